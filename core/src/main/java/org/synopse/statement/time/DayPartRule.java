package org.synopse.statement.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** {@code am Abend}, {@code am frühen Morgen}, {@code in the afternoon}, {@code am Wochenende}. */
final class DayPartRule implements TimeRule {
  @Override
  public Optional<Reading> read(Cursor cursor, Setting setting) {
    boolean follows = cursor.follows("early-late");
    boolean preposition = cursor.skip("part-preposition");
    boolean announced = cursor.skip("determiner") || preposition;
    boolean narrowed = cursor.skip("early-late");
    cursor.skipGlued("-");
    boolean weekend = announced && cursor.take("span").filter("WE"::equals).isPresent();
    if (weekend) {
      return Optional.of(Reading.date(RelativeUnitRule.weekend(setting)));
    }
    if (!announced && !narrowed && !follows) {
      return Optional.empty();
    }
    Optional<String> part = cursor.take("daypart");
    return part.map(p -> Reading.time(TimexValue.day(dayAfter(cursor, setting)) + p));
  }

  /** The day that a night leads to, {@code in der Nacht zum Mittwoch}, or the one spoken of. */
  private static Optional<LocalDate> dayAfter(Cursor cursor, Setting setting) {
    int start = cursor.at();
    OptionalInt weekday =
        cursor.skip("night-to") ? cursor.takeNumber("weekday") : OptionalInt.empty();
    if (weekday.isPresent()) {
      return setting.weekday(DayOfWeek.of(weekday.getAsInt()));
    }
    cursor.moveTo(start);
    return setting.dayOfClock();
  }
}
