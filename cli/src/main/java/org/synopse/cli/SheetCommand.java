package org.synopse.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.synopse.report.study.SampleSheet;
import org.synopse.study.sample.Judged;
import org.synopse.study.sample.SampleItem;
import org.synopse.study.sample.SheetScore;
import org.synopse.study.statistics.Interval;
import org.synopse.study.statistics.Krippendorff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Reads filled sheets of a sample. */
@Command(
    name = "sheet",
    description =
        "Reads a sheet that study --sample wrote and somebody filled in (right, wrong or missed in"
            + " the column verdict): precision and recall with intervals; of two sheets also how far"
            + " their coders agree.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class SheetCommand implements Callable<Integer> {
  private static final int MOST_SHEETS = 2;

  private final Console console;

  @Parameters(paramLabel = "SHEET", arity = "1..2", description = "One sheet, or two of one study.")
  private List<Path> sheets = new ArrayList<>();

  SheetCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UserException {
    List<List<Judged>> read = new ArrayList<>();
    for (Path sheet : sheets) {
      try {
        read.add(SampleSheet.read(sheet));
      } catch (IOException e) {
        throw new UserException(sheet + ": cannot be read", e);
      } catch (IllegalArgumentException e) {
        throw new UserException(String.valueOf(e.getMessage()), e);
      }
    }
    for (int i = 0; i < read.size(); i++) {
      console.out().println(sheets.get(i) + ": " + read.get(i).size() + " items judged");
      SheetScore.of(read.get(i)).forEach(this::print);
    }
    if (read.size() == MOST_SHEETS) {
      printAgreement(read.get(0), read.get(1));
    }
    return Main.DONE;
  }

  private void print(SampleItem.Task task, SheetScore score) {
    console
        .out()
        .println(
            "  "
                + task.label()
                + " ("
                + score.judged()
                + "): precision "
                + shown(score.precision())
                + ", recall "
                + shown(score.recall()));
  }

  private static String shown(Interval interval) {
    return Double.isNaN(interval.value())
        ? "unknown, nothing to count"
        : String.format(
            Locale.ROOT,
            "%.3f (95 %% from %.3f to %.3f)",
            interval.value(),
            interval.low(),
            interval.high());
  }

  private void printAgreement(List<Judged> one, List<Judged> other) {
    Map<String, Judged> byId = new HashMap<>();
    other.forEach(row -> byId.put(row.id(), row));
    List<Krippendorff.Pair<Judged.Verdict>> pairs = new ArrayList<>();
    for (Judged row : one) {
      Judged same = byId.get(row.id());
      if (same != null) {
        pairs.add(new Krippendorff.Pair<>(row.verdict(), same.verdict()));
      }
    }
    OptionalDouble alpha = Krippendorff.alpha(pairs);
    console
        .out()
        .println(
            pairs.size()
                + " items judged by both: Krippendorff's alpha "
                + (alpha.isPresent()
                    ? String.format(Locale.ROOT, "%.3f", alpha.getAsDouble())
                    : "unknown, since only one verdict was ever given"));
  }
}
