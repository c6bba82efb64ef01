package org.synopse.statement.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * {@code 24 Jahre}, {@code zwölf Tage}, {@code anderthalb Stunden}, {@code zwei Jahre und neun
 * Monate}, {@code ein halbes Jahr}, {@code einige Wochen}, {@code tagelang}, {@code zweitägig}.
 */
final class DurationRule implements TimeRule {
  private static final int MOST_DIGITS = 5;

  /** How many words back the noun of a list or range of ages may stand. */
  private static final int LONGEST_RANGE = 8;

  /** How many attributes may stand before what lasts. */
  private static final int MOST_ATTRIBUTES = 3;

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final String UNITS = "YMWD";
  private static final String CLOCK_UNITS = "HMS";

  /** {@code ein guter Tag}, {@code ein gutes Jahr}: what it was like, and not how long. */
  private static final Set<String> PRAISED_UNITS = Set.of("D", "Y");

  private static final int DAYS_RANK = UNITS.length();

  /** A count and a unit; the count is {@code X} where nobody says it. */
  record Length(String count, String unit) {
    String value() {
      return TimexValue.length(count, unit);
    }

    boolean isOfClock() {
      return unit.charAt(0) == 'T';
    }

    boolean isCounted() {
      return !count.equals("X");
    }
  }

  @Override
  public boolean canBeginWith(TimeWord word) {
    return canBeginLength(word)
        || word.begins(TimeRole.LENGTH, TimeRole.WHOLE)
        || word.endsLike(TimeRole.UNIT_ADJECTIVE)
        || word.endsLike(TimeRole.AGE_ADJECTIVE);
  }

  @Override
  public Optional<Reading> read(Cursor cursor, Setting setting) {
    int begin = cursor.at();
    cursor.skip(TimeRole.APPROXIMATELY);
    Optional<Reading> exact = afterHedge(cursor, setting);
    if (exact.isEmpty()) {
      cursor.moveTo(begin);
      return afterHedge(cursor, setting);
    }
    return exact;
  }

  private static Optional<Reading> afterHedge(Cursor cursor, Setting setting) {
    Optional<Reading> word = cursor.take(TimeRole.LENGTH).map(Reading::duration);
    if (word.isPresent()) {
      return word;
    }
    Optional<Reading> adjective = adjective(cursor);
    if (adjective.isPresent()) {
      return adjective;
    }
    Optional<String> whole = wholeOf(cursor) ? cursor.take(TimeRole.SINGLE_UNIT) : Optional.empty();
    if (whole.isPresent()) {
      return whole.map(unit -> Reading.duration(TimexValue.length("1", unit)));
    }
    boolean afterAgeWord = cursor.follows(TimeRole.AGE_BEFORE);
    boolean afterBe = cursor.follows(TimeRole.AGE_BEFORE_END);
    boolean within = cursor.follows(TimeRole.WITHIN) || cursor.plays(-2, TimeRole.WITHIN);
    boolean since = cursor.follows(TimeRole.SINCE);
    Optional<Reading> measured = onAStopwatch(cursor).or(() -> beforeChange(cursor));
    if (measured.isPresent()) {
      return measured;
    }
    int start = cursor.at();
    cursor.skip(TimeRole.SIDE);
    return length(cursor)
        .filter(first -> !isAge(cursor, first, afterAgeWord, afterBe) && !isShare(cursor, first))
        .map(
            first -> {
              String value = withSecond(cursor, first);
              int side = side(cursor, start);
              Optional<CalendarStretch> stretch =
                  since && side == 0
                      ? stretchUpTo(setting, value)
                      : stretch(setting, value, side, within);
              return new Reading(TimexType.DURATION, value, stretch.orElse(null));
            });
  }

  /** {@code 3:42 Minuten}, {@code 2:15:30 Stunden}; where there is none the cursor stays. */
  private static Optional<Reading> onAStopwatch(Cursor cursor) {
    int start = cursor.at();
    List<String> parts = new ArrayList<>();
    do {
      OptionalInt part = cursor.digits(1, 2);
      if (part.isEmpty()) {
        break;
      }
      parts.add(String.valueOf(part.getAsInt()));
    } while (parts.size() < CLOCK_UNITS.length() && cursor.skipGlued(":"));
    Optional<String> unit =
        parts.size() > 1
            ? cursor.take(TimeRole.UNITS).filter(u -> u.startsWith("T"))
            : Optional.empty();
    int first = unit.map(u -> CLOCK_UNITS.indexOf(u.charAt(1))).orElse(CLOCK_UNITS.length());
    if (unit.isEmpty() || first + parts.size() > CLOCK_UNITS.length()) {
      cursor.moveTo(start);
      return Optional.empty();
    }
    StringBuilder value = new StringBuilder("PT");
    for (int i = 0; i < parts.size(); i++) {
      value.append(parts.get(i)).append(CLOCK_UNITS.charAt(first + i));
    }
    return Optional.of(Reading.duration(value.toString()));
  }

