package org.synopse.statement.time;

import java.util.Locale;
import java.util.Optional;
import org.synopse.text.Language;

/**
 * How two times relate, and why.
 *
 * <p>Dates and times of day are compared as stretches of the calendar, durations as lengths, sets
 * by their value. A duration that knows where it lies ({@code seit drei Jahren}, {@code in the last
 * two weeks}) is compared with a date by its days. Example: {@code am Mittwoch} and {@code 19 June}
 * are equal because both are 19 June 2024.
 *
 * @param why what decided; it tells how they relate
 * @param first the earlier or wider of the two, where the reason tells them apart
 * @param second the other
 */
public record ComparedTimes(Why why, TimeExpression first, TimeExpression second) {
  /** What decides how two times relate. */
  public enum Why {
    /** Are they the same stretch of the calendar? */
    ONE_TIME(TimeComparison.EQUAL),
    /** Are they equally long? */
    ONE_LENGTH(TimeComparison.EQUAL),
    /** Do they come again in one way? */
    ONE_TURN(TimeComparison.EQUAL),
    /** Does one lie in the other, which is told less exactly? */
    WITHIN(TimeComparison.COMPATIBLE),
    /** Have they some moments in common, but not all? */
    OVERLAP(TimeComparison.COMPATIBLE),
    /** Is one over before the other begins? */
    APART(TimeComparison.DISJOINT),
    /** Is one longer? */
    OTHER_LENGTH(TimeComparison.DISJOINT),
    /** Is one of them not tied to the calendar? */
    UNKNOWN_DATE(TimeComparison.NOT_COMPARABLE),
    /** Is one of them of no known length? */
    UNKNOWN_LENGTH(TimeComparison.NOT_COMPARABLE),
    /** Is one a date and the other a length, or one of them a repetition? */
    OTHER_KIND(TimeComparison.NOT_COMPARABLE),
    /** Are they counted in units that have no fixed ratio, months and days? */
    OTHER_UNIT(TimeComparison.NOT_COMPARABLE),
    /** Do they come again in two ways, which do not exclude each other? */
    OTHER_TURN(TimeComparison.NOT_COMPARABLE);

    private final TimeComparison outcome;

    Why(TimeComparison outcome) {
      this.outcome = outcome;
    }

    /** Returns how the times relate. */
    public TimeComparison outcome() {
      return outcome;
    }

    private String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Compares two times; which comes first changes neither the outcome nor what decides. */
  public static ComparedTimes of(TimeExpression left, TimeExpression right) {
    if (isOnCalendar(left) && isOnCalendar(right)) {
      return ofDates(left, right);
    }
    if (left.type() == right.type()) {
      return left.type() == TimexType.DURATION ? ofLengths(left, right) : ofSets(left, right);
    }
    if (isPartOfAnyDay(left) && isInPart(left, right)) {
      return new ComparedTimes(Why.WITHIN, left, right);
    }
    if (isPartOfAnyDay(right) && isInPart(right, left)) {
      return new ComparedTimes(Why.WITHIN, right, left);
    }
    boolean placed = left.stretch() != null || right.stretch() != null;
    boolean set = left.type() == TimexType.SET || right.type() == TimexType.SET;
    return placed && !set ? ofDates(left, right) : new ComparedTimes(Why.OTHER_KIND, left, right);
  }

  /** Returns how they relate. */
  public TimeComparison outcome() {
    return why.outcome();
  }

  /** Returns why, in plain words: {@code June 2024 includes 19 June 2024}. */
  public String reason(Language language) {
    ComparisonWords words = ComparisonWords.of(language);
    TimeNames names = new TimeNames(language);
    return words.say(
        why.key(), names.of(first), names.of(second), kind(words, first), kind(words, second));
  }

  private static String kind(ComparisonWords words, TimeExpression time) {
    return words.say("kind-" + time.type().name().toLowerCase(Locale.ROOT));
  }

  private static boolean isOnCalendar(TimeExpression time) {
    return time.type() == TimexType.DATE || time.type() == TimexType.TIME;
  }

