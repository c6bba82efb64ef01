package org.synopse.statement.quantity;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.synopse.nlp.Morphology;
import org.synopse.nlp.morfologik.GermanMorphology;
import org.synopse.text.Language;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Token;

/**
 * Brings what is counted to the form that a dictionary has: {@code Fluggästen} to {@code fluggast}.
 *
 * <p>The annotator leaves a German compound as it is where its dictionary lacks the whole; the
 * dictionary has its last part, which alone bends. Immutable.
 */
final class BaseForms {
  /** A last part that is shorter may be an ending: {@code Pensionisten}. */
  private static final int SHORTEST_TAIL = 4;

  private static final int SHORTEST_HEAD = 3;

  private final @Nullable Morphology morphology;

  BaseForms(Language language) {
    this.morphology = language == Language.GERMAN ? new GermanMorphology() : null;
  }

  /** Returns the base form of a noun in lower case. */
  String of(Token token) {
    String lower = token.form().toLowerCase(Locale.GERMAN);
    return token.lemma().equals(lower) ? of(token.form()) : token.lemma();
  }

  /** Returns the base form of a German noun as it is written. */
  String of(String form) {
    String lower = form.toLowerCase(Locale.GERMAN);
    if (morphology == null) {
      return lower;
    }
    return known(form).map(lemma -> nominalised(form, lemma)).orElseGet(() -> ofCompound(lower));
  }

  private Optional<String> known(String form) {
    return morphology == null
        ? Optional.empty()
        : morphology
            .analyse(form, PartOfSpeech.NOUN, false)
            .filter(analysis -> analysis.pos() == PartOfSpeech.NOUN)
            .flatMap(analysis -> Optional.ofNullable(analysis.lemma()));
  }

  /** {@code 20 Verdächtigen} are suspects and no suspecting: their singular has an adjective's. */
  private String nominalised(String form, String lemma) {
    boolean mayBe = form.endsWith("en") && lemma.equals(form.toLowerCase(Locale.GERMAN));
    return mayBe
        ? known(form.substring(0, form.length() - 1))
            .filter(singular -> singular.endsWith("er"))
            .orElse(lemma)
        : lemma;
  }

  /** By the longest last part that is a noun by itself. */
  private String ofCompound(String lower) {
    for (int cut = SHORTEST_HEAD; cut <= lower.length() - SHORTEST_TAIL; cut++) {
      String tail = Character.toUpperCase(lower.charAt(cut)) + lower.substring(cut + 1);
      Optional<String> lemma = known(tail);
      if (lemma.isPresent()) {
        return lower.substring(0, cut) + nominalised(tail, lemma.get());
      }
    }
    return lower;
  }
}
