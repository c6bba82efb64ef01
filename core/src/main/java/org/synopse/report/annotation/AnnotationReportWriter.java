package org.synopse.report.annotation;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.synopse.article.Article;
import org.synopse.relate.Evidence;
import org.synopse.relate.Finding;
import org.synopse.report.Explanation;
import org.synopse.report.FileUri;
import org.synopse.report.JsonOutput;
import org.synopse.report.Report;
import org.synopse.report.ReportWriter;
import org.synopse.report.StableIds;
import org.synopse.report.UiTexts;
import org.synopse.statement.ArticleStatements;
import org.synopse.statement.Statement;
import org.synopse.text.Language;
import org.synopse.text.Span;
import tools.jackson.core.JsonGenerator;

/** Writes an annotation collection of the W3C: an annotation per finding, or per statement. */
public final class AnnotationReportWriter implements ReportWriter {
  private static final String NAME = "urn:synopse:";

  private final @Nullable Language language;

  /**
   * Creates a writer.
   *
   * @param language the language of the explanations, or {@code null} for that of most of the
   *     articles
   */
  public AnnotationReportWriter(@Nullable Language language) {
    this.language = language;
  }

  @Override
  public void write(Report report, Writer out) throws IOException {
    UiTexts texts = texts(report);
    StableIds ids = new StableIds(report);
    collection(
        out,
        texts,
        report.findings().size(),
        json ->
            report
                .findingsByPair()
                .forEach(
                    (pair, findings) -> findings.forEach(f -> finding(json, pair, f, ids, texts))));
  }

  @Override
  public void writeStatements(Report report, Writer out) throws IOException {
    UiTexts texts = texts(report);
    StableIds ids = new StableIds(report);
    int total = report.articles().stream().mapToInt(a -> a.statements().size()).sum();
    collection(
        out,
        texts,
        total,
        json -> {
          for (ArticleStatements article : report.articles()) {
            for (Statement statement : article.statements()) {
              statement(json, article.annotated().article(), statement, ids, texts);
            }
          }
        });
  }

  private UiTexts texts(Report report) {
    return language == null ? UiTexts.fitting(report) : UiTexts.of(language);
  }

  private static void collection(
      Writer out, UiTexts texts, int total, Consumer<JsonGenerator> items) throws IOException {
    JsonOutput.indented(
        out,
        json -> {
          json.writeStartObject();
          json.writeStringProperty("@context", "http://www.w3.org/ns/anno.jsonld");
          json.writeStringProperty("id", NAME + "comparison");
          json.writeStringProperty("type", "AnnotationCollection");
          json.writeStringProperty("label", texts.get("not-a-verdict"));
          json.writeNumberProperty("total", total);
          json.writeObjectPropertyStart("first");
          json.writeStringProperty("id", NAME + "comparison:page:1");
          json.writeStringProperty("type", "AnnotationPage");
          json.writeNumberProperty("startIndex", 0);
          json.writeArrayPropertyStart("items");
          items.accept(json);
          json.writeEndArray();
          json.writeEndObject();
          json.writeEndObject();
        });
  }

  private static void finding(
      JsonGenerator json, Report.ArticlePair pair, Finding finding, StableIds ids, UiTexts texts) {
    json.writeStartObject();
    json.writeStringProperty("id", NAME + "finding:" + ids.of(finding));
    json.writeStringProperty("type", "Annotation");
    json.writeStringProperty("motivation", "linking");
    json.writeArrayPropertyStart("body");
    text(json, finding.relation().label(), "tagging", "en");
    for (Evidence evidence : finding.evidence()) {
      String because = Explanation.of(finding, evidence, pair.left(), pair.right(), texts);
      text(
          json,
          texts.evidence(evidence.kind()) + ": " + because,
          "describing",
          texts.language().code());
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("target");
    target(json, pair.left(), finding.pair().left().span());
    target(json, pair.right(), finding.pair().right().span());
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void statement(
      JsonGenerator json, Article article, Statement statement, StableIds ids, UiTexts texts) {
    json.writeStartObject();
    json.writeStringProperty("id", NAME + "statement:" + ids.of(statement));
    json.writeStringProperty("type", "Annotation");
    json.writeStringProperty("motivation", "describing");
    json.writeArrayPropertyStart("body");
    text(json, Explanation.voice(statement, texts), "describing", texts.language().code());
    json.writeEndArray();
    json.writeArrayPropertyStart("target");
    target(json, article, statement.span());
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void text(JsonGenerator json, String value, String purpose, String language) {
    json.writeStartObject();
    json.writeStringProperty("type", "TextualBody");
    json.writeStringProperty("value", value);
    json.writeStringProperty("format", "text/plain");
    json.writeStringProperty("language", language);
    json.writeStringProperty("purpose", purpose);
    json.writeEndObject();
  }

  private static void target(JsonGenerator json, Article article, Span span) {
    TextSelection selection = TextSelection.of(article.source().text(), span);
    json.writeStartObject();
    json.writeStringProperty("source", FileUri.of(article.origin().file()));
    json.writeArrayPropertyStart("selector");
    json.writeStartObject();
    json.writeStringProperty("type", "TextQuoteSelector");
    for (List<String> part :
        List.of(
            List.of("exact", selection.exact()),
            List.of("prefix", selection.prefix()),
            List.of("suffix", selection.suffix()))) {
      json.writeStringProperty(part.get(0), part.get(1));
    }
    json.writeEndObject();
    json.writeStartObject();
    json.writeStringProperty("type", "TextPositionSelector");
    json.writeNumberProperty("start", selection.start());
    json.writeNumberProperty("end", selection.end());
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }
}
