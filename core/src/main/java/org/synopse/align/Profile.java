package org.synopse.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synopse.lexicon.ConceptLexicon;
import org.synopse.lexicon.Entity;
import org.synopse.statement.Statement;
import org.synopse.statement.entity.Mention;
import org.synopse.text.Token;

/**
 * A statement made ready for comparison, once for all its pairs.
 *
 * @param statement the statement
 * @param words its content words in text order, each with weight, concepts and entity
 * @param entities whom and what it names
 */
record Profile(Statement statement, List<Word> words, Set<Entity> entities) {

  /**
   * A content word.
   *
   * @param token the word
   * @param weight how much it tells in this story
   * @param concepts ids of the concepts that it names, alone or in a phrase
   * @param entity whom or what it names, or {@code null}
   */
  record Word(Token token, double weight, Set<String> concepts, @Nullable Entity entity) {}

  static Profile of(Statement statement, StoryWords story, ConceptLexicon lexicon) {
    Map<Token, Set<String>> phrases = new HashMap<>();
    for (ConceptLexicon.PhraseMatch phrase :
        lexicon.phrases(statement.language(), statement.tokens())) {
      for (Token token : phrase.tokens()) {
        phrases.computeIfAbsent(token, t -> new HashSet<>()).add(phrase.concept());
      }
    }
    List<Word> words = new ArrayList<>();
    for (Token token : statement.tokens()) {
      if (StoryWords.isContent(token)) {
        Set<String> concepts = new HashSet<>(lexicon.conceptsOf(statement.language(), token));
        concepts.addAll(phrases.getOrDefault(token, Set.of()));
        words.add(
            new Word(
                token,
                story.weight(statement.language(), token),
                concepts,
                entityAt(statement, token)));
      }
    }
    Set<Entity> entities = new HashSet<>();
    statement.values().mentions().forEach(mention -> entities.add(mention.entity()));
    return new Profile(statement, words, entities);
  }

  private static @Nullable Entity entityAt(Statement statement, Token token) {
    for (Mention mention : statement.values().mentions()) {
      if (mention.span().contains(token.span())) {
        return mention.entity();
      }
    }
    return null;
  }

  /** Returns the verb that carries the statement's meaning, or {@code null} if it has none. */
  @Nullable Word predicate() {
    for (Word word : words) {
      if (word.token().equals(statement.predicate())) {
        return word;
      }
    }
    return null;
  }

  double totalWeight() {
    return words.stream().mapToDouble(Word::weight).sum();
  }
}
