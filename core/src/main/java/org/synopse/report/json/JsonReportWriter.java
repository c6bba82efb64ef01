package org.synopse.report.json;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.synopse.align.Claim;
import org.synopse.align.Term;
import org.synopse.article.Article;
import org.synopse.article.Problem;
import org.synopse.lexicon.Entity;
import org.synopse.relate.Evidence;
import org.synopse.relate.Finding;
import org.synopse.relate.Missing;
import org.synopse.report.JsonOutput;
import org.synopse.report.Report;
import org.synopse.report.ReportWriter;
import org.synopse.statement.ArticleStatements;
import org.synopse.statement.Statement;
import org.synopse.statement.StatementId;
import org.synopse.statement.attribution.Attribution;
import org.synopse.statement.attribution.Source;
import org.synopse.statement.entity.Mention;
import org.synopse.statement.quantity.Quantity;
import org.synopse.statement.time.TimeExpression;
import org.synopse.text.Span;
import tools.jackson.core.JsonGenerator;

/** Writes {@code synopse/1}: fixed order of keys, no time stamps, an indented text. */
public final class JsonReportWriter implements ReportWriter {
  /** The name of the format, in its first key. */
  public static final String FORMAT = "synopse/1";

  @Override
  public void write(Report report, Writer out) throws IOException {
    document(
        out,
        json -> {
          head(json, report);
          array(json, "claims", report.claims(), JsonReportWriter::claim);
          array(json, "findings", report.findings(), JsonReportWriter::finding);
          only(json, report.only());
          array(json, "problems", report.problems(), JsonReportWriter::problem);
        });
  }

  @Override
  public void writeStatements(Report report, Writer out) throws IOException {
    document(
        out,
        json -> {
          head(json, report);
          array(json, "problems", report.problems(), JsonReportWriter::problem);
        });
  }

  private static void document(Writer out, Consumer<JsonGenerator> properties) throws IOException {
    JsonOutput.indented(
        out,
        json -> {
          json.writeStartObject();
          properties.accept(json);
          json.writeEndObject();
        });
  }

  private static <T> void array(
      JsonGenerator json, String property, List<T> items, BiConsumer<JsonGenerator, T> item) {
    json.writeArrayPropertyStart(property);
    items.forEach(each -> item.accept(json, each));
    json.writeEndArray();
  }

  private static void head(JsonGenerator json, Report report) {
    json.writeStringProperty("format", FORMAT);
    json.writeName("engine");
    report.engine().write(json);
    array(json, "articles", report.articles(), JsonReportWriter::article);
  }

  private static void article(JsonGenerator json, ArticleStatements statements) {
    Article article = statements.annotated().article();
    json.writeStartObject();
    json.writeStringProperty("key", article.key());
    json.writeStringProperty("file", article.origin().file());
    JsonOutput.text(json, "outlet", article.origin().outlet());
    LocalDate published = article.origin().published();
    JsonOutput.text(json, "published", published == null ? null : published.toString());
    json.writeStringProperty("language", statements.annotated().language().code());
    JsonOutput.text(json, "title", article.title());
    // The text of a plain file is the file itself; the offsets are those of its decoded bytes.
    JsonOutput.text(json, "text", article.extraction() == null ? null : article.source().text());
    array(
        json, "statements", statements.statements(), (out, item) -> statement(out, article, item));
    json.writeEndObject();
  }

  private static void statement(JsonGenerator json, Article article, Statement statement) {
    json.writeStartObject();
    json.writeStringProperty("id", statement.id().toString());
    span(json, statement.span());
    json.writeStringProperty("text", statement.text());
    json.writeBooleanProperty("headline", statement.headline());
    json.writeStringProperty("certainty", name(statement.certainty()));
    json.writeStringProperty("polarity", name(statement.polarity()));
    array(
        json,
        "attributions",
        statement.attributions(),
        (out, item) -> attribution(out, article, item));
    array(
        json,
        "quantities",
        statement.values().quantities(),
        (out, item) -> quantity(out, article, item));
    array(json, "times", statement.values().times(), (out, item) -> time(out, article, item));
    array(
        json,
        "mentions",
        statement.values().mentions(),
        (out, item) -> mention(out, article, item));
    json.writeEndObject();
  }

  private static void attribution(JsonGenerator json, Article article, Attribution attribution) {
    json.writeStartObject();
    Source source = attribution.source();
    if (source == null) {
      json.writeNullProperty("source");
    } else {
      json.writeObjectPropertyStart("source");
      span(json, source.span());
      json.writeStringProperty("text", source.text());
      Entity entity = source.entity();
      JsonOutput.text(json, "entity", entity == null ? null : entity.name());
      json.writeEndObject();
    }
    Span cue = attribution.cue();
    if (cue == null) {
      json.writeNullProperty("cue");
    } else {
      json.writeObjectPropertyStart("cue");
      span(json, cue);
      json.writeStringProperty("text", article.source().slice(cue));
      json.writeEndObject();
    }
    spans(json, "cueParts", attribution.cueParts());
    spans(json, "content", attribution.content());
    json.writeStringProperty("type", name(attribution.type()));
    json.writeStringProperty("stance", name(attribution.stance()));
    json.writeStringProperty("rule", attribution.rule());
    json.writeEndObject();
  }

