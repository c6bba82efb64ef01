package org.synopse.nlp.opennlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.synopse.testing.Annotated.annotator;
import static org.synopse.testing.Annotated.paragraph;
import static org.synopse.testing.Annotated.sentence;
import static org.synopse.testing.Annotated.sentences;
import static org.synopse.testing.Annotated.token;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.synopse.article.Article;
import org.synopse.article.ArticleReadException;
import org.synopse.article.ArticleReader;
import org.synopse.article.Origin;
import org.synopse.article.Problem;
import org.synopse.nlp.AnnotatedArticle;
import org.synopse.text.Language;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Sentence;
import org.synopse.text.SourceText;
import org.synopse.text.Span;
import org.synopse.text.Token;
import org.synopse.text.VerbForm;

class OpenNlpAnnotatorTest {
  private static final String GERMAN =
      """
      Putin in Pjöngjang: Kommt er allein? Kim wartet

      Der russische Präsident Wladimir Putin ist nach Angaben des Kremls in Nordkorea gelandet. \
      Kim Jong-un lobte “den größten Freund” seines Landes.

      Der Minister wies die Vorwürfe zurück. (dpa)
      """;

  private static final String ENGLISH =
      """
      Putin in Pyongyang: does he come alone?

      The Russian president Vladimir Putin has landed in North Korea, the Kremlin said. \
      Kim Jong-un praised “the best friend” of his country.
      """;

