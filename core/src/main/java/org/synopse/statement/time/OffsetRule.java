package org.synopse.statement.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A day so far from another that is named: {@code drei Tage nach Ostern}, {@code two weeks from
 * tomorrow}.
 */
final class OffsetRule implements TimeRule {
  private static final int LONGEST = 4;

  private final List<TimeRule> days;

  /**
   * @param days the rules that read the other day
   */
  OffsetRule(List<TimeRule> days) {
    this.days = List.copyOf(days);
  }

  @Override
  public boolean canBeginWith(TimeWord word) {
    return DurationRule.canBeginLength(word);
  }

  @Override
  public Optional<Reading> read(Cursor cursor, Setting setting) {
    if (cursor.follows(TimeRole.LASTING)) {
      return Optional.empty();
    }
    boolean within = cursor.follows(TimeRole.WITHIN) || cursor.plays(-2, TimeRole.WITHIN);
    Optional<DurationRule.Length> length = DurationRule.length(cursor);
    OptionalInt side =
        length.isPresent() ? cursor.takeNumber(TimeRole.OFFSET) : OptionalInt.empty();
    if (side.isEmpty()
        || !length.get().isCounted()
        || length.get().count().length() > LONGEST
        || length.get().count().contains(".")) {
      return Optional.empty();
    }
    int count = new BigDecimal(length.get().count()).intValue() * side.getAsInt();
    String unit = length.get().unit();
    if (cursor.skip(TimeRole.NOW)) {
      return unit.startsWith("T")
          ? setting
              .now()
              .flatMap(now -> CalendarStretch.after(now, length.get().value()))
              .map(lies -> Reading.time(TimexValue.moment(lies.end())))
          : setting.today().flatMap(now -> moved(now, count, unit));
    }
    cursor.skip(TimeRole.DETERMINER);
    int start = cursor.at();
    for (TimeRule rule : days) {
      cursor.moveTo(start);
      Optional<LocalDate> day = rule.read(cursor, setting).flatMap(OffsetRule::day);
      if (day.isPresent() && within && count > 0) {
        return CalendarStretch.after(day.get().atStartOfDay(), length.get().value())
            .map(lies -> new Reading(TimexType.DURATION, length.get().value(), lies));
      }
      if (day.isPresent()) {
        return moved(day.get(), count, unit);
      }
    }
    return Optional.empty();
  }

  /** Returns the day that a reading is, if it is one. */
  static Optional<LocalDate> day(Reading reading) {
    return reading.type() == TimexType.DATE && reading.value().matches("\\d{4}-\\d\\d-\\d\\d")
        ? Optional.of(LocalDate.parse(reading.value()))
        : Optional.empty();
  }

  private static Optional<Reading> moved(LocalDate day, int count, String unit) {
    return switch (unit) {
      case "D" -> Optional.of(Reading.date(day.plusDays(count).toString()));
      case "W" -> Optional.of(Reading.date(day.plusWeeks(count).toString()));
      case "M" -> Optional.of(Reading.date(day.plusMonths(count).toString()));
      case "Y" -> Optional.of(Reading.date(day.plusYears(count).toString()));
      default -> Optional.empty();
    };
  }
}
