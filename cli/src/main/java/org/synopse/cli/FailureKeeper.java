package org.synopse.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** A stream that remembers why it could not be written, where the writer above it forgets. */
final class FailureKeeper extends FilterOutputStream {
  private @Nullable IOException failure;

  FailureKeeper(OutputStream out) {
    super(new BufferedOutputStream(out));
  }

  boolean hasFailed() {
    return failure != null;
  }

  /** Whether nobody reads what is written any more. */
  boolean isClosedByReader() {
    return failure != null && String.valueOf(failure.getMessage()).contains("Broken pipe");
  }

  @Override
  public void write(int b) throws IOException {
    keep(() -> out.write(b));
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    keep(() -> out.write(bytes, from, count));
  }

  @Override
  public void flush() throws IOException {
    keep(out::flush);
  }

  @FunctionalInterface
  private interface Writing {
    void run() throws IOException;
  }

  private void keep(Writing writing) throws IOException {
    try {
      writing.run();
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }
}
