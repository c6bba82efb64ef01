package org.synopse.statement.time;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * {@code fiscal year 2023}, {@code the last school year}: {@code FY2023}, {@code SY2023}. When such
 * a year begins differs from place to place, so that it cannot be compared with days.
 */
final class FiscalYearRule implements TimeRule {
  @Override
  public boolean canBeginWith(TimeWord word) {
    return word.begins(TimeRole.SIDE, TimeRole.SPECIAL_YEAR);
  }

  @Override
  public Optional<Reading> read(Cursor cursor, Setting setting) {
    OptionalInt side = cursor.takeNumber(TimeRole.SIDE);
    Optional<String> kind = cursor.take(TimeRole.SPECIAL_YEAR);
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    int end = cursor.at();
    cursor.skip(TimeRole.OF);
    Optional<Integer> year = Years.after(cursor, setting);
    if (year.isEmpty()) {
      cursor.moveTo(end);
      year =
          side.isPresent()
              ? setting.today().map(today -> today.getYear() + side.getAsInt())
              : Optional.empty();
    }
    SeasonRule.secondYear(cursor);
    return Optional.of(Reading.date(kind.get() + year.map(TimexValue::year).orElse("XXXX")));
  }
}
