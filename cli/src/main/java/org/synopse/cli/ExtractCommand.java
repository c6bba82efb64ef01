package org.synopse.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.synopse.Synopse;
import org.synopse.SynopseOptions;
import org.synopse.article.Article;
import org.synopse.report.Report;
import org.synopse.report.ReportWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows what articles say. */
@Command(
    name = "extract",
    description =
        "Shows what each article says: its statements with attribution, certainty, quantities,"
            + " times and names.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ExtractCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "ARTICLE",
      arity = "1..*",
      description =
          "One article or more: text, Markdown, HTML, JSON, RSS or Atom, WARC, PDF; http(s)"
              + " addresses; folders and zips of these; - for standard input. Or one folder with a"
              + " gold.yaml, whose articles are read.")
  private List<String> articles = new ArrayList<>();

  @Mixin private ArticleOptions articleOptions = new ArticleOptions();
  @Mixin private OutputOptions outputOptions = new OutputOptions();

  ExtractCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UserException {
    outputOptions.check();
    outputOptions.checkInputs(articles);
    outputOptions.checkFitsStatements();
    List<Article> read = new Inputs(console, articleOptions).read(articles, 1);
    Report report =
        Progress.during(
            console,
            "Reading " + read.size() + " articles",
            () -> Synopse.create(SynopseOptions.defaults()).statements(read));
    outputOptions.write(report, console, ReportWriter::writeStatements);
    return Main.DONE;
  }
}
