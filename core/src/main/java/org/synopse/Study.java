package org.synopse;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.synopse.article.Article;
import org.synopse.article.Origin;
import org.synopse.article.Problem;
import org.synopse.relate.Relator;
import org.synopse.report.EngineInfo;
import org.synopse.statement.ArticleStatements;
import org.synopse.study.ArticleKeys;
import org.synopse.study.ArticleRecord;
import org.synopse.study.StoryRecord;
import org.synopse.study.StoryView;
import org.synopse.study.StudyData;
import org.synopse.study.Unread;
import org.synopse.study.reading.Recorder;
import org.synopse.study.reading.StoryRecorder;
import org.synopse.study.store.StudyStore;
import org.synopse.study.story.StoryGrouper;
import org.synopse.study.story.StoryProfile;
import org.synopse.study.story.lucene.LuceneStoryNeighbours;
import org.synopse.text.Language;
import org.synopse.text.SourceText;

/**
 * A study of many articles: reads them one by one, groups them by event, compares those of one
 * event.
 *
 * <p>What it finds is kept in a folder and not in memory. Not safe for use by several threads.
 */
public final class Study implements Closeable {
  /** How many other articles are proposed for the story of each. */
  private static final int NEIGHBOURS = 40;

  /** How many articles stay in memory as they were extracted, for stories told within some days. */
  private static final int KEPT = 150;

  private static final Relator.Findings NOTHING_RELATED =
      new Relator.Findings(List.of(), List.of());

