package org.synopse.align;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A statement that is compared with one other after another, so that what its words belong to is
 * found once. Not thread-safe.
 */
final class PairedStatement {
  private final Profile profile;
  private final WordKinds kinds;
  private final WordGrid grid;
  private LetterGrams.@Nullable Lookup letters;
  private final @Nullable OfStory ofStory;

  private PairedStatement(
      Profile profile, WordKinds kinds, Counterparts words, @Nullable OfStory ofStory) {
    this.profile = profile;
    this.kinds = kinds;
    this.grid = new WordGrid(profile.words(), words);
    this.ofStory = ofStory;
  }

  /** Returns a statement outside any story. */
  static PairedStatement alone(Profile profile, WordKinds kinds) {
    return new PairedStatement(profile, kinds, Counterparts.oneByOne(profile.words(), kinds), null);
  }

  /**
   * Returns a statement of a story.
   *
   * @param sentences of the same story
   * @param others with about how many others it is compared
   */
  static PairedStatement of(
      Profile profile, StoryKinds kinds, SentenceAmounts sentences, int others) {
    Counterparts words = kinds.counterparts(profile.words(), others);
    Profile sentence = profile.sentence();
    return new PairedStatement(
        profile,
        kinds,
        words,
        sentence == null
            ? new OfStory(sentences, profile, () -> words)
            : new OfStory(sentences, sentence, () -> kinds.counterparts(sentence.words(), others)));
  }

  /** The sentence of the statement, which may be the statement itself. */
  private static final class OfStory {
    private final SentenceAmounts sentences;
    private final Profile sentence;
    private final Supplier<Counterparts> words;
    private @Nullable Counterparts known;

    OfStory(SentenceAmounts sentences, Profile sentence, Supplier<Counterparts> words) {
      this.sentences = sentences;
      this.sentence = sentence;
      this.words = words;
    }

    double amount(Profile other) {
      return sentences.of(sentence, other, this::words);
    }

    private Counterparts words() {
      Counterparts made = known;
      if (made == null) {
        made = words.get();
        known = made;
      }
      return made;
    }
  }

  Profile profile() {
    return profile;
  }

  /** Returns how its words belong to those of another statement, until it is asked of the next. */
  WordGrid grid(Profile other) {
    grid.fill(other.words());
    return grid;
  }

  /** Returns how much it has in common with another statement letter by letter, from 0 to 1. */
  double letters(Profile other) {
    LetterGrams.Lookup lookup = letters;
    if (lookup == null) {
      lookup = profile.letters().lookup();
      letters = lookup;
    }
    return lookup.cosine(other.letters());
  }

  /** Returns why a word of it and another belong together, or {@code null}. */
  WordMatch.@Nullable Kind kind(Profile.Word word, Profile.Word other) {
    return kinds.kind(word, other);
  }

  /**
   * Returns how much weight its sentence and that of another statement have in common, as a
   * logarithm, or {@code other} where no sentences are known.
   */
  double sentenceAmount(Profile right, double other) {
    Profile sentence = right.sentence();
    return ofStory == null || (sentence == null && profile.sentence() == null)
        ? other
        : ofStory.amount(sentence == null ? right : sentence);
  }
}
