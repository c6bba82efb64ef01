package org.synopse.align;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Why the words of a story belong together, found once for each two of them: the same few words
 * meet again and again in many articles. Immutable.
 */
final class StoryKinds implements WordKinds {
  private final List<Profile.Word> words;

  /** By the numbers of words. */
  private final Partners[] partners;

  /**
   * Asks about the words of a story.
   *
   * @param words by their numbers
   */
  StoryKinds(WordKinds asked, List<Profile.Word> words) {
    this.words = List.copyOf(words);
    List<BitSet> possible = PossiblePartners.among(words);
    List<Partners> later =
        IntStream.range(0, words.size())
            .parallel()
            .mapToObj(type -> later(asked, type, possible.get(type)))
            .toList();
    this.partners = new Partners[words.size()];
    Arrays.setAll(partners, type -> new Partners());
    // In this order each word gets its earlier partners, itself and its later ones one by one.
    for (int type = 0; type < partners.length; type++) {
      Partners found = later.get(type);
      for (int i = 0; i < found.size; i++) {
        partners[type].add(found.types[i], found.kinds[i]);
        if (found.types[i] != type) {
          partners[found.types[i]].add(type, found.kinds[i]);
        }
      }
    }
  }

  private Partners later(WordKinds asked, int type, BitSet possible) {
    Partners found = new Partners();
    for (int other = possible.nextSetBit(type);
        other >= 0;
        other = possible.nextSetBit(other + 1)) {
      WordMatch.Kind kind = asked.kind(words.get(type), words.get(other));
      if (kind != null) {
        found.add(other, kind);
      }
    }
    return found;
  }

  @Override
  public WordMatch.@Nullable Kind kind(Profile.Word left, Profile.Word right) {
    return partners[left.type()].kind(right.type());
  }

  /** Returns how many words there are. */
  int size() {
    return partners.length;
  }

  /** Shows all words that belong to a word, itself among them, by their numbers in order. */
  void forEachPartner(int type, PartnerVisitor visitor) {
    Partners found = partners[type];
    for (int i = 0; i < found.size; i++) {
      visitor.visit(found.types[i], found.kinds[i]);
    }
  }

  /** Is shown a partner of a word and why it is one. */
  @FunctionalInterface
  interface PartnerVisitor {
    void visit(int type, WordMatch.Kind kind);
  }

  /** The words that belong to one, ascending, and why. */
  private static final class Partners {
    /** So many longs keep the last digits of all numbers: most words are no partners. */
    private static final int SIEVE = 4;

    private static final int BITS = SIEVE * Long.SIZE - 1;

    private final long[] sieve = new long[SIEVE];
    private int[] types = new int[4];
    private WordMatch.Kind[] kinds = new WordMatch.Kind[4];
    private int size;

    void add(int type, WordMatch.Kind kind) {
      if (size == types.length) {
        types = Arrays.copyOf(types, 2 * size);
        kinds = Arrays.copyOf(kinds, 2 * size);
      }
      types[size] = type;
      kinds[size++] = Objects.requireNonNull(kind);
      sieve[(type & BITS) / Long.SIZE] |= 1L << type;
    }

    WordMatch.@Nullable Kind kind(int type) {
      if ((sieve[(type & BITS) / Long.SIZE] & 1L << type) == 0) {
        return null;
      }
      int at = Arrays.binarySearch(types, 0, size, type);
      return at < 0 ? null : kinds[at];
    }
  }
}
