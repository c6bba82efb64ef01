package org.synopse.statement.time;

import org.synopse.text.Span;

/**
 * A date or duration that an article names.
 *
 * @param span where it stands, its preposition included
 * @param type what it is
 * @param value its value in the notation of TIMEX3: {@code 2024-06-19}, {@code 2024-06}, {@code
 *     2024}, {@code P24Y}, {@code PRESENT_REF}; {@code XXXX-WXX-3} for a weekday that cannot be
 *     resolved because nobody said when the article appeared
 */
public record TimeExpression(Span span, TimexType type, String value) {
  /** Whether it is a calendar day. */
  public boolean isDay() {
    return type == TimexType.DATE
        && value.length() == 10
        && Character.isDigit(value.charAt(0))
        && !value.contains("X");
  }

  /** Whether it is a calendar day, month or year whose digits are known. */
  public boolean isCalendarDate() {
    return type == TimexType.DATE
        && value.chars().allMatch(c -> Character.isDigit(c) || c == '-')
        && (value.length() == 4 || value.length() == 7 || value.length() == 10);
  }

  /** Whether one of the two dates may lie within the other: {@code 2024-06} and 19 June 2024. */
  public boolean isCompatibleWith(TimeExpression other) {
    return value.startsWith(other.value) || other.value.startsWith(value);
  }
}
