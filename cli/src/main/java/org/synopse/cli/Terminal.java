package org.synopse.cli;

/**
 * What standard output and standard error go to.
 *
 * @param isTty whether standard output is a terminal
 * @param columns how wide it is
 * @param wantsColour whether the environment does not forbid colour
 * @param isErrTty whether standard error is a terminal
 */
public record Terminal(boolean isTty, int columns, boolean wantsColour, boolean isErrTty) {
  /** The width of a report that goes to a file or pipe. */
  static final int DEFAULT_COLUMNS = 100;

  /**
   * Returns the terminal of the process. The launcher tells whether there is one, since Java 21
   * cannot tell it of standard output alone.
   */
  static Terminal ofProcess() {
    boolean tty = Boolean.getBoolean("synopse.tty");
    Integer columns = Integer.getInteger("synopse.columns");
    String noColour = System.getenv("NO_COLOR");
    return new Terminal(
        tty,
        columns == null || columns < 1 ? DEFAULT_COLUMNS : columns,
        noColour == null || noColour.isEmpty(),
        Boolean.getBoolean("synopse.err.tty"));
  }
}
