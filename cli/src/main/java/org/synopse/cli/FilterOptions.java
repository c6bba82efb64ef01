package org.synopse.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.synopse.relate.Finding;
import org.synopse.report.Report;
import picocli.CommandLine.Option;

/** Which findings a report shows. */
final class FilterOptions implements QuickOptions {
  /** What can be shown. */
  enum Shown {
    CONTRADICTION,
    ATTRIBUTION_DIFFERENCE,
    AGREEMENT,
    NOT_COMPARABLE,
    ONLY;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  @Option(
      names = "--relations",
      paramLabel = "RELATION",
      split = ",",
      description =
          "Show only these, separated by commas: ${COMPLETION-CANDIDATES} (default: all).")
  private List<Shown> relations = new ArrayList<>();

  @Option(
      names = "--min-confidence",
      paramLabel = "VALUE",
      defaultValue = "0",
      description = "Show only findings at least so sure, from 0 to 1 (default: ${DEFAULT-VALUE}).")
  private double confidence;

  @Override
  public boolean takes(String name, String value) {
    if (!name.equals("--relations")) {
      return false;
    }
    for (String part : value.split(",", -1)) {
      Shown shown = QuickOptions.constant(Shown.values(), part);
      if (shown == null) {
        return false;
      }
      relations.add(shown);
    }
    return true;
  }

  void check() throws UserException {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new UserException("--min-confidence " + confidence + ": from 0 to 1");
    }
  }

  Report applyTo(Report report) {
    if (relations.isEmpty() && confidence == 0) {
      return report;
    }
    return report.showing(this::shows, relations.isEmpty() || relations.contains(Shown.ONLY));
  }

  private boolean shows(Finding finding) {
    return finding.confidence() >= confidence
        && (relations.isEmpty()
            || relations.stream().anyMatch(r -> r.toString().equals(finding.relation().label())));
  }
}
