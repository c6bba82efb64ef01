package org.synopse.report.sarif;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.synopse.report.JsonOutput;
import org.synopse.report.VisibleText;
import org.synopse.text.SourceText;
import org.synopse.text.Span;
import tools.jackson.core.JsonGenerator;

/** A log of SARIF 2.1.0 with one run of Synopse. */
public final class SarifLog {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  private SarifLog() {}

  /**
   * What results are about: a name, a sentence, and {@code error}, {@code warning} or {@code none}.
   */
  public record Rule(String id, String description, String level) {}

  /** A file: its relative reference and a word for it. */
  public record Artifact(String uri, String description) {}

  /**
   * A place in a file.
   *
   * @param text the text of the file, or {@code null} for the file as a whole
   * @param span the place in the text, or {@code null} for the file as a whole
   * @param message a word on it, or empty
   */
  public record Location(
      String uri, @Nullable SourceText text, @Nullable Span span, String message) {}

  /**
   * A result.
   *
   * @param kind {@code fail}, {@code review}, {@code notApplicable} or {@code pass}; any but {@code
   *     fail} has the level {@code none}
   * @param fingerprint the name of the fingerprint, and with {@code identity} what later runs know
   *     the result by
   * @param scores figures from 0 to 1 by name, or {@code null}
   */
  public record Result(
      String rule,
      int ruleIndex,
      String kind,
      String level,
      String message,
      List<Location> locations,
      List<Location> related,
      String fingerprint,
      String identity,
      @Nullable Map<String, Double> scores) {
    public Result {
      locations = List.copyOf(locations);
      related = List.copyOf(related);
    }
  }

  /**
   * Writes one log; the writer is flushed and left open.
   *
   * @throws IOException if the writer fails
   */
  public static void write(
      Writer out,
      String version,
      List<Rule> rules,
      List<Artifact> artifacts,
      Stream<Result> results)
      throws IOException {
    JsonOutput.dense(
        out,
        json -> {
          json.writeStartObject();
          json.writeStringProperty("$schema", SCHEMA);
          json.writeStringProperty("version", "2.1.0");
          json.writeArrayPropertyStart("runs");
          json.writeStartObject();
          tool(json, version, rules);
          json.writeStringProperty("columnKind", "utf16CodeUnits");
          if (!artifacts.isEmpty()) {
            artifacts(json, artifacts);
          }
          json.writeArrayPropertyStart("results");
          results.forEachOrdered(result -> result(json, result));
          json.writeEndArray();
          json.writeEndObject();
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void tool(JsonGenerator json, String version, List<Rule> rules) {
    json.writeObjectPropertyStart("tool");
    json.writeObjectPropertyStart("driver");
    json.writeStringProperty("name", "Synopse");
    json.writeStringProperty("version", version);
    json.writeArrayPropertyStart("rules");
    for (Rule rule : rules) {
      json.writeStartObject();
      json.writeStringProperty("id", rule.id());
      message(json, "shortDescription", rule.description());
      json.writeObjectPropertyStart("defaultConfiguration");
      json.writeStringProperty("level", rule.level());
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void artifacts(JsonGenerator json, List<Artifact> artifacts) {
    json.writeArrayPropertyStart("artifacts");
    for (Artifact artifact : artifacts) {
      json.writeStartObject();
      file(json, "location", artifact.uri());
      json.writeStringProperty("encoding", "UTF-8");
      message(json, "description", artifact.description());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void file(JsonGenerator json, String property, String uri) {
    json.writeObjectPropertyStart(property);
    json.writeStringProperty("uri", uri);
    json.writeEndObject();
  }

  private static void result(JsonGenerator json, Result result) {
    json.writeStartObject();
    json.writeStringProperty("ruleId", result.rule());
    json.writeNumberProperty("ruleIndex", result.ruleIndex());
    json.writeStringProperty("kind", result.kind());
    json.writeStringProperty("level", result.level());
    message(json, "message", result.message());
    locations(json, "locations", result.locations());
    locations(json, "relatedLocations", result.related());
    json.writeObjectPropertyStart("partialFingerprints");
    json.writeStringProperty(result.fingerprint(), VisibleText.inOneLine(result.identity()));
    json.writeEndObject();
    Map<String, Double> scores = result.scores();
    if (scores != null) {
      json.writeObjectPropertyStart("properties");
      new TreeMap<>(scores).forEach((name, value) -> JsonOutput.score(json, name, value));
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void locations(JsonGenerator json, String property, List<Location> locations) {
    if (locations.isEmpty()) {
      return;
    }
    json.writeArrayPropertyStart(property);
    locations.forEach(location -> location(json, location));
    json.writeEndArray();
  }

  private static void location(JsonGenerator json, Location location) {
    json.writeStartObject();
    json.writeObjectPropertyStart("physicalLocation");
    file(json, "artifactLocation", location.uri());
    SourceText text = location.text();
    Span span = location.span();
    if (text != null && span != null) {
      region(json, text, span);
    }
    json.writeEndObject();
    if (!location.message().isEmpty()) {
      message(json, "message", location.message());
    }
    json.writeEndObject();
  }

  private static void region(JsonGenerator json, SourceText text, Span span) {
    SourceText.Position begin = text.position(span.begin());
    SourceText.Position end = text.position(span.end());
    json.writeObjectPropertyStart("region");
    json.writeNumberProperty("startLine", begin.line());
    json.writeNumberProperty("startColumn", begin.column());
    json.writeNumberProperty("endLine", end.line());
    json.writeNumberProperty("endColumn", end.column());
    json.writeNumberProperty("charOffset", span.begin());
    json.writeNumberProperty("charLength", span.length());
    json.writeObjectPropertyStart("snippet");
    json.writeStringProperty("text", VisibleText.of(text.slice(span)));
    json.writeEndObject();
    json.writeEndObject();
  }

  /** Braces and brackets would be a placeholder or a link; they are escaped as SARIF says. */
  private static void message(JsonGenerator json, String property, String text) {
    StringBuilder plain = new StringBuilder();
    for (char c : VisibleText.inOneLine(text).toCharArray()) {
      switch (c) {
        case '\\', '[', ']' -> plain.append('\\').append(c);
        case '{', '}' -> plain.append(c).append(c);
        default -> plain.append(c);
      }
    }
    json.writeObjectPropertyStart(property);
    json.writeStringProperty("text", plain.toString());
    json.writeEndObject();
  }
}
