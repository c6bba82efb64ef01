package org.synopse.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synopse.text.Token;

/**
 * A scale with two ends, only one of which can be true of one thing at one time: {@code billigen},
 * {@code verabschieden} and {@code grünes Licht geben} are at one end of approval, {@code
 * ablehnen}, {@code durchfallen} and {@code untersagen} at the other.
 *
 * <p>Links between concepts tell which single words are opposites; a scale tells the same of all
 * words of its ends. Immutable.
 *
 * @param place how many scales stand before it in the files
 * @param name names the scale in its file
 * @param kind what the ends are to each other
 * @param up the words of one end
 * @param down the words of the other
 */
public record Scale(int place, String name, Kind kind, Vocabulary up, Vocabulary down) {
  /** What two ends are to each other. */
  public enum Kind {
    /** Opposites: {@code offen}, {@code gesperrt}. */
    ANTONYM,
    /** Endings of one event: {@code angenommen}, {@code gescheitert}. */
    OUTCOME,
    /** Endings of a game with two sides, of which one loses what the other wins. */
    CONTEST
  }

  /** Where a word stands on a scale. */
  public enum End {
    UP,
    DOWN;

    /** Returns the end across. */
    public End other() {
      return this == UP ? DOWN : UP;
    }
  }

  /** Returns the scale of a line of a file of scales. */
  static Scale of(int place, List<String> fields) {
    return new Scale(
        place,
        fields.get(0),
        Kind.valueOf(fields.get(1).toUpperCase(Locale.ROOT)),
        Vocabulary.of(fields.get(2)),
        Vocabulary.of(fields.get(3)));
  }

  /** Whether it is of a game with two sides. */
  public boolean isContest() {
    return kind == Kind.CONTEST;
  }

  /** Returns the words of an end. */
  public Vocabulary words(End end) {
    return end == End.UP ? up : down;
  }

  /** Whether a word stands at an end, and not at both. */
  public boolean has(End end, Token token, Set<String> concepts) {
    return end(token.listed(), token.lemma(), concepts) == end;
  }

  /**
   * Returns the end at which a word stands, or {@code null} if it stands at none or at both.
   *
   * @param form the word as written, in lower case
   * @param lemma its citation form in lower case
   * @param concepts ids of the concepts that it names, alone or with others
   */
  public @Nullable End end(String form, String lemma, Set<String> concepts) {
    boolean high = up.has(form, lemma, concepts);
    boolean low = down.has(form, lemma, concepts);
    if (high == low) {
      return null;
    }
    return high ? End.UP : End.DOWN;
  }

  /** Whether a concept of the lexicon is at an end. */
  public boolean has(End end, String concept) {
    return words(end).concepts().contains(concept);
  }
}
