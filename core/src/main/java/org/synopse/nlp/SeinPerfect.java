package org.synopse.nlp;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.ResourceLines;
import org.synopse.text.Token;
import org.synopse.text.VerbForm;

/**
 * Mends the German perfect with <i>sein</i>: in {@code "Die Gespräche sind gescheitert"} a tagger
 * often takes the participle for an adjective, so that nothing would have happened. Thread-safe.
 */
public final class SeinPerfect {
  private static final String SEIN = "sein";

  private final Morphology morphology;
  private final Set<String> verbs = new HashSet<>();

  public SeinPerfect(Morphology morphology) {
    this.morphology = morphology;
    for (String line : ResourceLines.of(SeinPerfect.class, "sein-perfect-de.txt")) {
      verbs.addAll(ResourceLines.items(line));
    }
  }

  /** Returns the tokens of one sentence with such participles as verbs. */
  public List<Token> mend(List<Token> tokens) {
    List<Token> mended = new ArrayList<>(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (mayBeMistaken(token) && closesPhrase(tokens, i) && isOfSein(tokens, i)) {
        String verb = verb(token);
        if (verb != null) {
          mended.set(
              i,
              new Token(
                  token.span(),
                  token.form(),
                  PartOfSpeech.VERB,
                  verb,
                  Set.of(VerbForm.PARTICIPLE)));
        }
      }
    }
    return mended;
  }

  /** {@code Die Stadt ist gefallen}: nor is it a verb that looks the same. */
  private boolean mayBeMistaken(Token token) {
    return token.pos() == PartOfSpeech.ADJ
        || (token.canBe(VerbForm.PARTICIPLE) && !verbs.contains(token.lemma()));
  }

  private @Nullable String verb(Token participle) {
    for (String infinitive : morphology.infinitives(participle.form().toLowerCase(Locale.GERMAN))) {
      if (verbs.contains(infinitive)) {
        return infinitive;
      }
    }
    return null;
  }

  /** Nothing that it could belong to as an attribute stands behind. */
  private static boolean closesPhrase(List<Token> tokens, int at) {
    return at + 1 == tokens.size()
        || switch (tokens.get(at + 1).pos()) {
          case ADJ, NOUN, PROPN, NUM -> false;
          default -> true;
        };
  }

  /**
   * A form of <i>sein</i> stands before in the clause, or right behind ({@code gescheitert ist}).
   */
  private static boolean isOfSein(List<Token> tokens, int at) {
    if (at + 1 < tokens.size() && tokens.get(at + 1).lemma().equals(SEIN)) {
      return true;
    }
    for (int i = at - 1; i >= 0 && tokens.get(i).pos() != PartOfSpeech.PUNCT; i--) {
      if (tokens.get(i).lemma().equals(SEIN) && tokens.get(i).pos().isVerbal()) {
        return true;
      }
    }
    return false;
  }
}
