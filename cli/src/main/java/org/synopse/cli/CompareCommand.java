package org.synopse.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.synopse.Synopse;
import org.synopse.SynopseOptions;
import org.synopse.article.Article;
import org.synopse.report.Report;
import org.synopse.report.ReportWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Compares articles with each other. */
@Command(
    name = "compare",
    description = "Compares two or more articles, claim by claim.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class CompareCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "ARTICLE",
      arity = "1..*",
      description =
          "Two articles or more: text, Markdown, HTML, JSON, RSS or Atom, WARC, PDF; http(s)"
              + " addresses; folders and zips of these; - for standard input. Or one folder with a"
              + " gold.yaml, whose articles are read.")
  private List<String> articles = new ArrayList<>();

  @Mixin private ArticleOptions articleOptions = new ArticleOptions();
  @Mixin private LexiconOptions lexiconOptions = new LexiconOptions();
  @Mixin private FilterOptions filterOptions = new FilterOptions();
  @Mixin private OutputOptions outputOptions = new OutputOptions();

  CompareCommand(Console console) {
    this.console = console;
  }

  /**
   * Returns the command that a command line asks for, without picocli, which takes as long to start
   * as the comparison; {@code null} where picocli must look at it.
   *
   * @param args the command line behind the word {@code compare}
   */
  static @Nullable CompareCommand ofPlainArguments(List<String> args, Console console) {
    CompareCommand command = new CompareCommand(console);
    boolean read =
        new QuickArguments(
                List.of(command.articleOptions, command.filterOptions, command.outputOptions))
            .read(args, command.articles);
    return read ? command : null;
  }

  @Override
  public Integer call() throws UserException {
    outputOptions.check();
    outputOptions.checkInputs(articles);
    filterOptions.check();
    SynopseOptions options = lexiconOptions.applyTo(SynopseOptions.defaults());
    List<Article> read = new Inputs(console, articleOptions).read(articles, 2);
    Report report =
        Progress.during(
            console,
            "Comparing " + read.size() + " articles",
            () -> Synopse.create(options).compare(read).report());
    outputOptions.write(filterOptions.applyTo(report), console, ReportWriter::write);
    return Main.DONE;
  }
}
