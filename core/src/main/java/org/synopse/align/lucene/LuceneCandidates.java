package org.synopse.align.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.synopse.align.Candidates;
import org.synopse.align.StatementPair;
import org.synopse.lexicon.ConceptLexicon;
import org.synopse.statement.ArticleStatements;
import org.synopse.statement.Statement;
import org.synopse.statement.entity.EntityMatch;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Token;

/**
 * Proposes the best hits of an in-memory index: for each statement, a number of statements of every
 * other article. The pair is proposed if either side finds the other.
 */
public final class LuceneCandidates implements Candidates {
  private static final int LENGTH_OF_PART = 6;
  private static final int LONGEST_FEATURE = 200;

  /** A query takes no more; a statement of so many features is found by a part of them. */
  private static final int MOST_FEATURES = 500;

  private final ConceptLexicon lexicon;
  private final int hitsPerArticle;
  private final int fewPairs;

  /**
   * Creates a search.
   *
   * @param lexicon whose concepts find words that are written differently
   * @param hitsPerArticle how many statements of each other article are proposed, 1 or more
   * @param fewPairs of so many pairs all are proposed, for nothing is gained by a search; 0 or more
   */
  public LuceneCandidates(ConceptLexicon lexicon, int hitsPerArticle, int fewPairs) {
    this.lexicon = lexicon;
    this.hitsPerArticle = hitsPerArticle;
    this.fewPairs = fewPairs;
  }

  @Override
  public List<StatementPair> among(List<ArticleStatements> articles) {
    if (isSmall(articles)) {
      return Candidates.allPairs().among(articles);
    }
    try (Directory directory = new ByteBuffersDirectory()) {
      Index index = new Index(articles);
      index.write(directory);
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        return index.search(reader);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the index in memory failed", e);
    }
  }

  /** Where search could propose as many pairs as there are, no index is needed. */
  private boolean isSmall(List<ArticleStatements> articles) {
    int largest =
        articles.stream().mapToInt(article -> article.statements().size()).max().orElse(0);
    // Either side of two articles of n statements proposes h for each: n * n <= 2 * h * n.
    return largest <= 2 * hitsPerArticle || pairs(articles) <= fewPairs;
  }

  private static long pairs(List<ArticleStatements> articles) {
    long pairs = 0;
    long before = 0;
    for (ArticleStatements article : articles) {
      pairs += before * article.statements().size();
      before += article.statements().size();
    }
    return pairs;
  }

