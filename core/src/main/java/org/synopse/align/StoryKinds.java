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
    return partners[type].size();
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

  /** The words that belong to one, and why. */
  private static final class Partners {
    private final KeyTable types = new KeyTable();
    private WordMatch.Kind[] kinds = new WordMatch.Kind[4];

    void put(int type, WordMatch.Kind kind) {
      int place = types.add(type);
      if (place == kinds.length) {
        kinds = Arrays.copyOf(kinds, 2 * place);
      }
      kinds[place] = kind;
    }

    WordMatch.@Nullable Kind kind(int type) {
      int place = types.number(type);
      return place == KeyTable.NONE ? null : kinds[place];
    }

    int size() {
      return types.size();
    }

    void forEach(PartnerVisitor visitor) {
      for (int place = 0; place < types.size(); place++) {
        visitor.visit((int) types.key(place), kinds[place]);
      }
    }
  }
}