  /**
   * {@code von 39 auf 36 Stunden}, {@code from three to five years}: the first number is of the
   * unit behind the second. Where it is none the cursor stays.
   */
  private static Optional<Reading> beforeChange(Cursor cursor) {
    int start = cursor.at();
    boolean from = cursor.follows(TimeRole.CHANGE_FROM);
    Optional<BigDecimal> number = from ? cursor.number() : Optional.empty();
    int end = cursor.at();
    Optional<Length> to =
        number.isPresent() && cursor.skip(TimeRole.CHANGE_TO) ? counted(cursor) : Optional.empty();
    cursor.moveTo(to.isPresent() ? end : start);
    return to.map(
        length ->
            Reading.duration(
                TimexValue.length(TimexValue.plain(number.orElse(BigDecimal.ONE)), length.unit())));
  }

  /** What {@code last} or {@code next} among the words that were read says, or 0. */
  private static int side(Cursor cursor, int start) {
    for (int distance = start - cursor.at(); distance < 0; distance++) {
      Optional<String> side = cursor.valueAt(distance, TimeRole.SIDE);
      if (side.isPresent()) {
        return Integer.parseInt(side.get());
      }
    }
    return 0;
  }

  /**
   * Where the last or next so many lie: days that lie ahead begin tomorrow, hours at once, if the
   * hour of publication is known.
   */
  private static Optional<CalendarStretch> stretch(
      Setting setting, String length, int side, boolean within) {
    if (side == 0 && !within) {
      return Optional.empty();
    }
    if (length.endsWith("Q")) {
      return setting.today().flatMap(today -> quarters(today, length, side));
    }
    boolean ofClock = length.contains("T");
    Optional<LocalDateTime> now =
        ofClock ? setting.now() : setting.today().map(LocalDate::atStartOfDay);
    int wait = ofClock || within ? 0 : 1;
    return now.flatMap(
        from ->
            side < 0
                ? CalendarStretch.before(from, length)
                : CalendarStretch.after(from.plusDays(wait), length));
  }

  /**
   * {@code seit drei Jahren}: from some day of the year, month or day that long ago until today.
   */
  private static Optional<CalendarStretch> stretchUpTo(Setting setting, String length) {
    boolean ofClock = length.contains("T");
    return ofClock
        ? Optional.empty()
        : setting
            .today()
            .flatMap(today -> CalendarStretch.before(today.plusDays(1).atStartOfDay(), length))
            .map(
                exact ->
                    CalendarStretch.days(
                        first(exact.begin().toLocalDate().minusDays(1), length),
                        exact.end().toLocalDate()));
  }

  /** Who says years does not tell the month, who says months not the day. */
  private static LocalDate first(LocalDate exact, String length) {
    if (length.endsWith("Y")) {
      return exact.withDayOfYear(1);
    }
    return length.endsWith("M") ? exact.withDayOfMonth(1) : exact;
  }

  /** Quarters are those of the calendar, without the running one. */
  private static Optional<CalendarStretch> quarters(LocalDate today, String length, int side) {
    LocalDate running = today.with(IsoFields.DAY_OF_QUARTER, 1);
    return side < 0
        ? CalendarStretch.before(running.atStartOfDay(), length)
        : CalendarStretch.after(running.plus(1, IsoFields.QUARTER_YEARS).atStartOfDay(), length);
  }

  private static boolean wholeOf(Cursor cursor) {
    boolean whole = cursor.skip(TimeRole.WHOLE);
    cursor.skipGlued("-");
    return whole;
  }

  /** {@code three quarters of the shops}. */
  private static boolean isShare(Cursor cursor, Length length) {
    return length.unit().equals("Q") && cursor.sees(TimeRole.OF);
  }

  /** {@code 19 Jahre alt}, {@code ab 16 Jahren}: how old someone is. */
  private static boolean isAge(
      Cursor cursor, Length length, boolean afterAgeWord, boolean afterBe) {
    return length.unit().equals("Y")
        && (afterAgeWord
            || isAgeOfRange(cursor)
            || isAgeAtWhich(cursor)
            || (afterBe && cursor.peek(0).filter(Lexeme::isWord).isEmpty())
            || cursor.sees(TimeRole.AGE_AFTER)
            || isAgeAfterHyphen(cursor));
  }

