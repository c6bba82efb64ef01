package org.synopse.align;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synopse.lexicon.Entity;
import org.synopse.nlp.WordFamily;
import org.synopse.statement.Statement;
import org.synopse.text.Token;

/**
 * A statement made ready for comparison, once for all its pairs.
 *
 * @param statement the statement
 * @param words its content words in text order, each with weight, concepts and entity
 * @param entities whom and what it names
 */
record Profile(Statement statement, List<Word> words, Set<Entity> entities) {
  Profile {
    words = List.copyOf(words);
    entities = Set.copyOf(entities);
  }

  /**
   * A content word.
   *
   * @param token the word
   * @param weight how much it tells in this story
   * @param concepts ids of the concepts that it names, alone or in a phrase
   * @param derivedConcepts ids of the concepts of the words that it is derived from, and of the
   *     head of a compound
   * @param family where it comes from
   * @param entity whom or what it names, or {@code null}
   */
  record Word(
      Token token,
      double weight,
      Set<String> concepts,
      Set<String> derivedConcepts,
      WordFamily family,
      @Nullable Entity entity) {}

  static Profile of(Statement statement, List<Word> words) {
    Set<Entity> entities = new HashSet<>();
    statement.values().mentions().forEach(mention -> entities.add(mention.entity()));
    return new Profile(statement, words, entities);
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
