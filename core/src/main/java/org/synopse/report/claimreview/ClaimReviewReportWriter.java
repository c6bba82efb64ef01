package org.synopse.report.claimreview;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.synopse.align.Claim;
import org.synopse.article.Article;
import org.synopse.relate.Evidence;
import org.synopse.relate.Finding;
import org.synopse.report.Explanation;
import org.synopse.report.FileUri;
import org.synopse.report.JsonOutput;
import org.synopse.report.QuotedSource;
import org.synopse.report.Report;
import org.synopse.report.ReportWriter;
import org.synopse.report.StableIds;
import org.synopse.report.UiTexts;
import org.synopse.report.VisibleText;
import org.synopse.statement.ArticleStatements;
import org.synopse.statement.Statement;
import org.synopse.statement.StatementId;
import org.synopse.statement.attribution.Attribution;
import org.synopse.text.Language;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a graph of schema.org: the articles, a claim for what aligned statements are about, and
 * for each a draft of a review without a rating.
 */
public final class ClaimReviewReportWriter implements ReportWriter {
  private static final String NAME = "urn:synopse:";

  private final @Nullable Language language;

  /**
   * Creates a writer.
   *
   * @param language the language of the drafts, or {@code null} for that of most of the articles
   */
  public ClaimReviewReportWriter(@Nullable Language language) {
    this.language = language;
  }

  @Override
  public void write(Report report, Writer out) throws IOException {
    UiTexts texts = language == null ? UiTexts.fitting(report) : UiTexts.of(language);
    StableIds ids = new StableIds(report);
    Map<StatementId, Statement> statements = statements(report);
    Map<String, List<Finding>> findings = findings(report);
    Map<String, Article> articles = new HashMap<>();
    report.articles().forEach(a -> articles.put(a.key(), a.annotated().article()));
    graph(
        report,
        out,
        json -> {
          for (Claim claim : report.claims()) {
            List<Statement> making = making(claim, statements);
            if (!making.isEmpty()) {
              String id = NAME + "claim:" + ids.of(making.get(0));
              claim(json, id, making);
              review(
                  json,
                  id,
                  making.get(0),
                  findings.getOrDefault(claim.id(), List.of()),
                  articles,
                  texts);
            }
          }
        });
  }

  @Override
  public void writeStatements(Report report, Writer out) throws IOException {
    StableIds ids = new StableIds(report);
    graph(
        report,
        out,
        json -> {
          for (ArticleStatements article : report.articles()) {
            for (Statement statement : article.statements()) {
              claim(json, NAME + "claim:" + ids.of(statement), List.of(statement));
            }
          }
        });
  }

  private static Map<StatementId, Statement> statements(Report report) {
    Map<StatementId, Statement> statements = new HashMap<>();
    report.articles().forEach(a -> a.statements().forEach(s -> statements.put(s.id(), s)));
    return statements;
  }

  private static Map<String, List<Finding>> findings(Report report) {
    Map<String, List<Finding>> findings = new LinkedHashMap<>();
    for (Finding finding : report.findings()) {
      Claim claim = finding.claim();
      if (claim != null) {
        findings.computeIfAbsent(claim.id(), id -> new ArrayList<>()).add(finding);
      }
    }
    return findings;
  }

  private static List<Statement> making(Claim claim, Map<StatementId, Statement> statements) {
    List<Statement> making = new ArrayList<>();
    for (List<StatementId> ids : claim.statements().values()) {
      for (StatementId id : ids) {
        Statement statement = statements.get(id);
        if (statement != null) {
          making.add(statement);
        }
      }
    }
    return making;
  }

