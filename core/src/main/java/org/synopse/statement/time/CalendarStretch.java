package org.synopse.statement.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the calendar.
 *
 * @param begin its first moment
 * @param end the moment after its last, later than {@code begin}
 */
public record CalendarStretch(LocalDateTime begin, LocalDateTime end) {
  public CalendarStretch {
    if (!begin.isBefore(end)) {
      throw new IllegalArgumentException("a stretch from " + begin + " to " + end);
    }
  }

  /** First and last hour of a part of the day, generously: people draw the lines differently. */
  private static final Map<String, int[]> PARTS_OF_DAY =
      Map.of(
          "MO", new int[] {4, 12},
          "MI", new int[] {11, 14},
          "AF", new int[] {12, 18},
          "EV", new int[] {17, 24},
          "NI", new int[] {18, 30});

  /** First month and number of months of a part of the year. */
  private static final Map<String, int[]> PARTS_OF_YEAR =
      Map.of(
          "SP", new int[] {3, 4},
          "SU", new int[] {6, 4},
          "FA", new int[] {9, 4},
          "WI", new int[] {12, 4},
          "Q1", new int[] {1, 3},
          "Q2", new int[] {4, 3},
          "Q3", new int[] {7, 3},
          "Q4", new int[] {10, 3},
          "H1", new int[] {1, 6},
          "H2", new int[] {7, 6});

  /** More values than the articles of a story have; beyond it they are read anew each time. */
  private static final int MOST_KEPT = 4096;

  /** What was read so far: in a story the same few days are compared again and again. */
  private static final Map<String, Optional<CalendarStretch>> READ = new ConcurrentHashMap<>();

  private static final int DIGITS_OF_A_YEAR = 4;
  private static final int DAYS_TO_SATURDAY = 5;

  // Written out: what the compiler makes of a record is linked anew at each start of a program.
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof CalendarStretch stretch
            && begin.equals(stretch.begin)
            && end.equals(stretch.end));
  }

  @Override
  public int hashCode() {
    return 31 * begin.hashCode() + end.hashCode();
  }

  /** Reads the value of a date or time; nothing where a part of it is unknown. */
  public static Optional<CalendarStretch> of(String value) {
    Optional<CalendarStretch> known = READ.get(value);
    if (known != null) {
      return known;
    }
    Optional<CalendarStretch> read = read(value);
    if (READ.size() < MOST_KEPT) {
      READ.put(value, read);
    }
    return read;
  }

  private static Optional<CalendarStretch> read(String value) {
    if (value.isEmpty() || !Character.isDigit(value.charAt(0)) || value.contains("X")) {
      return Optional.empty();
    }
    try {
      int time = value.indexOf('T');
      return Optional.of(
          time >= 0
              ? ofTime(LocalDate.parse(value.substring(0, time)), value.substring(time + 1))
              : ofDate(value));
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static CalendarStretch ofTime(LocalDate day, String time) {
    int[] hours = PARTS_OF_DAY.get(time);
    if (hours != null) {
      return new CalendarStretch(
          day.atStartOfDay().plusHours(hours[0]), day.atStartOfDay().plusHours(hours[1]));
    }
    LocalDateTime begin =
        time.equals("24:00") ? day.plusDays(1).atStartOfDay() : day.atTime(LocalTime.parse(time));
    return new CalendarStretch(begin, begin.plusMinutes(1));
  }

  private static CalendarStretch ofDate(String value) {
    String[] parts = value.split("-", -1);
    if (parts.length == 1) {
      return years(value);
    }
    int year = Integer.parseInt(parts[0]);
    if (parts[1].charAt(0) == 'W' && parts[1].length() == 3) {
      LocalDate monday = TimexValue.monday(year, Integer.parseInt(parts[1].substring(1)));
      return parts.length == 3
          ? days(monday.plusDays(DAYS_TO_SATURDAY), monday.plusWeeks(1))
          : days(monday, monday.plusWeeks(1));
    }
    int[] part = PARTS_OF_YEAR.get(parts[1]);
    if (part != null) {
      LocalDate begin = LocalDate.of(year, part[0], 1);
      return days(begin, begin.plusMonths(part[1]));
    }
    LocalDate begin =
        LocalDate.of(
            year, Integer.parseInt(parts[1]), parts.length == 3 ? Integer.parseInt(parts[2]) : 1);
    return days(begin, parts.length == 3 ? begin.plusDays(1) : begin.plusMonths(1));
  }

  /** {@code 2024}, the decade {@code 199}, the century {@code 18}. */
  private static CalendarStretch years(String digits) {
    int length = 1;
    for (int i = digits.length(); i < DIGITS_OF_A_YEAR; i++) {
      length *= 10;
    }
    LocalDate begin = LocalDate.of(Integer.parseInt(digits) * length, 1, 1);
    return days(begin, begin.plusYears(length));
  }

  /** Returns the time from a moment on, for a length such as {@code P2Y9M} that is known. */
  static Optional<CalendarStretch> after(LocalDateTime begin, String length) {
    return moved(begin, length, 1).map(end -> new CalendarStretch(begin, end));
  }

  /** Returns the time before a moment, for a length such as {@code P3W} that is known. */
  static Optional<CalendarStretch> before(LocalDateTime end, String length) {
    return moved(end, length, -1).map(begin -> new CalendarStretch(begin, end));
  }

  private static Optional<LocalDateTime> moved(LocalDateTime from, String length, int sign) {
    return DurationLength.of(length)
        .filter(DurationLength::isWhole)
        .map(
            parts ->
                from.plusMonths(sign * parts.months().longValue())
                    .plusSeconds(sign * parts.seconds().longValue()));
  }

  /** Returns a day, from midnight to midnight. */
  static CalendarStretch day(LocalDate day) {
    return days(day, day.plusDays(1));
  }

  /** Returns the days from one up to another, which is not part of it. */
  static CalendarStretch days(LocalDate begin, LocalDate end) {
    return new CalendarStretch(begin.atStartOfDay(), end.atStartOfDay());
  }

  boolean includes(CalendarStretch other) {
    return !other.begin.isBefore(begin) && !end.isBefore(other.end);
  }

  boolean overlaps(CalendarStretch other) {
    return begin.isBefore(other.end) && other.begin.isBefore(end);
  }
}
