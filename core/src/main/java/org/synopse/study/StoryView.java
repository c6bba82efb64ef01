package org.synopse.study;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** A story with its articles at hand. */
public final class StoryView {
  private final StoryRecord story;
  private final Map<Integer, ArticleRecord> articles;

  private StoryView(StoryRecord story, Map<Integer, ArticleRecord> articles) {
    this.story = story;
    this.articles = articles;
  }

  /** Reads the articles of a story. */
  public static StoryView of(StoryRecord story, StudyData data) throws IOException {
    Map<Integer, ArticleRecord> articles = new LinkedHashMap<>();
    for (int number : story.articles()) {
      articles.put(number, data.article(number));
    }
    return new StoryView(story, articles);
  }

  /** Returns the story. */
  public StoryRecord story() {
    return story;
  }

  /** Returns the articles in order of publication, then of their names. */
  public List<Map.Entry<Integer, ArticleRecord>> articles() {
    List<Map.Entry<Integer, ArticleRecord>> sorted = new ArrayList<>(articles.entrySet());
    sorted.sort(Map.Entry.comparingByValue(BY_PUBLICATION));
    return sorted;
  }

  /** By day of publication, unknown days last; then by name. */
  public static final Comparator<ArticleRecord> BY_PUBLICATION =
      Comparator.comparing(
              (ArticleRecord article) ->
                  article.published() == null ? "9999" : article.published().toString())
          .thenComparing(ArticleRecord::id);

  /** Returns the outlets by name. */
  public List<String> outlets() {
    TreeSet<String> outlets = new TreeSet<>();
    articles.values().forEach(article -> outlets.add(article.outletName()));
    return List.copyOf(outlets);
  }

  /**
   * Returns an article of the story.
   *
   * @throws IllegalArgumentException if it is of another
   */
  public ArticleRecord article(int number) {
    ArticleRecord article = articles.get(number);
    if (article == null) {
      throw new IllegalArgumentException("no article of " + story.id() + ": " + number);
    }
    return article;
  }

  /** Returns the article of a statement. */
  public ArticleRecord article(StatementRef ref) {
    return article(ref.article());
  }

  /** Returns a statement. */
  public Said said(StatementRef ref) {
    return article(ref).statement(ref.number());
  }

  /** Returns the words of a statement. */
  public String text(StatementRef ref) {
    return article(ref).textOf(said(ref));
  }

  /** Returns the stable name of a statement. */
  public String id(StatementRef ref) {
    return Ids.ofStatement(article(ref), ref.number());
  }

  /** Returns the headline of the first article that has one, else the name of the story. */
  public String title() {
    for (Map.Entry<Integer, ArticleRecord> entry : articles()) {
      String title = entry.getValue().title();
      if (title != null) {
        return title;
      }
    }
    return story.id();
  }

  /**
   * Returns what the articles claim: the claims that several make, and each other statement as a
   * claim of its own, in the order of their first statements.
   */
  public List<StoryRecord.ClaimRecord> claims() {
    TreeSet<StatementRef> alone = new TreeSet<>();
    articles.forEach(
        (number, article) ->
            article.statements().forEach(s -> alone.add(new StatementRef(number, s.number()))));
    List<StoryRecord.ClaimRecord> claims = new ArrayList<>(story.claims());
    story.claims().forEach(claim -> claim.statements().forEach(alone::remove));
    for (StatementRef ref : alone) {
      claims.add(new StoryRecord.ClaimRecord(Ids.of('c', id(ref)), List.of(ref)));
    }
    claims.sort(Comparator.comparing(claim -> claim.statements().get(0)));
    return claims;
  }
}
