package org.synopse.statement.attribution;

import java.util.Locale;
import org.synopse.text.Language;
import org.synopse.text.Token;

/** Knows the nouns that stand for a body which can speak: a ministry, a company, a newspaper. */
final class Bodies {
  /** A shorter first part of a compound is no word. */
  private static final int SHORTEST_PART = 3;

  private static final RoleWords WORDS = new RoleWords("source-words");

  private Bodies() {}

  /** Whether the noun, or in German the end of its compound, is one: {@code Ärztekammer}. */
  static boolean isBody(Language language, Token token) {
    if (!token.pos().isNominal()) {
      return false;
    }
    String word = token.lemma().toLowerCase(Locale.ROOT);
    return WORDS.has(language, "body", word)
        || WORDS.has(language, "outlet", word)
        || (language == Language.GERMAN && endsInBody(word));
  }

  private static boolean endsInBody(String word) {
    for (String body : WORDS.of(Language.GERMAN, "body")) {
      if (word.length() >= body.length() + SHORTEST_PART && word.endsWith(body)) {
        return true;
      }
    }
    for (String outlet : WORDS.of(Language.GERMAN, "outlet")) {
      if (word.length() >= outlet.length() + SHORTEST_PART && word.endsWith(outlet)) {
        return true;
      }
    }
    return false;
  }
}
