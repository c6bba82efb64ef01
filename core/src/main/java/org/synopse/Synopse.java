package org.synopse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.synopse.align.AlignOptions;
import org.synopse.align.Aligner;
import org.synopse.align.AlignmentSteps;
import org.synopse.align.Candidates;
import org.synopse.align.Ingredient;
import org.synopse.align.KnownWord;
import org.synopse.align.PairModel;
import org.synopse.align.PairScorer;
import org.synopse.align.Similarity;
import org.synopse.align.StatementPair;
import org.synopse.align.lucene.LuceneCandidates;
import org.synopse.article.Article;
import org.synopse.article.Problem;
import org.synopse.lexicon.ConceptLexicon;
import org.synopse.lexicon.Gazetteer;
import org.synopse.nlp.AnnotatedArticle;
import org.synopse.nlp.Annotator;
import org.synopse.nlp.CompoundSplitter;
import org.synopse.nlp.EnglishMorphology;
import org.synopse.nlp.WordFormation;
import org.synopse.nlp.jwordsplitter.GermanCompounds;
import org.synopse.nlp.morfologik.GermanMorphology;
import org.synopse.nlp.opennlp.OpenNlpAnnotator;
import org.synopse.nlp.opennlp.SnowballStemmers;
import org.synopse.relate.DisagreementFeatures;
import org.synopse.relate.Judges;
import org.synopse.relate.Relator;
import org.synopse.report.EngineInfo;
import org.synopse.report.Report;
import org.synopse.statement.ArticleStatements;
import org.synopse.statement.Statement;
import org.synopse.statement.StatementExtractor;
import org.synopse.statement.StatementId;
import org.synopse.text.Language;

/**
 * The engine: compares articles claim by claim.
 *
 * <p>The lexicon is read when articles are first compared, beside their extraction; language models
 * are read when a language first occurs. One engine serves any number of comparisons and threads.
 */
public final class Synopse {
  /** How many statements of each other article are looked at closely for one statement. */
  private static final int HITS_PER_ARTICLE = 12;

  /** Of so many pairs of statements all are looked at closely. */
  private static final int FEW_PAIRS = 16_000;

  /** Keeps every pair, however little its statements have in common. */
  private static final AlignOptions EVERY_PAIR = new AlignOptions(0, 1);

  private static final Relator.Findings NOTHING_RELATED =
      new Relator.Findings(List.of(), List.of());

  private final Annotator annotator;
  private final StatementExtractor extractor;
  private final Deferred<Comparing> comparing;
  private final TimeLimits limits;
  private final EngineInfo info;

  private Synopse(
      Annotator annotator,
      StatementExtractor extractor,
      Deferred<Comparing> comparing,
      TimeLimits limits,
      EngineInfo info) {
    this.annotator = annotator;
    this.extractor = extractor;
    this.comparing = comparing;
    this.limits = limits;
    this.info = info;
  }

  /** What compares statements; all of it needs the lexicon, which extraction does without. */
  private record Comparing(
      Candidates candidates,
      Aligner aligner,
      Aligner weigher,
      PairScorer scorer,
      Relator relator,
      DisagreementFeatures disagreement) {}

  /** Builds an engine. */
  public static Synopse create(SynopseOptions options) {
    return new Synopse(
        new OpenNlpAnnotator(),
        StatementExtractor.byClauses(Gazetteer.load()),
        new Deferred<>("lexicon", () -> comparing(options)),
        options.limits(),
        info(options));
  }

  /**
   * Begins to read what every comparison needs, on another thread: for a program that has something
   * else to do first.
   */
  public static void readAhead() {
    new Deferred<>("names", Gazetteer::load).start();
    new Deferred<>("concepts", ConceptLexicon::load).start();
  }

