package org.synopse.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.synopse.Synopse;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Reads the command line and runs what it asks for. */
@Command(
    name = "synopse",
    description =
        "Compares, claim by claim, what several outlets wrote about one event: what they agree on,"
            + " where they contradict each other, where the same content stands under another word,"
            + " and what only one of them tells. A comparison, not a verdict on what is true.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND")
public final class Main {
  /** Done. */
  public static final int DONE = 0;

  /** A check that was asked for failed. */
  public static final int CHECK_FAILED = 1;

  /** Wrong use, or input that cannot be read. */
  public static final int WRONG_USE = 2;

  /** The columns of help, whatever the terminal, so that it reads the same everywhere. */
  private static final int HELP_COLUMNS = 90;

  /** Lucene logs which instructions of the processor it cannot use, which is no user's concern. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private Main() {}

  /** Runs the command line of the process. */
  public static void main(String[] args) {
    prepare();
    if (args.length > 0 && args[0].equals(Subcommand.COMPARE.word())) {
      Synopse.readAhead();
    }
    FailureKeeper stdout = new FailureKeeper(new FileOutputStream(FileDescriptor.out));
    PrintWriter out = new PrintWriter(new OutputStreamWriter(stdout, StandardCharsets.UTF_8));
    PrintWriter err =
        new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
    int code =
        run(
            args,
            new Console(
                System.in,
                out,
                err,
                Terminal.ofProcess(),
                Opener.ofProcess(),
                SettingsFile.ofProcess()));
    out.flush();
    System.exit(stdout.hasFailed() ? unwritten(stdout, err) : code);
  }

  /** Whoever reads only the beginning, as a pager does, closes the pipe and needs no message. */
  private static int unwritten(FailureKeeper stdout, PrintWriter err) {
    if (!stdout.isClosedByReader()) {
      err.println("synopse: standard output: cannot be written");
    }
    return WRONG_USE;
  }

  /** Sets what holds for the whole process. */
  static void prepare() {
    LUCENE.setLevel(Level.SEVERE);
  }

  /**
   * Runs a command line.
   *
   * @return the exit code
   */
  public static int run(String[] args, Console console) {
    CompareCommand plain = plainComparison(args, console);
    return plain == null ? parseAndRun(args, console) : runAlone(plain, console);
  }

  private static @Nullable CompareCommand plainComparison(String[] args, Console console) {
    return console.settings() == null
            && args.length > 0
            && args[0].equals(Subcommand.COMPARE.word())
        ? CompareCommand.ofPlainArguments(List.of(args).subList(1, args.length), console)
        : null;
  }

  private static int runAlone(CompareCommand command, Console console) {
    int code;
    try {
      code = command.call();
    } catch (UserException | RuntimeException e) {
      code = fail(e, console);
    }
    console.out().flush();
    return code;
  }

  private static int parseAndRun(String[] args, Console console) {
    CommandLine commandLine = new CommandLine(new Main(), new CommandFactory(console));
    Subcommand.neededFor(args, console.settings() != null)
        .forEach(command -> commandLine.addSubcommand(command.word(), command.type()));
    commandLine.setOut(console.out());
    commandLine.setErr(console.err());
    commandLine.setUsageHelpWidth(HELP_COLUMNS);
    commandLine.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    commandLine.setCaseInsensitiveEnumValuesAllowed(true);
    OptionValues.register(commandLine);
    commandLine.setParameterExceptionHandler(Main::explain);
    commandLine.setExecutionExceptionHandler(
        (exception, command, result) -> fail(exception, console));
    try {
      commandLine.setDefaultValueProvider(Settings.read(console.settings(), commandLine));
    } catch (UserException e) {
      return fail(e, console);
    }
    if (args.length == 0) {
      commandLine.usage(console.out());
      console.out().flush();
      return WRONG_USE;
    }
    int code = commandLine.execute(args);
    console.out().flush();
    return code;
  }

  private static int explain(CommandLine.ParameterException exception, String[] args) {
    CommandLine command = exception.getCommandLine();
    command.getErr().println("synopse: " + oneLine(exception.getMessage()));
    String meant = "";
    if (exception instanceof CommandLine.UnmatchedArgumentException unmatched
        && !unmatched.getSuggestions().isEmpty()) {
      meant = "Did you mean " + String.join(" or ", unmatched.getSuggestions()) + "? ";
    }
    command
        .getErr()
        .println(meant + "Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return WRONG_USE;
  }

  /** No stack trace reaches a user; what we did not foresee is named as such. */
  private static int fail(Exception exception, Console console) {
    String message = oneLine(exception.getMessage());
    console
        .err()
        .println(
            exception instanceof UserException
                ? "synopse: " + message
                : "synopse: internal error, please report it: "
                    + exception.getClass().getSimpleName()
                    + ": "
                    + message);
    return WRONG_USE;
  }

  private static String oneLine(@Nullable String message) {
    return message == null ? "no message" : message.replaceAll("\\s*\\R\\s*", " ");
  }
}
