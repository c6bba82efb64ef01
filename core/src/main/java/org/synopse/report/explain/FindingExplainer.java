package org.synopse.report.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.synopse.report.VisibleText;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tells the findings of a report in the format {@code synopse/1} in full. Immutable. */
public final class FindingExplainer {
  private static final String FORMAT = "synopse/1";

  private final JsonNode report;
  private final Map<String, JsonNode> statements = new HashMap<>();

  private FindingExplainer(JsonNode report) {
    this.report = report;
    for (JsonNode article : report.path("articles")) {
      for (JsonNode statement : article.path("statements")) {
        statements.put(statement.path("id").asString(""), statement);
      }
    }
  }

  /**
   * Reads a report.
   *
   * @throws IllegalArgumentException if it is none of this format, or holds no comparison
   */
  public static FindingExplainer of(String json) {
    JsonNode report;
    try {
      report = JsonMapper.shared().readTree(json);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("not JSON", e);
    }
    if (!report.path("format").asString("").equals(FORMAT) || !report.has("findings")) {
      throw new IllegalArgumentException("no comparison in the format " + FORMAT);
    }
    return new FindingExplainer(report);
  }

  /** Returns a line a finding: its number from 1, its statements, its relation. */
  public List<String> list() {
    List<String> lines = new ArrayList<>();
    int number = 1;
    for (JsonNode finding : report.path("findings")) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%d  %s  %s (%.2f)  %s",
              number++,
              name(finding),
              finding.path("relation").asString(""),
              finding.path("confidence").asDouble(0),
              quoted(left(finding).path("text"))));
    }
    return lines;
  }

  /**
   * Returns all that there is to say about a finding, in lines.
   *
   * @param which its number in the report, from 1, or its statements: {@code a5-b4}
   * @throws IllegalArgumentException if there is no such finding
   */
  public List<String> explain(String which) {
    int number = 1;
    for (JsonNode finding : report.path("findings")) {
      if (which.equals(Integer.toString(number++)) || which.equals(name(finding))) {
        return explained(finding);
      }
    }
    throw new IllegalArgumentException(
        "no finding " + which + "; there are " + report.path("findings").size());
  }

  private List<String> explained(JsonNode finding) {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%s: %s, confidence %.2f",
            name(finding),
            finding.path("relation").asString(""),
            finding.path("confidence").asDouble(0)));
    lines.add("");
    lines.add("What the two sides say");
    side(lines, left(finding));
    side(lines, right(finding));
    lines.add("");
    lines.add("Why " + finding.path("relation").asString(""));
    if (finding.path("evidence").isEmpty()) {
      lines.add("  No judge saw a difference.");
    }
    for (JsonNode evidence : finding.path("evidence")) {
      evidence(lines, evidence);
    }
    lines.add("");
    lines.add(
        String.format(
            Locale.ROOT,
            "Why they were put side by side: similarity %.2f, the logistic function of the sum of",
            finding.path("similarity").asDouble(0)));
    for (JsonNode term : finding.path("terms")) {
      lines.add(
          String.format(
              Locale.ROOT,
              "  %-24s %+.3f",
              safe(term.path("name")),
              term.path("value").asDouble(0)));
    }
    lines.add("");
    lines.add("What was missing for another outcome");
    if (finding.path("missing").isEmpty()) {
      lines.add("  Nothing came near to one.");
    }
    for (JsonNode missing : finding.path("missing")) {
      lines.add(
          "  "
              + safe(missing.path("relation"))
              + " by "
              + safe(missing.path("rule"))
              + ": "
              + safe(missing.path("because")));
    }
    return lines;
  }

  private static void side(List<String> lines, JsonNode statement) {
    lines.add(
        String.format(
            Locale.ROOT,
            "  %s [%d, %d) %s",
            safe(statement.path("id")),
            statement.path("begin").asInt(0),
            statement.path("end").asInt(0),
            quoted(statement.path("text"))));
    lines.add(
        "    "
            + safe(statement.path("certainty"))
            + ", "
            + safe(statement.path("polarity"))
            + ", "
            + voice(statement));
    values(lines, "number", statement.path("quantities"));
    values(lines, "time", statement.path("times"));
    values(lines, "name", statement.path("mentions"));
  }

  private static String voice(JsonNode statement) {
    List<String> sources = new ArrayList<>();
    for (JsonNode attribution : statement.path("attributions")) {
      String source = safe(attribution.path("source").path("text"));
      sources.add(
          (source.isEmpty() ? "nobody named" : source)
              + " ("
              + safe(attribution.path("rule"))
              + ")");
    }
    return sources.isEmpty()
        ? "in the outlet's own voice"
        : "under the word of " + String.join(", ", sources);
  }

  private static void values(List<String> lines, String what, JsonNode values) {
    for (JsonNode value : values) {
      StringBuilder read = new StringBuilder();
      for (String key : List.of("low", "high", "approximate", "unit", "type", "value", "entity")) {
        JsonNode part = value.path(key);
        if (!part.isMissingNode() && !part.isNull() && !part.asString("").isEmpty()) {
          read.append(read.isEmpty() ? "" : ", ").append(key).append(' ').append(safe(part));
        }
      }
      lines.add("    " + what + " " + quoted(value.path("text")) + ": " + read);
    }
  }

  private void evidence(List<String> lines, JsonNode evidence) {
    lines.add(
        "  "
            + safe(evidence.path("kind"))
            + " by "
            + safe(evidence.path("rule"))
            + ": "
            + safe(evidence.path("because")));
    for (Map.Entry<String, JsonNode> span : evidence.path("spans").properties()) {
      JsonNode statement = statements.get(span.getKey());
      int begin = span.getValue().path(0).asInt(0);
      int end = span.getValue().path(1).asInt(0);
      lines.add(
          String.format(
              Locale.ROOT,
              "    %s [%d, %d) %s",
              VisibleText.inOneLine(span.getKey()),
              begin,
              end,
              statement == null ? "" : words(statement, begin, end)));
    }
  }

  /** The words at the offsets, as far as they lie in the statement. */
  private static String words(JsonNode statement, int begin, int end) {
    String text = statement.path("text").asString("");
    int from = begin - statement.path("begin").asInt(0);
    int to = end - statement.path("begin").asInt(0);
    return from >= 0 && from <= to && to <= text.length()
        ? "“" + VisibleText.inOneLine(text.substring(from, to)) + "”"
        : "";
  }

  private static String name(JsonNode finding) {
    return finding.path("statements").path(0).asString("")
        + "-"
        + finding.path("statements").path(1).asString("");
  }

  private JsonNode left(JsonNode finding) {
    return statement(finding.path("statements").path(0));
  }

  private JsonNode right(JsonNode finding) {
    return statement(finding.path("statements").path(1));
  }

  private JsonNode statement(JsonNode id) {
    JsonNode statement = statements.get(id.asString(""));
    return statement == null ? id : statement;
  }

  private static String quoted(JsonNode text) {
    return "“" + safe(text) + "”";
  }

  private static String safe(JsonNode text) {
    return VisibleText.inOneLine(text.asString(""));
  }
}
