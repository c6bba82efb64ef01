package org.synopse.statement.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** {@code am Abend}, {@code am frühen Morgen}, {@code in the afternoon}, {@code am Wochenende}. */
final class DayPartRule implements TimeRule {
  /** When a night begins and ends, generously. */
  private static final int FIRST_HOUR = 18;

  private static final int LAST_HOUR = 7;

  @Override
  public boolean canBeginWith(TimeWord word) {
    return word.begins(
        TimeRole.PART_PREPOSITION, TimeRole.DETERMINER, TimeRole.EARLY_LATE, TimeRole.DAYPART);
  }

  @Override
  public Optional<Reading> read(Cursor cursor, Setting setting) {
    boolean follows = cursor.follows(TimeRole.EARLY_LATE);
    boolean preposition = cursor.skip(TimeRole.PART_PREPOSITION);
    boolean announced = cursor.skip(TimeRole.DETERMINER) || preposition;
    boolean narrowed = cursor.skip(TimeRole.EARLY_LATE);
    cursor.skipGlued("-");
    boolean weekend = announced && cursor.take(TimeRole.SPAN).filter("WE"::equals).isPresent();
    if (weekend) {
      return Optional.of(Reading.date(RelativeUnitRule.weekend(setting)));
    }
    if (!announced && !narrowed && !follows) {
      return Optional.empty();
    }
    Optional<String> part = cursor.take(TimeRole.DAYPART);
    return part.map(
        p -> {
          int start = cursor.at();
          OptionalInt weekday =
              cursor.skip(TimeRole.NIGHT_TO)
                  ? cursor.takeNumber(TimeRole.WEEKDAY)
                  : OptionalInt.empty();
          if (weekday.isPresent()) {
            return nightTo(p, setting.weekday(DayOfWeek.of(weekday.getAsInt())));
          }
          cursor.moveTo(start);
          return Reading.time(TimexValue.day(setting.dayOfClock()) + p);
        });
  }

  /** {@code in der Nacht zum Mittwoch}: a night that lies before the day that it leads to. */
  private static Reading nightTo(String part, Optional<LocalDate> day) {
    CalendarStretch night =
        day.map(
                d ->
                    new CalendarStretch(
                        d.minusDays(1).atTime(FIRST_HOUR, 0), d.atTime(LAST_HOUR, 0)))
            .orElse(null);
    return new Reading(TimexType.TIME, TimexValue.day(day) + part, night);
  }
}
