package org.synopse.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.synopse.article.Problem;
import org.synopse.report.Report;
import org.synopse.testing.Extracted;
import org.synopse.testing.Reports;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class JsonReportWriterTest {
  private static final Extracted LEFT =
      Extracted.german(
          "a",
          "Bei dem Brand in Bonn starben zehn Menschen. Die Polizei teilte mit, dass der Bahnhof"
              + " geschlossen wurde. Der Bau kostete am Montag über 11 Millionen Euro.");

  private static final Extracted RIGHT =
      Extracted.german(
          "b",
          "Bei dem Brand in Bonn starben zwölf Menschen. Der Bahnhof wurde geschlossen."
              + " <script>alert(\"x\")</script> \u001B[31m ist =cmd.");

  private static final Report REPORT = Reports.of(LEFT, RIGHT);

  @Test
  void writesTheKeysOfAComparisonInOrder() throws IOException {
    assertThat(keys(write(REPORT), 1))
        .containsExactly("format", "engine", "articles", "claims", "findings", "only", "problems");
  }

  @Test
  void writesTheKeysOfStatementsAloneInOrder() throws IOException {
    StringWriter out = new StringWriter();

    new JsonReportWriter().writeStatements(REPORT, out);

    assertThat(keys(out.toString(), 1)).containsExactly("format", "engine", "articles", "problems");
  }

  @Test
  void writesTheKeysOfEachPartInOrder() throws IOException {
    List<String> keys = keys(write(REPORT), 99);

    assertThat(keys)
        .containsSequence("version", "lexicon", "weights", "options")
        .containsSequence(
            "key", "file", "outlet", "published", "language", "title", "text", "statements")
        .containsSequence(
            "id", "begin", "end", "text", "headline", "certainty", "polarity", "attributions")
        .containsSequence("begin", "end", "text", "low", "high", "approximate", "unit")
        .containsSequence("claim", "relation", "statements", "similarity", "confidence")
        .containsSequence("kind", "because", "spans", "a1", "b1", "rule");
  }

  @Test
  void writesAllWordsOfACue() throws IOException {
    String text = LEFT.article().source().text();
    int verb = text.indexOf("teilte");
    int particle = text.indexOf(" mit,") + 1;

    assertThat(write(REPORT).replaceAll("\\s+", " "))
        .contains(
            String.format(
                Locale.ROOT,
                "\"cueParts\" : [ { \"begin\" : %d, \"end\" : %d } ]",
                verb,
                particle + 3));
  }

  @Test
  void namesTheFormatFirst() throws IOException {
    assertThat(write(REPORT)).startsWith("{\n  \"format\" : \"synopse/1\",");
  }

  @Test
  void endsInALineBreak() throws IOException {
    assertThat(write(REPORT)).endsWith("\n}\n").doesNotContain("\r");
  }

  @Test
  void writesNumbersPlain() throws IOException {
    assertThat(write(REPORT))
        .contains("\"low\" : 11000000,")
        .contains("\"high\" : null,")
        .contains("\"low\" : 10,")
        .doesNotContainPattern("\\d[eE][+-]?\\d+[,\\s]");
  }

  @Test
  void writesScoresToFourDigits() throws IOException {
    assertThat(write(REPORT))
        .containsPattern("\"similarity\" : [01]\\.\\d{4},")
        .containsPattern("\"value\" : -?\\d+\\.\\d{4}\n");
  }

  @Test
  void writesNullWhereNothingIsKnown() throws IOException {
    String json = write(Reports.of(Extracted.of("a", null, null, "Das Wetter war schlecht.")));

    assertThat(json)
        .contains("\"outlet\" : null")
        .contains("\"published\" : null")
        .contains("\"title\" : null");
  }

  @Test
  void writesTheContradictionWithItsEvidence() throws IOException {
    assertThat(write(REPORT))
        .contains("\"relation\" : \"contradiction\"")
        .contains("\"kind\" : \"quantity\"")
        .contains("\"because\" : \"10 mensch against 12 mensch\"")
        .contains("\"rule\" : \"disjoint-quantities\"");
  }

  @Test
  void escapesControlCharacters() throws IOException {
    assertThat(write(REPORT))
        .contains("\\\"x\\\"")
        .containsIgnoringCase("\\u001b[31m")
        .doesNotContain("\u001B");
  }

  @Test
  void writesProblems() throws IOException {
    Problem problem = new Problem("b", Problem.Severity.WARNING, "the text is odd");

    assertThat(write(Reports.with(problem, REPORT)))
        .contains("\"severity\" : \"warning\"")
        .contains("\"message\" : \"the text is odd\"");
  }

  @Test
  void writesTheSameASecondTime() throws IOException {
    assertThat(write(REPORT)).isEqualTo(write(REPORT));
  }

  @Test
  void leavesTheWriterOpenAndFlushed() throws IOException {
    WatchedWriter out = new WatchedWriter();

    new JsonReportWriter().write(REPORT, out);

    assertThat(out.closed).isFalse();
    assertThat(out.flushed).isTrue();
  }

  private static String write(Report report) throws IOException {
    StringWriter out = new StringWriter();
    new JsonReportWriter().write(report, out);
    return out.toString();
  }

  /** The keys of all objects that are nested no deeper, in the order of the text. */
  private static List<String> keys(String json, int depth) {
    List<String> keys = new ArrayList<>();
    int level = 0;
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token.isStructStart()) {
          level++;
        } else if (token.isStructEnd()) {
          level--;
        } else if (token == JsonToken.PROPERTY_NAME && level <= depth) {
          keys.add(parser.currentName());
        }
      }
    }
    return keys;
  }

  private static final class WatchedWriter extends StringWriter {
    private boolean closed;
    private boolean flushed;

    @Override
    public void write(String text, int from, int length) {
      flushed = false;
      super.write(text, from, length);
    }

    @Override
    public void flush() {
      flushed = true;
    }

    @Override
    public void close() {
      closed = true;
    }
  }
}
