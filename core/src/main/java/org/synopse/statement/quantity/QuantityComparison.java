package org.synopse.statement.quantity;

/** How two quantities relate. {@link ComparedQuantities} says why. */
public enum QuantityComparison {
  /** Are they the same interval? */
  EQUAL,
  /** Can one value meet both, given bounds and rounding? */
  COMPATIBLE,
  /** Is there no value that meets both? */
  DISJOINT,
  /** Do they measure different things? */
  NOT_COMPARABLE;

  /** Compares two quantities; the order does not matter. */
  public static QuantityComparison of(Quantity left, Quantity right) {
    return ComparedQuantities.of(left, right).outcome();
  }
}
