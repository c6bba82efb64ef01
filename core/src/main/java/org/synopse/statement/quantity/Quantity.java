package org.synopse.statement.quantity;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.synopse.text.Span;

/**
 * A number of an article: an interval with a unit.
 *
 * @param span where it stands, from its bound or approximator to its unit
 * @param low the least value, or {@code null} where there is no lower bound
 * @param high the greatest value, or {@code null} where there is no upper bound
 * @param approximate whether the words say that it is rounded: {@code rund}, {@code about}
 * @param unit what is counted or measured: a unit such as {@code EUR} or {@code percent}, else the
 *     lemma of the noun; empty where nothing is named
 * @param role whether it is how much there is, by how much it changed, or a score
 * @param counterpart the other number of a pair: what the other side has in a score ({@code 3:1}),
 *     or the whole of which it is a part ({@code zwölf der 20 Passagiere}); {@code null} where
 *     there is none
 * @param period for how long or for what it is, in English: {@code hour} for {@code 15 Euro pro
 *     Stunde}, {@code barrel} for {@code 96 dollars a barrel}; {@code null} where nobody says
 * @param excludesBound whether the only bound is left out itself: {@code mehr als 50} begins above
 *     50, {@code mindestens 50} with it
 */
public record Quantity(
    Span span,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    boolean approximate,
    String unit,
    Role role,
    @Nullable BigDecimal counterpart,
    @Nullable String period,
    boolean excludesBound) {
  /** What scores are counted in. */
  public static final String SCORE = "score";

  /** What a number tells of the thing it measures. */
  public enum Role {
    /** Is it how much there is: {@code auf 12 Euro}? */
    AMOUNT,
    /** Is it by how much it changed: {@code um 3 Prozent}? */
    CHANGE,
    /** Is it what one side has against the other: {@code 3:1}? */
    SCORE
  }

  // Written out: what the compiler makes of a record is linked anew at each start of a program.
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Quantity quantity
            && span.equals(quantity.span)
            && Objects.equals(low, quantity.low)
            && Objects.equals(high, quantity.high)
            && approximate == quantity.approximate
            && unit.equals(quantity.unit)
            && role == quantity.role
            && Objects.equals(counterpart, quantity.counterpart)
            && Objects.equals(period, quantity.period)
            && excludesBound == quantity.excludesBound);
  }

  @Override
  public int hashCode() {
    return 31 * span.hashCode() + Objects.hashCode(low);
  }

  /** A quantity with its bounds. */
  public Quantity(
      Span span,
      @Nullable BigDecimal low,
      @Nullable BigDecimal high,
      boolean approximate,
      String unit,
      Role role,
      @Nullable BigDecimal counterpart,
      @Nullable String period) {
    this(span, low, high, approximate, unit, role, counterpart, period, false);
  }

  /** A quantity of no period. */
  public Quantity(
      Span span,
      @Nullable BigDecimal low,
      @Nullable BigDecimal high,
      boolean approximate,
      String unit,
      Role role,
      @Nullable BigDecimal counterpart) {
    this(span, low, high, approximate, unit, role, counterpart, null, false);
  }

  /** A quantity without another number. */
  public Quantity(
      Span span,
      @Nullable BigDecimal low,
      @Nullable BigDecimal high,
      boolean approximate,
      String unit,
      Role role) {
    this(span, low, high, approximate, unit, role, null);
  }

  /** A quantity that tells how much there is. */
  public Quantity(
      Span span,
      @Nullable BigDecimal low,
      @Nullable BigDecimal high,
      boolean approximate,
      String unit) {
    this(span, low, high, approximate, unit, Role.AMOUNT);
  }

  public Quantity {
    if (low == null && high == null) {
      throw new IllegalArgumentException("a quantity without a bound at " + span);
    }
    if (role == Role.SCORE && counterpart == null) {
      throw new IllegalArgumentException("a score of one side at " + span);
    }
    if (low != null && high != null && low.compareTo(high) > 0) {
      throw new IllegalArgumentException(low + " is above " + high);
    }
  }

  /** Whether it is one value, rounded or not. */
  public boolean isPoint() {
    return low != null && high != null && low.compareTo(high) == 0;
  }

  /** Whether it counts things, rather than measuring money, length or a share. */
  public boolean isCount() {
    return role != Role.SCORE && (unit.isEmpty() || Units.all().named(unit).isEmpty());
  }

  /** Returns the same number in another place. */
  public Quantity at(Span place) {
    return new Quantity(
        place, low, high, approximate, unit, role, counterpart, period, excludesBound);
  }

  /** Returns the same number of nothing named. */
  public Quantity withoutUnit() {
    return new Quantity(span, low, high, approximate, "", role, counterpart, null, excludesBound);
  }

  /** Returns it in plain English words: {@code over 11000 container}. */
  public String inWords() {
    String value;
    if (role == Role.SCORE) {
      value = plain(low) + " to " + plain(counterpart);
      return unit.equals(SCORE) ? "a score of " + value : value + " " + unit;
    }
    if (low == null) {
      value = (excludesBound ? "under " : "up to ") + plain(high);
    } else if (high == null) {
      value = (excludesBound ? "over " : "at least ") + plain(low);
    } else if (isPoint()) {
      value = (approximate ? "about " : "") + plain(low);
    } else {
      value = (approximate ? "about " : "") + plain(low) + " to " + plain(high);
    }
    if (counterpart != null) {
      value += " of " + plain(counterpart);
    }
    String measured = unit.isEmpty() ? value : value + " " + unit;
    return period == null ? measured : measured + " per " + period;
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "" : number.stripTrailingZeros().toPlainString();
  }
}
