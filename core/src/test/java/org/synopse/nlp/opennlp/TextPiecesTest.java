package org.synopse.nlp.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.synopse.article.Problem;
import org.synopse.nlp.AnnotatedArticle;
import org.synopse.nlp.TextLimits;
import org.synopse.testing.Annotated;
import org.synopse.text.Language;
import org.synopse.text.Span;

class TextPiecesTest {
  private static List<String> pieces(String text, int longest) {
    return TextPieces.of(text, new Span(0, text.length()), longest).stream()
        .map(piece -> piece.in(text))
        .toList();
  }

  @Test
  void cutsAtTheLastBlank() {
    assertThat(pieces("eins zwei drei", 9)).containsExactly("eins zwei", "drei");
    assertThat(pieces("eins  zwei drei", 8)).containsExactly("eins", "zwei", "drei");
  }

  @Test
  void leavesWhatIsShortEnough() {
    assertThat(pieces("eins zwei", 9)).containsExactly("eins zwei");
  }

  @Test
  void cutsAWordWithoutBlanksButNoCharacter() {
    assertThat(pieces("abcdefg", 3)).containsExactly("abc", "def", "g");
    assertThat(pieces("ab🙂cd", 3)).containsExactly("ab", "🙂c", "d");
  }

  @Test
  void tellsOfASentenceThatWasCut() {
    AnnotatedArticle article =
        new OpenNlpAnnotator(new TextLimits(20, 1000))
            .annotate(
                Annotated.paragraph(Language.GERMAN, "Die Brücke über die Elbe ist gesperrt."));

    assertThat(article.sentences()).hasSizeGreaterThan(1);
    assertThat(article.problems())
        .extracting(Problem::message)
        .containsExactly("a sentence longer than 20 characters was cut");
  }

  @Test
  void leavesOutWhatStandsBehindTheLimit() {
    AnnotatedArticle article =
        new OpenNlpAnnotator(new TextLimits(1000, 30))
            .annotate(
                Annotated.paragraph(
                    Language.GERMAN, "Die Brücke ist gesperrt. Der Zug fährt wieder."));

    assertThat(article.sentences())
        .last()
        .satisfies(s -> assertThat(s.span().end()).isLessThan(31));
    assertThat(article.problems())
        .extracting(Problem::severity)
        .containsExactly(Problem.Severity.ERROR);
  }
}
