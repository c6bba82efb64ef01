package org.synopse.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synopse.lexicon.Entity;
import org.synopse.nlp.WordFamily;
import org.synopse.statement.Statement;
import org.synopse.statement.entity.EntityMatch;
import org.synopse.statement.entity.Mention;
import org.synopse.statement.quantity.Quantity;
import org.synopse.statement.time.TimeExpression;
import org.synopse.text.Language;
import org.synopse.text.Span;
import org.synopse.text.Token;

/**
 * A statement made ready for comparison, once for all its pairs.
 *
 * @param statement the statement
 * @param words its content words in text order, each with weight, concepts and entity
 * @param entities whom and what it names, and how much each tells in this story
 * @param times the times that it names and that can be compared, by their values, and how much each
 *     tells in this story
 * @param nameKeys what its entities are looked up by: without one in common none is the same
 * @param sentence all that the sentence says that it was cut from, itself included, or {@code null}
 *     outside any article
 * @param letters how the letters of its words stand, those of names left out
 */
record Profile(
    Statement statement,
    List<Word> words,
    Map<Entity, Double> entities,
    Map<String, Double> times,
    Ids nameKeys,
    @Nullable Profile sentence,
    LetterGrams letters) {
  /** So many letters are looked at together. */
  private static final int LETTERS = 4;

  private static final Span ANYWHERE = new Span(0, 0);

  Profile {
    words = List.copyOf(words);
    entities = Map.copyOf(entities);
    times = Map.copyOf(times);
  }

  /**
   * A content word.
   *
   * @param token the word
   * @param language of the word
   * @param type a number that words share in a story which cannot be told apart but by their place
   *     and weight; -1 outside any story
   * @param place where it stands among the tokens of the statement
   * @param weight how much it tells in this story
   * @param meaning what is known of it without the story
   * @param entity whom or what it names, or {@code null}
   * @param described for whom it stands in this story without a name, or {@code null}
   * @param quantity the number whose digits or number word it is, or {@code null}
   * @param time the time of which it is a word, or {@code null}
   */
  record Word(
      Token token,
      Language language,
      int type,
      int place,
      double weight,
      WordMeaning meaning,
      @Nullable Entity entity,
      @Nullable Entity described,
      @Nullable Quantity quantity,
      @Nullable TimeExpression time) {
    /** By what the others follow from first; most words differ there. */
    @Override
    public boolean equals(@Nullable Object other) {
      return this == other
          || (other instanceof Word word
              && type == word.type
              && place == word.place
              && token.equals(word.token)
              && language == word.language
              && weight == word.weight
              && meaning.equals(word.meaning)
              && Objects.equals(entity, word.entity)
              && Objects.equals(described, word.described)
              && Objects.equals(quantity, word.quantity)
              && Objects.equals(time, word.time));
    }

    @Override
    public int hashCode() {
      return 31 * token.hashCode() + place;
    }

    Ids concepts() {
      return meaning.concepts();
    }

    Ids derivedConcepts() {
      return meaning.derivedConcepts();
    }

    WordFamily family() {
      return meaning.family();
    }

    /** Returns the word with its weight multiplied. */
    Word times(double factor) {
      return new Word(
          token,
          language,
          type,
          place,
          weight * factor,
          meaning,
          entity,
          described,
          quantity,
          time);
    }

    Word ofType(int other) {
      return new Word(
          token, language, other, place, weight, meaning, entity, described, quantity, time);
    }

    /** Returns what it has in common with all words that belong to the same others. */
    Word inGeneral() {
      Token anywhere =
          new Token(
              new Span(0, token.form().length()),
              token.form(),
              token.pos(),
              token.lemma(),
              Set.of());
      return new Word(
          anywhere,
          language,
          -1,
          0,
          0,
          meaning,
          entity,
          described,
          quantity == null ? null : quantity.at(ANYWHERE),
          time == null ? null : time.at(ANYWHERE));
    }
  }

  static Profile of(Statement statement, List<Word> words, StoryWords story) {
    Map<Entity, Double> entities = new HashMap<>();
    for (Mention mention : statement.values().mentions()) {
      entities.put(mention.entity(), story.weight(mention.entity()));
    }
    Map<String, Double> times = new HashMap<>();
    for (TimeExpression time : statement.values().times()) {
      if (time.isComparable()) {
        times.put(time.value(), story.weight(time));
      }
    }
    return new Profile(
        statement,
        words,
        entities,
        times,
        Ids.of(
            entities.keySet().stream()
                .flatMap(entity -> EntityMatch.keys(entity).stream())
                .toList()),
        null,
        LetterGrams.of(statement, LETTERS, false));
  }

  /** Returns the same statement in its sentence. */
  Profile in(@Nullable Profile sentence) {
    return new Profile(statement, words, entities, times, nameKeys, sentence, letters);
  }

  /** Returns the same statement with other words, outside any sentence. */
  Profile withWords(List<Word> others) {
    return new Profile(statement, others, entities, times, nameKeys, null, letters);
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
