package org.synopse.align;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.synopse.statement.ArticleStatements;
import org.synopse.statement.Statement;
import org.synopse.statement.StatementId;

/** All statements of one comparison made ready to be compared with each other. Thread-safe. */
final class Story {
  private final Map<StatementId, Profile> profiles;
  private final WordKinds kinds;
  private final SentenceAmounts sentences;
  private final Map<String, ArticleStatements> articles;

  Story(List<ArticleStatements> articles, Profiler profiler, WordKinds kinds) {
    StoryProfiles made = new StoryProfiles(profiler, articles);
    Map<StatementId, Profile> byThemselves = made.of(articles);
    StoryKinds found = new StoryKinds(kinds, made.types());
    this.profiles =
        profiler.looksAtStory()
            ? PartnerRarity.of(byThemselves, found).weigh(byThemselves)
            : byThemselves;
    this.kinds = found;
    this.sentences = new SentenceAmounts(found);
    this.articles =
        articles.stream().collect(Collectors.toMap(ArticleStatements::key, article -> article));
  }

  /**
   * Returns the pair with all that its words have in common.
   *
   * @throws IllegalArgumentException if it is of another story
   */
  ProfilePair pair(StatementPair pair) {
    Profile left = profiles.get(pair.left().id());
    Profile right = profiles.get(pair.right().id());
    if (left == null || right == null) {
      throw new IllegalArgumentException("a candidate of another comparison: " + pair);
    }
    return new ProfilePair(left, right, kinds, sentences);
  }

  /** Returns how many statements the statement's article has. */
  int size(Statement statement) {
    ArticleStatements article = articles.get(statement.id().article());
    return article == null ? 1 : article.statements().size();
  }

  /** Returns how many days lie between the articles of a pair; 0 where nobody knows. */
  long daysApart(StatementPair pair) {
    return DaysApart.between(
        articles.get(pair.left().id().article()), articles.get(pair.right().id().article()));
  }
}
