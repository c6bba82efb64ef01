package org.synopse.align;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.synopse.lexicon.Entity;
import org.synopse.statement.ArticleStatements;
import org.synopse.statement.Statement;
import org.synopse.statement.entity.Mention;
import org.synopse.text.Language;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Token;

/**
 * How much a word tells in one story: little if it is common in the language, little if most
 * statements of the story have it.
 *
 * <p>The weight of a word is {@code base · ln(1 + N / df) / ln(1 + N)}, where {@code N} is the
 * number of statements of the story and {@code df} of those that have the word: 1 for a word of one
 * statement, near 0 for a word of all. {@code base} is the {@link WordRarity}.
 */
final class StoryWords {
  /** What a rare adverb tells. */
  private static final double ADVERB = 0.5;

  private final Map<String, Integer> statementsWith;
  private final Map<Entity, Integer> statementsNaming;
  private final int statements;
  private final boolean language;

  private StoryWords(StoryWords other, boolean language) {
    this.statementsWith = other.statementsWith;
    this.statementsNaming = other.statementsNaming;
    this.statements = other.statements;
    this.language = language;
  }

  private StoryWords(List<ArticleStatements> articles) {
    this.statementsWith = new HashMap<>();
    this.statementsNaming = new HashMap<>();
    int count = 0;
    for (ArticleStatements article : articles) {
      for (Statement statement : article.statements()) {
        count++;
        Set<String> seen = new HashSet<>();
        for (Token token : statement.tokens()) {
          if (isContent(token) && seen.add(token.lemma())) {
            statementsWith.merge(token.lemma(), 1, Integer::sum);
          }
        }
        statement.values().mentions().stream()
            .map(Mention::entity)
            .distinct()
            .forEach(entity -> statementsNaming.merge(entity, 1, Integer::sum));
      }
    }
    this.statements = Math.max(2, count);
    this.language = true;
  }

  static StoryWords of(List<ArticleStatements> articles) {
    return new StoryWords(articles);
  }

  /** Returns the weights of words outside any story: by the language alone. */
  static StoryWords ofNoStory() {
    return new StoryWords(List.of());
  }

  /** Returns the same weights without regard to how common a word is in the language. */
  StoryWords withoutLanguage() {
    return new StoryWords(this, false);
  }

  /** Whether the word is looked at at all. */
  static boolean isContent(Token token) {
    return token.pos().isContent() && token.pos() != PartOfSpeech.SYM;
  }

  /** Returns how much the word tells, above 0 and at most 1. */
  double weight(Language language, Token token) {
    double story = rarity(statementsWith.getOrDefault(token.lemma(), 1));
    return this.language ? story * base(language, token) : story;
  }

  /** Returns how much a name tells, above 0 and at most 1. */
  double weight(Entity entity) {
    return rarity(statementsNaming.getOrDefault(entity, 1));
  }

  private double rarity(int with) {
    return Math.log1p((double) statements / with) / Math.log1p(statements);
  }

  private static double base(Language language, Token token) {
    double rarity = WordRarity.listed().weight(language, token.lemma());
    return token.pos() == PartOfSpeech.ADV ? Math.min(rarity, ADVERB) : rarity;
  }
}
