package org.synopse.statement.time;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * How long a duration is, in months or in seconds, whichever its units have exactly.
 *
 * @param months its length in months; 0 if it is counted in seconds
 * @param seconds its length in seconds; 0 if it is counted in months
 */
record DurationLength(BigDecimal months, BigDecimal seconds) {
  private static final BigDecimal LONGEST_IN_MONTHS = BigDecimal.valueOf(12_000);
  private static final BigDecimal LONGEST_IN_SECONDS = BigDecimal.valueOf(31_536_000_000L);

  private static final Map<String, Integer> MONTHS =
      Map.of("M", 1, "Q", 3, "Y", 12, "DE", 120, "CE", 1200, "L", 12_000);

  private static final Map<String, Integer> SECONDS =
      Map.of("W", 604_800, "D", 86_400, "TH", 3600, "TM", 60, "TS", 1);

  /** Reads a value such as {@code P2Y9M}; nothing where a count or unit is unknown. */
  static Optional<DurationLength> of(String value) {
    BigDecimal months = BigDecimal.ZERO;
    BigDecimal seconds = BigDecimal.ZERO;
    String clock = "";
    int at = 1;
    while (at < value.length()) {
      if (value.charAt(at) == 'T') {
        clock = "T";
        at++;
      }
      int unit = end(value, at, true);
      int next = end(value, unit, false);
      if (unit == at || next == unit) {
        return Optional.empty();
      }
      BigDecimal count = new BigDecimal(value.substring(at, unit));
      String letters = clock + value.substring(unit, next);
      if (MONTHS.containsKey(letters)) {
        months = months.add(count.multiply(BigDecimal.valueOf(MONTHS.get(letters))));
      } else if (SECONDS.containsKey(letters)) {
        seconds = seconds.add(count.multiply(BigDecimal.valueOf(SECONDS.get(letters))));
      } else {
        return Optional.empty();
      }
      at = next;
    }
    return Optional.of(new DurationLength(months, seconds));
  }

  /** Where a run of digits, or of letters other than T, ends. */
  private static int end(String value, int begin, boolean digits) {
    int at = begin;
    while (at < value.length()
        && value.charAt(at) != 'T'
        && (Character.isDigit(value.charAt(at)) || value.charAt(at) == '.') == digits) {
      at++;
    }
    return at;
  }

  /** Whether it is a whole number of months and seconds that a calendar can hold, and some. */
  boolean isWhole() {
    BigDecimal sum = months.abs().add(seconds.abs());
    boolean whole =
        months.stripTrailingZeros().scale() <= 0 && seconds.stripTrailingZeros().scale() <= 0;
    return whole
        && sum.signum() > 0
        && months.compareTo(LONGEST_IN_MONTHS) < 0
        && seconds.compareTo(LONGEST_IN_SECONDS) < 0;
  }

  /** Whether both are counted in months, or both in seconds. */
  boolean hasKindOf(DurationLength other) {
    return (months.signum() == 0) == (other.months.signum() == 0)
        && (seconds.signum() == 0) == (other.seconds.signum() == 0);
  }

  boolean isSameAs(DurationLength other) {
    return months.compareTo(other.months) == 0 && seconds.compareTo(other.seconds) == 0;
  }
}