  private final Synopse engine;
  private final StudyOptions options;
  private final StudyStore store;
  private final Recorder recorder = Recorder.create();
  private final Map<Integer, ArticleStatements> extracted =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, ArticleStatements> eldest) {
          return size() > KEPT;
        }
      };

  private Study(Synopse engine, StudyOptions options, StudyStore store) {
    this.engine = engine;
    this.options = options;
    this.store = store;
  }

  /** Is told how far a study has come. */
  @FunctionalInterface
  public interface Progress {
    /** Is told that so many of all stories are compared. */
    void compared(int done, int all);
  }

  /**
   * Opens a study in a folder; what an earlier run has left there is taken up.
   *
   * @throws IOException if the folder cannot be read or written
   * @throws IllegalArgumentException if it was made by another engine
   */
  public static Study open(Synopse engine, StudyOptions options, Path folder) throws IOException {
    return new Study(engine, options, StudyStore.open(folder, engine.info().toString()));
  }

  /** Takes an input into the study without reading it, if an earlier run did. */
  public boolean takeUp(String input) {
    return store.takeUp(input);
  }

  /** Returns the key that the next article must have. */
  public String nextKey() {
    return ArticleKeys.key(store.nextArticle());
  }

  /**
   * Reads what an article says. What goes wrong is written down and stops nothing.
   *
   * @param input what it was read from, the same in every run
   * @param fields what else the list of articles says of it
   * @param article the article, with {@link #nextKey()} for its key
   * @throws IOException if the study's folder cannot be written
   */
  public void read(String input, Map<String, String> fields, Article article) throws IOException {
    ArticleRecord record;
    ArticleStatements statements;
    try {
      statements = engine.extract(List.of(article)).get(0);
      record = recorder.record(input, fields, statements);
    } catch (RuntimeException | StackOverflowError e) {
      unread(input, article.origin().file(), "cannot be analysed: " + e);
      return;
    }
    if (store.hasId(record.id())) {
      unread(input, record.file(), "the same article as one before: text, outlet, day and name");
      return;
    }
    extracted.put(store.nextArticle(), statements);
    store.add(record);
  }

  /** Writes down that an article could not be read. */
  public void unread(String input, String file, String message) throws IOException {
    store.add(new Unread(input, file, message));
  }

  /**
   * Groups the articles by event and compares those of one event. A story that takes too long is
   * written down as such and stops no other.
   *
   * @throws IOException if the study's folder cannot be read or written
   */
  public void compare(Progress progress) throws IOException {
    sortArticles();
    List<List<Integer>> groups = groups();
    List<Integer> stories = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      progress.compared(i, groups.size());
      Integer known = store.knownStory(groups.get(i));
      stories.add(known != null ? known : store.add(story(groups.get(i))));
    }
    progress.compared(groups.size(), groups.size());
    store.chooseStories(stories);
  }

  /** Returns what reads and compares. */
  public EngineInfo engine() {
    return engine.info();
  }

  /** Returns what was found. */
  public StudyData data() {
    return store;
  }

  private void sortArticles() throws IOException {
    record Place(int number, String day, String id) {}
    List<Place> places = new ArrayList<>();
    for (int number : store.articles()) {
      ArticleRecord article = store.article(number);
      places.add(
          new Place(
              number,
              article.published() == null ? "9999" : article.published().toString(),
              article.id()));
    }
    places.sort(Comparator.comparing(Place::day).thenComparing(Place::id));
    store.sortArticles(places.stream().map(Place::number).toList());
  }

  /** The stories in the order of their first articles; the numbers in each ascend. */
  private List<List<Integer>> groups() throws IOException {
    List<StoryProfile> profiles = new ArrayList<>();
    Map<String, List<Integer>> given = new TreeMap<>();
    Map<Integer, Integer> places = new LinkedHashMap<>();
    Map<String, String> shared = new java.util.HashMap<>();
    for (int number : store.articles()) {
      places.put(number, places.size());
      ArticleRecord article = store.article(number);
      String field = options.storyField();
      String story = field == null ? null : article.fields().get(field);
      if (story != null && !story.isBlank()) {
        given.computeIfAbsent(story, s -> new ArrayList<>()).add(number);
      } else if (field != null) {
        given.put("\u0000" + article.id(), List.of(number));
      } else {
        profiles.add(profile(number, article, shared));
      }
    }
    List<List<Integer>> groups =
        options.storyField() != null
            ? given.values().stream().map(group -> group.stream().sorted().toList()).toList()
            : StoryGrouper.byAverageSimilarity(
                    options.story(), new LuceneStoryNeighbours(NEIGHBOURS))
                .group(profiles);
    return groups.stream()
        .sorted(
            Comparator.comparingInt(
                group -> group.stream().mapToInt(n -> places.getOrDefault(n, 0)).min().orElse(0)))
        .toList();
  }

  /** The names of features are shared between profiles, for there are many of them. */
  private static StoryProfile profile(
      int number, ArticleRecord article, Map<String, String> shared) {
    Map<String, Double> features = new java.util.HashMap<>();
    article
        .features()
        .forEach((name, value) -> features.put(shared.computeIfAbsent(name, n -> n), value));
    return new StoryProfile(number, article.published(), article.language(), features);
  }

  private StoryRecord story(List<Integer> group) throws IOException {
    Map<Integer, ArticleRecord> records = new LinkedHashMap<>();
    for (int number : group) {
      records.put(number, store.article(number));
    }
    Integer first =
        records.entrySet().stream()
            .min(Map.Entry.comparingByValue(StoryView.BY_PUBLICATION))
            .orElseThrow()
            .getKey();
    String id = StoryRecorder.id(List.of(first), number -> record(records, number));
    if (group.size() == 1) {
      return StoryRecorder.record(id, group, n -> record(records, n), NOTHING_RELATED, null);
    }
    List<ArticleStatements> told =
        group.stream().map(number -> statements(number, record(records, number))).toList();
    try {
      Relator.Findings related =
          LimitedWork.within(options.longestStory(), () -> engine.relate(told));
      return StoryRecorder.record(id, group, n -> record(records, n), related, null);
    } catch (LimitedWork.NotDoneException e) {
      return StoryRecorder.record(
          id, group, n -> record(records, n), NOTHING_RELATED, e.getMessage());
    }
  }

  private static ArticleRecord record(Map<Integer, ArticleRecord> records, int number) {
    ArticleRecord record = records.get(number);
    if (record == null) {
      throw new IllegalArgumentException("no article of this story: " + number);
    }
    return record;
  }

  private ArticleStatements statements(int number, ArticleRecord record) {
    @Nullable ArticleStatements kept = extracted.get(number);
    if (kept != null) {
      return kept;
    }
    ArticleStatements again = engine.extract(List.of(article(number, record))).get(0);
    extracted.put(number, again);
    return again;
  }

  private static Article article(int number, ArticleRecord record) {
    String key = ArticleKeys.key(number);
    return new Article(
        key,
        new Origin(record.file(), record.outlet(), record.published()),
        Language.of(record.language()).orElseThrow(),
        new SourceText(record.text()),
        record.blocks(),
        record.problems().stream()
            .map(message -> new Problem(key, Problem.Severity.WARNING, message))
            .toList());
  }

  /** Closes the files of the study's folder. */
  @Override
  public void close() {
    try {
      store.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the study's folder cannot be closed", e);
    }
  }
}
