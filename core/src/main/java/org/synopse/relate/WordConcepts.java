package org.synopse.relate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.synopse.lexicon.ConceptLexicon;
import org.synopse.statement.Statement;
import org.synopse.text.Token;

/**
 * The concepts of the words of a statement. Immutable.
 *
 * @param phrases the phrases of the lexicon that it has
 * @param ofWords the concepts that each word names, alone or with others
 * @param all the concepts of all its words
 */
record WordConcepts(
    List<ConceptLexicon.PhraseMatch> phrases, Map<Token, Set<String>> ofWords, Set<String> all) {
  WordConcepts {
    phrases = List.copyOf(phrases);
    ofWords = Map.copyOf(ofWords);
    all = Set.copyOf(all);
  }

  /** Returns the question for the concepts of a statement in a lexicon. */
  static Fact<WordConcepts> in(ConceptLexicon lexicon) {
    return new Fact<>(statement -> of(lexicon, statement));
  }

  static WordConcepts of(ConceptLexicon lexicon, Statement statement) {
    List<ConceptLexicon.PhraseMatch> phrases =
        lexicon.phrases(statement.language(), statement.tokens());
    Map<Token, Set<String>> ofWords = new HashMap<>();
    for (Token token : statement.tokens()) {
      Set<String> concepts = new HashSet<>(lexicon.conceptsOf(statement.language(), token));
      for (ConceptLexicon.PhraseMatch phrase : phrases) {
        if (phrase.tokens().contains(token)) {
          concepts.add(phrase.concept());
        }
      }
      ofWords.put(token, concepts);
    }
    Set<String> all = ofWords.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    return new WordConcepts(phrases, ofWords, all);
  }

  /** Returns the concepts that a word of the statement names, alone or with others. */
  Set<String> of(Token token) {
    return ofWords.getOrDefault(token, Set.of());
  }
}