  private static void graph(
      Report report, Writer out, java.util.function.Consumer<JsonGenerator> claims)
      throws IOException {
    JsonOutput.indented(
        out,
        json -> {
          json.writeStartObject();
          json.writeStringProperty("@context", "https://schema.org");
          json.writeArrayPropertyStart("@graph");
          report.articles().forEach(article -> article(json, article));
          claims.accept(json);
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void article(JsonGenerator json, ArticleStatements statements) {
    Article article = statements.annotated().article();
    String title = article.title();
    String outlet = article.origin().outlet();
    LocalDate published = article.origin().published();
    json.writeStartObject();
    json.writeStringProperty("@type", "NewsArticle");
    json.writeStringProperty("@id", reference(statements.key()));
    json.writeStringProperty("name", FileUri.of(article.origin().file()));
    json.writeStringProperty("inLanguage", statements.annotated().language().code());
    if (title != null) {
      json.writeStringProperty("headline", VisibleText.inOneLine(title));
    }
    if (published != null) {
      json.writeStringProperty("datePublished", published.toString());
    }
    if (outlet != null) {
      json.writeObjectPropertyStart("publisher");
      json.writeStringProperty("@type", "Organization");
      json.writeStringProperty("name", VisibleText.inOneLine(outlet));
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static String reference(String key) {
    return NAME + "article:" + key;
  }

  private static void claim(JsonGenerator json, String id, List<Statement> making) {
    json.writeStartObject();
    json.writeStringProperty("@type", "Claim");
    json.writeStringProperty("@id", id);
    json.writeStringProperty("text", VisibleText.inOneLine(making.get(0).text()));
    json.writeStringProperty("inLanguage", making.get(0).language().code());
    Set<String> sources = new TreeSet<>();
    Set<String> articles = new TreeSet<>();
    for (Statement statement : making) {
      articles.add(reference(statement.id().article()));
      for (Attribution attribution : statement.attributions()) {
        String name = QuotedSource.name(attribution.source());
        if (name != null) {
          sources.add(name);
        }
      }
    }
    json.writeArrayPropertyStart("appearance");
    for (String article : articles) {
      json.writeStartObject();
      json.writeStringProperty("@id", article);
      json.writeEndObject();
    }
    json.writeEndArray();
    if (!sources.isEmpty()) {
      json.writeArrayPropertyStart("mentions");
      for (String source : sources) {
        json.writeStartObject();
        json.writeStringProperty("@type", "Thing");
        json.writeStringProperty("name", source);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  /** A draft has no rating and no author: both are for whoever publishes it. */
  private static void review(
      JsonGenerator json,
      String claim,
      Statement said,
      List<Finding> findings,
      Map<String, Article> articles,
      UiTexts texts) {
    json.writeStartObject();
    json.writeStringProperty("@type", "ClaimReview");
    json.writeStringProperty("@id", claim + ":review");
    json.writeStringProperty("creativeWorkStatus", "Draft");
    json.writeStringProperty("claimReviewed", VisibleText.inOneLine(said.text()));
    json.writeObjectPropertyStart("itemReviewed");
    json.writeStringProperty("@id", claim);
    json.writeEndObject();
    json.writeStringProperty("inLanguage", texts.language().code());
    List<String> sentences = new ArrayList<>();
    sentences.add(texts.get("not-a-verdict"));
    findings.forEach(finding -> sentences.add(words(finding, articles, texts)));
    json.writeStringProperty("reviewBody", String.join(" ", sentences));
    json.writeEndObject();
  }

  private static String words(Finding finding, Map<String, Article> articles, UiTexts texts) {
    Article left = article(finding.pair().left(), articles);
    Article right = article(finding.pair().right(), articles);
    StringBuilder words = new StringBuilder();
    words
        .append(VisibleText.inOneLine(left.origin().displayName()))
        .append(" / ")
        .append(VisibleText.inOneLine(right.origin().displayName()))
        .append(": ")
        .append(texts.relation(finding.relation()));
    for (Evidence evidence : finding.evidence()) {
      words
          .append("; ")
          .append(texts.evidence(evidence.kind()))
          .append(": ")
          .append(Explanation.of(finding, evidence, left, right, texts));
    }
    return words.append('.').toString();
  }

  private static Article article(Statement statement, Map<String, Article> articles) {
    Article article = articles.get(statement.id().article());
    if (article == null) {
      throw new IllegalArgumentException("no article of " + statement.id());
    }
    return article;
  }
}
