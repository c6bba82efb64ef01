package org.synopse.study.story.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.synopse.study.story.StoryNeighbours;
import org.synopse.study.story.StoryProfile;
import org.synopse.study.story.StorySimilarity;

/**
 * Asks an index, for each article, for those within the window that share most of its heaviest
 * features.
 */
public final class LuceneStoryNeighbours implements StoryNeighbours {
  private static final String FEATURES = "features";
  private static final String DAY = "day";

  /** More features of an article than these add only what everybody has. */
  private static final int MOST_FEATURES = 40;

  private static final int LONGEST_FEATURE = 200;

  /** What stands for the day of an article of which nobody knows it. */
  private static final int NO_DAY = Integer.MIN_VALUE;

  private final int hits;

  /**
   * Creates a search.
   *
   * @param hits how many others are proposed for each article, 1 or more
   */
  public LuceneStoryNeighbours(int hits) {
    this.hits = hits;
  }

  @Override
  public List<Pair> among(List<StoryProfile> profiles, StorySimilarity similarity, int window) {
    try (Directory directory = new ByteBuffersDirectory()) {
      write(profiles, directory);
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        return search(profiles, similarity, window, new IndexSearcher(reader));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the index in memory failed", e);
    }
  }

  private static void write(List<StoryProfile> profiles, Directory directory) throws IOException {
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      for (StoryProfile profile : profiles) {
        Document document = new Document();
        for (String feature : new TreeSet<>(profile.features().keySet())) {
          document.add(new StringField(FEATURES, bounded(feature), Field.Store.NO));
        }
        document.add(new IntPoint(DAY, day(profile)));
        writer.addDocument(document);
      }
      // One segment, so that the number of a document is that of its article.
      writer.forceMerge(1);
    }
  }

  private List<Pair> search(
      List<StoryProfile> profiles, StorySimilarity similarity, int window, IndexSearcher searcher)
      throws IOException {
    TreeSet<Pair> pairs =
        new TreeSet<>(Comparator.comparingInt(Pair::left).thenComparingInt(Pair::right));
    for (int i = 0; i < profiles.size(); i++) {
      BooleanQuery query = query(profiles.get(i), similarity, window);
      for (ScoreDoc hit : searcher.search(query, hits + 1).scoreDocs) {
        if (hit.doc != i) {
          pairs.add(Pair.of(i, hit.doc));
        }
      }
    }
    return List.copyOf(pairs);
  }

  private static BooleanQuery query(StoryProfile profile, StorySimilarity similarity, int window) {
    List<Map.Entry<String, Double>> heaviest = new ArrayList<>();
    profile
        .features()
        .forEach(
            (feature, value) ->
                heaviest.add(Map.entry(feature, similarity.weight(feature, value))));
    heaviest.sort(
        Map.Entry.<String, Double>comparingByValue()
            .reversed()
            .thenComparing(Map.Entry.comparingByKey()));
    BooleanQuery.Builder features = new BooleanQuery.Builder();
    for (Map.Entry<String, Double> entry :
        heaviest.subList(0, Math.min(MOST_FEATURES, heaviest.size()))) {
      TermQuery term = new TermQuery(new Term(FEATURES, bounded(entry.getKey())));
      float boost = Math.max(Float.MIN_NORMAL, entry.getValue().floatValue());
      features.add(new BoostQuery(new ConstantScoreQuery(term), boost), BooleanClause.Occur.SHOULD);
    }
    BooleanQuery.Builder query =
        new BooleanQuery.Builder().add(features.build(), BooleanClause.Occur.MUST);
    int day = day(profile);
    if (day != NO_DAY) {
      query.add(days(day, window), BooleanClause.Occur.FILTER);
    }
    return query.build();
  }

  private static BooleanQuery days(int day, int window) {
    return new BooleanQuery.Builder()
        .add(IntPoint.newRangeQuery(DAY, day - window, day + window), BooleanClause.Occur.SHOULD)
        .add(IntPoint.newExactQuery(DAY, NO_DAY), BooleanClause.Occur.SHOULD)
        .build();
  }

  private static int day(StoryProfile profile) {
    return profile.published() == null ? NO_DAY : (int) profile.published().toEpochDay();
  }

  private static String bounded(String feature) {
    return feature.length() <= LONGEST_FEATURE ? feature : feature.substring(0, LONGEST_FEATURE);
  }
}
