package org.synopse.statement.time;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.synopse.text.Span;

/**
 * A date, time of day, duration or set of times that an article names.
 *
 * @param span where it stands, its preposition included
 * @param type what it is
 * @param value its value in the notation of TIMEX3: {@code 2024-06-19}, {@code 2024-W25}, {@code
 *     2024-06}, {@code 2024}, {@code 199} for a decade, {@code 18} for a century, {@code
 *     2024-06-18TEV}, {@code P24Y}, {@code PRESENT_REF}; {@code XXXX-WXX-3} for a weekday that
 *     cannot be resolved because nobody said when the article appeared
 * @param stretch the stretch of the calendar that the words tell besides the value: where a
 *     duration lies, {@code in den nächsten drei Tagen}, the very day to which a count leads,
 *     {@code vor zwei Wochen}, what is left of a period, {@code the rest of the week}; {@code null}
 *     if they tell none
 */
public record TimeExpression(
    Span span, TimexType type, String value, @Nullable CalendarStretch stretch) {
  public TimeExpression(Span span, TimexType type, String value) {
    this(span, type, value, null);
  }

  // Written out: what the compiler makes of a record is linked anew at each start of a program.
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof TimeExpression time
            && span.equals(time.span)
            && type == time.type
            && value.equals(time.value)
            && Objects.equals(stretch, time.stretch));
  }

  @Override
  public int hashCode() {
    return 31 * span.hashCode() + value.hashCode();
  }

  /** Returns the same time in another place. */
  public TimeExpression at(Span place) {
    return new TimeExpression(place, type, value, stretch);
  }

  /** Whether it is a calendar day. */
  public boolean isDay() {
    return type == TimexType.DATE
        && value.length() == 10
        && Character.isDigit(value.charAt(0))
        && !value.contains("X");
  }

  /** Whether it is a calendar day, month or year whose digits are known. */
  public boolean isCalendarDate() {
    int length = value.length();
    boolean mayBe = type == TimexType.DATE && (length == 4 || length == 7 || length == 10);
    for (int i = 0; mayBe && i < length; i++) {
      mayBe = Character.isDigit(value.charAt(i)) || value.charAt(i) == '-';
    }
    return mayBe;
  }

  /** Whether it can be compared with any other: {@code jetzt} and {@code XXXX-WXX-3} cannot. */
  public boolean isComparable() {
    return TimeComparison.of(this, this) == TimeComparison.EQUAL;
  }

  /** Whether both may name one time: {@code 2024-06} and 19 June 2024. */
  public boolean isCompatibleWith(TimeExpression other) {
    return switch (TimeComparison.of(this, other)) {
      case EQUAL, COMPATIBLE -> true;
      case DISJOINT, NOT_COMPARABLE -> false;
    };
  }
}
