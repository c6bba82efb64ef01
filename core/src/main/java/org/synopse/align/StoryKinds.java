package org.synopse.align;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Why the words of a story belong together, found once for each two of them: the same few words
 * meet again and again in many articles. Immutable.
 */
final class StoryKinds implements WordKinds {
  /**
   * With fewer others, a statement is compared word by word sooner than its words are looked up.
   */
  private static final int FEW = 16;

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
    List<int[]> possible = PossiblePartners.among(words);
    List<Partners> later =
        IntStream.range(0, words.size())
            .parallel()
            .mapToObj(type -> later(asked, type, possible.get(type)))
            .toList();
    this.partners = new Partners[words.size()];
    Arrays.setAll(partners, type -> new Partners());
    for (int type = 0; type < partners.length; type++) {
      Partners ofType = partners[type];
      int one = type;
      later
          .get(type)
          .forEach(
              (other, kind) -> {
                ofType.put(other, kind);
                if (other != one) {
                  partners[other].put(one, kind);
                }
              });
    }
  }

  private Partners later(WordKinds asked, int type, int[] possible) {
    Partners found = new Partners();
    for (int other : possible) {
      WordMatch.Kind kind = asked.kind(words.get(type), words.get(other));
      if (kind != null) {
        found.put(other, kind);
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

  /**
   * Returns what the words of a statement belong to.
   *
   * @param others with about how many others it is compared
   */
  Counterparts counterparts(List<Profile.Word> ofStatement, int others) {
    return others < FEW
        ? Counterparts.oneByOne(ofStatement, this)
        : new LookedUpCounterparts(ofStatement, this);
  }

  /** Returns how many words belong to a word, itself among them. */
  int partners(int type) {
    return partners[type].size;
  }

  /** Shows all words that belong to a word, itself among them, in no order. */
  void forEachPartner(int type, PartnerVisitor visitor) {
    partners[type].forEach(visitor);
  }

  /** Is shown a partner of a word and why it is one. */
  @FunctionalInterface
  interface PartnerVisitor {
    void visit(int type, WordMatch.Kind kind);
  }

  /**
   * The words that belong to one, and why: a hash table of open addresses, of which half are free
   * at least, for most of the words that are asked for are no partners.
   */
  private static final class Partners {
    private static final int SMALLEST = 8;

    /** Spreads neighbouring numbers: 2^32 by the golden ratio. */
    private static final int SPREAD = 0x9E3779B9;

    /** Numbers of words plus one; 0 is a free place. */
    private int[] keys = new int[SMALLEST];

    private WordMatch.@Nullable Kind[] kinds = new WordMatch.Kind[SMALLEST];
    private int shift = Integer.SIZE - Integer.numberOfTrailingZeros(SMALLEST);
    private int size;

    void put(int type, WordMatch.Kind kind) {
      if (2 * size >= keys.length) {
        grow();
      }
      int place = place(type);
      if (keys[place] == 0) {
        keys[place] = type + 1;
        size++;
      }
      kinds[place] = kind;
    }

    private void grow() {
      int[] oldKeys = keys;
      WordMatch.@Nullable Kind[] oldKinds = kinds;
      keys = new int[2 * oldKeys.length];
      kinds = new WordMatch.Kind[keys.length];
      shift--;
      for (int i = 0; i < oldKeys.length; i++) {
        if (oldKeys[i] != 0) {
          int place = place(oldKeys[i] - 1);
          keys[place] = oldKeys[i];
          kinds[place] = oldKinds[i];
        }
      }
    }

    /** Returns where a word stands, or the free place where it would. */
    private int place(int type) {
      int place = (type * SPREAD) >>> shift;
      while (keys[place] != 0 && keys[place] != type + 1) {
        place = (place + 1) & (keys.length - 1);
      }
      return place;
    }

    WordMatch.@Nullable Kind kind(int type) {
      return kinds[place(type)];
    }

    void forEach(PartnerVisitor visitor) {
      for (int i = 0; i < keys.length; i++) {
        WordMatch.Kind kind = kinds[i];
        if (kind != null) {
          visitor.visit(keys[i] - 1, kind);
        }
      }
    }
  }
}
