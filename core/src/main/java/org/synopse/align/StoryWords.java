package org.synopse.align;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.synopse.lexicon.ConceptLexicon;
import org.synopse.lexicon.Entity;
import org.synopse.statement.ArticleStatements;
import org.synopse.statement.Statement;
import org.synopse.statement.entity.Mention;
import org.synopse.statement.time.TimeExpression;
import org.synopse.text.Language;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Token;

/**
 * How much a word tells in one story: little if it is common in the language, little if most
 * statements of the story have it, in whatever words: in a story of a fire {@code Brand}, {@code
 * Feuer} and {@code Flammen} tell little even where each stands but once.
 *
 * <p>The weight of a word is {@code base · ln(1 + N / df) / ln(1 + N)}, where {@code N} is the
 * number of statements of the story and {@code df} of those that have the word, or the mean over
 * its concepts of those that have the concept, whichever is more: 1 for a word of one statement,
 * near 0 for a word of all. {@code base} is the {@link WordRarity}.
 */
final class StoryWords {
  /** What a rare adverb tells. */
  private static final double ADVERB = 0.5;

  private final Map<String, Integer> statementsWith;
  private final Map<String, Integer> statementsMeaning;
  private final Map<Entity, Integer> statementsNaming;
  private final Map<String, Integer> statementsOfTime;
  private final Set<String> published;
  private final int statements;
  private final boolean language;

  private StoryWords(StoryWords other, boolean language) {
    this.statementsWith = other.statementsWith;
    this.statementsMeaning = other.statementsMeaning;
    this.statementsNaming = other.statementsNaming;
    this.statementsOfTime = other.statementsOfTime;
    this.published = other.published;
    this.statements = other.statements;
    this.language = language;
  }

  private StoryWords(List<ArticleStatements> articles, ConceptLexicon lexicon) {
    this.statementsWith = new HashMap<>();
    this.statementsMeaning = new HashMap<>();
    this.statementsNaming = new HashMap<>();
    this.statementsOfTime = new HashMap<>();
    this.published = new HashSet<>();
    int count = 0;
    for (ArticleStatements article : articles) {
      LocalDate day = article.annotated().article().origin().published();
      if (day != null) {
        published.add(day.toString());
      }
      for (Statement statement : article.statements()) {
        count++;
        Set<String> seen = new HashSet<>();
        Set<String> meant = new HashSet<>();
        for (Token token : statement.tokens()) {
          if (isContent(token)) {
            meant.addAll(lexicon.conceptsOf(statement.language(), token));
            if (seen.add(token.lemma())) {
              statementsWith.merge(token.lemma(), 1, Integer::sum);
            }
          }
        }
        meant.forEach(concept -> statementsMeaning.merge(concept, 1, Integer::sum));
        statement.values().mentions().stream()
            .map(Mention::entity)
            .distinct()
            .forEach(entity -> statementsNaming.merge(entity, 1, Integer::sum));
        statement.values().times().stream()
            .map(TimeExpression::value)
            .distinct()
            .forEach(time -> statementsOfTime.merge(time, 1, Integer::sum));
      }
    }
    this.statements = Math.max(2, count);
    this.language = true;
  }

  /** Returns the weights of the words of a story, whose concepts are those of the lexicon. */
  static StoryWords of(List<ArticleStatements> articles, ConceptLexicon lexicon) {
    return new StoryWords(articles, lexicon);
  }

  /** Returns the weights of words outside any story: by the language alone. */
  static StoryWords ofNoStory() {
    return new StoryWords(List.of(), ConceptLexicon.empty());
  }

  /** Returns the same weights without regard to how common a word is in the language. */
  StoryWords withoutLanguage() {
    return new StoryWords(this, false);
  }

  /** Whether the word is looked at at all. */
  static boolean isContent(Token token) {
    return token.pos().isContent() && token.pos() != PartOfSpeech.SYM;
  }

  /**
   * Returns how much the word tells, above 0 and at most 1.
   *
   * @param concepts ids of the concepts that it names
   */
  double weight(Language language, Token token, Set<String> concepts) {
    double meaning = concepts.isEmpty() ? 1 : meaning(concepts);
    double story = rarity(Math.max(meaning, statementsWith.getOrDefault(token.lemma(), 1)));
    return this.language ? story * base(language, token) : story;
  }

  private double meaning(Set<String> concepts) {
    long statementsWithThem = 0;
    for (String concept : concepts) {
      statementsWithThem += statementsMeaning.getOrDefault(concept, 1);
    }
    return (double) statementsWithThem / concepts.size();
  }

  /** Returns how much a name tells, above 0 and at most 1. */
  double weight(Entity entity) {
    return rarity(statementsNaming.getOrDefault(entity, 1));
  }

  /**
   * Returns how much a time tells, at most 1: little where many statements name it, and 0 of a day
   * on which one of the articles appeared, for of that day they all tell.
   */
  double weight(TimeExpression time) {
    return published.contains(time.value())
        ? 0
        : rarity(statementsOfTime.getOrDefault(time.value(), 1));
  }

  private double rarity(double with) {
    return Math.log1p(statements / with) / Math.log1p(statements);
  }

  private static double base(Language language, Token token) {
    double rarity = WordRarity.listed().weight(language, token.lemma());
    return token.pos() == PartOfSpeech.ADV ? Math.min(rarity, ADVERB) : rarity;
  }
}
