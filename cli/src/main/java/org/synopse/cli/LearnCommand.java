package org.synopse.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.synopse.Synopse;
import org.synopse.SynopseOptions;
import org.synopse.align.PairModel;
import org.synopse.fixtures.task.TaskException;
import org.synopse.fixtures.task.TrainingData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Learns the weights of a model anew. */
@Command(
    name = "learn",
    description =
        "Learns the weights of a model from data and prints the file that holds them in the"
            + " engine.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class LearnCommand implements Callable<Integer> {
  /** What can be learned. */
  enum Learned {
    SIMILARITY,
    ENTAILMENT,
    ALIGNMENT,
    CONFIDENCE
  }

  private final Console console;

  @Parameters(
      paramLabel = "MODEL",
      index = "0",
      description = "Which weights: similarity, entailment, alignment or confidence.")
  private Learned model = Learned.SIMILARITY;

  @Parameters(
      paramLabel = "FILE@WHAT",
      index = "1..*",
      arity = "1..*",
      description =
          "Similarity: train.csv@de, with the language. Entailment: dev.tsv@de_t,de_h, with the"
              + " columns of text and hypothesis. Alignment: pairs.tsv@en, with the language, and"
              + " folders with a gold.yaml. Confidence: folders with a gold.yaml.")
  private List<String> files = new ArrayList<>();

  LearnCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UserException {
    try {
      Synopse engine = Synopse.create(SynopseOptions.defaults());
      String weights =
          switch (model) {
            case SIMILARITY -> TrainingData.weights(engine, PairModel.SIMILARITY, files);
            case ENTAILMENT -> TrainingData.weights(engine, PairModel.ENTAILMENT, files);
            case ALIGNMENT -> TrainingData.weights(engine, PairModel.ALIGNMENT, files);
            case CONFIDENCE ->
                TrainingData.confidence(engine, files.stream().map(Path::of).toList());
          };
      console.out().print(weights);
      return Main.DONE;
    } catch (TaskException e) {
      throw new UserException(String.valueOf(e.getMessage()), e);
    }
  }
}
