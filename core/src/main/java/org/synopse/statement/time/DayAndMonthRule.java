package org.synopse.statement.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import org.synopse.text.Language;

/**
 * {@code 25. Februar 2010}, {@code the 19th of June}, {@code June 19, 2024}; of {@code 3. bis 5.
 * Mai} the first day borrows the month of the second.
 */
final class DayAndMonthRule implements TimeRule {
  private static final int LAST_DAY = 31;
  private static final int LONGEST_LIST = 4;

  private final Language language;

  DayAndMonthRule(Language language) {
    this.language = language;
  }

  @Override
  public boolean canBeginWith(TimeWord word) {
    return word.isNumber() || word.begins(TimeRole.ORDINAL, TimeRole.MONTH);
  }

  @Override
  public Optional<Reading> read(Cursor cursor, Setting setting) {
    int start = cursor.at();
    boolean minutes = cursor.isGlued() && cursor.peek(-1).filter(l -> l.is(":")).isPresent();
    if (minutes) {
      return Optional.empty();
    }
    OptionalInt day = day(cursor);
    if (day.isPresent()) {
      return dayFirst(cursor, setting, start, day.getAsInt());
    }
    cursor.moveTo(start);
    return language == Language.ENGLISH ? monthFirst(cursor, setting) : Optional.empty();
  }

  private Optional<Reading> dayFirst(Cursor cursor, Setting setting, int start, int day) {
    int end = cursor.at();
    boolean borrowed = borrowsMonth(cursor);
    int afterDay = cursor.at();
    if (!cursor.skipGlued("-") && !cursor.skipGlued("/")) {
      cursor.skip(TimeRole.OF);
    }
    boolean marked = cursor.at() > afterDay && cursor.isGlued();
    OptionalInt month = MonthRule.month(cursor);
    if (month.isEmpty()) {
      Optional<Reading> ofMonth = ofRelativeMonth(cursor, setting, afterDay, day);
      if (ofMonth.isPresent()) {
        if (borrowed) {
          cursor.moveTo(end);
        }
        return ofMonth;
      }
      cursor.moveTo(afterDay);
      return alone(cursor, setting, start, end, day);
    }
    if (marked && !cursor.skipGlued("-")) {
      cursor.skipGlued("/");
    }
    Optional<Integer> year =
        Years.after(cursor, setting)
            .or(() -> Years.ofTwoDigits(cursor, setting))
            .or(() -> setting.yearOf(month.getAsInt(), day));
    if (borrowed) {
      cursor.moveTo(end);
    }
    return TimexValue.day(year, month.getAsInt(), day).map(Reading::date);
  }

  /** {@code the 20th of next month}. */
  private static Optional<Reading> ofRelativeMonth(
      Cursor cursor, Setting setting, int afterDay, int day) {
    cursor.moveTo(afterDay);
    if (!cursor.skip(TimeRole.OF)) {
      cursor.skip(TimeRole.WEEK_OF);
    }
    return WeekRule.relativeMonth(cursor, setting)
        .filter(month -> month.isValidDay(day))
        .map(month -> Reading.date(month.atDay(day).toString()));
  }

  /** {@code twenty second}, {@code thirty one}. */
  static OptionalInt tensAndUnit(Cursor cursor) {
    int start = cursor.at();
    boolean word = cursor.peek(0).filter(Lexeme::isWord).isPresent();
    int tens = word ? cursor.number().map(BigDecimal::intValue).orElse(0) : 0;
    if (tens == 20 || tens == 30) {
      cursor.skipMark("-");
      OptionalInt ordinal = cursor.takeNumber(TimeRole.ORDINAL);
      boolean next = cursor.peek(0).filter(Lexeme::isWord).isPresent();
      int unit =
          ordinal.orElse(
              ordinal.isEmpty() && next ? cursor.number().map(BigDecimal::intValue).orElse(0) : 0);
      if (unit > 0 && unit < 10 && tens + unit <= LAST_DAY) {
        return OptionalInt.of(tens + unit);
      }
    }
    cursor.moveTo(start);
    return OptionalInt.empty();
  }

  /** {@code am 15.}, {@code on the 15th}: a day of the month that is nearest in its direction. */
  private Optional<Reading> alone(Cursor cursor, Setting setting, int start, int end, int day) {
    int after = cursor.at();
    cursor.moveTo(start);
    boolean digits = cursor.peek(0).filter(Lexeme::isDigits).isPresent();
    boolean bare =
        language == Language.ENGLISH
            && digits
            && !cursor.plays(1, TimeRole.TH)
            && !cursor.follows(TimeRole.DEFINITE);
    boolean endsRange = cursor.follows(TimeRole.AND_TO) && setting.isDayNear() && !bare;
    boolean plain = bare && cursor.follows(TimeRole.ON) && digits;
    boolean announced = (cursor.follows(TimeRole.DAY_PREPOSITION) && !bare) || plain || endsRange;
    cursor.moveTo(after);
    boolean counts =
        language == Language.GERMAN
            ? cursor.peek(0).filter(l -> !l.isCapitalised()).isEmpty()
            : cursor.peek(0).filter(Lexeme::isWord).isPresent()
                && !cursor.sees(TimeRole.AFTER_CLOCK);
    boolean decimal = cursor.peek(1).filter(l -> l.isDigits() && l.glued()).isPresent();
    boolean mark =
        language == Language.ENGLISH
            && !decimal
            && cursor.peek(0).filter(l -> l.is(".")).isPresent();
    if (!(digits || endsRange) || !announced || counts || (cursor.isGlued() && !mark)) {
      return Optional.empty();
    }
    cursor.moveTo(end);
    if (endsRange) {
      return setting.named().flatMap(begin -> after(begin, day)).map(Reading::date);
    }
    return setting.dayOfMonth(day).map(date -> Reading.date(date.toString()));
  }

