package org.synopse.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes commands with the streams they need. */
final class CommandFactory implements IFactory {
  private final Console console;
  private final IFactory others = CommandLine.defaultFactory();

  CommandFactory(Console console) {
    this.console = console;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    if (type == CompareCommand.class) {
      return type.cast(new CompareCommand(console));
    }
    if (type == ExtractCommand.class) {
      return type.cast(new ExtractCommand(console));
    }
    if (type == ExplainCommand.class) {
      return type.cast(new ExplainCommand(console));
    }
    if (type == EvaluateCommand.class) {
      return type.cast(new EvaluateCommand(console));
    }
    if (type == CheckCommand.class) {
      return type.cast(new CheckCommand(console));
    }
    if (type == StudyCommand.class) {
      return type.cast(new StudyCommand(console));
    }
    if (type == VersionsCommand.class) {
      return type.cast(new VersionsCommand(console));
    }
    if (type == SheetCommand.class) {
      return type.cast(new SheetCommand(console));
    }
    if (type == CompletionCommand.class) {
      return type.cast(new CompletionCommand(console));
    }
    if (type == LearnCommand.class) {
      return type.cast(new LearnCommand(console));
    }
    if (type == Version.class) {
      return type.cast(new Version());
    }
    return others.create(type);
  }
}
