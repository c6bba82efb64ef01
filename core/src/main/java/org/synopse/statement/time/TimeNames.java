package org.synopse.statement.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.synopse.text.Language;
import org.synopse.text.ResourceLines;

/**
 * Names values for readers: {@code 2024-06-19} is {@code 19 June 2024} or {@code 19. Juni 2024},
 * {@code P2Y9M} {@code 2 years 9 months}. A value that has no name is told as it is written.
 */
final class TimeNames {
  private static final String UNKNOWN_YEAR = "XXXX-";
  private static final String UNKNOWN_WEEKDAY = "XXXX-WXX-";
  private static final int DIGITS_OF_A_YEAR = 4;

  private final ComparisonWords words;
  private final Locale locale;

  TimeNames(Language language) {
    this.words = ComparisonWords.of(language);
    this.locale = language == Language.GERMAN ? Locale.GERMAN : Locale.ENGLISH;
  }

  String of(TimeExpression time) {
    String value = time.value();
    try {
      return switch (time.type()) {
        case DATE, TIME -> moment(value);
        case DURATION -> length(value);
        case SET -> again(value);
      };
    } catch (DateTimeException | IllegalArgumentException e) {
      return value;
    }
  }

  private String moment(String value) {
    int clock = value.indexOf('T');
    if (clock <= 0 || words.knows(value)) {
      return date(value);
    }
    String hour = value.substring(clock + 1);
    return words.say(
        "of-day", date(value.substring(0, clock)), words.knows(hour) ? words.say(hour) : hour);
  }

  private String date(String value) {
    if (words.knows(value)) {
      return words.say(value);
    }
    if (value.startsWith("X")) {
      return undated(value);
    }
    String[] parts = value.split("-", -1);
    if (parts.length == 1) {
      return years(value);
    }
    if (parts[1].charAt(0) == 'W' && Character.isDigit(parts[1].charAt(1))) {
      String week = Integer.toString(Integer.parseInt(parts[1].substring(1)));
      return words.say(parts.length == 2 ? "week" : "weekend", parts[0], week);
    }
    if (words.knows(parts[1])) {
      return words.say(parts[1], parts[0]);
    }
    return parts.length == 2
        ? formatted("month", YearMonth.parse(value))
        : formatted("day", LocalDate.parse(value));
  }

  /** {@code 2024} itself, {@code 199} as the years from 1990 to 1999. */
  private String years(String digits) {
    int open = DIGITS_OF_A_YEAR - digits.length();
    return open <= 0 || !digits.chars().allMatch(Character::isDigit)
        ? digits
        : words.say("years", digits + "0".repeat(open), digits + "9".repeat(open));
  }

  private String undated(String value) {
    if (value.startsWith(TimexValue.UNKNOWN_DAY)) {
      return words.say("any-day");
    }
    if (value.startsWith(UNKNOWN_WEEKDAY)) {
      return words.say("any-weekday", weekday(value));
    }
    String part = value.substring(UNKNOWN_YEAR.length());
    String name =
        words.knows(part)
            ? words.say(part, "").strip()
            : part.length() == 2
                ? Month.of(Integer.parseInt(part)).getDisplayName(TextStyle.FULL_STANDALONE, locale)
                : formatted("day-of-any-year", MonthDay.parse("--" + part));
    return words.say("any-year", name);
  }

  private String weekday(String value) {
    int day = value.charAt(UNKNOWN_WEEKDAY.length()) - '0';
    return DayOfWeek.of(day).getDisplayName(TextStyle.FULL_STANDALONE, locale);
  }

  private String again(String value) {
    if (value.startsWith("P")) {
      return words.say("again-length", length(value));
    }
    String ofDay = TimexValue.UNKNOWN_DAY + "T";
    if (value.startsWith(ofDay)) {
      String part = value.substring(ofDay.length());
      return words.knows(part) ? words.say(part) : part;
    }
    return value.startsWith(UNKNOWN_WEEKDAY) ? words.say("again", weekday(value)) : value;
  }

  private String formatted(String pattern, TemporalAccessor date) {
    return DateTimeFormatter.ofPattern(words.say(pattern), locale).format(date);
  }

  /** {@code P2Y9M}, {@code PT1.5H}, and {@code PXY} for some years. */
  private String length(String value) {
    List<String> parts = new ArrayList<>();
    String clock = "";
    int at = 1;
    while (at < value.length()) {
      if (value.charAt(at) == 'T') {
        clock = "T";
        at++;
      }
      int unit = at;
      while (unit < value.length() && isOfCount(value.charAt(unit))) {
        unit++;
      }
      int end = unit;
      while (end < value.length() && Character.isLetter(value.charAt(end)) && notT(value, end)) {
        end++;
      }
      if (end == unit) {
        return value;
      }
      parts.add(counted(value.substring(at, unit), clock + value.substring(unit, end)));
      at = end;
    }
    return String.join(" ", parts);
  }

  private static boolean isOfCount(char c) {
    return Character.isDigit(c) || c == '.' || c == 'X';
  }

  private static boolean notT(String value, int at) {
    return value.charAt(at) != 'T';
  }

  private String counted(String count, String unit) {
    List<String> forms = ResourceLines.items(words.say(unit));
    String plain = locale.equals(Locale.GERMAN) ? count.replace('.', ',') : count;
    String number = count.equals("X") ? words.say("some") : plain;
    return number + " " + forms.get(count.equals("1") ? 0 : 1);
  }
}
