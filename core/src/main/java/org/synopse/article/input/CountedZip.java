package org.synopse.article.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipInputStream;

/** A zip of which every unpacked byte is counted, those of entries that are passed over too. */
final class CountedZip extends ZipInputStream {
  private final Budget budget;

  CountedZip(InputStream in, Budget budget) {
    super(in);
    this.budget = budget;
  }

  /** Closing an entry reads the rest of it, so that this sees all. */
  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int read = super.read(into, offset, length);
    budget.take(read);
    return read;
  }
}
