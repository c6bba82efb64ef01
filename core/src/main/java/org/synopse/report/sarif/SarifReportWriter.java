package org.synopse.report.sarif;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.synopse.article.Article;
import org.synopse.relate.Evidence;
import org.synopse.relate.Finding;
import org.synopse.relate.Relation;
import org.synopse.report.FileUri;
import org.synopse.report.RelationSign;
import org.synopse.report.Report;
import org.synopse.report.ReportWriter;
import org.synopse.report.StableIds;
import org.synopse.report.UiTexts;
import org.synopse.text.Language;
import org.synopse.text.Span;

/** Writes SARIF 2.1.0: a result per finding, on the left text, with the right one related. */
public final class SarifReportWriter implements ReportWriter {
  /** The name under which a result is found again in a later run. */
  public static final String FINGERPRINT = "synopseFinding/v1";

  @Override
  public void write(Report report, Writer out) throws IOException {
    UiTexts texts = UiTexts.of(Language.ENGLISH);
    StableIds ids = new StableIds(report);
    SarifLog.write(
        out,
        report.engine().version(),
        RelationSign.GRAVEST_FIRST.stream()
            .map(r -> new SarifLog.Rule(r.label(), texts.relation(r), level(r)))
            .toList(),
        report.articles().stream()
            .map(article -> article.annotated().article())
            .map(article -> new SarifLog.Artifact(uri(article), article.origin().displayName()))
            .toList(),
        report.findingsByPair().entrySet().stream()
            .flatMap(entry -> entry.getValue().stream().map(f -> result(entry.getKey(), f, ids))));
  }

  /** Only a contradiction is of the kind that fails; SARIF gives any other kind no level. */
  private static String level(Relation relation) {
    return relation == Relation.CONTRADICTION ? "warning" : "none";
  }

  private static String kind(Relation relation) {
    return switch (relation) {
      case CONTRADICTION -> "fail";
      case ATTRIBUTION_DIFFERENCE -> "review";
      case NOT_COMPARABLE -> "notApplicable";
      case AGREEMENT -> "pass";
    };
  }

  private static String uri(Article article) {
    return FileUri.of(article.origin().file());
  }

  private static SarifLog.Result result(Report.ArticlePair pair, Finding finding, StableIds ids) {
    List<SarifLog.Location> related = new ArrayList<>();
    related.add(
        location(pair.right(), finding.pair().right().span(), finding.pair().right().text()));
    for (Evidence evidence : finding.evidence()) {
      related.add(location(pair.left(), evidence.left(), evidence.kind().label()));
      related.add(location(pair.right(), evidence.right(), evidence.kind().label()));
    }
    return new SarifLog.Result(
        finding.relation().label(),
        RelationSign.GRAVEST_FIRST.indexOf(finding.relation()),
        kind(finding.relation()),
        level(finding.relation()),
        words(finding),
        List.of(location(pair.left(), finding.pair().left().span(), "")),
        related,
        FINGERPRINT,
        ids.of(finding),
        Map.of("confidence", finding.confidence(), "similarity", finding.similarity().value()));
  }

  private static SarifLog.Location location(Article article, Span span, String message) {
    return new SarifLog.Location(uri(article), article.source(), span, message);
  }

  private static String words(Finding finding) {
    String because =
        finding.evidence().stream()
            .map(evidence -> evidence.kind().label() + ": " + evidence.because())
            .collect(Collectors.joining("; "));
    return finding.relation().label()
        + (because.isEmpty() ? "" : " (" + because + ")")
        + ": “"
        + finding.pair().left().text()
        + "” – “"
        + finding.pair().right().text()
        + "”";
  }

  /**
   * {@inheritDoc}
   *
   * @throws UnsupportedOperationException always, for SARIF holds results
   */
  @Override
  public void writeStatements(Report report, Writer out) {
    throw new UnsupportedOperationException("SARIF needs a comparison");
  }
}
