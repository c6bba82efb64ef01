package org.synopse.report.html;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synopse.align.Claim;
import org.synopse.align.Term;
import org.synopse.article.Article;
import org.synopse.relate.Evidence;
import org.synopse.relate.EvidenceKind;
import org.synopse.relate.Finding;
import org.synopse.relate.Relation;
import org.synopse.report.Explanation;
import org.synopse.report.JsonOutput;
import org.synopse.report.QuotedSource;
import org.synopse.report.RelationSign;
import org.synopse.report.Report;
import org.synopse.report.UiTexts;
import org.synopse.report.VisibleText;
import org.synopse.statement.ArticleStatements;
import org.synopse.statement.Statement;
import org.synopse.statement.attribution.Attribution;
import org.synopse.text.Span;
import tools.jackson.core.JsonGenerator;

/** What the script works on, as JSON; written as a stream since it may be large. */
final class PageData implements Content {
  /** The words of the interface that the script sets. */
  private static final List<String> WORDS =
      List.of(
          "findings.shown",
          "findings.none",
          "findings.more",
          "findings.show",
          "matrix.more",
          "matrix.absent",
          "detail.none",
          "detail.elsewhere",
          "detail.more",
          "detail.partner",
          "detail.hint",
          "confidence",
          "why",
          "relation.only");

  private final Report report;
  private final Map<String, Article> articles;
  private final UiTexts texts;
  private final boolean compared;

  PageData(Report report, Map<String, Article> articles, UiTexts texts, boolean compared) {
    this.report = report;
    this.articles = articles;
    this.texts = texts;
    this.compared = compared;
  }

  @Override
  public void writeTo(TemplateOutput output) {
    Writer out = new ToTemplate(output);
    try {
      JsonOutput.compact(out, this::write);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(JsonGenerator json) {
    json.writeStartObject();
    words(json);
    json.writeBooleanProperty("compared", compared);
    json.writeArrayPropertyStart("articles");
    for (ArticleStatements article : report.articles()) {
      json.writeStartObject();
      json.writeStringProperty("key", article.key());
      json.writeStringProperty(
          "name", VisibleText.inOneLine(article.annotated().article().origin().displayName()));
      json.writeArrayPropertyStart("statements");
      article.statements().forEach(statement -> statement(json, statement));
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("findings");
    report.findings().stream()
        .sorted(RelationSign.BY_WEIGHT)
        .forEachOrdered(finding -> finding(json, finding));
    json.writeEndArray();
    json.writeArrayPropertyStart("claims");
    report.claims().forEach(claim -> claim(json, claim));
    json.writeEndArray();
    json.writeEndObject();
  }

  private void words(JsonGenerator json) {
    json.writeObjectPropertyStart("words");
    WORDS.forEach(key -> json.writeStringProperty(key, texts.get(key)));
    for (EvidenceKind kind : EvidenceKind.values()) {
      json.writeStringProperty("evidence." + kind.label(), texts.evidence(kind));
    }
    json.writeEndObject();
    json.writeArrayPropertyStart("relations");
    for (Relation relation : RelationSign.GRAVEST_FIRST) {
      json.writeStartObject();
      json.writeStringProperty("label", relation.label());
      json.writeStringProperty("sign", RelationSign.of(relation));
      json.writeStringProperty("word", texts.relation(relation));
      json.writeStringProperty("short", texts.get("short." + relation.label()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void statement(JsonGenerator json, Statement statement) {
    json.writeStartObject();
    json.writeStringProperty("id", statement.id().toString());
    json.writeStringProperty("text", VisibleText.inOneLine(statement.text()));
    json.writeStringProperty("voice", Explanation.voice(statement, texts));
    json.writeArrayPropertyStart("sources");
    for (Attribution attribution : statement.attributions()) {
      @Nullable String name = QuotedSource.name(attribution.source());
      if (name != null) {
        json.writeString(name);
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void finding(JsonGenerator json, Finding finding) {
    Statement left = finding.pair().left();
    Statement right = finding.pair().right();
    json.writeStartObject();
    json.writeStringProperty("relation", finding.relation().label());
    json.writeStringProperty("left", left.id().toString());
    json.writeStringProperty("right", right.id().toString());
    JsonOutput.score(json, "confidence", finding.confidence());
    json.writeArrayPropertyStart("evidence");
    for (Evidence evidence : finding.evidence()) {
      evidence(json, finding, evidence);
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("terms");
    for (Term term : finding.similarity().terms()) {
      json.writeStartArray();
      json.writeString(term.name());
      json.writeNumber(Math.round(term.value() * 100) / 100.0);
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void evidence(JsonGenerator json, Finding finding, Evidence evidence) {
    Article left = article(finding.pair().left());
    Article right = article(finding.pair().right());
    json.writeStartObject();
    json.writeStringProperty("kind", evidence.kind().label());
    json.writeStringProperty("because", Explanation.of(finding, evidence, left, right, texts));
    span(json, "left", evidence.left(), left);
    span(json, "right", evidence.right(), right);
    json.writeEndObject();
  }

  private Article article(Statement statement) {
    Article article = articles.get(statement.id().article());
    if (article == null) {
      throw new IllegalStateException("no article of " + statement.id());
    }
    return article;
  }

  private static void span(JsonGenerator json, String property, Span span, Article article) {
    json.writeObjectPropertyStart(property);
    json.writeNumberProperty("begin", span.begin());
    json.writeNumberProperty("end", span.end());
    json.writeStringProperty("text", Explanation.quoted(article, span));
    json.writeEndObject();
  }

  private static void claim(JsonGenerator json, Claim claim) {
    json.writeStartArray();
    claim.statements().values().forEach(ids -> ids.forEach(id -> json.writeString(id.toString())));
    json.writeEndArray();
  }

  /** Hands JSON on to the template's output as it is. */
  private static final class ToTemplate extends Writer {
    private final TemplateOutput output;

    ToTemplate(TemplateOutput output) {
      this.output = output;
    }

    @Override
    public void write(char[] text, int from, int count) {
      output.writeContent(new String(text, from, count));
    }

    @Override
    public void flush() {
      // The page is flushed when it is whole.
    }

    @Override
    public void close() {
      flush();
    }
  }
}