  /** Reads a length that goes down to days: {@code 2 years 21 days}. */
  static Optional<String> compound(Cursor cursor) {
    Optional<Length> first = counted(cursor);
    Optional<String> value = first.map(length -> withSecond(cursor, length));
    return value.filter(v -> v.endsWith("D") && first.filter(l -> l.value().equals(v)).isEmpty());
  }

  /** Whether {@link #length} can find one that begins with a word. */
  static boolean canBeginLength(TimeWord word) {
    return word.isNumber()
        || word.begins(
            TimeRole.ONE,
            TimeRole.APPROXIMATELY,
            TimeRole.HALF,
            TimeRole.SOME,
            TimeRole.SIDE,
            TimeRole.UNITS);
  }

  /** Reads a count and a unit, or an indefinite number of units. */
  static Optional<Length> length(Cursor cursor) {
    int start = cursor.at();
    Optional<Length> counted = counted(cursor);
    if (counted.isPresent()) {
      return counted;
    }
    cursor.moveTo(start);
    Optional<Length> vague = vague(cursor);
    if (vague.isEmpty()) {
      cursor.moveTo(start);
    }
    return vague;
  }

  private static Optional<Length> counted(Cursor cursor) {
    if (isPartOfNumber(cursor)) {
      return Optional.empty();
    }
    boolean one = cursor.skip(TimeRole.ONE);
    boolean praised = one && cursor.sees(TimeRole.PRAISE);
    cursor.skip(TimeRole.APPROXIMATELY);
    boolean half = cursor.skip(TimeRole.HALF);
    if (half && !one) {
      cursor.skip(TimeRole.ONE);
    }
    Optional<BigDecimal> number =
        one || half ? Optional.of(half ? HALF : BigDecimal.ONE) : cursor.number();
    if (number.isEmpty() || number.get().precision() > MOST_DIGITS) {
      return Optional.empty();
    }
    boolean andHalf = cursor.skip(TimeRole.AND_HALF);
    cursor.skipMark("-");
    cursor.skip(TimeRole.LONG);
    boolean sided = cursor.skip(TimeRole.SIDE);
    if (sided && !cursor.sees(TimeRole.UNITS)) {
      return Optional.empty();
    }
    boolean plain = number.get().compareTo(BigDecimal.ONE) != 0;
    boolean many = plain || half || andHalf;
    Optional<String> unit =
        many && cursor.sees(TimeRole.ORDINAL)
            ? Optional.empty()
            : cursor.take(many ? TimeRole.UNIT : TimeRole.SINGLE_UNIT);
    return unit.filter(u -> !praised || !PRAISED_UNITS.contains(u))
        .map(
            u ->
                new Length(
                    TimexValue.plain(
                        andHalf || cursor.skip(TimeRole.AND_HALF)
                            ? number.get().add(HALF)
                            : number.get()),
                    u));
  }

  private static boolean isPartOfNumber(Cursor cursor) {
    return cursor.isGlued()
        && cursor.peek(-1).filter(l -> l.is(".") || l.is(",") || l.is(":")).isPresent()
        && cursor.peek(-2).filter(Lexeme::isDigits).isPresent();
  }

  private static Optional<Length> vague(Cursor cursor) {
    boolean preposition = cursor.follows(TimeRole.DURATION_PREPOSITION);
    boolean some = cursor.skip(TimeRole.SOME);
    cursor.skip(TimeRole.SIDE);
    return some || preposition
        ? cursor.take(TimeRole.UNITS).map(unit -> new Length("X", unit))
        : Optional.empty();
  }

  /** {@code drei Jahre und vier Monate} is one length. */
  private static String withSecond(Cursor cursor, Length first) {
    int end = cursor.at();
    String value = first.value();
    Length last = first;
    while (first.isCounted()) {
      cursor.skip(TimeRole.AND);
      Optional<Length> next = counted(cursor);
      boolean both = last.value().contains("T") || !next.filter(Length::isOfClock).isPresent();
      boolean joins = both || last.unit().equals("D");
      if (next.isEmpty() || !joins || !isSmaller(next.get().unit(), last.unit())) {
        cursor.moveTo(end);
        return value;
      }
      String more = next.get().value();
      boolean hasTime = value.contains("T") && more.startsWith("PT");
      value += more.substring(hasTime ? 2 : 1);
      last = next.get();
      end = cursor.at();
    }
    return value;
  }

  private static boolean isSmaller(String unit, String than) {
    return rank(unit) > rank(than);
  }

  private static int rank(String unit) {
    return unit.charAt(0) == 'T'
        ? DAYS_RANK + CLOCK_UNITS.indexOf(unit.charAt(1))
        : UNITS.indexOf(unit.charAt(0));
  }

