package org.synopse.lexicon;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.synopse.text.ArrayFile;
import org.synopse.text.IntLists;
import org.synopse.text.WordTable;

/** Writes the gazetteer in a form that needs no reading. The build runs it. */
public final class GazetteerCompiler {
  /** The file beside this class. */
  static final String TABLE = "gazetteer.table";

  private final GazetteerFiles files = new GazetteerFiles();
  private final ArrayFile.Writer file = new ArrayFile.Writer();
  private final Map<Entity, Integer> numbers = new HashMap<>();

  private GazetteerCompiler() {}

  /**
   * Writes the file.
   *
   * @param args the folder of the compiled classes
   */
  public static void main(String[] args) throws IOException {
    compiled().write(Path.of(args[0]).resolve("org/synopse/lexicon").resolve(TABLE));
  }

  /** Returns the file of the gazetteer, in the order in which {@link Gazetteer} reads it. */
  static ArrayFile.Writer compiled() {
    return new GazetteerCompiler().compile();
  }

  @SuppressWarnings("EnumOrdinal")
  private ArrayFile.Writer compile() {
    NavigableSet<Entity> entities = entities();
    entities.forEach(entity -> numbers.put(entity, numbers.size()));
    Entities.write(entities, file);
    NameTable.write(files.names(), numbers::get, file);
    NameTable.write(files.demonyms(), numbers::get, file);
    NameTable.write(files.governmentsBySeat(), numbers::get, file);
    NameTable.write(files.governmentsByCountry(), numbers::get, file);
    add(files.firstWords());
    add(files.capitals());
    add(files.commonWords());
    add(files.givenNames().keySet());
    file.add(files.givenNames().values().stream().mapToInt(Enum::ordinal).toArray());
    add(files.holders().keySet());
    IntLists.of(
            files.holders().values().stream()
                .map(holders -> holders.stream().map(numbers::get).toList())
                .toList())
        .write(file);
    new RolesCompiler().write(file);
    return file;
  }

  private NavigableSet<Entity> entities() {
    NavigableSet<Entity> entities =
        new TreeSet<>(Comparator.comparing(Entity::name).thenComparing(Entity::type));
    entities.addAll(files.names().values());
    entities.addAll(files.demonyms().values());
    entities.addAll(files.governmentsBySeat().values());
    entities.addAll(files.governmentsByCountry().values());
    files.holders().values().forEach(entities::addAll);
    return entities;
  }

  private void add(Collection<String> words) {
    WordTable.of(List.copyOf(words)).write(file);
  }
}