  /** What a statement is found by: lemmas, heads and ends of long words, concepts, names. */
  private Set<String> features(Statement statement) {
    Set<String> features = new TreeSet<>();
    // The whole text too, so that a statement without a content word finds itself elsewhere.
    features.add("t:" + String.join(" ", statement.tokens().stream().map(Token::form).toList()));
    for (Token token : statement.tokens()) {
      if (token.pos().isContent() && token.pos() != PartOfSpeech.SYM) {
        String lemma = token.lemma();
        features.add("w:" + lemma);
        if (lemma.length() >= LENGTH_OF_PART) {
          features.add("b:" + lemma.substring(0, LENGTH_OF_PART - 1));
          features.add("e:" + lemma.substring(lemma.length() - LENGTH_OF_PART));
        }
        lexicon.conceptsOf(statement.language(), token).forEach(id -> features.add("c:" + id));
      }
    }
    lexicon
        .phrases(statement.language(), statement.tokens())
        .forEach(phrase -> features.add("c:" + phrase.concept()));
    statement
        .values()
        .mentions()
        .forEach(m -> EntityMatch.words(m.entity().name()).forEach(w -> features.add("n:" + w)));
    return features.stream()
        .map(LuceneCandidates::bounded)
        .limit(MOST_FEATURES)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Cuts a feature down to what an index takes; longer words are told apart by their beginnings.
   */
  private static String bounded(String feature) {
    return feature.length() <= LONGEST_FEATURE ? feature : feature.substring(0, LONGEST_FEATURE);
  }

  /** The statements of one comparison. */
  private final class Index {
    private static final String FIELD = "features";

    private final List<Statement> statements = new ArrayList<>();
    private final List<Set<String>> features = new ArrayList<>();
    private final Map<String, Integer> frequencies = new HashMap<>();

    /** The number of the first statement of each article, and behind the last. */
    private final int[] begins;

    /** The number of the article of each statement. */
    private final int[] articles;

    Index(List<ArticleStatements> articles) {
      begins = new int[articles.size() + 1];
      for (int a = 0; a < articles.size(); a++) {
        for (Statement statement : articles.get(a).statements()) {
          Set<String> found = features(statement);
          statements.add(statement);
          features.add(found);
          found.forEach(feature -> frequencies.merge(feature, 1, Integer::sum));
        }
        begins[a + 1] = statements.size();
      }
      this.articles = new int[statements.size()];
      for (int a = 0; a < articles.size(); a++) {
        Arrays.fill(this.articles, begins[a], begins[a + 1], a);
      }
    }

    void write(Directory directory) throws IOException {
      IndexWriterConfig config = new IndexWriterConfig();
      try (IndexWriter writer = new IndexWriter(directory, config)) {
        for (Set<String> found : features) {
          Document document = new Document();
          found.forEach(feature -> document.add(new StringField(FIELD, feature, Field.Store.NO)));
          writer.addDocument(document);
        }
        // One segment, so that the number of a document is that of its statement.
        writer.forceMerge(1);
      }
    }

    /** Copies have the same features, and so the same hits: each set of them is looked up once. */
    List<StatementPair> search(DirectoryReader reader) throws IOException {
      Map<Set<String>, List<Integer>> having = new LinkedHashMap<>();
      for (int i = 0; i < statements.size(); i++) {
        having.computeIfAbsent(features.get(i), f -> new ArrayList<>()).add(i);
      }
      PairNumbers pairs = new PairNumbers(statements.size());
      Terms terms = reader.leaves().get(0).reader().terms(FIELD);
      if (terms != null) {
        TermsEnum words = terms.iterator();
        Hits hits = new Hits(begins, hitsPerArticle);
        for (Map.Entry<Set<String>, List<Integer>> group : having.entrySet()) {
          collect(group.getKey(), onlyArticle(group.getValue()), words, hits);
          int[] best = hits.take();
          for (int i : group.getValue()) {
            int article = articles[i];
            for (int hit : best) {
              if (articles[hit] != article) {
                pairs.add(i, hit);
              }
            }
          }
        }
      }
      return pairs.sorted().parallel().mapToObj(this::pair).toList();
    }

    /** Returns the number of the article of which all the statements are, or -1 if of several. */
    private int onlyArticle(List<Integer> group) {
      int article = articles[group.get(0)];
      return articles[group.get(group.size() - 1)] == article ? article : -1;
    }

    /**
     * Adds up features in all statements but those of one article, which are leapt over, so that a
     * large article beside a small one costs no more than both together.
     *
     * @param article the number of the article, or -1 for none
     */
    private void collect(Set<String> searched, int article, TermsEnum words, Hits hits)
        throws IOException {
      int from = article < 0 ? 0 : begins[article];
      int to = article < 0 ? 0 : begins[article + 1];
      PostingsEnum having = null;
      for (String feature : searched) {
        if (words.seekExact(new BytesRef(feature))) {
          having = words.postings(having, PostingsEnum.NONE);
          float rarity = rarity(feature);
          int doc = having.nextDoc();
          while (doc != DocIdSetIterator.NO_MORE_DOCS) {
            if (doc >= from && doc < to) {
              doc = having.advance(to);
            } else {
              hits.add(doc, rarity);
              doc = having.nextDoc();
            }
          }
        }
      }
    }

    private StatementPair pair(long number) {
      return StatementPair.of(
          statements.get((int) (number / statements.size())),
          statements.get((int) (number % statements.size())));
    }

    /** Features that few statements of the comparison have count most, as in BM25. */
    private float rarity(String feature) {
      int having = frequencies.getOrDefault(feature, 0);
      return (float) Math.log1p((statements.size() - having + 0.5) / (having + 0.5));
    }
  }
}
