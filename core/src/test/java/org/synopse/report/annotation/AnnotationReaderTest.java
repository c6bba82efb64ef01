package org.synopse.report.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.synopse.article.Article;
import org.synopse.report.FileUri;
import org.synopse.report.Report;
import org.synopse.statement.ArticleStatements;
import org.synopse.testing.Hostile;
import org.synopse.testing.NodePackages;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The annotations as a reader of them sees them: Apache Annotator finds the same words in the text
 * by their position and by their quote.
 *
 * <p>It comes by npm; without npm, or without its registry, these tests are skipped.
 */
class AnnotationReaderTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Path FOLDER = Path.of("target", "annotator");

  @BeforeAll
  static void installTheReader() throws IOException, InterruptedException {
    assumeTrue(
        Files.exists(FOLDER.resolve("node_modules/@apache-annotator/selector/package.json"))
            || NodePackages.install(
                FOLDER,
                "@apache-annotator/dom@0.2.0",
                "@apache-annotator/selector@0.2.0",
                "jsdom@26.1.0"),
        "Apache Annotator could not be had by npm");
    try (InputStream script = AnnotationReaderTest.class.getResourceAsStream("resolve.mjs")) {
      assertThat(script).isNotNull();
      Files.write(FOLDER.resolve("resolve.mjs"), script.readAllBytes());
    }
  }

  @Test
  void selectsTheWordsOfEachStatementForAReader() throws IOException, InterruptedException {
    Report report = Hostile.report();
    StringWriter out = new StringWriter();
    new AnnotationReportWriter(null).write(report, out);
    JsonNode annotations = MAPPER.readTree(out.toString()).at("/first/items");
    JsonNode found = resolved(texts(report), annotations);

    assertThat(annotations).isNotEmpty();
    int target = 0;
    for (JsonNode annotation : annotations) {
      for (JsonNode asked : annotation.path("target")) {
        String exact = asked.at("/selector/0/exact").asString();
        JsonNode byPosition = found.get(target).path("TextPositionSelector");
        JsonNode byQuote = found.get(target).path("TextQuoteSelector");
        target++;

        assertThat(byPosition).hasSize(1);
        assertThat(byPosition.at("/0/words").asString()).isEqualTo(exact);
        assertThat(byQuote).as("found by its quote: %s", exact).contains(byPosition.get(0));
      }
    }
    assertThat(found).hasSize(target);
  }

  @Test
  void findsNoWordsThatTheTextDoesNotHave() throws IOException, InterruptedException {
    JsonNode annotation =
        MAPPER.readTree(
            """
            [{"target": [{"source": "x", "selector": [
              {"type": "TextQuoteSelector", "exact": "wort", "prefix": "kein ", "suffix": ""},
              {"type": "TextPositionSelector", "start": 0, "end": 1}]}]}]
            """);
    JsonNode found = resolved(Map.of("x", "\uD83D\uDE86 ein wort"), annotation);

    assertThat(found.at("/0/TextQuoteSelector")).isEmpty();
    assertThat(found.at("/0/TextPositionSelector/0/words").asString()).isEqualTo("\uD83D\uDE86");
  }

  private static Map<String, String> texts(Report report) {
    Map<String, String> texts = new HashMap<>();
    for (ArticleStatements each : report.articles()) {
      Article article = each.annotated().article();
      texts.put(FileUri.of(article.origin().file()), article.source().text());
    }
    return texts;
  }

  private static JsonNode resolved(Map<String, String> texts, JsonNode annotations)
      throws IOException, InterruptedException {
    Path input = FOLDER.resolve("input.json");
    Path output = FOLDER.resolve("output.json");
    Files.writeString(
        input,
        MAPPER.writeValueAsString(Map.of("annotations", annotations, "texts", texts)),
        StandardCharsets.UTF_8);
    boolean ran =
        NodePackages.run(
            List.of("node", FOLDER.resolve("resolve.mjs").toString(), input.toString()), output);
    String printed = Files.readString(output, StandardCharsets.UTF_8);
    assertThat(ran).as(printed).isTrue();
    return MAPPER.readTree(printed);
  }
}
