package org.synopse.statement.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.synopse.article.Article;
import org.synopse.article.ArticleReadException;
import org.synopse.article.ArticleReader;
import org.synopse.article.Block;
import org.synopse.article.Origin;
import org.synopse.lexicon.CueLexicon;
import org.synopse.lexicon.Gazetteer;
import org.synopse.nlp.AnnotatedArticle;
import org.synopse.nlp.opennlp.OpenNlpAnnotator;
import org.synopse.statement.clause.ClauseSplitter;
import org.synopse.statement.clause.NounPhrases;
import org.synopse.text.Language;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Sentence;
import org.synopse.text.SourceText;
import org.synopse.text.Span;
import org.synopse.text.Token;

/** Holds the time of attribution to what a paragraph made to slow it down may cost. */
class AttributionSpeedTest {
  private static final int MARKS = 100_000;
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final Duration LONGEST = Duration.ofSeconds(1);
  private static final Path NEWS = Path.of("..", "fixtures", "pairs");
  private static final Gazetteer GAZETTEER = Gazetteer.load();
  private static final AttributionFinder FINDER = AttributionFinder.withAllRules();

  @ParameterizedTest
  @EnumSource(Language.class)
  void attributesAParagraphOfQuotationMarksInASecond(Language language) {
    for (String mark : List.of("\"", "„", "“", "»", "'")) {
      assertThat(timeOf(language, mark.repeat(MARKS))).as(mark).isLessThan(LONGEST);
    }
    assertThat(timeOf(language, "„a“ ".repeat(MARKS / 2))).isLessThan(LONGEST.multipliedBy(2));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void attributesAParagraphOfCommasInASecond(Language language) {
    assertThat(timeOf(language, ",".repeat(MARKS))).isLessThan(LONGEST);
    assertThat(timeOf(language, "a, ".repeat(MARKS))).isLessThan(LONGEST);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void attributesAParagraphOfBracketsInASecond(Language language) {
    assertThat(timeOf(language, "(".repeat(MARKS))).isLessThan(LONGEST);
  }

  /** Clause splitting included; the first run of each text only warms up. */
  private static Duration timeOf(Language language, String text) {
    AnnotatedArticle article = oneSentence(language, text);
    Stage stage = new Stage(language);
    stage.run(article);
    return time(() -> stage.run(article));
  }

  private static Duration time(Supplier<?> work) {
    // What else the machine does at the time is no matter of the rules.
    long begin = CLOCK.getCurrentThreadCpuTime();
    assertThat(work.get()).isNotNull();
    return Duration.ofNanos(CLOCK.getCurrentThreadCpuTime() - begin);
  }

  /** Letters and digits make words, everything else stands alone. */
  private static AnnotatedArticle oneSentence(Language language, String text) {
    SourceText source = new SourceText(text);
    Block block = new Block(Block.Kind.PARAGRAPH, source.span());
    Article article =
        new Article("a", new Origin("a", null, null), language, source, List.of(block), List.of());
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != ' ') {
        String form = text.substring(i, i + 1);
        PartOfSpeech pos =
            Character.isLetter(text.charAt(i)) ? PartOfSpeech.NOUN : PartOfSpeech.PUNCT;
        tokens.add(
            new Token(new Span(i, i + 1), form, pos, form.toLowerCase(Locale.ROOT), Set.of()));
      }
    }
    Sentence sentence = new Sentence(source.span(), 0, false, tokens);
    return new AnnotatedArticle(article, language, List.of(sentence), List.of());
  }

  /** Splits clauses and finds attributions; the names of an article are found by another stage. */
  private static final class Stage {
    private final ClauseSplitter splitter;
    private final CueLexicon cues;
    private final NounPhrases nounPhrases;

    Stage(Language language) {
      this.splitter = ClauseSplitter.of(language);
      this.cues = CueLexicon.load(language);
      this.nounPhrases = NounPhrases.of(language);
    }

    Attributions run(AnnotatedArticle article) {
      List<ParsedSentence> sentences =
          article.sentences().stream()
              .map(s -> new ParsedSentence(s, splitter.split(s), List.of()))
              .toList();
      return FINDER.find(ParsedArticle.of(article, sentences, cues, nounPhrases, GAZETTEER));
    }
  }

  @Test
  void addsAtMostAQuarterToTheTimeOfAnnotation(TestReporter reporter)
      throws IOException, ArticleReadException {
    assumeTrue(Files.isDirectory(NEWS), "the project's pairs are not at hand");
    List<Article> articles = germanNews();
    OpenNlpAnnotator annotator = new OpenNlpAnnotator();
    Stage stage = new Stage(Language.GERMAN);
    List<AnnotatedArticle> annotated = articles.stream().map(annotator::annotate).toList();
    annotated.forEach(stage::run);

    // An annotator remembers words; a new one meets those of the articles for the first time, as a
    // user's does. Its models are read before the clock runs.
    OpenNlpAnnotator fresh = new OpenNlpAnnotator();
    fresh.annotate(articles.get(0));
    Duration annotation = time(() -> articles.stream().map(fresh::annotate).toList());
    Duration attribution = time(() -> annotated.stream().map(stage::run).toList());

    double share = (double) attribution.toNanos() / annotation.toNanos();
    String figure =
        String.format(
            Locale.ROOT,
            "attribution of %d articles: %d ms, %.3f of the %d ms of annotation",
            articles.size(),
            attribution.toMillis(),
            share,
            annotation.toMillis());
    reporter.publishEntry("speed", figure);
    Files.writeString(Path.of("target", "attribution-speed.txt"), figure + System.lineSeparator());
    assertThat(share).isLessThan(0.25);
  }

  private static List<Article> germanNews() throws IOException, ArticleReadException {
    List<Path> files;
    try (Stream<Path> below = Files.walk(NEWS)) {
      files = below.filter(path -> path.toString().endsWith(".txt")).sorted().toList();
    }
    List<Article> articles = new ArrayList<>();
    for (Path file : files) {
      byte[] bytes = Files.readString(file).getBytes(StandardCharsets.UTF_8);
      articles.add(
          ArticleReader.plainText()
              .read(
                  "a",
                  new Origin(file.toString(), null, null),
                  Language.GERMAN,
                  new ByteArrayInputStream(bytes)));
    }
    return articles;
  }
}
