package org.synopse.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.synopse.Synopse;
import org.synopse.SynopseOptions;
import org.synopse.article.ArticleReadException;
import org.synopse.fixtures.FixtureException;
import org.synopse.fixtures.PairFolder;
import org.synopse.fixtures.check.Baseline;
import org.synopse.fixtures.check.CheckItem;
import org.synopse.fixtures.check.FolderCheck;
import org.synopse.fixtures.score.PairScore;
import org.synopse.report.VisibleText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds folders to what they ask of their comparison. */
@Command(
    name = "check",
    description =
        "Compares the articles of folders and checks what each gold.yaml asks: expect, forbid and"
            + " thresholds. The exit code is 0 when all is so, 1 when something is not, 2 when a"
            + " folder could not be run.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Folders with a gold.yaml, or folders to search for them.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--junit",
      paramLabel = "FILE",
      description = "Write the results as JUnit XML, too.")
  private @Nullable Path junit;

  @Option(
      names = "--sarif",
      paramLabel = "FILE",
      description = "Write what fell short as SARIF 2.1.0, too.")
  private @Nullable Path sarif;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description =
          "Fail when a figure falls below the file's. The file is written where there is none, and"
              + " raised where figures are better.")
  private @Nullable Path baseline;

  @Option(
      names = "--lower-baseline",
      description = "Write today's figures to the baseline even where they have fallen.")
  private boolean lower;

  @Mixin private LexiconOptions lexiconOptions = new LexiconOptions();

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UserException {
    if (lower && baseline == null) {
      throw new UserException("--lower-baseline: needs --baseline FILE");
    }
    SynopseOptions options = lexiconOptions.applyTo(SynopseOptions.defaults());
    CheckRun run = run(folders(), options);
    for (FolderCheck check : run.checks()) {
      print(check);
    }
    run.broken().forEach((folder, reason) -> console.out().println("BROKEN " + shown(reason)));
    List<Baseline.Fall> fallen = compareWithBaseline(run);
    fallen.forEach(fall -> console.out().println("FALLEN " + shown(fall.message())));
    sum(run, fallen);
    List<Baseline.Fall> failures = lower ? List.of() : fallen;
    write(junit, out -> CheckReports.junit(run, failures, out));
    write(sarif, out -> CheckReports.sarif(run, failures, out));
    if (!run.broken().isEmpty()) {
      return Main.WRONG_USE;
    }
    boolean failed = run.failures() > 0 || !failures.isEmpty();
    return failed ? Main.CHECK_FAILED : Main.DONE;
  }

  private List<Path> folders() throws UserException {
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new UserException(path + ": no such folder");
      }
    }
    try {
      return PairFolder.find(paths);
    } catch (FixtureException e) {
      throw new UserException(String.valueOf(e.getMessage()), e);
    }
  }

  private CheckRun run(List<Path> folders, SynopseOptions options) {
    return Progress.during(
        console,
        "Checking " + folders.size() + " folders",
        () -> {
          Synopse engine = Synopse.create(options);
          CheckRun run = CheckRun.empty();
          for (Path folder : folders) {
            try {
              PairFolder pair = PairFolder.read(folder);
              run.checks().add(FolderCheck.of(pair, engine.compare(pair.articles())));
            } catch (FixtureException | ArticleReadException e) {
              run.broken().put(folder.toString(), String.valueOf(e.getMessage()));
            }
          }
          return run;
        });
  }

  private void print(FolderCheck check) {
    long passed = check.items().stream().filter(CheckItem::passed).count();
    String name = shown(check.folder().name());
    console
        .out()
        .println(
            check.items().isEmpty()
                ? "-      " + name + ": asks nothing"
                : (check.failures().isEmpty() ? "ok     " : "FAILED ")
                    + name
                    + ": "
                    + passed
                    + " of "
                    + check.items().size());
    for (CheckItem item : check.failures()) {
      console.out().println("    " + shown(item.name()));
      console.out().println("      " + shown(item.message()));
      item.quotes()
          .forEach(quote -> console.out().println("      asked: " + shown(PairScore.words(quote))));
      item.found().forEach(line -> console.out().println("      " + VisibleText.of(line)));
    }
  }

  private static String shown(String text) {
    return VisibleText.inOneLine(text);
  }

  private void sum(CheckRun run, List<Baseline.Fall> fallen) {
    int asked = run.checks().stream().mapToInt(check -> check.items().size()).sum();
    StringBuilder line = new StringBuilder();
    line.append(asked - run.failures()).append(" of ").append(asked).append(" checks passed in ");
    line.append(run.checks().size()).append(run.checks().size() == 1 ? " folder" : " folders");
    if (!run.broken().isEmpty()) {
      line.append(", ").append(run.broken().size()).append(" could not be run");
    }
    if (!fallen.isEmpty()) {
      line.append(", ").append(fallen.size());
      line.append(fallen.size() == 1 ? " figure fell" : " figures fell");
      line.append(lower ? "; the baseline is lowered" : "");
    }
    console.out().println(line.append('.'));
  }

  private List<Baseline.Fall> compareWithBaseline(CheckRun run) throws UserException {
    Path file = baseline;
    if (file == null) {
      return List.of();
    }
    try {
      Baseline today = Baseline.of(run.checks());
      Baseline kept = Files.exists(file) ? Baseline.read(file) : new Baseline(java.util.Map.of());
      List<Baseline.Fall> fallen = kept.fallenIn(today);
      Baseline next = lower ? kept.replacedBy(today) : kept.raisedBy(today);
      if (!next.equals(kept) || !Files.exists(file)) {
        write(file, out -> out.write(next.toJson()));
      }
      return fallen;
    } catch (FixtureException e) {
      throw new UserException(String.valueOf(e.getMessage()), e);
    }
  }

  private static void write(@Nullable Path file, WholeFile.Content content) throws UserException {
    if (file == null) {
      return;
    }
    try {
      WholeFile.write(file, content);
    } catch (IOException e) {
      throw WriteFailure.of(file, e);
    }
  }
}
