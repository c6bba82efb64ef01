package org.synopse.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.synopse.Synopse;
import org.synopse.SynopseOptions;
import org.synopse.align.AlignOptions;
import org.synopse.align.Ingredient;
import org.synopse.fixtures.task.EvaluationTask;
import org.synopse.fixtures.task.TaskException;
import org.synopse.fixtures.task.TaskOptions;
import org.synopse.fixtures.task.TaskResult;
import org.synopse.fixtures.task.Tasks;
import org.synopse.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores the engine against gold. */
@Command(
    name = "evaluate",
    description =
        "Scores the engine: folders with a gold.yaml, or other data of the form that a task reads.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class EvaluateCommand implements Callable<Integer> {
  /** The names of the tasks, for help and completion. */
  static final class TaskNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Tasks.all().stream().map(EvaluationTask::name).iterator();
    }
  }

  private final Console console;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Folders or files to score on.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--task",
      paramLabel = "NAME",
      defaultValue = "pairs",
      completionCandidates = TaskNames.class,
      description = "What to measure: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private String task = "pairs";

  @Option(names = "--show", description = "Print every miss and every wrong finding.")
  private boolean show;

  @Option(
      names = "--predictions",
      paramLabel = "FILE",
      description = "Write one row per item, tab-separated: id, prediction, gold.")
  private @Nullable Path predictions;

  @Option(
      names = "--threshold",
      paramLabel = "VALUE",
      description =
          "The least similarity of an aligned pair, from 0 to 1 (default: the engine's own).")
  private @Nullable Double threshold;

  @Option(
      names = "--without",
      paramLabel = "NAME",
      split = ",",
      description =
          "Work without some of ${COMPLETION-CANDIDATES}, to see what each adds to the alignment.")
  private Set<Ingredient> without = EnumSet.noneOf(Ingredient.class);

  @Option(
      names = "--language",
      paramLabel = "de|en",
      description = "The language of texts that do not name theirs (default: found by reading).")
  private @Nullable String language;

  @Option(
      names = "--text",
      paramLabel = "COLUMN",
      description = "For entailment: the column of the text (default: de_t).")
  private @Nullable String text;

  @Option(
      names = "--hypothesis",
      paramLabel = "COLUMN",
      description = "For entailment: the column of the hypothesis (default: de_h).")
  private @Nullable String hypothesis;

  @Option(
      names = "--folds",
      paramLabel = "N",
      description =
          "For entailment: learn the weights anew on N - 1 of N folds and test the other.")
  private int folds;

  @Option(
      names = "--all-pairs",
      description = "Look at every pair of statements, to see what candidate search loses.")
  private boolean allPairs;

  @Mixin private LexiconOptions lexiconOptions = new LexiconOptions();

  EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UserException {
    EvaluationTask chosen =
        Tasks.named(task)
            .orElseThrow(
                () ->
                    new UserException(
                        "--task " + task + ": there are " + String.join(", ", new TaskNames())));
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new UserException(path + ": no such file or folder");
      }
    }
    try {
      TaskResult result = chosen.run(Synopse.create(options()), paths, taskOptions());
      print(result);
      return Main.DONE;
    } catch (TaskException e) {
      throw new UserException(String.valueOf(e.getMessage()), e);
    }
  }

  private TaskOptions taskOptions() throws UserException {
    String code = language;
    Language known = code == null ? null : ArticleOptions.languageOf(code);
    try {
      return new TaskOptions(known, text, hypothesis, folds);
    } catch (IllegalArgumentException e) {
      throw new UserException(String.valueOf(e.getMessage()), e);
    }
  }

  private SynopseOptions options() throws UserException {
    SynopseOptions options = lexiconOptions.applyTo(SynopseOptions.defaults().without(without));
    if (allPairs) {
      options = options.withCandidates(SynopseOptions.CandidateSearch.ALL_PAIRS);
    }
    Double least = threshold;
    if (least == null) {
      return options;
    }
    if (!(least >= 0 && least <= 1)) {
      throw new UserException("--threshold " + least + ": from 0 to 1");
    }
    return options.withAlign(new AlignOptions(least, options.align().margin()));
  }

  private void print(TaskResult result) throws UserException {
    result.figures().forEach(console.out()::println);
    if (show) {
      result.errors().forEach(console.out()::println);
    }
    Path file = predictions;
    if (file == null) {
      return;
    }
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
      for (TaskResult.Prediction row : result.predictions()) {
        out.println(row.id() + "\t" + row.prediction() + "\t" + row.gold());
      }
    } catch (IOException e) {
      throw WriteFailure.of(file, e);
    }
  }
}
