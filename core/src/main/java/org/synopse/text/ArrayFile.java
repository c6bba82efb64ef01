package org.synopse.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A file of arrays one after the other, each behind its length, little-endian: what a program can
 * use as soon as its bytes are there. The build makes such files of word lists and models; a reader
 * asks for the arrays in the order in which they were written. Not safe for use by several threads.
 */
public final class ArrayFile {
  private final ByteBuffer bytes;

  private ArrayFile(byte[] bytes) {
    this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Returns the file that these bytes are. */
  public static ArrayFile of(byte[] bytes) {
    return new ArrayFile(bytes);
  }

  /**
   * Reads a file whole.
   *
   * @param owner the class beside which the file lies
   * @throws IllegalStateException if there is none: the build makes it
   */
  public static ArrayFile of(Class<?> owner, String file) {
    try (InputStream in = owner.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no file " + file + " beside " + owner.getName());
      }
      // A stream out of a jar tells how much is left; the rest is for those that do not.
      byte[] bytes = new byte[in.available()];
      int read = in.readNBytes(bytes, 0, bytes.length);
      byte[] rest = in.readAllBytes();
      if (read < bytes.length || rest.length > 0) {
        byte[] all = Arrays.copyOf(bytes, read + rest.length);
        System.arraycopy(rest, 0, all, read, rest.length);
        return new ArrayFile(all);
      }
      return new ArrayFile(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  /** Returns the next array of integers. */
  public int[] ints() {
    int[] values = new int[bytes.getInt()];
    bytes.asIntBuffer().get(values);
    skip(values.length * Integer.BYTES);
    return values;
  }

  /** Returns the next array of doubles. */
  public double[] doubles() {
    double[] values = new double[bytes.getInt()];
    bytes.asDoubleBuffer().get(values);
    skip(values.length * Double.BYTES);
    return values;
  }

  /** Returns the next array of short integers. */
  public short[] shorts() {
    short[] values = new short[bytes.getInt()];
    bytes.asShortBuffer().get(values);
    skip(values.length * Short.BYTES);
    return values;
  }

  /** Returns the next text, as its letters. */
  public char[] letters() {
    char[] values = new char[bytes.getInt()];
    bytes.asCharBuffer().get(values);
    skip(values.length * Character.BYTES);
    return values;
  }

  /** Returns the next array of bytes. */
  public byte[] bytes() {
    byte[] values = new byte[bytes.getInt()];
    bytes.get(values);
    return values;
  }

  private void skip(int count) {
    bytes.position(bytes.position() + count);
  }

  /** Writes a file. Not safe for use by several threads. */
  public static final class Writer {
    private final List<ByteBuffer> parts = new ArrayList<>();

    private ByteBuffer part(int length, int size) {
      ByteBuffer part = ByteBuffer.allocate(Integer.BYTES + length * size);
      part.order(ByteOrder.LITTLE_ENDIAN).putInt(length);
      parts.add(part);
      return part;
    }

    /** Adds an array of integers. */
    public Writer add(int[] values) {
      ByteBuffer part = part(values.length, Integer.BYTES);
      for (int value : values) {
        part.putInt(value);
      }
      return this;
    }

    /** Adds an array of doubles. */
    public Writer add(double[] values) {
      ByteBuffer part = part(values.length, Double.BYTES);
      for (double value : values) {
        part.putDouble(value);
      }
      return this;
    }

    /** Adds an array of short integers. */
    public Writer add(short[] values) {
      ByteBuffer part = part(values.length, Short.BYTES);
      for (short value : values) {
        part.putShort(value);
      }
      return this;
    }

    /** Adds a text. */
    public Writer add(char[] letters) {
      ByteBuffer part = part(letters.length, Character.BYTES);
      for (char letter : letters) {
        part.putChar(letter);
      }
      return this;
    }

    /** Adds an array of bytes. */
    public Writer add(byte[] values) {
      part(values.length, 1).put(values);
      return this;
    }

    /** Returns the file so far. */
    public byte[] bytes() {
      ByteBuffer all = ByteBuffer.allocate(parts.stream().mapToInt(ByteBuffer::capacity).sum());
      parts.forEach(part -> all.put(part.duplicate().clear()));
      return all.array();
    }

    /** Writes the file; it appears whole or not at all. */
    public void write(Path file) throws IOException {
      Path part = file.resolveSibling(file.getFileName() + ".part");
      Files.write(part, bytes());
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
