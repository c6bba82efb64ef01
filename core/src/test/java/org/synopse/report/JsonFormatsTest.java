package org.synopse.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.synopse.report.annotation.AnnotationReportWriter;
import org.synopse.report.claimreview.ClaimReviewReportWriter;
import org.synopse.report.sarif.SarifReportWriter;
import org.synopse.testing.Hostile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The formats that are JSON, as readers of their standards see them. */
class JsonFormatsTest {
  private static final Report REPORT = Hostile.report();
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private static ReportWriter writer(String format) {
    return switch (format) {
      case "sarif" -> new SarifReportWriter();
      case "annotation" -> new AnnotationReportWriter(null);
      default -> new ClaimReviewReportWriter(null);
    };
  }

  private static String written(String format) throws IOException {
    StringWriter out = new StringWriter();
    writer(format).write(REPORT, out);
    return out.toString();
  }

  private static void validate(String format, String json) throws IOException {
    try (InputStream in =
        JsonFormatsTest.class.getResourceAsStream(format + "/" + format + ".schema.json")) {
      assertThat(in).isNotNull();
      String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(
              SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                  .getSchema(schema)
                  .validate(json, InputFormat.JSON))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"sarif", "annotation", "claimreview"})
  void isWhatTheStandardAsks(String format) throws IOException {
    validate(format, written(format));
  }

  @ParameterizedTest
  @ValueSource(strings = {"annotation", "claimreview"})
  void isWhatTheStandardAsksOfStatementsToo(String format) throws IOException {
    StringWriter out = new StringWriter();
    writer(format).writeStatements(REPORT, out);

    validate(format, out.toString());
  }

  /** The schema of OASIS itself, as it is published with a library for SARIF. */
  @Test
  void isSarifAsItsStandardHasIt() throws IOException {
    try (InputStream in =
        JsonFormatsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      assertThat(in).isNotNull();
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
              .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));

      assertThat(schema.validate(written("sarif"), InputFormat.JSON)).isEmpty();
      assertThat(
              schema.validate(
                  written("sarif").replace("\"physicalLocation\"", "\"place\""), InputFormat.JSON))
          .isNotEmpty();
    }
  }

  @Test
  void givesEveryResultAFingerprintOfItsOwn() throws IOException {
    JsonNode results = MAPPER.readTree(written("sarif")).at("/runs/0/results");
    Set<String> fingerprints = new HashSet<>();
    for (JsonNode result : results) {
      fingerprints.add(
          result.path("partialFingerprints").path(SarifReportWriter.FINGERPRINT).asString());
    }

    assertThat(fingerprints).hasSize(REPORT.findings().size()).doesNotContain("");
  }

  @Test
  void placesEveryResultWhereItsWordsStand() throws IOException {
    String text = REPORT.article("a").source().text();
    for (JsonNode result : MAPPER.readTree(written("sarif")).at("/runs/0/results")) {
      JsonNode region = result.at("/locations/0/physicalLocation/region");
      int begin = region.path("charOffset").asInt();
      int end = begin + region.path("charLength").asInt();

      assertThat(region.at("/snippet/text").asString())
          .isEqualTo(VisibleText.of(text.substring(begin, end)));
    }
  }

  @Test
  void selectsTheSameWordsByQuoteAndByPosition() throws IOException {
    JsonNode items = MAPPER.readTree(written("annotation")).at("/first/items");
    assertThat(items).isNotEmpty();
    for (JsonNode item : items) {
      int[] points = REPORT.article("a").source().text().codePoints().toArray();
      JsonNode selectors = item.at("/target/0/selector");
      int start = selectors.get(1).path("start").asInt();
      int end = selectors.get(1).path("end").asInt();

      assertThat(new String(points, start, end - start))
          .isEqualTo(selectors.get(0).path("exact").asString());
    }
  }

  @Test
  void ratesNothing() throws IOException {
    assertThat(written("claimreview"))
        .doesNotContain("Rating")
        .contains("\"creativeWorkStatus\" : \"Draft\"");
  }
}