  private static Article article(@Nullable Language language, String text) {
    try {
      return ArticleReader.plainText()
          .read(
              "a",
              new Origin("a.txt", null, null),
              language,
              new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    } catch (ArticleReadException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static List<String> forms(Sentence sentence) {
    return sentence.tokens().stream().map(Token::form).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {GERMAN, ENGLISH, "\uFEFF\r\nPutin kam.\r\n\r\nEr ging 😀 weg.\r\n"})
  void anchorsEveryTokenAtItsWords(String text) {
    AnnotatedArticle annotated = annotator().annotate(article(null, text));
    int last = 0;
    for (Sentence sentence : annotated.sentences()) {
      for (Token token : sentence.tokens()) {
        assertThat(token.span().in(annotated.text())).isEqualTo(token.form());
        assertThat(sentence.span().contains(token.span())).isTrue();
        assertThat(token.span().begin()).isGreaterThanOrEqualTo(last);
        last = token.span().end();
      }
    }
    assertThat(last).isPositive();
  }

  @Test
  void losesNoCharacterThatIsNotBlank() {
    AnnotatedArticle annotated = annotator().annotate(article(Language.GERMAN, GERMAN));
    for (Sentence sentence : annotated.sentences()) {
      assertThat(String.join("", forms(sentence)))
          .isEqualTo(sentence.span().in(annotated.text()).replaceAll("\\s", ""));
    }
  }

  @Test
  void readsAHeadlineAsOneSentence() {
    List<Sentence> sentences = annotator().annotate(article(Language.GERMAN, GERMAN)).sentences();
    assertThat(sentences.get(0).span().in(GERMAN))
        .isEqualTo("Putin in Pjöngjang: Kommt er allein? Kim wartet");
    assertThat(sentences).extracting(Sentence::headline).containsExactly(true, false, false, false);
  }

  @Test
  void numbersTheParagraphs() {
    List<Sentence> sentences = annotator().annotate(article(Language.GERMAN, GERMAN)).sentences();
    assertThat(sentences).extracting(Sentence::paragraph).containsExactly(0, 1, 1, 2);
  }

  @Test
  void leavesAgencyMarksOut() {
    List<Sentence> sentences = annotator().annotate(article(Language.GERMAN, GERMAN)).sentences();
    assertThat(sentences.get(3).span().in(GERMAN))
        .isEqualTo("Der Minister wies die Vorwürfe zurück.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Er lobte “den größten Freund” Russlands. | “ | den | Freund | ”
          Er lobte „den größten Freund“ Russlands. | „ | den | Freund | “
          Er lobte »den größten Freund« Russlands. | » | den | Freund | «
          Er lobte "den größten Freund" Russlands. | " | den | Freund | "
          """)
  void cutsQuotesOffTheWords(String text, String open, String first, String last, String close) {
    List<String> forms = forms(sentence(Language.GERMAN, text));
    assertThat(forms).containsSubsequence(open, first, "größten", last, close, "Russlands");
  }

  @ParameterizedTest
  @CsvSource({"GERMAN, Gestern empfing Kim Jong-un Putin.", "ENGLISH, Kim Jong-un met Putin."})
  void keepsAHyphenedNameOneToken(Language language, String text) {
    assertThat(forms(sentence(language, text))).containsSequence("Kim", "Jong-un");
  }

  @Test
  void joinsASeparatedVerb() {
    Sentence sentence = sentence(Language.GERMAN, "Der Minister wies die Vorwürfe zurück.");
    assertThat(token(sentence, "wies").lemma()).isEqualTo("zurückweisen");
    assertThat(token(sentence, "zurück").pos()).isEqualTo(PartOfSpeech.PART);
  }

  @ParameterizedTest
  @CsvSource({
    "GERMAN, Die Staatschefs wollen ein Abkommen unterzeichnen., unterzeichnen, VERB",
    "GERMAN, Das kostet 11.000 Euro., 11.000, NUM",
    "GERMAN, Das sind 5 % mehr., %, SYM",
    "GERMAN, Putin war im Haus., im, ADP",
    "ENGLISH, It costs $ 500., $, SYM",
    "ENGLISH, The army has left., has, AUX"
  })
  void tellsThePartOfSpeech(Language language, String text, String form, PartOfSpeech pos) {
    assertThat(token(sentence(language, text), form).pos()).isEqualTo(pos);
  }

  @Test
  void knowsTheMoodOfReportedSpeech() {
    Sentence sentence = sentence(Language.GERMAN, "Sie habe die Anklage nicht gelesen.");
    assertThat(token(sentence, "habe").isReportingSubjunctive()).isTrue();
    assertThat(token(sentence, "gelesen").verbForms()).isEqualTo(Set.of(VerbForm.PARTICIPLE));
  }

  @Test
  void writesLemmasInLowerCase() {
    for (Sentence sentence : annotator().annotate(article(Language.GERMAN, GERMAN)).sentences()) {
      assertThat(sentence.tokens())
          .allSatisfy(
              token -> assertThat(token.lemma()).isEqualTo(token.lemma().toLowerCase(Locale.ROOT)));
    }
  }

  @Test
  void doesNotGuessAtTheLemmaOfAName() {
    Sentence sentence = sentence(Language.ENGLISH, "Vladimir Putin praised North Korea.");
    assertThat(token(sentence, "Putin").lemma()).isEqualTo("putin");
  }

  @Test
  void detectsTheLanguageThatNobodySaid() {
    assertThat(annotator().annotate(article(null, GERMAN)).language()).isEqualTo(Language.GERMAN);
    assertThat(annotator().annotate(article(null, ENGLISH)).language()).isEqualTo(Language.ENGLISH);
  }

  @Test
  void detectsALanguageByItsModelWhereFrequentWordsDoNotSettleIt() {
    String english = "Scientists discovered microscopic creatures inhabiting volcanic lakes.";
    assertThat(annotator().annotate(paragraph(null, english)).language())
        .isEqualTo(Language.ENGLISH);
  }

  @Test
  void believesTheLanguageThatSomebodySaid() {
    AnnotatedArticle annotated = annotator().annotate(article(Language.ENGLISH, GERMAN));
    assertThat(annotated.language()).isEqualTo(Language.ENGLISH);
    assertThat(annotated.problems()).isEmpty();
  }

  @Test
  void readsAnotherLanguageAsGermanWithAWarning() {
    String french =
        "Le président russe Vladimir Poutine est arrivé mercredi matin à Pyongyang, où il a été"
            + " accueilli par le dirigeant coréen.";
    AnnotatedArticle annotated = annotator().annotate(paragraph(null, french));
    assertThat(annotated.language()).isEqualTo(Language.GERMAN);
    assertThat(annotated.problems())
        .containsExactly(
            new Problem(
                "a",
                Problem.Severity.WARNING,
                "the language is neither German nor English; read as German"));
  }

  @Test
  void passesTheProblemsOfReadingOn() {
    AnnotatedArticle annotated =
        annotator().annotate(article(Language.GERMAN, "Putin lobt\u0007 Nordkorea."));
    assertThat(annotated.problems()).hasSize(1);
  }

  @Test
  void findsNoSentenceInAnArticleWithoutBlocks() {
    Article empty =
        new Article(
            "a",
            new Origin("a.txt", null, null),
            Language.GERMAN,
            new SourceText(""),
            List.of(),
            List.of());
    assertThat(annotator().annotate(empty).sentences()).isEmpty();
  }

  @Test
  void readsAParagraphOfAnyLength() {
    String text = "Putin lobt Nordkorea. ".repeat(1500).strip();
    List<Sentence> sentences = sentences(Language.GERMAN, text);
    assertThat(sentences).hasSizeGreaterThanOrEqualTo(1500);
    Span last = sentences.get(sentences.size() - 1).span();
    assertThat(last.end()).isEqualTo(text.length());
  }

  @Test
  void readsAWordOfAnyLength() {
    String text = "a".repeat(45_000);
    List<Sentence> sentences = sentences(Language.GERMAN, text);
    assertThat(sentences.stream().mapToInt(s -> s.span().length()).sum()).isEqualTo(45_000);
  }

  @Test
  void givesTwoThreadsTheSameSentences() throws Exception {
    OpenNlpAnnotator fresh = new OpenNlpAnnotator();
    List<Article> articles = List.of(article(null, GERMAN), article(null, ENGLISH));
    List<List<Sentence>> expected =
        articles.stream().map(article -> annotator().annotate(article).sentences()).toList();
    CountDownLatch start = new CountDownLatch(2);
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      List<Future<List<List<Sentence>>>> results =
          IntStream.range(0, 2)
              .mapToObj(
                  thread ->
                      threads.submit(
                          () -> {
                            start.countDown();
                            start.await();
                            return articles.stream()
                                .map(article -> fresh.annotate(article).sentences())
                                .toList();
                          }))
              .toList();
      for (Future<List<List<Sentence>>> result : results) {
        assertThat(result.get()).isEqualTo(expected);
      }
    }
  }
}
