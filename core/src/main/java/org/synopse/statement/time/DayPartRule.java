package org.synopse.statement.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** {@code am Abend}, {@code am frühen Morgen}, {@code in the afternoon}, {@code am Wochenende}. */
final class DayPartRule implements TimeRule {
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
    return part.map(p -> Reading.time(TimexValue.day(dayAfter(cursor, setting)) + p));
  }

  /** The day that a night leads to, {@code in der Nacht zum Mittwoch}, or the one spoken of. */
  private static Optional<LocalDate> dayAfter(Cursor cursor, Setting setting) {
    int start = cursor.at();
    OptionalInt weekday =
        cursor.skip(TimeRole.NIGHT_TO) ? cursor.takeNumber(TimeRole.WEEKDAY) : OptionalInt.empty();
    if (weekday.isPresent()) {
      return setting.weekday(DayOfWeek.of(weekday.getAsInt()));
    }
    cursor.moveTo(start);
    return setting.dayOfClock();
  }
}