  private static Comparing comparing(SynopseOptions options) {
    boolean known = !options.without().contains(Ingredient.LEXICON);
    ConceptLexicon lexicon =
        known ? ConceptLexicon.loadWith(options.words()) : ConceptLexicon.empty();
    Map<Language, WordFormation> formations = formations();
    Candidates candidates =
        switch (options.candidates()) {
          case INDEX -> new LuceneCandidates(lexicon, HITS_PER_ARTICLE, FEW_PAIRS);
          case ALL_PAIRS -> Candidates.allPairs();
        };
    PairScorer scorer = new PairScorer(lexicon, formations, options.without());
    return new Comparing(
        candidates,
        Aligner.bySimilarity(options.align(), candidates, lexicon, formations, options.without()),
        Aligner.bySimilarity(
            EVERY_PAIR, Candidates.allPairs(), lexicon, formations, options.without()),
        scorer,
        new Relator(Judges.standard(lexicon), scorer),
        new DisagreementFeatures(scorer, lexicon));
  }

  private static Map<Language, WordFormation> formations() {
    return Map.of(
        Language.GERMAN,
        new WordFormation(
            Language.GERMAN,
            SnowballStemmers.of(Language.GERMAN),
            new GermanCompounds(),
            new GermanMorphology()),
        Language.ENGLISH,
        new WordFormation(
            Language.ENGLISH,
            SnowballStemmers.of(Language.ENGLISH),
            CompoundSplitter.none(),
            new EnglishMorphology()));
  }

  private static EngineInfo info(SynopseOptions options) {
    Map<String, String> changed = new TreeMap<>();
    AlignOptions defaults = AlignOptions.defaults();
    if (options.align().threshold() != defaults.threshold()) {
      changed.put("threshold", Double.toString(options.align().threshold()));
    }
    if (options.align().margin() != defaults.margin()) {
      changed.put("margin", Double.toString(options.align().margin()));
    }
    if (!options.without().isEmpty()) {
      changed.put(
          "without",
          options.without().stream()
              .map(ingredient -> ingredient.name().toLowerCase(Locale.ROOT))
              .sorted()
              .collect(Collectors.joining(",")));
    }
    if (!options.words().isEmpty()) {
      changed.put("lexicon", options.words().size() + " added entries");
    }
    return SynopseVersion.info(changed);
  }

  /**
   * Compares articles with each other.
   *
   * @param articles two or more in the order in which to show them, with keys that ascend: a, b …
   *     z, aa
   * @throws IllegalArgumentException if there are fewer than two, or the keys do not ascend
   */
  public Comparison compare(List<Article> articles) {
    return compare(articles, Synopse::relateAll);
  }

  /**
   * Compares articles as if somebody else had found what speaks of the same thing: to see the
   * judges apart from the alignment.
   *
   * @param given names the pairs of statements, the earlier article's statement left
   * @throws IllegalArgumentException if there are fewer than two articles, or the keys do not
   *     ascend
   */
  public Comparison compareAligned(List<Article> articles, Candidates given) {
    return compare(
        articles,
        (with, statements) ->
            with.relator()
                .relate(statements, Aligner.given(given, with.scorer()).align(statements)));
  }

  private Comparison compare(
      List<Article> articles,
      BiFunction<Comparing, List<ArticleStatements>, Relator.Findings> relate) {
    if (articles.size() < 2) {
      throw new IllegalArgumentException("a comparison needs two articles");
    }
    comparing.start();
    List<ArticleStatements> statements = extract(articles);
    try {
      return new Comparison(
          report(
              statements,
              LimitedWork.within(
                  limits.comparison(), () -> relate.apply(comparing.get(), statements))));
    } catch (LimitedWork.NotDoneException e) {
      String message = "nothing was compared, so that \"only\" says nothing: " + e.getMessage();
      List<ArticleStatements> told = statements.stream().map(s -> with(message, s)).toList();
      return new Comparison(report(told, NOTHING_RELATED));
    }
  }

  /** Returns how the statements of articles relate. */
  public Relator.Findings relate(List<ArticleStatements> statements) {
    return relateAll(comparing.get(), statements);
  }

  private static Relator.Findings relateAll(Comparing with, List<ArticleStatements> statements) {
    return with.relator().relateAll(statements, with.aligner().alignment(statements));
  }

  /** Returns what makes the comparisons: version, word lists and options. */
  public EngineInfo info() {
    return info;
  }

