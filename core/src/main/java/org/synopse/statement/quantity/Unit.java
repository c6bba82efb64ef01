package org.synopse.statement.quantity;

import java.math.BigDecimal;

/**
 * A unit of measure or money.
 *
 * @param name how a quantity names it: {@code km}, {@code EUR}
 * @param kind what it measures: {@code length}, {@code money}
 * @param base the unit in which it is compared with others: {@code m}
 * @param factor how many of the base one of it is
 */
public record Unit(String name, String kind, String base, BigDecimal factor) {
  /** The kind of every currency. */
  public static final String MONEY = "money";

  /** The kind of hectares and acres. */
  private static final String AREA = "area";

  /** Whether it measures how large a ground is. */
  public boolean isOfArea() {
    return kind.equals(AREA);
  }

  boolean isMoney() {
    return kind.equals(MONEY);
  }
}
