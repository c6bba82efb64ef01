package org.synopse.relate;

import java.util.List;
import java.util.Set;
import org.synopse.statement.Statement;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.ResourceLines;
import org.synopse.text.Token;

/** The verbs that tell nothing by themselves: {@code sein}, {@code remain}. */
final class Copulas {
  private static final Set<String> LEMMAS =
      Set.copyOf(ResourceLines.of(Copulas.class, "copulas.txt"));

  private Copulas() {}

  /** Whether a word is such a verb. */
  static boolean has(Token token) {
    return LEMMAS.contains(token.lemma());
  }

  /**
   * Whether an adjective says how somebody or something is, whatever the verb: {@code stayed shut},
   * {@code described it as peaceful}, {@code saß nüchtern am Steuer}; not that of a noun behind it.
   */
  static boolean isPredicative(List<Token> tokens, Token token) {
    if (token.pos() != PartOfSpeech.ADJ) {
      return false;
    }
    int at = tokens.indexOf(token);
    int next = at + 1;
    while (next < tokens.size()
        && (tokens.get(next).pos() == PartOfSpeech.ADJ
            || tokens.get(next).pos() == PartOfSpeech.CCONJ)) {
      next++;
    }
    boolean ofNoun = next < tokens.size() && tokens.get(next).pos().isNominal();
    boolean asNoun = at > 0 && tokens.get(at - 1).pos() == PartOfSpeech.DET;
    return !ofNoun && !asNoun;
  }

  /** Whether a noun says what somebody or something is: {@code Das Bild ist eine Fälschung}. */
  static boolean isPredicateNoun(Statement statement, Token token) {
    Token verb = statement.predicate();
    if (token.pos() != PartOfSpeech.NOUN || verb == null || !has(verb)) {
      return false;
    }
    List<Token> tokens = statement.tokens();
    int before = tokens.indexOf(token) - 1;
    while (before >= 0
        && (tokens.get(before).pos() == PartOfSpeech.DET
            || tokens.get(before).pos() == PartOfSpeech.ADJ
            || tokens.get(before).pos() == PartOfSpeech.ADV)) {
      before--;
    }
    return before >= 0
        && tokens.get(before).equals(verb)
        && !Participants.subject(statement).contains(token);
  }
}
