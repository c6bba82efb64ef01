package org.synopse.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.function.Supplier;

/** Tells on standard error, if that is a terminal, what takes longer than a second. */
final class Progress {
  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final String ERASE_LINE = "\r\u001B[K";

  private final PrintWriter err;
  private final String work;
  private final Thread teller;
  private boolean told;

  private Progress(PrintWriter err, String work) {
    this.err = err;
    this.work = work;
    this.teller = Thread.ofPlatform().daemon().name("progress").unstarted(this::tell);
  }

  /** Does the work and tells of it; nothing is written where standard error is no terminal. */
  static <T> T during(Console console, String work, Supplier<T> doing) {
    Progress progress = new Progress(console.err(), work);
    if (console.terminal().isErrTty()) {
      progress.teller.start();
    }
    try {
      return doing.get();
    } finally {
      progress.close();
    }
  }

  private void tell() {
    try {
      for (long second = 1; ; second++) {
        Thread.sleep(PATIENCE);
        say(second);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void say(long second) {
    if (!Thread.currentThread().isInterrupted()) {
      told = true;
      err.print(ERASE_LINE + work + " … " + second + " s");
      err.flush();
    }
  }

  /** Ends the line and leaves no trace of it. */
  private synchronized void close() {
    teller.interrupt();
    if (told) {
      err.print(ERASE_LINE);
      err.flush();
    }
  }
}
