package org.synopse.relate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.synopse.lexicon.ConceptLexicon;
import org.synopse.statement.Statement;
import org.synopse.text.Token;

/**
 * The concepts of the words of a statement.
 *
 * @param phrases the phrases of the lexicon that it has
 */
record WordConcepts(
    ConceptLexicon lexicon, Statement statement, List<ConceptLexicon.PhraseMatch> phrases) {
  static WordConcepts of(ConceptLexicon lexicon, Statement statement) {
    return new WordConcepts(
        lexicon, statement, lexicon.phrases(statement.language(), statement.tokens()));
  }

  /** Returns the concepts that a word names, alone or with others. */
  Set<String> of(Token token) {
    Set<String> concepts = new HashSet<>(lexicon.conceptsOf(statement.language(), token));
    for (ConceptLexicon.PhraseMatch phrase : phrases) {
      if (phrase.tokens().contains(token)) {
        concepts.add(phrase.concept());
      }
    }
    return concepts;
  }
}