  /** {@code im Alter von 15, 16 und 17 Jahren}, {@code im Alter zwischen 15 und 17 Jahren}. */
  private static boolean isAgeOfRange(Cursor cursor) {
    for (int distance = -2; distance >= -LONGEST_RANGE; distance--) {
      if (cursor.plays(distance, TimeRole.AGE_NOUN)) {
        return true;
      }
      boolean number =
          cursor.peek(distance).filter(l -> l.word().isNumber() || l.is(",")).isPresent();
      if (!number
          && !cursor.plays(distance, TimeRole.AND_TO)
          && !cursor.plays(distance, TimeRole.RANGE_BEGIN)) {
        return false;
      }
    }
    return false;
  }

  /** {@code mit 39 Jahren}, {@code mit 12 oder 13 Jahren}, but {@code mit drei Jahren Haft}. */
  private static boolean isAgeAtWhich(Cursor cursor) {
    boolean ofNoun =
        cursor.peek(0).filter(l -> l.isDigits() || l.isCapitalised()).isPresent()
            || cursor.plays(0, TimeRole.NO_AGE_BEFORE);
    int distance = -3;
    while (!ofNoun
        && distance > -LONGEST_RANGE
        && (cursor.plays(distance, TimeRole.AND_TO)
            || cursor.peek(distance).filter(l -> l.word().isNumber()).isPresent())) {
      distance--;
    }
    return !ofNoun && cursor.plays(distance, TimeRole.AGE_AT_WHICH);
  }

  /** {@code 24-year-old}. */
  private static boolean isAgeAfterHyphen(Cursor cursor) {
    int start = cursor.at();
    boolean age = cursor.skipMark("-") && cursor.sees(TimeRole.AGE_AFTER);
    cursor.moveTo(start);
    return age;
  }

  /**
   * {@code siebenjährige Haft}, {@code 42-jährige Herrschaft}: what is no age, since the noun names
   * what lasts and not who is that old.
   */
  private static Optional<Reading> years(Cursor cursor) {
    int start = cursor.at();
    Optional<TimeWords.Compound> word = cursor.ending(TimeRole.AGE_ADJECTIVE);
    Optional<BigDecimal> number =
        word.isPresent()
            ? word.flatMap(w -> cursor.numberIn(w.head()))
            : cursor.number().filter(n -> cursor.skipGlued("-"));
    boolean small = cursor.peek(0).filter(l -> !l.isCapitalised()).isPresent();
    boolean adjective = small && (word.isPresent() || cursor.plays(0, TimeRole.AGE_ADJECTIVE));
    if (number.isPresent() && adjective) {
      cursor.moveTo(cursor.at() + 1);
      if (lasts(cursor)) {
        return number.map(n -> Reading.duration(TimexValue.length(TimexValue.plain(n), "Y")));
      }
    }
    cursor.moveTo(start);
    return Optional.empty();
  }

  /** Whether the noun at the cursor or behind a few attributes names what lasts. */
  private static boolean lasts(Cursor cursor) {
    for (int distance = 0; distance <= MOST_ATTRIBUTES; distance++) {
      Optional<Lexeme> noun = cursor.peek(distance).filter(Lexeme::isCapitalised);
      if (noun.isPresent()) {
        return noun.get().plays(TimeRole.LASTING_THING)
            || noun.get().word().endsLike(TimeRole.LASTING_THING);
      }
    }
    return false;
  }

  /** {@code zweitägig}, {@code 90-minütig}, {@code two-day}. */
  private static Optional<Reading> adjective(Cursor cursor) {
    Optional<Reading> years = years(cursor);
    if (years.isPresent()) {
      return years;
    }
    Optional<TimeWords.Compound> word = cursor.ending(TimeRole.UNIT_ADJECTIVE);
    if (word.isPresent()) {
      Optional<BigDecimal> number = cursor.numberIn(word.get().head());
      String unit = word.get().tail();
      return number.map(
          n -> {
            cursor.moveTo(cursor.at() + 1);
            return Reading.duration(TimexValue.length(TimexValue.plain(n), unit));
          });
    }
    int start = cursor.at();
    Optional<BigDecimal> number = cursor.number();
    boolean hyphen = number.isPresent() && cursor.skipMark("-");
    Optional<Reading> reading =
        hyphen
            ? cursor
                .take(TimeRole.UNIT_ADJECTIVE)
                .filter(unit -> !isAgeAfterHyphen(cursor))
                .map(
                    unit ->
                        Reading.duration(TimexValue.length(TimexValue.plain(number.get()), unit)))
            : Optional.empty();
    if (reading.isEmpty()) {
      cursor.moveTo(start);
    }
    return reading;
  }
}
