package org.synopse.relate;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.synopse.text.ResourceLines;
import org.synopse.text.Token;

/**
 * A scale with two ends, only one of which can be true of one thing at one time: {@code billigen},
 * {@code verabschieden} and {@code grünes Licht geben} are at one end of approval, {@code
 * ablehnen}, {@code durchfallen} and {@code untersagen} at the other.
 *
 * <p>The lexicon tells which single words are opposites; a scale tells the same of all words of its
 * ends. Immutable.
 *
 * @param name names the scale in {@code scales.txt}
 * @param kind the evidence that words of both ends are
 * @param isContest whether it is of a game with two sides, so that one loses what the other wins
 */
record Scale(String name, EvidenceKind kind, boolean isContest, Words up, Words down) {
  private static final String CONTEST = "contest";
  private static final char QUOTE = '"';

  /** Where a word stands on a scale. */
  enum End {
    UP,
    DOWN;

    End other() {
      return this == UP ? DOWN : UP;
    }
  }

  /**
   * What makes an end.
   *
   * @param concepts names of the lexicon
   * @param forms words as they stand or their lemmas, in lower case
   */
  record Words(Set<String> concepts, Set<String> forms) {
    Words {
      concepts = Set.copyOf(concepts);
      forms = Set.copyOf(forms);
    }

    /** Returns the words of a field: names of concepts, and words in double quotes. */
    static Words of(String field) {
      Set<String> concepts = new HashSet<>();
      Set<String> forms = new HashSet<>();
      for (String item : ResourceLines.items(field)) {
        if (item.charAt(0) == QUOTE) {
          forms.add(item.substring(1, item.length() - 1));
        } else {
          concepts.add(item);
        }
      }
      return new Words(concepts, forms);
    }

    /** Whether a word of these concepts is among them. */
    boolean have(Token token, Set<String> ofToken) {
      return forms.contains(JudgeWords.lower(token))
          || forms.contains(token.lemma())
          || ofToken.stream().anyMatch(concepts::contains);
    }
  }

  /** Returns the scales of the engine. */
  static List<Scale> all() {
    return ResourceLines.fields(Scale.class, "scales.txt").stream().map(Scale::of).toList();
  }

  private static Scale of(List<String> fields) {
    boolean contest = fields.get(1).equals(CONTEST);
    EvidenceKind kind =
        contest
            ? EvidenceKind.OUTCOME
            : EvidenceKind.valueOf(fields.get(1).toUpperCase(Locale.ROOT));
    return new Scale(
        fields.get(0), kind, contest, Words.of(fields.get(2)), Words.of(fields.get(3)));
  }

  /** Whether a word stands at an end, and not at both. */
  boolean has(End end, Token token, Set<String> concepts) {
    boolean high = up.have(token, concepts);
    boolean low = down.have(token, concepts);
    return high != low && (end == End.UP ? high : low);
  }

  /** Whether a concept of the lexicon is at an end. */
  boolean has(End end, String concept) {
    return (end == End.UP ? up : down).concepts().contains(concept);
  }
}
