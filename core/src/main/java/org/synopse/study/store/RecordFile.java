package org.synopse.study.store;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.ObjIntConsumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Records in a file, one a line, in the order in which they were added.
 *
 * <p>Only where each line begins is held in memory. Not safe for use by several threads.
 *
 * @param <T> the record
 */
public final class RecordFile<T> implements Closeable {
  private static final int FIRST_CAPACITY = 1024;
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Class<T> type;
  private final RandomAccessFile file;
  private long[] begins = new long[FIRST_CAPACITY];
  private int size;

  private RecordFile(Class<T> type, RandomAccessFile file) {
    this.type = type;
    this.file = file;
  }

  /** Opens a file, which need not be there yet, and cuts off an unfinished last line. */
  public static <T> RecordFile<T> open(Path path, Class<T> type) throws IOException {
    RecordFile<T> records = new RecordFile<>(type, new RandomAccessFile(path.toFile(), "rw"));
    try {
      records.findLines(path);
      return records;
    } catch (IOException | RuntimeException e) {
      records.close();
      throw e;
    }
  }

  private void findLines(Path path) throws IOException {
    long at = 0;
    long begin = 0;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
      for (int b = in.read(); b >= 0; b = in.read()) {
        at++;
        if (b == '\n') {
          note(begin);
          begin = at;
        }
      }
    }
    file.setLength(begin);
    begins[size] = begin;
  }

  private void note(long begin) {
    if (size + 1 >= begins.length) {
      begins = Arrays.copyOf(begins, 2 * begins.length);
    }
    begins[size++] = begin;
  }

  /** Returns how many records there are. */
  public int size() {
    return size;
  }

  /** Adds a record and returns its number. */
  public int add(T record) throws IOException {
    byte[] line;
    try {
      line = MAPPER.writeValueAsBytes(record);
    } catch (JacksonException e) {
      throw new IOException("a record that cannot be written", e);
    }
    long begin = begins[size];
    byte[] ended = Arrays.copyOf(line, line.length + 1);
    ended[line.length] = '\n';
    file.seek(begin);
    file.write(ended);
    note(begin);
    begins[size] = begin + ended.length;
    return size - 1;
  }

  /**
   * Returns the record of a number.
   *
   * @throws IOException if the file cannot be read or holds something else
   */
  public T get(int number) throws IOException {
    byte[] line = new byte[(int) (begins[number + 1] - begins[number])];
    file.seek(begins[number]);
    file.readFully(line);
    try {
      return MAPPER.readValue(line, type);
    } catch (JacksonException e) {
      throw new IOException("line " + (number + 1) + " holds no record of this version", e);
    }
  }

  /** Hands over every record with its number, in order, one at a time. */
  public void forEach(ObjIntConsumer<T> consumer) throws IOException {
    for (int i = 0; i < size; i++) {
      consumer.accept(get(i), i);
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
