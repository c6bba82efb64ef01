package org.synopse.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

/** A process that writes half a report, says so, and waits to be stopped. */
final class HalfWriter {
  private HalfWriter() {}

  public static void main(String[] args) throws IOException {
    WholeFile.write(
        Path.of(args[0]),
        out -> {
          out.write("half a report");
          out.flush();
          new PrintStream(System.out, true, StandardCharsets.UTF_8).println("half");
          try {
            Thread.sleep(Duration.ofMinutes(2));
          } catch (InterruptedException e) {
            throw new IOException(e);
          }
        });
  }
}
