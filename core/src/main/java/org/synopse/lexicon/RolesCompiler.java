package org.synopse.lexicon;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.synopse.text.ArrayFile;
import org.synopse.text.ResourceLines;
import org.synopse.text.WordTable;

/** Reads the roles of the gazetteer from their files and writes them for {@link Roles}. */
final class RolesCompiler {
  private final SortedMap<String, Role> roles = new TreeMap<>();

  RolesCompiler() {
    for (List<String> entry : ResourceLines.fields(Gazetteer.class, "gazetteer/roles.txt")) {
      String id = NameTable.key(entry.get(0));
      String kind = entry.get(3);
      put(entry.get(0), new Role(id, kind, false));
      put(entry.get(1), new Role(id, kind, true));
      put(entry.get(2), new Role(id, kind, false));
    }
  }

  private void put(String field, Role role) {
    ResourceLines.items(field).forEach(word -> roles.putIfAbsent(NameTable.key(word), role));
  }

  /** Returns the roles by their words as they are looked up. */
  SortedMap<String, Role> roles() {
    return roles;
  }

  /** Returns the words that tell a role at the end of a compound. */
  SortedSet<String> endings() {
    return new TreeSet<>(ResourceLines.of(Gazetteer.class, "gazetteer/role-endings.txt"));
  }

  /** Writes the roles. */
  void write(ArrayFile.Writer file) {
    List<Role> distinct = roles.values().stream().distinct().toList();
    WordTable.of(List.copyOf(roles.keySet())).write(file);
    file.add(roles.values().stream().mapToInt(distinct::indexOf).toArray());
    addField(distinct, Role::id, file);
    addField(distinct, Role::kind, file);
    file.add(distinct.stream().mapToInt(role -> role.feminine() ? 1 : 0).toArray());
    WordTable.of(List.copyOf(endings())).write(file);
    WordTable.of(List.copyOf(firstWords())).write(file);
  }

  /** Returns the first words of the roles that take more than one. */
  private SortedSet<String> firstWords() {
    SortedSet<String> first = new TreeSet<>();
    for (String words : roles.keySet()) {
      int end = words.indexOf(' ');
      if (end > 0) {
        first.add(words.substring(0, end));
      }
    }
    return first;
  }

  /** Each word of the field once, and for each role its place among them. */
  private static void addField(
      List<Role> roles, Function<Role, String> field, ArrayFile.Writer file) {
    WordTable words = WordTable.of(roles.stream().map(field).distinct().toList());
    words.write(file);
    file.add(roles.stream().map(field).mapToInt(words::indexOf).toArray());
  }
}
