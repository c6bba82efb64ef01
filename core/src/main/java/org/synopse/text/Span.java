package org.synopse.text;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a text: half-open UTF-16 offsets, as of {@link String#substring(int, int)}.
 *
 * <p>Ordered by begin, then by end.
 *
 * @param begin offset of the first character, 0 or more
 * @param end offset behind the last character, not less than {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("not a span: " + begin + " to " + end);
    }
  }

  /**
   * Returns the smallest span that covers all the given ones.
   *
   * @throws IllegalArgumentException if there are none
   */
  public static Span covering(Collection<Span> spans) {
    int begin = Integer.MAX_VALUE;
    int end = -1;
    for (Span span : spans) {
      begin = Math.min(begin, span.begin);
      end = Math.max(end, span.end);
    }
    if (end < 0) {
      throw new IllegalArgumentException("nothing to cover");
    }
    return new Span(begin, end);
  }

  /** Returns the number of UTF-16 units, 0 or more. */
  public int length() {
    return end - begin;
  }

  public boolean isEmpty() {
    return begin == end;
  }

  /** Whether every character of the other span is in this one. */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** Whether the character at the offset is in this span. */
  public boolean contains(int offset) {
    return begin <= offset && offset < end;
  }

  /** Whether the two spans share at least one character. */
  public boolean overlaps(Span other) {
    return sharedWith(other) > 0;
  }

  /** Returns how many characters the two spans share, 0 or more. */
  public int sharedWith(Span other) {
    return Math.max(0, Math.min(end, other.end) - Math.max(begin, other.begin));
  }

  /** Returns the words at this span. */
  public String in(CharSequence text) {
    return text.subSequence(begin, end).toString();
  }

  /** Returns the span so many characters further on; further back if they are less than 0. */
  public Span movedBy(int characters) {
    return new Span(begin + characters, end + characters);
  }

  @Override
  public int compareTo(Span other) {
    return begin != other.begin
        ? Integer.compare(begin, other.begin)
        : Integer.compare(end, other.end);
  }

  @Override
  public String toString() {
    return "[" + begin + "," + end + ")";
  }

  // Written out: what the compiler makes of a record is linked anew at each start of a program.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Span span && begin == span.begin && end == span.end;
  }

  @Override
  public int hashCode() {
    return 31 * begin + end;
  }
}
