package org.synopse.report;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** A writer whose close only flushes, because it belongs to somebody else. */
final class KeptOpen extends FilterWriter {
  KeptOpen(Writer out) {
    super(out);
  }

  @Override
  public void close() throws IOException {
    flush();
  }
}
