package org.synopse.statement.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Seasons, quarters and halves of a year: {@code Herbst 1998}, {@code im ersten Quartal}, {@code
 * zweites Halbjahr 2024}.
 */
final class SeasonRule implements TimeRule {
  /** The month in which the middle of a season lies. */
  private static final Map<String, Integer> MIDDLE = Map.of("SP", 4, "SU", 7, "FA", 10, "WI", 12);

  private static final int MONTHS_OF_A_QUARTER = 3;
  private static final int MONTHS_OF_A_HALF = 6;

  @Override
  public boolean canBeginWith(TimeWord word) {
    return word.isDigits()
        || word.begins(TimeRole.SIDE, TimeRole.SEASON, TimeRole.QUARTER, TimeRole.ORDINAL);
  }

  @Override
  public Optional<Reading> read(Cursor cursor, Setting setting) {
    int start = cursor.at();
    OptionalInt side = cursor.takeNumber(TimeRole.SIDE);
    Optional<String> season =
        cursor
            .take(TimeRole.SEASON)
            .or(() -> side.isPresent() ? cursor.take(TimeRole.SEASON_WITH_SIDE) : Optional.empty());
    if (season.isPresent() && isPartOfAName(cursor, start)) {
      return Optional.empty();
    }
    if (season.isPresent()) {
      int middle = MIDDLE.getOrDefault(season.get(), 1);
      return Optional.of(Reading.date(value(cursor, setting, side, season.get(), middle)));
    }
    cursor.moveTo(start);
    return partOfYear(cursor, setting);
  }

  /**
   * {@code Winter Olympics}, {@code Prager Frühling}: an attribute with a capital inside a sentence
   * makes a name of a season.
   */
  private static boolean isPartOfAName(Cursor cursor, int start) {
    int before = start - cursor.at() - 1;
    boolean inside = cursor.peek(before - 1).filter(Lexeme::isWord).isPresent();
    boolean named = cursor.plays(before, TimeRole.NO_SEASON_AFTER);
    return cursor.sees(TimeRole.NO_SEASON_BEFORE) || (named && inside);
  }

  private static Optional<Reading> partOfYear(Cursor cursor, Setting setting) {
    Optional<String> named = cursor.take(TimeRole.QUARTER);
    if (named.isPresent()) {
      return Optional.of(part(cursor, setting, named.get()));
    }
    OptionalInt ordinal = CenturyRule.ordinal(cursor);
    Optional<String> kind =
        ordinal.isPresent() ? cursor.take(TimeRole.YEAR_PART) : Optional.empty();
    if (kind.isEmpty() || ordinal.getAsInt() < 1 || ordinal.getAsInt() > most(kind.get())) {
      return Optional.empty();
    }
    return Optional.of(part(cursor, setting, kind.get() + ordinal.getAsInt()));
  }

  private static int most(String kind) {
    return kind.equals("Q") ? 4 : 2;
  }

  private static Reading part(Cursor cursor, Setting setting, String part) {
    int length = part.charAt(0) == 'Q' ? MONTHS_OF_A_QUARTER : MONTHS_OF_A_HALF;
    int firstMonth = (part.charAt(1) - '1') * length + 1;
    return Reading.date(value(cursor, setting, OptionalInt.empty(), part, firstMonth));
  }

  private static String value(
      Cursor cursor, Setting setting, OptionalInt side, String part, int month) {
    int start = cursor.at();
    Optional<Integer> year = Years.joined(cursor);
    if (year.isEmpty()) {
      cursor.skip(TimeRole.OF);
      year = Years.after(cursor, setting);
    }
    if (year.isEmpty()) {
      cursor.moveTo(start);
    } else {
      secondYear(cursor);
    }
    return TimexValue.part(
        year.or(
            () ->
                side.isPresent()
                    ? setting.today().map(today -> sided(today, month, side.getAsInt()))
                    : setting.yearOf(month, 0)),
        part);
  }

  /** Winter {@code 2009/10}. */
  static void secondYear(Cursor cursor) {
    int start = cursor.at();
    if (!cursor.skipGlued("/") || cursor.digits(2, 4).isEmpty()) {
      cursor.moveTo(start);
    }
  }

  private static int sided(LocalDate today, int month, int side) {
    YearMonth now = YearMonth.from(today);
    boolean isAhead = month > now.getMonthValue() + 1;
    boolean isOver = month < now.getMonthValue() - 1;
    if (side < 0 && !isOver) {
      return now.getYear() - 1;
    }
    return side > 0 && !isAhead ? now.getYear() + 1 : now.getYear();
  }
}
