package org.synopse.statement.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * {@code vergangene Woche}, {@code im nächsten Jahr}, {@code am nächsten Tag}, {@code diesen
 * Sommer}, {@code das vergangene Wochenende}; and one word for both: {@code Vorjahr}.
 */
final class RelativeUnitRule implements TimeRule {
  private static final int YEARS_OF_A_DECADE = 10;
  private static final int YEARS_OF_A_CENTURY = 100;
  private static final int YEARS_OF_A_MILLENNIUM = 1000;
  private static final int MONTHS_OF_A_QUARTER = 3;

  /** What {@code im letzten Quartal 2007} says. */
  private static final String LAST_QUARTER = "Q4";

  /** What {@code des Jahres} says; a year in digits behind it says more. */
  private static final String THIS_YEAR = "0 Y";

  @Override
  public boolean canBeginWith(TimeWord word) {
    return word.begins(TimeRole.SIDE_AND_UNIT, TimeRole.DEFINITE, TimeRole.SIDE);
  }

  @Override
  public Optional<Reading> read(Cursor cursor, Setting setting) {
    boolean title = cursor.follows(TimeRole.TITLE);
    Optional<String> word = cursor.take(TimeRole.SIDE_AND_UNIT);
    if (word.isPresent()) {
      OptionalInt year = word.get().equals(THIS_YEAR) ? Years.digits(cursor) : OptionalInt.empty();
      if (year.isPresent()) {
        return Optional.of(Reading.date(TimexValue.year(year.getAsInt())));
      }
      if (title || isTitle(cursor)) {
        return Optional.empty();
      }
      int cut = word.get().indexOf(' ');
      return value(
          setting, Integer.parseInt(word.get().substring(0, cut)), word.get().substring(cut + 1));
    }
    if (cursor.follows(TimeRole.PERIOD_BEFORE) && cursor.skip(TimeRole.DEFINITE)) {
      return running(cursor, setting);
    }
    OptionalInt side = cursor.takeNumber(TimeRole.SIDE);
    if (side.isEmpty()) {
      return Optional.empty();
    }
    if (cursor.sees(TimeRole.UNITS)) {
      return plural(cursor);
    }
    Optional<String> unit = cursor.take(TimeRole.UNIT).or(() -> cursor.take(TimeRole.SPAN));
    boolean last = side.getAsInt() < 0 && unit.filter("Q"::equals).isPresent();
    Optional<Integer> year = last ? Years.after(cursor, setting) : Optional.empty();
    if (year.isPresent()) {
      return Optional.of(Reading.date(TimexValue.part(year, LAST_QUARTER)));
    }
    return unit.flatMap(u -> value(setting, side.getAsInt(), u))
        .or(() -> unit.flatMap(u -> ofClock(setting, side.getAsInt(), u)));
  }

  /** {@code Player of the Year}: a capital that no noun asks for. */
  private static boolean isTitle(Cursor cursor) {
    return cursor.peek(-1).filter(Lexeme::isCapitalised).isPresent()
        && cursor.plays(-1, TimeRole.TITLE_END);
  }

  /** {@code for the week}: the running one, where nothing behind tells of another. */
  private static Optional<Reading> running(Cursor cursor, Setting setting) {
    Optional<String> unit = cursor.take(TimeRole.SINGLE_UNIT).filter(u -> !u.equals("D"));
    boolean ends = cursor.peek(0).filter(l -> l.isWord() || l.isDigits()).isEmpty();
    return ends ? unit.flatMap(u -> value(setting, 0, u)) : Optional.empty();
  }

  /** {@code the last hour}: from the moment of publication, if it is known. */
  private static Optional<Reading> ofClock(Setting setting, int side, String unit) {
    String length = TimexValue.length("1", unit);
    return side == 0 || unit.charAt(0) != 'T'
        ? Optional.empty()
        : setting
            .now()
            .flatMap(
                now ->
                    side < 0
                        ? CalendarStretch.before(now, length)
                        : CalendarStretch.after(now, length))
            .map(lies -> new Reading(TimexType.DURATION, length, lies));
  }

  /** {@code in den vergangenen Jahren}: nobody says how many. */
  private static Optional<Reading> plural(Cursor cursor) {
    return cursor.take(TimeRole.UNITS).map(unit -> Reading.duration(TimexValue.length("X", unit)));
  }

  private static Optional<Reading> value(Setting setting, int side, String unit) {
    if (setting.today().isEmpty()) {
      return Optional.of(Reading.date(unresolved(side, unit)));
    }
    LocalDate today = setting.today().get();
    LocalDate focus = (side < 0 ? setting.dayOfWhatHappened() : setting.dayInFocus()).orElse(today);
    return switch (unit) {
      case "D" -> Optional.of(Reading.date(focus.plusDays(side).toString()));
      case "W" -> Optional.of(Reading.date(TimexValue.week(today.plusWeeks(side))));
      case "M" -> Optional.of(Reading.date(YearMonth.from(today).plusMonths(side).toString()));
      case "Y" -> Optional.of(Reading.date(TimexValue.year(today.getYear() + side)));
      case "DE" -> years(today, side, YEARS_OF_A_DECADE, "%03d");
      case "CE" -> years(today, side, YEARS_OF_A_CENTURY, "%02d");
      case "L" -> years(today, side, YEARS_OF_A_MILLENNIUM, "%d");
      case "Q" -> Optional.of(Reading.date(quarter(today, side)));
      case "WE" -> Optional.of(Reading.date(weekend(setting, today, side)));
      default -> Optional.empty();
    };
  }

  private static Optional<Reading> years(LocalDate today, int side, int length, String form) {
    return Optional.of(
        Reading.date(String.format(Locale.ROOT, form, today.getYear() / length + side)));
  }

  private static String quarter(LocalDate today, int side) {
    YearMonth month = YearMonth.from(today).plusMonths((long) side * MONTHS_OF_A_QUARTER);
    int quarter = (month.getMonthValue() - 1) / MONTHS_OF_A_QUARTER + 1;
    return TimexValue.part(Optional.of(month.getYear()), "Q" + quarter);
  }

  /** The last weekend is the one before the running week. */
  private static String weekend(Setting setting, LocalDate today, int side) {
    boolean isOver = side == 0 && setting.looksBack() && !isWeekend(today);
    return TimexValue.week(today.plusWeeks(isOver ? -1 : side)) + "-WE";
  }

  static String weekend(Setting setting) {
    return setting.today().map(today -> weekend(setting, today, 0)).orElse("XXXX-WXX-WE");
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
  }

  private static String unresolved(int side, String unit) {
    if (side == 0) {
      return switch (unit) {
        case "D" -> TimexValue.UNKNOWN_DAY;
        case "W" -> "XXXX-WXX";
        case "M" -> "XXXX-XX";
        case "WE" -> "XXXX-WXX-WE";
        default -> "XXXX";
      };
    }
    return side < 0 ? "PAST_REF" : "FUTURE_REF";
  }
}
