package org.synopse.statement.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code vor drei Monaten}, {@code two days ago}: a date as exact as its unit.
 *
 * <p>Where nobody says how many it stays a duration of unknown length.
 */
final class AgoRule implements TimeRule {
  private static final int LONGEST = 4;

  @Override
  public Optional<Reading> read(Cursor cursor, Setting setting) {
    boolean ahead = cursor.follows("ahead-before") && setting.direction() == Direction.AHEAD;
    boolean before = cursor.skip("ago-before");
    while (cursor.skip("approximately")) {
      // a length may be hedged twice: nearly exactly
    }
    int start = cursor.at();
    Optional<String> compound = DurationRule.compound(cursor);
    if (compound.isPresent() && (before || cursor.skip("ago-after"))) {
      return setting
          .today()
          .flatMap(today -> DayRange.before(today, compound.get()))
          .map(days -> Reading.date(days.begin().toString()));
    }
    cursor.moveTo(start);
    Optional<DurationRule.Length> length = DurationRule.length(cursor);
    boolean after = length.isPresent() && cursor.skip("ago-after");
    boolean later = ahead && length.isPresent() && !before && !after;
    return before || after || later
        ? length.flatMap(l -> date(l, setting, later ? -1 : 1)).map(Reading::date)
        : Optional.empty();
  }

  private static Optional<String> date(DurationRule.Length length, Setting setting, int sign) {
    if (!length.isCounted() || length.count().length() > LONGEST || setting.today().isEmpty()) {
      return Optional.empty();
    }
    LocalDate today = setting.today().get();
    BigDecimal count = new BigDecimal(length.count()).multiply(BigDecimal.valueOf(sign));
    int whole = count.intValue();
    boolean isWhole = count.scale() <= 0;
    return switch (length.unit()) {
      case "D" -> Optional.of(today.minusDays(whole).toString());
      case "W" -> Optional.of(TimexValue.week(today.minusWeeks(whole)));
      case "M" -> Optional.of(YearMonth.from(today).minusMonths(whole).toString());
      case "Y" ->
          Optional.of(
              isWhole
                  ? TimexValue.year(today.getYear() - whole)
                  : YearMonth.from(today)
                      .minusMonths(count.multiply(BigDecimal.valueOf(12)).intValue())
                      .toString());
      case "DE" -> Optional.of(String.format(Locale.ROOT, "%03d", today.getYear() / 10 - whole));
      default -> Optional.empty();
    };
  }
}
