package org.synopse.study.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synopse.study.ArticleRecord;
import org.synopse.study.StoryRecord;
import org.synopse.study.StudyData;
import org.synopse.study.Unread;

/**
 * What a study has read and compared, in a folder. A story is compared once, whatever articles are
 * added to others. Not safe for use by several threads.
 */
public final class StudyStore implements StudyData, Closeable {
  private final RecordFile<ArticleRecord> articles;
  private final RecordFile<Unread> unread;
  private final RecordFile<StoryRecord> stories;
  private final Map<String, Integer> articleOfInput = new HashMap<>();
  private final Map<String, Integer> unreadOfInput = new HashMap<>();
  private final Map<List<Integer>, Integer> storyOfArticles = new HashMap<>();
  private final Set<String> ids = new HashSet<>();
  private final List<Integer> articlesOfStudy = new ArrayList<>();
  private final List<Integer> unreadOfStudy = new ArrayList<>();
  private List<Integer> storiesOfStudy = List.of();

  private StudyStore(
      RecordFile<ArticleRecord> articles,
      RecordFile<Unread> unread,
      RecordFile<StoryRecord> stories) {
    this.articles = articles;
    this.unread = unread;
    this.stories = stories;
  }

  /**
   * Opens a folder, which is made if it is not there.
   *
   * @param maker names what works with the folder: what another engine found is of no use
   * @throws IOException if it cannot be read or written
   * @throws IllegalArgumentException if it was made by another engine
   */
  public static StudyStore open(Path folder, String maker) throws IOException {
    Files.createDirectories(folder);
    Path stamp = folder.resolve("made-by.txt");
    if (!Files.exists(stamp)) {
      Files.writeString(stamp, maker, StandardCharsets.UTF_8);
    } else if (!Files.readString(stamp, StandardCharsets.UTF_8).equals(maker)) {
      throw new IllegalArgumentException(
          folder + ": made by another version or with other options; name another folder");
    }
    StudyStore store =
        new StudyStore(
            RecordFile.open(folder.resolve("articles.jsonl"), ArticleRecord.class),
            RecordFile.open(folder.resolve("unread.jsonl"), Unread.class),
            RecordFile.open(folder.resolve("stories.jsonl"), StoryRecord.class));
    store.remember();
    return store;
  }

  private void remember() throws IOException {
    articles.forEach(
        (article, number) -> {
          articleOfInput.put(article.input(), number);
          ids.add(article.id());
        });
    unread.forEach((each, number) -> unreadOfInput.put(each.input(), number));
    stories.forEach(
        (story, number) -> {
          if (story.problem() == null) {
            storyOfArticles.put(story.articles(), number);
          }
        });
  }

  /**
   * Takes an input that an earlier run has read, or could not read, into this study.
   *
   * @return whether an earlier run knows it
   */
  public boolean takeUp(String input) {
    Integer number = articleOfInput.get(input);
    if (number != null) {
      articlesOfStudy.add(number);
      return true;
    }
    Integer failed = unreadOfInput.get(input);
    if (failed != null) {
      unreadOfStudy.add(failed);
    }
    return failed != null;
  }

  /** Returns the number that the next article gets. */
  public int nextArticle() {
    return articles.size();
  }

  /** Whether an article with the stable name is there already. */
  public boolean hasId(String id) {
    return ids.contains(id);
  }

  /** Adds an article. */
  public void add(ArticleRecord article) throws IOException {
    int number = articles.add(article);
    articleOfInput.put(article.input(), number);
    ids.add(article.id());
    articlesOfStudy.add(number);
  }

  /** Adds what could not be read. */
  public void add(Unread failed) throws IOException {
    int number = unread.add(failed);
    unreadOfInput.put(failed.input(), number);
    unreadOfStudy.add(number);
  }

  /**
   * Returns the story of these very articles, if an earlier run has compared it; what could not be
   * compared may be tried again.
   */
  public @Nullable Integer knownStory(List<Integer> ofArticles) {
    return storyOfArticles.get(ofArticles);
  }

  /** Adds a story and returns its number. */
  public int add(StoryRecord story) throws IOException {
    int number = stories.add(story);
    storyOfArticles.put(story.articles(), number);
    return number;
  }

  /** Says which stories this study has, in their order. */
  public void chooseStories(List<Integer> numbers) {
    storiesOfStudy = List.copyOf(numbers);
  }

  /** Says in which order the articles of this study are shown. */
  public void sortArticles(List<Integer> numbers) {
    articlesOfStudy.clear();
    articlesOfStudy.addAll(numbers);
  }

  @Override
  public List<Integer> articles() {
    return List.copyOf(articlesOfStudy);
  }

  @Override
  public ArticleRecord article(int number) throws IOException {
    return articles.get(number);
  }

  @Override
  public int stories() {
    return storiesOfStudy.size();
  }

  @Override
  public StoryRecord story(int place) throws IOException {
    return stories.get(storiesOfStudy.get(place));
  }

  @Override
  public List<Unread> unread() {
    List<Unread> all = new ArrayList<>();
    for (int number : unreadOfStudy) {
      try {
        all.add(unread.get(number));
      } catch (IOException e) {
        throw new java.io.UncheckedIOException("the study's folder cannot be read", e);
      }
    }
    return all;
  }

  @Override
  public void close() throws IOException {
    articles.close();
    unread.close();
    stories.close();
  }
}
