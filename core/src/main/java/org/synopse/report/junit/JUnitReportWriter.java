package org.synopse.report.junit;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.synopse.relate.Finding;
import org.synopse.report.Report;
import org.synopse.report.ReportWriter;

/**
 * Writes a case per finding: contradictions have failed, what is not comparable is skipped, and the
 * rest has passed.
 */
public final class JUnitReportWriter implements ReportWriter {
  @Override
  public void write(Report report, Writer out) throws IOException {
    List<JUnitXml.Suite> suites = new ArrayList<>();
    report
        .findingsByPair()
        .forEach(
            (pair, findings) -> {
              String name =
                  pair.left().origin().displayName() + " / " + pair.right().origin().displayName();
              suites.add(
                  new JUnitXml.Suite(name, findings.stream().map(f -> testCase(name, f)).toList()));
            });
    JUnitXml.write(suites, out);
  }

  private static JUnitXml.Case testCase(String group, Finding finding) {
    String left = finding.pair().left().text();
    String right = finding.pair().right().text();
    String label = finding.relation().label();
    String because =
        finding.evidence().stream().map(e -> e.because()).collect(Collectors.joining("; "));
    JUnitXml.Outcome outcome =
        switch (finding.relation()) {
          case CONTRADICTION -> JUnitXml.Outcome.FAILED;
          case NOT_COMPARABLE -> JUnitXml.Outcome.SKIPPED;
          case AGREEMENT, ATTRIBUTION_DIFFERENCE -> JUnitXml.Outcome.PASSED;
        };
    return new JUnitXml.Case(
        group,
        label + ": " + left + " | " + right,
        outcome,
        label,
        because.isEmpty() ? label : because,
        finding.pair().left().id()
            + ": "
            + left
            + "\n"
            + finding.pair().right().id()
            + ": "
            + right);
  }

  /**
   * {@inheritDoc}
   *
   * @throws UnsupportedOperationException always, for statements alone neither pass nor fail
   */
  @Override
  public void writeStatements(Report report, Writer out) {
    throw new UnsupportedOperationException("JUnit XML needs a comparison");
  }
}