  private static Optional<CalendarStretch> stretch(TimeExpression time) {
    // A date that a count leads to is as vague as its value; the night to a day lies before it.
    return isOnCalendar(time) && (time.type() == TimexType.DATE || time.stretch() == null)
        ? CalendarStretch.of(time.value())
        : Optional.ofNullable(time.stretch());
  }

  /** {@code vormittags}, which may be said of one day or of every day. */
  private static boolean isPartOfAnyDay(TimeExpression time) {
    return time.type() == TimexType.SET && time.value().startsWith(TimexValue.UNKNOWN_DAY + "T");
  }

  /** Whether a clock time, {@code um 9 Uhr}, or a part of a day lies in such a part of its day. */
  private static boolean isInPart(TimeExpression part, TimeExpression time) {
    int clock = time.value().indexOf('T');
    if (time.type() != TimexType.TIME || clock < 0) {
      return false;
    }
    String day = time.value().substring(0, clock);
    Optional<CalendarStretch> ofPart =
        CalendarStretch.of(day + part.value().substring(TimexValue.UNKNOWN_DAY.length()));
    Optional<CalendarStretch> ofTime = CalendarStretch.of(time.value());
    return ofPart.isPresent() && ofTime.isPresent() && ofPart.get().includes(ofTime.get());
  }

  private static ComparedTimes ofDates(TimeExpression left, TimeExpression right) {
    Optional<CalendarStretch> ofLeft = stretch(left);
    Optional<CalendarStretch> ofRight = stretch(right);
    if (ofLeft.isEmpty()) {
      return new ComparedTimes(isOnCalendar(left) ? Why.UNKNOWN_DATE : Why.OTHER_KIND, left, right);
    }
    if (ofRight.isEmpty()) {
      return new ComparedTimes(
          isOnCalendar(right) ? Why.UNKNOWN_DATE : Why.OTHER_KIND, right, left);
    }
    return ofStretches(left, ofLeft.get(), right, ofRight.get());
  }

  private static ComparedTimes ofStretches(
      TimeExpression left, CalendarStretch ofLeft, TimeExpression right, CalendarStretch ofRight) {
    if (ofLeft.equals(ofRight)) {
      return new ComparedTimes(Why.ONE_TIME, left, right);
    }
    if (!ofLeft.overlaps(ofRight)) {
      return ofLeft.begin().isBefore(ofRight.begin())
          ? new ComparedTimes(Why.APART, left, right)
          : new ComparedTimes(Why.APART, right, left);
    }
    if (ofLeft.includes(ofRight)) {
      return new ComparedTimes(Why.WITHIN, left, right);
    }
    return ofRight.includes(ofLeft)
        ? new ComparedTimes(Why.WITHIN, right, left)
        : new ComparedTimes(Why.OVERLAP, left, right);
  }

  private static ComparedTimes ofLengths(TimeExpression left, TimeExpression right) {
    Optional<DurationLength> ofLeft = DurationLength.of(left.value());
    Optional<DurationLength> ofRight = DurationLength.of(right.value());
    if (ofLeft.isEmpty()) {
      return new ComparedTimes(Why.UNKNOWN_LENGTH, left, right);
    }
    if (ofRight.isEmpty()) {
      return new ComparedTimes(Why.UNKNOWN_LENGTH, right, left);
    }
    if (!ofLeft.get().hasKindOf(ofRight.get())) {
      return new ComparedTimes(Why.OTHER_UNIT, left, right);
    }
    boolean same = ofLeft.get().isSameAs(ofRight.get());
    return new ComparedTimes(same ? Why.ONE_LENGTH : Why.OTHER_LENGTH, left, right);
  }

  /** Two things may come again in their own ways, so that another value says nothing. */
  private static ComparedTimes ofSets(TimeExpression left, TimeExpression right) {
    boolean same = left.value().equals(right.value());
    return new ComparedTimes(same ? Why.ONE_TURN : Why.OTHER_TURN, left, right);
  }
}
