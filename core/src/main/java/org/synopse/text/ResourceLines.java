package org.synopse.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The plain resource files in which Synopse keeps its words: UTF-8, an entry a line.
 *
 * <p>Empty lines and lines that begin with {@code #} say nothing. Fields stand between {@code |}.
 */
public final class ResourceLines {
  private ResourceLines() {}

  /**
   * Returns the entries of a file in file order.
   *
   * @param owner the class beside which the file lies
   * @throws IllegalArgumentException if there is no such file
   */
  public static List<String> of(Class<?> owner, String file) {
    try (InputStream in = owner.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("no resource " + file + " beside " + owner.getName());
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  /** Returns the entries of a file, each as its trimmed fields, at least one. */
  public static List<List<String>> fields(Class<?> owner, String file) {
    return of(owner, file).stream().map(ResourceLines::fieldsOf).toList();
  }

  /** Whether a line says something: it is not empty and no comment. */
  public static boolean isEntry(String line) {
    return !line.isBlank() && line.charAt(0) != '#';
  }

  /** Returns the trimmed fields of an entry, at least one. */
  public static List<String> fieldsOf(String entry) {
    return cut(entry, '|');
  }

  /** Returns the trimmed items of a field whose items stand between commas; none for {@code -}. */
  public static List<String> items(String field) {
    return field.equals("-") || field.isEmpty() ? List.of() : cut(field, ',');
  }

  /**
   * Returns the items of a field as {@link #items} does, but cuts it only when somebody looks: of
   * words in two languages one story often needs but one.
   */
  public static List<String> itemsWhenAsked(String field) {
    return new Items(field);
  }

  /** Items that are not cut yet. Two threads may both cut them, to the same end. */
  private static final class Items extends AbstractList<String> {
    private final String field;
    private @Nullable List<String> items;

    Items(String field) {
      this.field = field;
    }

    private List<String> items() {
      List<String> ready = items;
      if (ready == null) {
        ready = List.copyOf(ResourceLines.items(field));
        items = ready;
      }
      return ready;
    }

    @Override
    public String get(int index) {
      return items().get(index);
    }

    @Override
    public int size() {
      return items().size();
    }
  }

  private static List<String> read(InputStream in) throws IOException {
    // Decoded in one go: a reader would copy each character three times.
    String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    List<String> entries = new ArrayList<>();
    int begin = 0;
    while (begin < text.length()) {
      int end = text.indexOf('\n', begin);
      int next = end < 0 ? text.length() : end + 1;
      int last = end < 0 ? text.length() : end;
      boolean carriageReturn = last > begin && text.charAt(last - 1) == '\r';
      String line = text.substring(begin, carriageReturn ? last - 1 : last);
      if (isEntry(line)) {
        entries.add(line);
      }
      begin = next;
    }
    return entries;
  }

  private static List<String> cut(String text, char mark) {
    List<String> parts = new ArrayList<>();
    int begin = 0;
    for (int i = text.indexOf(mark); i >= 0; i = text.indexOf(mark, begin)) {
      parts.add(text.substring(begin, i).strip());
      begin = i + 1;
    }
    parts.add(text.substring(begin).strip());
    return parts;
  }
}