  private static void spans(JsonGenerator json, String name, List<Span> spans) {
    json.writeArrayPropertyStart(name);
    for (Span each : spans) {
      json.writeStartObject();
      span(json, each);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void quantity(JsonGenerator json, Article article, Quantity quantity) {
    json.writeStartObject();
    spanWithText(json, article, quantity.span());
    number(json, "low", quantity.low());
    number(json, "high", quantity.high());
    json.writeBooleanProperty("approximate", quantity.approximate());
    json.writeStringProperty("unit", quantity.unit());
    json.writeEndObject();
  }

  private static void time(JsonGenerator json, Article article, TimeExpression time) {
    json.writeStartObject();
    spanWithText(json, article, time.span());
    json.writeStringProperty("type", time.type().name());
    json.writeStringProperty("value", time.value());
    json.writeEndObject();
  }

  private static void mention(JsonGenerator json, Article article, Mention mention) {
    json.writeStartObject();
    spanWithText(json, article, mention.span());
    json.writeStringProperty("entity", mention.entity().name());
    json.writeStringProperty("type", name(mention.entity().type()));
    json.writeEndObject();
  }

  private static void claim(JsonGenerator json, Claim claim) {
    json.writeStartObject();
    json.writeStringProperty("id", claim.id());
    json.writeObjectPropertyStart("statements");
    claim.statements().forEach((article, ids) -> ids(json, article, ids));
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void ids(JsonGenerator json, String property, List<StatementId> ids) {
    json.writeArrayPropertyStart(property);
    ids.forEach(id -> json.writeString(id.toString()));
    json.writeEndArray();
  }

  private static void finding(JsonGenerator json, Finding finding) {
    Claim claim = finding.claim();
    json.writeStartObject();
    JsonOutput.text(json, "claim", claim == null ? null : claim.id());
    json.writeStringProperty("relation", finding.relation().label());
    ids(json, "statements", List.of(finding.pair().left().id(), finding.pair().right().id()));
    JsonOutput.score(json, "similarity", finding.similarity().value());
    JsonOutput.score(json, "confidence", finding.confidence());
    array(json, "evidence", finding.evidence(), (out, item) -> evidence(out, finding, item));
    json.writeArrayPropertyStart("terms");
    for (Term term : finding.similarity().terms()) {
      json.writeStartObject();
      json.writeStringProperty("name", term.name());
      JsonOutput.score(json, "value", term.value());
      json.writeEndObject();
    }
    json.writeEndArray();
    array(json, "missing", finding.missing(), JsonReportWriter::missing);
    json.writeEndObject();
  }

  private static void missing(JsonGenerator json, Missing missing) {
    json.writeStartObject();
    json.writeStringProperty("rule", missing.rule());
    json.writeStringProperty("relation", missing.relation().label());
    json.writeStringProperty("because", missing.because());
    json.writeEndObject();
  }

  private static void evidence(JsonGenerator json, Finding finding, Evidence evidence) {
    json.writeStartObject();
    json.writeStringProperty("kind", evidence.kind().label());
    json.writeStringProperty("because", evidence.because());
    json.writeObjectPropertyStart("spans");
    pairOfOffsets(json, finding.pair().left().id(), evidence.left());
    pairOfOffsets(json, finding.pair().right().id(), evidence.right());
    json.writeEndObject();
    json.writeStringProperty("rule", evidence.rule());
    json.writeEndObject();
  }

  private static void pairOfOffsets(JsonGenerator json, StatementId id, Span span) {
    json.writeArrayPropertyStart(id.toString());
    json.writeNumber(span.begin());
    json.writeNumber(span.end());
    json.writeEndArray();
  }

  private static void only(JsonGenerator json, Map<String, List<Statement>> only) {
    json.writeObjectPropertyStart("only");
    only.forEach(
        (article, statements) ->
            ids(json, article, statements.stream().map(Statement::id).toList()));
    json.writeEndObject();
  }

  private static void problem(JsonGenerator json, Problem problem) {
    json.writeStartObject();
    json.writeStringProperty("article", problem.article());
    json.writeStringProperty("severity", name(problem.severity()));
    json.writeStringProperty("message", problem.message());
    json.writeBooleanProperty("partial", problem.partial());
    json.writeEndObject();
  }

  private static void span(JsonGenerator json, Span span) {
    json.writeNumberProperty("begin", span.begin());
    json.writeNumberProperty("end", span.end());
  }

  private static void spanWithText(JsonGenerator json, Article article, Span span) {
    span(json, span);
    json.writeStringProperty("text", article.source().slice(span));
  }

  private static void number(JsonGenerator json, String property, @Nullable BigDecimal value) {
    if (value == null) {
      json.writeNullProperty(property);
    } else {
      BigDecimal plain = value.stripTrailingZeros();
      json.writeNumberProperty(property, plain.scale() < 0 ? plain.setScale(0) : plain);
    }
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
