package org.synopse.align;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Asks others only once about any two words of a story, for the same few words meet again and again
 * in many articles of one story. Thread-safe.
 */
final class RememberedKinds implements WordKinds {
  private static final WordMatch.Kind[] KINDS = WordMatch.Kind.values();
  private static final byte UNKNOWN = 0;
  private static final byte NONE = 1;
  private static final int FIRST = 2;

  private final WordKinds asked;
  private final int types;
  private final AtomicReferenceArray<byte[]> known;

  /**
   * Creates the memory of a story.
   *
   * @param types how many words there are that differ in anything that matters
   */
  RememberedKinds(WordKinds asked, int types) {
    this.asked = asked;
    this.types = types;
    this.known = new AtomicReferenceArray<>(types);
  }

  /** Kinds are kept by number for a run only; no number outlives it. */
  @Override
  @SuppressWarnings("EnumOrdinal")
  public WordMatch.@Nullable Kind kind(Profile.Word left, Profile.Word right) {
    boolean inOrder = left.type() <= right.type();
    byte[] row = row(inOrder ? left.type() : right.type());
    int column = inOrder ? right.type() : left.type();
    // Whoever asks at the same time finds the same answer, so that no lock is needed.
    byte answer = row[column];
    if (answer == UNKNOWN) {
      WordMatch.Kind kind = asked.kind(left, right);
      row[column] = kind == null ? NONE : (byte) (kind.ordinal() + FIRST);
      return kind;
    }
    return answer == NONE ? null : KINDS[answer - FIRST];
  }

  private byte[] row(int type) {
    byte[] row = known.get(type);
    if (row == null) {
      row = new byte[types];
      known.compareAndSet(type, null, row);
      row = known.get(type);
    }
    return row;
  }
}