  /**
   * Returns what each article says, in the order given. Articles are read beside each other on as
   * many threads as the machine has processors.
   *
   * @throws IllegalArgumentException if the keys do not ascend
   */
  public List<ArticleStatements> extract(List<Article> articles) {
    for (int i = 1; i < articles.size(); i++) {
      if (first(articles.get(i - 1)).compareTo(first(articles.get(i))) >= 0) {
        throw new IllegalArgumentException("the keys of the articles do not ascend");
      }
    }
    return articles.parallelStream().map(this::extract).toList();
  }

  /** What cannot be taken apart says nothing and is a problem; the others are compared. */
  private ArticleStatements extract(Article article) {
    try {
      return LimitedWork.within(
          limits.article(), () -> extractor.extract(annotator.annotate(article)));
    } catch (LimitedWork.NotDoneException e) {
      Language language = article.language();
      AnnotatedArticle empty =
          new AnnotatedArticle(
              article,
              language == null ? Language.GERMAN : language,
              List.of(),
              article.problems());
      String message = "took no part in the comparison: " + e.getMessage();
      return with(message, new ArticleStatements(empty, List.of(), List.of()));
    }
  }

  private static ArticleStatements with(String message, ArticleStatements statements) {
    AnnotatedArticle annotated = statements.annotated();
    List<Problem> problems = new ArrayList<>(annotated.problems());
    problems.add(new Problem(statements.key(), Problem.Severity.ERROR, message, true));
    return new ArticleStatements(
        new AnnotatedArticle(
            annotated.article(), annotated.language(), annotated.sentences(), problems),
        statements.statements(),
        statements.attributions());
  }

  private static StatementId first(Article article) {
    return new StatementId(article.key(), 1);
  }

  /** Returns a report of what articles say, without a comparison. */
  public Report statements(List<Article> articles) {
    return report(extract(articles), NOTHING_RELATED);
  }

  /**
   * Compares two short texts as if each were one statement.
   *
   * @param model what is asked
   * @throws IllegalArgumentException if one of them says nothing
   */
  public Similarity score(PairModel model, Article left, Article right) {
    return comparing.get().scorer().score(model, whole(left), whole(right));
  }

  /**
   * Returns what a model looks at in two short texts, without its weights, by name in the order of
   * its file.
   *
   * @throws IllegalArgumentException if one of them says nothing
   */
  public Map<String, Double> features(PairModel model, Article left, Article right) {
    return comparing.get().scorer().features(model, whole(left), whole(right));
  }

  /** Returns the content words of what an article says and whether the lexicon knows them. */
  public List<KnownWord> words(Article article) {
    return extractor.extract(annotator.annotate(article)).statements().stream()
        .flatMap(statement -> comparing.get().scorer().words(statement).stream())
        .toList();
  }

  /**
   * Returns what speaks for two short texts contradicting each other, by name in an order that is
   * always the same.
   *
   * @throws IllegalArgumentException if one of them says nothing
   */
  public Map<String, Double> disagreement(Article text, Article hypothesis) {
    ArticleStatements said = extractor.extract(annotator.annotate(text));
    return comparing.get().disagreement().of(said.statements(), whole(hypothesis));
  }

  /**
   * Returns what the alignment looks at in each pair of statements of different articles, without
   * its weights, in the order of their ids: to learn other weights.
   *
   * @throws IllegalArgumentException if the keys do not ascend
   */
  public Map<StatementPair, Map<String, Double>> pairFeatures(List<Article> articles) {
    return comparing.get().scorer().features(extract(articles));
  }

  /**
   * Returns what each step of the alignment makes of articles: to see where right pairs are lost.
   *
   * @throws IllegalArgumentException if the keys do not ascend
   */
  public AlignmentSteps alignmentSteps(List<Article> articles) {
    Comparing with = comparing.get();
    List<ArticleStatements> statements = extract(articles);
    return new AlignmentSteps(
        statements,
        Set.copyOf(with.candidates().among(statements)),
        with.weigher().align(statements),
        with.aligner().align(statements));
  }

  private Statement whole(Article article) {
    return extractor.extract(annotator.annotate(article)).whole();
  }

  private Report report(List<ArticleStatements> statements, Relator.Findings related) {
    return new Report(
        info,
        statements,
        related.claims(),
        related.findings(),
        statements.stream().flatMap(s -> s.annotated().problems().stream()).toList());
  }
}
