package org.synopse.cli;

import java.io.PrintWriter;
import java.time.Duration;

/**
 * Tells on standard error how far a study has come: on a terminal in one line that is written over,
 * elsewhere a line now and then, so that a log of a long run says something and one of a short run
 * nothing.
 */
final class StudyProgress {
  private static final Duration ON_TERMINAL = Duration.ofMillis(500);
  private static final Duration ELSEWHERE = Duration.ofSeconds(30);
  private static final String ERASE_LINE = "\r\u001B[K";

  private final PrintWriter err;
  private final boolean terminal;
  private long told = System.nanoTime();
  private boolean shown;

  StudyProgress(Console console) {
    this.err = console.err();
    this.terminal = console.terminal().isErrTty();
  }

  void read(int done, int all) {
    tell("Read " + done + " of " + all);
  }

  void compared(int done, int all) {
    tell("Compared " + done + " of " + all + " stories");
  }

  private void tell(String what) {
    Duration patience = terminal ? ON_TERMINAL : ELSEWHERE;
    long now = System.nanoTime();
    if (now - told >= patience.toNanos()) {
      told = now;
      if (terminal) {
        err.print(ERASE_LINE + what);
        err.flush();
        shown = true;
      } else {
        err.println(what);
      }
    }
  }

  /** Leaves no trace of the line. */
  void end() {
    if (shown) {
      err.print(ERASE_LINE);
      err.flush();
      shown = false;
    }
  }
}
