package org.synopse.statement.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What times that stand side by side say together: {@code 8 Uhr abends} is 20:00, {@code Montag
 * nächster Woche} a day of that week, {@code jeden Tag um 7 Uhr} what comes again at seven, and
 * {@code 3 p.m. tomorrow} a time of the day that follows.
 */
final class Neighbours {
  private static final int WIDEST_GAP = 3;
  private static final Pattern CLOCK = Pattern.compile("T(\\d\\d:\\d\\d(:\\d\\d)?)$");
  private static final Pattern PART = Pattern.compile("T(MO|MI|AF|EV|NI)$");
  private static final int YEAR = 4;
  private static final Pattern DATED = Pattern.compile("\\d{4}-\\d\\d(-\\d\\d)?");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d\\d)");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  private final List<Lexeme> lexemes;

  Neighbours(List<Lexeme> lexemes) {
    this.lexemes = lexemes;
  }

  /**
   * A time and the lexemes that say it.
   *
   * @param begin the number of its first lexeme
   * @param end the number of the lexeme after its last
   */
  record Place(int begin, int end, Reading reading) {
    private Place with(String value) {
      return new Place(begin, end, new Reading(reading.type(), value));
    }

    private Place over(Place other, Reading together) {
      return new Place(Math.min(begin, other.begin), Math.max(end, other.end), together);
    }

    /** The day, or the time of a day, that it is. */
    private Optional<LocalDateTime> moment() {
      return isDay() || (isClock() && DAY.matcher(day()).matches())
          ? CalendarStretch.of(value()).map(CalendarStretch::begin)
          : Optional.empty();
    }

    private Place from(LocalDateTime begin) {
      CalendarStretch lies =
          CalendarStretch.after(begin, reading.value()).orElse(reading.stretch());
      return new Place(this.begin, end, new Reading(reading.type(), reading.value(), lies));
    }

    private boolean isClock() {
      return reading.type() == TimexType.TIME && CLOCK.matcher(reading.value()).find();
    }

    private boolean isPart() {
      return reading.type() != TimexType.DATE && PART.matcher(reading.value()).find();
    }

    private String value() {
      return reading.value();
    }

    /** Whether it is a month or day of a year. */
    private boolean hasYear() {
      return reading.type() == TimexType.DATE && DATED.matcher(reading.value()).matches();
    }

    private boolean isDay() {
      return reading.type() == TimexType.DATE && DAY.matcher(reading.value()).matches();
    }

    private Optional<Clock> clock() {
      Matcher matcher = CLOCK.matcher(reading.value());
      return matcher.find() ? Clock.of(matcher.group(1)) : Optional.empty();
    }

    private String part() {
      return reading.value().substring(reading.value().lastIndexOf('T'));
    }

    private String day() {
      int time = reading.value().lastIndexOf('T');
      return time < 0 ? reading.value() : reading.value().substring(0, time);
    }
  }

  /** Returns the times of a sentence after each has been read with those beside it. */
  List<Place> together(List<Place> places) {
    List<Place> joined = new ArrayList<>();
    for (Place place : places) {
      add(joined, place);
    }
    return joined;
  }

  private void add(List<Place> joined, Place next) {
    int at = joined.size() - 1;
    if (joined.isEmpty() || !touches(joined.get(at), next)) {
      joined.add(next);
      return;
    }
    Place last = joined.get(at);
    Optional<Place> one = joined(last, next);
    if (one.isPresent()) {
      joined.set(at, one.get());
      takeHalfOfDay(joined, at);
      return;
    }
    if (last.isClock() && (next.isDay() || next.isPart())) {
      moveToDay(joined, next);
    }
    if (last.isPart() && last.reading().type() == TimexType.TIME && isOfDay(last, next)) {
      joined.set(at, last.over(next, Reading.time(next.day() + last.part())));
      if (at > 0 && joined.get(at - 1).isClock() && touches(joined.get(at - 1), last)) {
        joined.set(at - 1, ofPart(joined.get(at - 1), joined.get(at)));
      }
      return;
    }
    if (last.isPart() && last.reading().type() == TimexType.TIME && next.isDay()) {
      joined.set(at, last.with(next.day() + last.part()));
      if (at > 0 && joined.get(at - 1).isClock() && touches(joined.get(at - 1), last)) {
        Place clock = joined.get(at - 1);
        joined.set(at - 1, clock.with(next.day() + clock.part()));
      }
    }
    Place placed = next;
    if (last.isPart() && next.isClock()) {
      placed = ofPart(next, last);
    } else if (last.isDay() && next.isClock()) {
      placed = next.with(last.day() + next.part());
    }
    joined.add(placed);
    agree(joined);
  }

  /** {@code am Morgen des 4. November}, {@code on the evening of May 3}: a part of that day. */
  private boolean isOfDay(Place part, Place day) {
    return day.isDay()
        && day.begin() - part.end() <= 1
        && (day.begin() == part.end()
            ? lexemes.get(day.begin()).plays(TimeRole.OF_DAY)
            : lexemes.get(part.end()).plays(TimeRole.OF_DAY));
  }

  /** The ends of a range: the first lies before the second, and shares what only one names. */
  private void agree(List<Place> joined) {
    int at = joined.size() - 1;
    Place first = joined.get(at - 1);
    Place second = joined.get(at);
    if (first.reading().type() == TimexType.DURATION
        && begins(first, second, TimeRole.BEGINNING_ON)) {
      second.moment().ifPresent(moment -> joined.set(at - 1, first.from(moment)));
      return;
    }
    if (second.reading().type() == TimexType.DURATION && begins(first, second, TimeRole.LASTING)) {
      first.moment().ifPresent(moment -> joined.set(at, second.from(moment)));
      return;
    }
    if (!isRange(first, second)) {
      return;
    }
    if (first.isClock() && second.isClock()) {
      boolean open = isHalfOfDayOpen(second);
      first
          .clock()
          .flatMap(begin -> second.clock().map(end -> open ? end.after(begin) : end))
          .ifPresent(end -> joined.set(at, second.with(first.day() + end.value())));
      return;
    }
    if (first.isDay()
        && second.isDay()
        && first.end() - first.begin() > 1
        && isBareWeekday(second)) {
      DayOfWeek named = LocalDate.parse(second.value()).getDayOfWeek();
      LocalDate after = LocalDate.parse(first.value()).with(TemporalAdjusters.next(named));
      joined.set(at, second.with(after.toString()));
      return;
    }
    boolean datesWithYear = first.hasYear() && second.hasYear();
    if (datesWithYear && first.reading().value().length() == second.reading().value().length()) {
      if (!namesYear(first)) {
        joined.set(at - 1, first.with(latestBefore(first.value(), second.value())));
      } else if (!namesYear(second) && second.value().compareTo(first.value()) < 0) {
        joined.set(at, second.with(earliestAfter(second.value(), first.value())));
      }
    }
  }

  /**
   * {@code 3 days starting Monday}, {@code zwei Wochen ab morgen}, {@code from 9:30 for 7 hours}.
   */
  private boolean begins(Place first, Place second, TimeRole role) {
    for (int i = first.end(); i < second.begin(); i++) {
      if (lexemes.get(i).plays(role)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a clock time may be meant for either half of the day: {@code 4}, {@code 4:30}. */
  private boolean isHalfOfDayOpen(Place clock) {
    for (int i = clock.begin(); i < clock.end(); i++) {
      Lexeme lexeme = lexemes.get(i);
      if ((lexeme.isWord() && lexeme.glued())
          || lexeme.plays(TimeRole.O_CLOCK)
          || lexeme.plays(TimeRole.HALF_OF_DAY)) {
        return false;
      }
    }
    return true;
  }

  private boolean isBareWeekday(Place place) {
    return place.end() - place.begin() == 1 && lexemes.get(place.begin()).plays(TimeRole.WEEKDAY);
  }

  private boolean namesYear(Place place) {
    for (int i = place.begin(); i < place.end(); i++) {
      Lexeme lexeme = lexemes.get(i);
      if ((lexeme.isDigits() && lexeme.form().length() == 4)
          || lexeme.plays(TimeRole.SIDE)
          || lexeme.plays(TimeRole.WEEKDAY)
          || lexeme.plays(TimeRole.DAY)) {
        return true;
      }
    }
    return false;
  }

  private static String latestBefore(String value, String limit) {
    int year = Integer.parseInt(limit.substring(0, YEAR));
    String inYear = limit.substring(0, YEAR) + value.substring(YEAR);
    return inYear(value, inYear.compareTo(limit) <= 0 ? year : year - 1);
  }

  private static String earliestAfter(String value, String limit) {
    int year = Integer.parseInt(limit.substring(0, YEAR));
    String inYear = limit.substring(0, YEAR) + value.substring(YEAR);
    return inYear(value, inYear.compareTo(limit) >= 0 ? year : year + 1);
  }

  /** A month or day in another year; 29 February stays in a year that has one. */
  private static String inYear(String value, int year) {
    boolean leapDay = value.endsWith("-02-29") && !Year.isLeap(year);
    return leapDay ? value : TimexValue.year(year) + value.substring(YEAR);
  }

  /** A clock time in a part of the day that is named beside it. */
  private static Place ofPart(Place clock, Place part) {
    String time = clock.clock().map(c -> c.in(part.part()).value()).orElse(clock.part());
    return clock.with((part.reading().type() == TimexType.SET ? clock : part).day() + time);
  }

  /** Whether nothing but small words stands between. */
  private boolean touches(Place last, Place next) {
    if (next.begin() - last.end() > WIDEST_GAP) {
      return false;
    }
    for (int i = last.end(); i < next.begin(); i++) {
      if (!lexemes.get(i).is(",")
          && !lexemes.get(i).plays(TimeRole.AND_TO)
          && !lexemes.get(i).plays(TimeRole.BETWEEN_TIMES)) {
        return false;
      }
    }
    return true;
  }

  private Optional<Place> joined(Place last, Place next) {
    if (last.isClock() && next.isPart() && next.reading().type() == TimexType.SET) {
      return Optional.of(last.over(next, ofPart(last, next).reading()));
    }
    boolean setOfClock =
        last.reading().type() == TimexType.SET && CLOCK.matcher(last.reading().value()).find();
    if (setOfClock && next.isPart() && next.reading().type() == TimexType.SET) {
      Reading shifted = ofPart(last, next).reading();
      return Optional.of(last.over(next, shifted));
    }
    if (last.isPart()
        && last.reading().type() == TimexType.SET
        && next.isClock()
        && !isAgain(last)) {
      return Optional.of(last.over(next, ofPart(next, last).reading()));
    }
    if (last.reading().type() == TimexType.SET && next.isClock()) {
      return next.clock().map(clock -> again(last, next, clock));
    }
    if (last.isClock() && next.reading().type() == TimexType.SET) {
      return last.clock().map(clock -> again(next, last, clock));
    }
    return weekdayOfWeek(last, next).or(() -> weekdayOfWeek(next, last));
  }

  /** Whether {@code jeden Abend} says it and not {@code abends}. */
  private boolean isAgain(Place set) {
    return lexemes.get(set.begin()).plays(TimeRole.EACH) || set.end() - set.begin() > 1;
  }

  private static Place again(Place set, Place clock, Clock time) {
    Clock inPart = set.isPart() ? time.in(set.part()) : time;
    String day = set.reading().value().equals("P1D") ? TimexValue.UNKNOWN_DAY : set.day();
    boolean hasClock = set.reading().value().contains("T") && !set.isPart();
    String value = day.charAt(0) == 'P' || hasClock ? set.reading().value() : day + inPart.value();
    return set.over(clock, Reading.set(value));
  }

  private Optional<Place> weekdayOfWeek(Place week, Place day) {
    Matcher matcher = WEEK.matcher(week.reading().value());
    boolean part = day.reading().type() == TimexType.TIME && day.isPart();
    boolean weekday =
        (day.isDay() || part)
            && lexemes.get(part ? day.begin() : day.end() - 1).plays(TimeRole.WEEKDAY)
            && !lexemes.get(day.begin()).plays(TimeRole.SIDE);
    if (week.reading().type() != TimexType.DATE || !matcher.matches() || !weekday) {
      return Optional.empty();
    }
    DayOfWeek named = LocalDate.parse(day.day()).getDayOfWeek();
    LocalDate monday =
        TimexValue.monday(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    String there = monday.with(named).toString();
    return Optional.of(
        week.over(day, part ? Reading.time(there + day.part()) : Reading.date(there)));
  }

  /** {@code von 5 bis 6 Uhr nachmittags}: the first hour is one of the afternoon too. */
  private void takeHalfOfDay(List<Place> joined, int at) {
    if (at == 0 || !joined.get(at).isClock() || !joined.get(at - 1).isClock()) {
      return;
    }
    Place first = joined.get(at - 1);
    Optional<Clock> earlier = first.clock();
    Optional<Clock> later = joined.get(at).clock();
    if (isRange(first, joined.get(at)) && earlier.isPresent() && later.isPresent()) {
      joined.set(at - 1, first.with(first.day() + earlier.get().before(later.get()).value()));
    }
  }

  private boolean isRange(Place first, Place second) {
    for (int i = first.end(); i < second.begin(); i++) {
      if (lexemes.get(i).plays(TimeRole.AND_TO)) {
        return second.begin() - first.end() <= 2;
      }
    }
    return false;
  }

  /** The clock times just before a day or a part of it lie there, unless a day stands before. */
  private void moveToDay(List<Place> joined, Place day) {
    int last = joined.size() - 1;
    int first = last;
    while (first > 0
        && joined.get(first - 1).isClock()
        && isRange(joined.get(first - 1), joined.get(first))) {
      first--;
    }
    boolean hasDay =
        first > 0
            && (joined.get(first - 1).isDay() || joined.get(first - 1).isPart())
            && touches(joined.get(first - 1), joined.get(first))
            && !(first > 1
                && joined.get(first - 2).isClock()
                && joined.get(first - 2).day().equals(joined.get(first - 1).day()));
    for (int i = first; i <= last && !hasDay; i++) {
      Place clock = joined.get(i);
      joined.set(i, day.isPart() ? ofPart(clock, day) : clock.with(day.day() + clock.part()));
    }
  }
}
