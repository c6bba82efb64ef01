package org.synopse.statement.time;

import java.util.Optional;

/** {@code am Abend}, {@code am frühen Morgen}, {@code in the afternoon}, {@code am Wochenende}. */
final class DayPartRule implements TimeRule {
  @Override
  public Optional<Reading> read(Cursor cursor, Setting setting) {
    boolean announced = cursor.skip("part-preposition") | cursor.skip("determiner");
    boolean narrowed = cursor.skip("early-late");
    boolean weekend = announced && cursor.take("span").filter("WE"::equals).isPresent();
    if (weekend) {
      return Optional.of(Reading.date(RelativeUnitRule.weekend(setting)));
    }
    if (!announced && !narrowed && !cursor.follows("early-late")) {
      return Optional.empty();
    }
    Optional<String> part = cursor.take("daypart");
    return part.map(p -> Reading.time(TimexValue.day(setting.dayOfClock()) + p));
  }
}
