package org.synopse.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.synopse.text.Language;
import org.synopse.text.Span;

class PlainTextReaderTest {
  private static final Origin ORIGIN =
      new Origin("besuch.txt", "Agentur A", LocalDate.of(2024, 6, 18));

  private final ArticleReader reader = ArticleReader.plainText();

  private Article read(byte[] bytes) throws ArticleReadException {
    return reader.read("a", ORIGIN, Language.GERMAN, new ByteArrayInputStream(bytes));
  }

  private Article read(String text) throws ArticleReadException {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private void assertRefused(byte[] bytes, String reason) {
    assertThatExceptionOfType(ArticleReadException.class)
        .isThrownBy(() -> read(bytes))
        .withMessage("besuch.txt: " + reason);
  }

  @Test
  void keepsWhatIsKnownOfTheArticle() throws ArticleReadException {
    Article article = read("Putin lobt Nordkorea.");
    assertThat(article.key()).isEqualTo("a");
    assertThat(article.origin()).isEqualTo(ORIGIN);
    assertThat(article.language()).isEqualTo(Language.GERMAN);
    assertThat(article.source().text()).isEqualTo("Putin lobt Nordkorea.");
    assertThat(article.problems()).isEmpty();
  }

  @Test
  void leavesALanguageThatNobodySaidOpen() throws ArticleReadException {
    InputStream in = new ByteArrayInputStream("Putin.".getBytes(StandardCharsets.UTF_8));
    assertThat(reader.read("a", ORIGIN, null, in).language()).isNull();
  }

  @Test
  void refusesAnEmptyFile() {
    assertRefused(new byte[0], "the file is empty");
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\n\n\t\n", "\uFEFF", "\u00A0\u200B", "--- *** ---", "(dpa)\n"})
  void refusesATextWithoutWords(String text) {
    assertRefused(text.getBytes(StandardCharsets.UTF_8), "there are no words in it");
  }

  @Test
  void refusesABinaryFile() {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};
    assertRefused(png, "a binary file, not text");
  }

  @Test
  void refusesUtf16AsABinaryFile() {
    assertRefused("Putin".getBytes(StandardCharsets.UTF_16), "a binary file, not text");
  }

  @Test
  void refusesANulInText() {
    assertRefused("Putin\0lobt".getBytes(StandardCharsets.UTF_8), "a binary file, not text");
  }

  @Test
  void refusesInvalidUtf8() {
    assertRefused("für".getBytes(StandardCharsets.ISO_8859_1), "not valid UTF-8");
  }

  @Test
  void refusesAFileThatEndsInsideACharacter() {
    assertRefused(new byte[] {'f', (byte) 0xC3}, "not valid UTF-8");
  }

  @Test
  void refusesAFileThatIsTooLargeForOneArticle() {
    byte[] large = new byte[PlainTextReader.MAX_BYTES + 1];
    assertRefused(large, "larger than 32 MiB, too much for one article");
  }

  @Test
  void namesTheFileThatCannotBeRead() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("disk");
          }

          @Override
          public int read(byte[] bytes, int from, int length) throws IOException {
            throw new IOException("disk");
          }
        };
    assertThatExceptionOfType(ArticleReadException.class)
        .isThrownBy(() -> reader.read("a", ORIGIN, null, broken))
        .withMessage("besuch.txt: cannot be read")
        .withCauseInstanceOf(IOException.class);
  }

  @Test
  void keepsTheByteOrderMarkInTheTextAndOutOfTheBlocks() throws ArticleReadException {
    Article article = read("\uFEFFPutin lobt Nordkorea.");
    assertThat(article.source().text()).startsWith("\uFEFF");
    assertThat(article.blocks()).containsExactly(new Block(Block.Kind.PARAGRAPH, new Span(1, 22)));
  }

  @Test
  void countsOffsetsInTheFileWithItsCarriageReturns() throws ArticleReadException {
    Article article = read("Putin in Pjöngjang\r\n\r\nEr lobt Nordkorea.\r\n");
    assertThat(article.blocks())
        .containsExactly(
            new Block(Block.Kind.HEADLINE, new Span(0, 18)),
            new Block(Block.Kind.PARAGRAPH, new Span(22, 40)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0007", "\u001B[31m", "\u0085"})
  void warnsOfControlCharactersAndReadsOn(String control) throws ArticleReadException {
    Article article = read("Putin lobt " + control + "Nordkorea.");
    assertThat(article.problems())
        .containsExactly(
            new Problem("a", Problem.Severity.WARNING, "the text has control characters in it"));
    assertThat(article.blocks()).hasSize(1);
  }

  @Test
  void readsTabsAndFormFeedsWithoutAWarning() throws ArticleReadException {
    assertThat(read("\tPutin lobt\tNordkorea.\f\r\n").problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<script>alert(1)</script> Putin lobt.", "=cmd|' /C calc'!A0 Putin"})
  void readsWhatWouldRunElsewhereAsPlainWords(String text) throws ArticleReadException {
    Article article = read(text);
    assertThat(article.source().slice(article.blocks().get(0).span())).isEqualTo(text);
  }

  @Test
  void leavesTheStreamOpen() throws ArticleReadException {
    boolean[] closed = {false};
    InputStream in =
        new ByteArrayInputStream("Putin.".getBytes(StandardCharsets.UTF_8)) {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    assertThat(reader.read("a", ORIGIN, null, in).blocks()).hasSize(1);
    assertThat(closed[0]).isFalse();
  }

  @Test
  void tellsTheTitleOfAnArticleWithAHeadline() throws ArticleReadException {
    assertThat(read("Putin in Pjöngjang\n\nEr lobt Nordkorea.").title())
        .isEqualTo("Putin in Pjöngjang");
    assertThat(read("Er lobt Nordkorea.").title()).isNull();
  }
}