  /** The next day of that number: {@code April ninth through seventeenth}. */
  private static Optional<String> after(LocalDate begin, int day) {
    YearMonth month = YearMonth.from(begin).plusMonths(day < begin.getDayOfMonth() ? 1 : 0);
    return month.isValidDay(day) ? Optional.of(month.atDay(day).toString()) : Optional.empty();
  }

  /** Reads on to the last of several days that share a month. */
  private boolean borrowsMonth(Cursor cursor) {
    boolean borrows = false;
    int before = cursor.at();
    for (int i = 0;
        i < LONGEST_LIST && cursor.skip(TimeRole.AND_TO) && day(cursor).isPresent();
        i++) {
      borrows = true;
      before = cursor.at();
    }
    cursor.moveTo(before);
    return borrows;
  }

  private Optional<Reading> monthFirst(Cursor cursor, Setting setting) {
    OptionalInt month = MonthRule.month(cursor);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    boolean marked = cursor.skipGlued("-") || cursor.skipGlued("/");
    cursor.skipMark(".");
    boolean comma = cursor.skipMark(",");
    cursor.skip(TimeRole.DETERMINER);
    OptionalInt day = day(cursor);
    if (comma && !cursor.plays(-1, TimeRole.TH) && !cursor.plays(-1, TimeRole.ORDINAL)) {
      return Optional.empty();
    }
    if (day.isEmpty()) {
      day = tensAndUnit(cursor);
    }
    if (marked && !cursor.skipGlued("-")) {
      cursor.skipGlued("/");
    }
    boolean clock = cursor.peek(0).filter(l -> l.is(":") && l.glued()).isPresent();
    boolean grouped =
        cursor.peek(0).filter(l -> l.is(",") && l.glued()).isPresent()
            && cursor.peek(1).filter(l -> l.isDigits() && l.glued()).isPresent();
    if (day.isEmpty() || clock || grouped) {
      return Optional.empty();
    }
    int dayOfMonth = day.getAsInt();
    Optional<Reading> moment = moment(cursor, month.getAsInt(), dayOfMonth);
    if (moment.isPresent()) {
      return moment;
    }
    Optional<Integer> year =
        Years.after(cursor, setting)
            .or(() -> Years.ofTwoDigits(cursor, setting))
            .or(() -> setting.yearOf(month.getAsInt(), dayOfMonth));
    return TimexValue.day(year, month.getAsInt(), dayOfMonth).map(Reading::date);
  }

  /** {@code Oct 26 15:50:06 2016}, as machines write it; where no clock time stands it stays. */
  private static Optional<Reading> moment(Cursor cursor, int month, int day) {
    int start = cursor.at();
    Optional<Clock> clock = ClockRule.digital(cursor);
    OptionalInt year = clock.isPresent() ? Years.digits(cursor) : OptionalInt.empty();
    Optional<String> date =
        year.isPresent()
            ? TimexValue.day(Optional.of(year.getAsInt()), month, day)
            : Optional.empty();
    if (date.isEmpty()) {
      cursor.moveTo(start);
    }
    return date.flatMap(d -> clock.map(c -> Reading.time(d + c.value())));
  }

  private static boolean isMarkAndMonth(Cursor cursor) {
    return cursor.isGlued()
        && cursor.peek(0).filter(l -> l.is("-") || l.is("/")).isPresent()
        && cursor.plays(1, TimeRole.MONTH);
  }

  /** {@code 25.}, {@code ersten}; in English {@code 19}, {@code 19th}, {@code first}. */
  private OptionalInt day(Cursor cursor) {
    int start = cursor.at();
    OptionalInt digits = cursor.digits(1, 2);
    if (digits.isEmpty()) {
      OptionalInt word = cursor.takeNumber(TimeRole.ORDINAL);
      return word.isPresent() || language == Language.GERMAN ? word : tensAndUnit(cursor);
    }
    boolean dotted =
        language == Language.GERMAN
            || (cursor.plays(1, TimeRole.MONTH)
                && cursor.peek(0).filter(l -> l.glued() && l.is(".")).isPresent());
    boolean ordinal =
        dotted ? cursor.skipMark(".") : (cursor.isGlued() && cursor.skip(TimeRole.TH));
    boolean day = digits.getAsInt() >= 1 && digits.getAsInt() <= LAST_DAY;
    if (day
        && (ordinal
            || language == Language.ENGLISH
            || cursor.sees(TimeRole.MONTH)
            || isMarkAndMonth(cursor))) {
      return digits;
    }
    cursor.moveTo(start);
    return OptionalInt.empty();
  }
}
