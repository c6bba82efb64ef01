package org.synopse.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockFinderTest {
  private static final String SENTENCE = "Der Staatschef wird am Mittwoch in Pjöngjang erwartet.";

  private final BlockFinder finder = new BlockFinder(Boilerplate.load());

  private List<String> headlines(String text) {
    return slices(text, Block.Kind.HEADLINE);
  }

  private List<String> paragraphs(String text) {
    return slices(text, Block.Kind.PARAGRAPH);
  }

  private List<String> slices(String text, Block.Kind kind) {
    return finder.blocks(text).stream()
        .filter(block -> block.kind() == kind)
        .map(block -> block.span().in(text))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n \n\t\n", "* * *\n\n-----", "„“ … !"})
  void findsNothingInATextWithoutWords(String text) {
    assertThat(finder.blocks(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Putin reist nach Pjöngjang", "Kann das gehen?", "»Wir gehen nicht«"})
  void takesAShortFirstLineWithoutAFullStopForTheHeadline(String headline) {
    String text = headline + "\n\n" + SENTENCE;
    assertThat(headlines(text)).containsExactly(headline);
    assertThat(paragraphs(text)).containsExactly(SENTENCE);
  }

  @Test
  void needsNoBlankLineBehindTheHeadline() {
    String text = "Putin reist am Mittwoch zu einem Staatsbesuch nach Pjöngjang\n" + SENTENCE;
    assertThat(headlines(text)).hasSize(1);
    assertThat(paragraphs(text)).containsExactly(SENTENCE);
  }

  @Test
  void takesALineWithAFullStopForAParagraph() {
    assertThat(headlines("Alles ist vorbei.\n\n" + SENTENCE)).isEmpty();
  }

  @Test
  void takesALongFirstLineForAParagraph() {
    assertThat(headlines("wort ".repeat(50) + "\n\n" + SENTENCE)).isEmpty();
  }

  @Test
  void takesALineThatStandsAloneForAParagraph() {
    assertThat(headlines("Putin reist nach Pjöngjang")).isEmpty();
    assertThat(paragraphs("Putin reist nach Pjöngjang")).hasSize(1);
  }

  @Test
  void hasNoSecondHeadline() {
    String text = "Putin reist\n\nEine Zwischenzeile\n\n" + SENTENCE;
    assertThat(headlines(text)).containsExactly("Putin reist");
    assertThat(paragraphs(text)).containsExactly("Eine Zwischenzeile", SENTENCE);
  }

  @Test
  void joinsALongLineThatGoesOnInLowerCase() {
    String broken = SENTENCE + " " + SENTENCE + " Er hält sich seitdem im\nGrenzgebiet auf.";
    String lower = broken.replace("Grenzgebiet", "weiten Grenzgebiet");
    assertThat(paragraphs("Putin reist\n\n" + lower)).containsExactly(lower);
    assertThat(paragraphs("Putin reist\n\n" + broken)).hasSize(2);
  }

  @Test
  void joinsLinesWrappedByHand() {
    String wrapped =
        """
        Der Präsident ist nach Angaben des Ministeriums am
        Mittwoch in der Hauptstadt eingetroffen, wo ihn der
        Machthaber empfing. Danach war ein Festakt geplant.
        Am Abend reiste er weiter nach Vietnam.""";
    assertThat(paragraphs("Putin reist\n\n" + wrapped + "\n\n" + SENTENCE))
        .containsExactly(wrapped, SENTENCE);
  }

  @Test
  void joinsALineThatGoesOnInLowerCase() {
    assertThat(paragraphs("Titel\n\nDie Regierung hat\nheute zugestimmt.\n"))
        .containsExactly("Die Regierung hat\nheute zugestimmt.");
  }

  @Test
  void keepsLinesThatAreWholeParagraphsApart() {
    String other = "Das Treffen beginnt nach Angaben des Kremls am Abend.";
    assertThat(paragraphs("Titel\n" + SENTENCE + "\n" + other + "\n" + SENTENCE))
        .containsExactly(SENTENCE, other, SENTENCE);
  }

  @Test
  void keepsParagraphsApartThatABlankLineParts() {
    assertThat(paragraphs("Titel\n\nDie Regierung hat\n \nheute zugestimmt"))
        .containsExactly("Die Regierung hat", "heute zugestimmt");
  }

  @Test
  void cutsTheBlanksAroundABlock() {
    assertThat(paragraphs("\u00A0\t " + SENTENCE + " \u200B\r\n")).containsExactly(SENTENCE);
  }

  @Test
  void findsTheSameBlocksWhateverTheLineBreaks() {
    String unix = "Titel\n\nDie Regierung hat\nheute zugestimmt.\n\n" + SENTENCE + "\n";
    String windows = unix.replace("\n", "\r\n");
    assertThat(slices(windows, Block.Kind.PARAGRAPH).stream().map(p -> p.replace("\r", "")))
        .containsExactlyElementsOf(paragraphs(unix));
    assertThat(headlines(windows)).isEqualTo(headlines(unix));
  }

  @Test
  void leavesOutATeaserBetweenParagraphs() {
    String text =
        "Titel\n\n" + SENTENCE + "\n\nMehr zum Thema – Warnschüsse an der Grenze\n\n" + SENTENCE;
    assertThat(paragraphs(text)).containsExactly(SENTENCE, SENTENCE);
  }

  @Test
  void leavesOutATeaserBetweenLinesOfOneParagraph() {
    String text = "Titel\n\n" + SENTENCE + "\nLesen Sie auch: Warnschüsse\n" + SENTENCE;
    assertThat(paragraphs(text)).containsExactly(SENTENCE, SENTENCE);
  }

  @Test
  void leavesOutAByline() {
    assertThat(paragraphs("Titel\n\nVon Anna Schmidt\n\n" + SENTENCE)).containsExactly(SENTENCE);
  }

  @Test
  void findsTheHeadlineBelowABylineAndBlankLines() {
    String text = "\n\nVon Anna Schmidt\n\nPutin reist\n\n" + SENTENCE;
    assertThat(headlines(text)).containsExactly("Putin reist");
  }

  @Test
  void cutsTheAgencyOffBothEndsOfAParagraph() {
    assertThat(paragraphs("Titel\n\nBerlin (dpa) – " + SENTENCE + " (dpa)"))
        .containsExactly(SENTENCE);
  }

  @Test
  void dropsAParagraphThatIsNothingButAnAgency() {
    assertThat(paragraphs("Titel\n\n" + SENTENCE + "\n\n(dpa/AFP)")).containsExactly(SENTENCE);
  }
}
