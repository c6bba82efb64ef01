package org.synopse.cli;

import java.util.List;
import picocli.CommandLine.HelpCommand;

/** The commands, in the order in which help lists them. */
enum Subcommand {
  COMPARE("compare", CompareCommand.class, true),
  EXTRACT("extract", ExtractCommand.class, true),
  EXPLAIN("explain", ExplainCommand.class, true),
  CHECK("check", CheckCommand.class, true),
  STUDY("study", StudyCommand.class, true),
  VERSIONS("versions", VersionsCommand.class, true),
  SHEET("sheet", SheetCommand.class, true),
  EVALUATE("evaluate", EvaluateCommand.class, true),
  COMPLETION("completion", CompletionCommand.class, false),
  LEARN("learn", LearnCommand.class, true),
  HELP("help", HelpCommand.class, false);

  private final String word;
  private final Class<?> type;

  /** Whether it runs without knowing the others. */
  private final boolean alone;

  Subcommand(String word, Class<?> type, boolean alone) {
    this.word = word;
    this.type = type;
    this.alone = alone;
  }

  /** Returns the word that asks for it. */
  String word() {
    return word;
  }

  /** Returns the class whose annotations describe it. */
  Class<?> type() {
    return type;
  }

  /**
   * Returns the commands whose options must be read to run a command line. To read those of all
   * costs a start, so it is only done where one command needs the others.
   *
   * @param args the command line
   * @param settings whether there are settings, which may speak of the options of any command
   */
  static List<Subcommand> neededFor(String[] args, boolean settings) {
    if (!settings && args.length > 0) {
      for (Subcommand command : values()) {
        if (command.alone && command.word.equals(args[0])) {
          return List.of(command);
        }
      }
    }
    return List.of(values());
  }
}
