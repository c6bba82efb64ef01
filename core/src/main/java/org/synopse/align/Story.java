package org.synopse.align;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.synopse.statement.ArticleStatements;
import org.synopse.statement.Statement;
import org.synopse.statement.StatementId;

/** All statements of one comparison made ready to be compared with each other. Thread-safe. */
final class Story {
  private final Map<StatementId, Profile> profiles;
  private final Set<Profile> ofSeveral = Collections.newSetFromMap(new IdentityHashMap<>());
  private final StoryKinds kinds;
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
    Set<Profile> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Profile profile : profiles.values()) {
      if (!seen.add(profile)) {
        ofSeveral.add(profile);
      }
    }
    this.kinds = found;
    this.sentences = new SentenceAmounts();
    this.articles =
        articles.stream().collect(Collectors.toMap(ArticleStatements::key, article -> article));
  }

  /**
   * Returns a statement to be compared with others.
   *
   * @param others with about how many
   * @throws IllegalArgumentException if it is of another story
   */
  PairedStatement paired(Statement statement, int others) {
    return PairedStatement.of(profile(statement), kinds, sentences, others);
  }

  /**
   * Returns the statement made ready; copies in copies of one sentence have the same.
   *
   * @throws IllegalArgumentException if it is of another story
   */
  Profile profile(Statement statement) {
    Profile profile = profiles.get(statement.id());
    if (profile == null) {
      throw new IllegalArgumentException("a candidate of another comparison: " + statement.id());
    }
    return profile;
  }

  /** Whether several statements of the story have this profile. */
  boolean isOfSeveral(Profile profile) {
    return ofSeveral.contains(profile);
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
