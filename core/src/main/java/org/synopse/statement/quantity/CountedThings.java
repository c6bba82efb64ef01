package org.synopse.statement.quantity;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.synopse.lexicon.Concept;
import org.synopse.lexicon.ConceptLexicon;
import org.synopse.text.Language;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.ResourceLines;

/**
 * Whether two nouns count the same things: {@code mensch} and {@code person}, {@code passagier} and
 * {@code passenger}. The lexicon decides.
 */
final class CountedThings {
  /** A plural that the lemmatiser left as it is: {@code stellen}. */
  private static final int LONGEST_ENDING = 2;

  /** Shorter words are in the dictionary, or their endings belong to them. */
  private static final int SHORT = 6;

  private static final List<String> ENDINGS =
      ResourceLines.of(CountedThings.class, "plural-endings.txt");

  private CountedThings() {}

  /** Whether two lemmas name the same things, in one language or in two. */
  static boolean areSame(String left, String right) {
    if (left.equals(right) || (left.length() > SHORT && stem(left).equals(stem(right)))) {
      return true;
    }
    Set<String> shared = concepts(left);
    shared.retainAll(concepts(right));
    return !shared.isEmpty();
  }

  /** {@code flugtage}, {@code flugtag}: compounds that no dictionary has keep their endings. */
  private static String stem(String lemma) {
    for (String ending : ENDINGS) {
      if (lemma.length() - ending.length() >= SHORT && lemma.endsWith(ending)) {
        return lemma.substring(0, lemma.length() - ending.length());
      }
    }
    return lemma;
  }

  /** The concepts of a noun; a quantity does not tell its language. */
  private static Set<String> concepts(String lemma) {
    ConceptLexicon lexicon = ConceptLexicon.load();
    Set<String> concepts = of(lexicon, lemma);
    for (int cut = 1; cut <= LONGEST_ENDING && concepts.isEmpty(); cut++) {
      concepts.addAll(of(lexicon, lemma.substring(0, Math.max(0, lemma.length() - cut))));
    }
    return concepts;
  }

  private static Set<String> of(ConceptLexicon lexicon, String lemma) {
    Set<String> concepts = new TreeSet<>();
    for (Language language : Language.values()) {
      concepts.addAll(lexicon.conceptsOf(language, lemma));
    }
    concepts.removeIf(
        id -> {
          Concept concept = lexicon.concept(id);
          return concept == null || concept.pos() != PartOfSpeech.NOUN;
        });
    return concepts;
  }
}
