package org.synopse.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.synopse.text.ArrayFile;
import org.synopse.text.WordTable;

/** Names, and the entity that each leads to, looked up where they lie in a file. Thread-safe. */
final class NameTable {
  private final WordTable names;
  private final int[] entityOf;
  private final Entities entities;

  private NameTable(ArrayFile file, Entities entities) {
    this.names = WordTable.read(file);
    this.entityOf = file.ints();
    this.entities = entities;
  }

  /** Reads what {@link #write} wrote. */
  static NameTable read(ArrayFile file, Entities entities) {
    return new NameTable(file, entities);
  }

  /**
   * Writes names.
   *
   * @param number gives the number of an entity
   */
  static void write(
      SortedMap<String, Entity> names, ToIntFunction<Entity> number, ArrayFile.Writer file) {
    WordTable.of(List.copyOf(names.keySet())).write(file);
    file.add(names.values().stream().mapToInt(number).toArray());
  }

  /** Returns the form in which a name is looked up, without case and hyphens. */
  static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replace('-', ' ').replace('’', '\'');
  }

  /** Returns the entity of a name, or {@code null} if it is not known. */
  @Nullable Entity get(String name) {
    int place = names.indexOf(name);
    return place < 0 ? null : entities.get(entityOf[place]);
  }

  /** Returns all names in a list of its own. */
  List<String> names() {
    List<String> all = new ArrayList<>();
    for (int place = 0; place < names.size(); place++) {
      all.add(names.word(place));
    }
    return all;
  }
}
