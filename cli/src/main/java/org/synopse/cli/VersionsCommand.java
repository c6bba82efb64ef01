package org.synopse.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.synopse.Synopse;
import org.synopse.SynopseOptions;
import org.synopse.article.Article;
import org.synopse.report.study.VersionsReport;
import org.synopse.statement.ArticleStatements;
import org.synopse.study.version.VersionChange;
import org.synopse.study.version.Versions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two captures of one article. */
@Command(
    name = "versions",
    description =
        "Compares two captures of one article: what was added, dropped, changed, or put under"
            + " another's word. Commas, quotation marks and where a sentence ends do not count.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class VersionsCommand implements Callable<Integer> {
  /** How changes are written. */
  enum VersionsFormat {
    TEXT,
    CSV;

    @Override
    public String toString() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  private final Console console;

  @Parameters(index = "0", paramLabel = "OLD", description = "The older capture.")
  private String old = "";

  @Parameters(index = "1", paramLabel = "NEW", description = "The newer capture.")
  private String current = "";

  @Mixin private ArticleOptions articleOptions = new ArticleOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private VersionsFormat format = VersionsFormat.TEXT;

  VersionsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UserException {
    List<Article> read = new Inputs(console, articleOptions).read(List.of(old, current), 2);
    if (read.size() != 2) {
      throw new UserException("two captures are compared, not " + read.size());
    }
    List<ArticleStatements> extracted = Synopse.create(SynopseOptions.defaults()).extract(read);
    List<VersionChange> changes = Versions.between(extracted.get(0), extracted.get(1));
    VersionsReport report = new VersionsReport(read.get(0), read.get(1), changes);
    try {
      switch (format) {
        case TEXT -> report.writeText(console.out());
        case CSV -> report.writeCsv(console.out());
      }
    } catch (IOException e) {
      throw new UserException("standard output: cannot be written", e);
    }
    return Main.DONE;
  }
}
