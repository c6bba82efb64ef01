package org.synopse.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.synopse.SynopseVersion;
import org.synopse.article.Article;
import org.synopse.fixtures.GoldQuote;
import org.synopse.fixtures.PairFolder;
import org.synopse.fixtures.check.Baseline;
import org.synopse.fixtures.check.CheckItem;
import org.synopse.fixtures.check.FolderCheck;
import org.synopse.report.FileUri;
import org.synopse.report.junit.JUnitXml;
import org.synopse.report.sarif.SarifLog;

/** Results of checks in the formats of build servers. */
final class CheckReports {
  private static final List<SarifLog.Rule> RULES =
      List.of(
          new SarifLog.Rule("check", "What the gold.yaml of a folder asks is not so.", "error"),
          new SarifLog.Rule("baseline", "A figure of a folder fell below its best.", "error"));

  private CheckReports() {}

  static void junit(CheckRun run, List<Baseline.Fall> fallen, Writer out) throws IOException {
    List<JUnitXml.Suite> suites = new ArrayList<>();
    for (FolderCheck check : run.checks()) {
      String name = check.folder().name();
      suites.add(
          new JUnitXml.Suite(name, check.items().stream().map(i -> testCase(name, i)).toList()));
    }
    run.broken()
        .forEach(
            (folder, reason) ->
                suites.add(
                    new JUnitXml.Suite(
                        folder,
                        List.of(
                            new JUnitXml.Case(
                                folder,
                                "can be run",
                                JUnitXml.Outcome.BROKEN,
                                "broken",
                                reason,
                                null)))));
    if (!fallen.isEmpty()) {
      suites.add(
          new JUnitXml.Suite(
              "baseline",
              fallen.stream()
                  .map(
                      fall ->
                          new JUnitXml.Case(
                              "baseline",
                              fall.folder() + ": " + fall.figure(),
                              JUnitXml.Outcome.FAILED,
                              "fallen",
                              fall.message(),
                              null))
                  .toList()));
    }
    JUnitXml.write(suites, out);
  }

  private static JUnitXml.Case testCase(String group, CheckItem item) {
    if (item.passed()) {
      return new JUnitXml.Case(group, item.name(), JUnitXml.Outcome.PASSED, "", null, null);
    }
    return new JUnitXml.Case(
        group,
        item.name(),
        JUnitXml.Outcome.FAILED,
        "check",
        item.message(),
        String.join("\n", item.found()));
  }

  static void sarif(CheckRun run, List<Baseline.Fall> fallen, Writer out) throws IOException {
    SarifLog.write(
        out,
        SynopseVersion.current(),
        RULES,
        List.of(),
        run.checks().stream().flatMap(check -> results(check, fallen)));
  }

  private static Stream<SarifLog.Result> results(FolderCheck check, List<Baseline.Fall> fallen) {
    return Stream.concat(
        results(check),
        fallen.stream()
            .filter(fall -> fall.folder().equals(check.folder().name()))
            .map(fall -> result(check.folder(), fall)));
  }

  private static SarifLog.Result result(PairFolder folder, Baseline.Fall fall) {
    return new SarifLog.Result(
        "baseline",
        1,
        "fail",
        "error",
        fall.message(),
        List.of(gold(folder)),
        List.of(),
        "synopseBaseline/v1",
        fall.folder() + "/" + fall.figure(),
        null);
  }

  private static SarifLog.Location gold(PairFolder folder) {
    return new SarifLog.Location(uri(folder, PairFolder.GOLD_FILE), null, null, "");
  }

  private static Stream<SarifLog.Result> results(FolderCheck check) {
    return check.failures().stream()
        .map(
            item -> {
              List<SarifLog.Location> locations = locations(check.folder(), item);
              return new SarifLog.Result(
                  "check",
                  0,
                  "fail",
                  "error",
                  check.folder().name() + ": " + item.name() + " – " + item.message(),
                  locations.subList(0, 1),
                  locations.subList(1, locations.size()),
                  "synopseCheck/v1",
                  check.folder().name() + "/" + item.name(),
                  null);
            });
  }

  /** The places of the quotes, or the gold file where nothing is quoted. */
  private static List<SarifLog.Location> locations(PairFolder folder, CheckItem item) {
    List<SarifLog.Location> locations = new ArrayList<>();
    for (GoldQuote quote : item.quotes()) {
      for (Article article : folder.articles()) {
        if (article.key().equals(quote.article())) {
          locations.add(
              new SarifLog.Location(
                  uri(folder, article.origin().file()), article.source(), quote.span(), ""));
        }
      }
    }
    if (locations.isEmpty()) {
      locations.add(gold(folder));
    }
    return locations;
  }

  private static String uri(PairFolder folder, String file) {
    List<String> names = new ArrayList<>();
    folder.folder().normalize().forEach(name -> names.add(FileUri.of(name.toString())));
    names.add(FileUri.of(file));
    return String.join("/", names);
  }
}
