package org.synopse.relate;

import java.util.Set;
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
}
