package org.synopse.align;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.synopse.statement.ArticleStatements;
import org.synopse.statement.Statement;
import org.synopse.text.Language;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.ResourceLines;
import org.synopse.text.Token;

/**
 * How much a word tells in one story: little if it is common in the language, little if most
 * statements of the story have it.
 *
 * <p>The weight of a word is {@code base · ln(1 + N / df) / ln(1 + N)}, where {@code N} is the
 * number of statements of the story and {@code df} of those that have the word: 1 for a word of one
 * statement, near 0 for a word of all. {@code base} is 1, less for words that are common in the
 * language.
 */
final class StoryWords {
  private static final double COMMON = 0.4;

  private static final Map<Language, Set<String>> COMMON_WORDS =
      Map.of(
          Language.GERMAN, commonWords(Language.GERMAN),
          Language.ENGLISH, commonWords(Language.ENGLISH));

  private final Map<String, Integer> statementsWith;
  private final int statements;
  private final boolean language;

  private StoryWords(Map<String, Integer> statementsWith, int statements, boolean language) {
    this.statementsWith = statementsWith;
    this.statements = statements;
    this.language = language;
  }

  private StoryWords(List<ArticleStatements> articles) {
    this.statementsWith = new HashMap<>();
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
    return new StoryWords(statementsWith, statements, false);
  }

  private static Set<String> commonWords(Language language) {
    Set<String> words = new HashSet<>();
    for (String line :
        ResourceLines.of(StoryWords.class, "common-words-" + language.code() + ".txt")) {
      words.addAll(ResourceLines.items(line));
    }
    return words;
  }

  /** Whether the word is looked at at all. */
  static boolean isContent(Token token) {
    return token.pos().isContent() && token.pos() != PartOfSpeech.SYM;
  }

  /** Returns how much the word tells, above 0 and at most 1. */
  double weight(Language language, Token token) {
    int with = statementsWith.getOrDefault(token.lemma(), 1);
    double story = Math.log1p((double) statements / with) / Math.log1p(statements);
    return this.language ? story * base(language, token) : story;
  }

  private static double base(Language language, Token token) {
    boolean common = COMMON_WORDS.getOrDefault(language, Set.of()).contains(token.lemma());
    if (common || token.pos() == PartOfSpeech.ADV) {
      return COMMON;
    }
    return 1;
  }
}
