package org.synopse.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.synopse.Study;
import org.synopse.StudyOptions;
import org.synopse.Synopse;
import org.synopse.SynopseOptions;
import org.synopse.report.study.SampleSheet;
import org.synopse.report.study.StudyReport;
import org.synopse.study.StudyData;
import org.synopse.study.sample.Sample;
import org.synopse.study.story.StoryOptions;
import org.synopse.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Studies many articles. */
@Command(
    name = "study",
    description =
        "Studies many articles: which tell of one event, who carries which claim and who leaves it"
            + " out, who quotes whom, which words each outlet uses, which texts are copies. Writes"
            + " tables, JSON and a page into a folder.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class StudyCommand implements Callable<Integer> {
  private static final String SAMPLE = "sample.csv";

  private final Console console;

  @Parameters(
      paramLabel = "ARTICLE",
      arity = "1..*",
      description =
          "Folders, files and archives of articles of any kind that compare reads. Of a folder with"
              + " an articles.csv (columns file, outlet, published, language and any others) the"
              + " listed files are read.")
  private List<String> articles = new ArrayList<>();

  @Option(
      names = "--output",
      paramLabel = "FOLDER",
      required = true,
      description = "Where to write the tables, the JSON and the page.")
  private Path output = Path.of("");

  @Option(
      names = "--work",
      paramLabel = "FOLDER",
      description =
          "Where to keep what is read and compared, so that a run that was stopped can be taken up"
              + " again (default: work in the folder of --output).")
  private @Nullable Path work;

  @Option(names = "--force", description = "Write into a folder that holds other files.")
  private boolean force;

  @Option(
      names = "--story-of",
      paramLabel = "COLUMN",
      description =
          "The column of articles.csv that says of which story an article is (default: stories are"
              + " found out).")
  private @Nullable String storyOf;

  @Option(
      names = "--window",
      paramLabel = "DAYS",
      description =
          "How many days may lie between two articles of one story that are compared directly"
              + " (default: ${DEFAULT-VALUE}).")
  private int window = StoryOptions.defaults().window();

  @Option(
      names = "--longest-story",
      paramLabel = "SECONDS",
      description =
          "How long the comparison of one story may take; what takes longer is noted in stories.csv"
              + " and the rest goes on (default: ${DEFAULT-VALUE}).")
  private long longestStory = StudyOptions.defaults().longestStory().toSeconds();

  @Option(
      names = "--ui-language",
      paramLabel = "CODE",
      description =
          "The language of the page's own words: de or en (default: that of most of the articles).")
  private @Nullable String uiLanguage;

  @Option(
      names = "--outlet-by-folder",
      description = "The folder in which a file lies names its outlet where nothing else does.")
  private boolean outletByFolder;

  @Option(
      names = "--sample",
      paramLabel = "N",
      description =
          "Also write sample.csv, a sheet with N statements for each of two tasks to check by hand;"
              + " synopse sheet reads it back.")
  private @Nullable Integer sample;

  StudyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UserException {
    if (window < 0) {
      throw new UserException("--window " + window + ": 0 or more");
    }
    if (sample != null && sample < 1) {
      throw new UserException("--sample " + sample + ": 1 or more");
    }
    if (longestStory < 1) {
      throw new UserException("--longest-story " + longestStory + ": 1 or more");
    }
    Language language = language();
    Path kept = work == null ? output.resolve("work") : work;
    prepare(kept);
    StudyOptions options =
        new StudyOptions(
            StoryOptions.defaults().withWindow(window), storyOf, Duration.ofSeconds(longestStory));
    StudyProgress progress = new StudyProgress(console);
    try (Study study = Study.open(Synopse.create(SynopseOptions.defaults()), options, kept)) {
      new StudyInputs(study, progress, outletByFolder).read(articles);
      if (study.data().articles().isEmpty()) {
        throw new UserException(
            study.data().unread().isEmpty()
                ? "there is no article in what was named"
                : study.data().unread().get(0).message());
      }
      study.compare(progress::compared);
      progress.end();
      StudyReport.write(study.data(), study.engine(), output, language);
      if (sample != null) {
        writeSample(study.data(), sample);
      }
      StudySummary.print(study.data(), output, console.out());
    } catch (IllegalArgumentException e) {
      throw new UserException(String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      throw new UserException(output + ": cannot be written: " + e.getMessage(), e);
    } finally {
      progress.end();
    }
    return Main.DONE;
  }

  private @Nullable Language language() throws UserException {
    if (uiLanguage == null) {
      return null;
    }
    return Language.of(uiLanguage)
        .orElseThrow(() -> new UserException("--ui-language " + uiLanguage + ": take de or en"));
  }

  private void writeSample(StudyData data, int size) throws IOException {
    try (Writer out = Files.newBufferedWriter(output.resolve(SAMPLE), StandardCharsets.UTF_8)) {
      SampleSheet.write(Sample.of(data, size), out);
    }
  }

  private void prepare(Path kept) throws UserException {
    try {
      if (!force && Files.isDirectory(output) && !Files.isDirectory(kept) && holdsFiles()) {
        throw new UserException(output + ": holds other files; --force writes beside them");
      }
      if (!force && sample != null && Files.exists(output.resolve(SAMPLE))) {
        // Somebody may have filled it in.
        throw new UserException(output.resolve(SAMPLE) + ": there already; --force overwrites it");
      }
      Files.createDirectories(output);
    } catch (IOException e) {
      throw new UserException(output + ": cannot be made a folder", e);
    }
  }

  private boolean holdsFiles() throws IOException {
    try (Stream<Path> files = Files.list(output)) {
      return files.findAny().isPresent();
    }
  }
}
