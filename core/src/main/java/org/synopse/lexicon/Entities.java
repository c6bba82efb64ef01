package org.synopse.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.synopse.text.ArrayFile;
import org.synopse.text.WordTable;

/** The entities of the gazetteer by their numbers, each made when it is asked for. Thread-safe. */
final class Entities {
  private static final EntityType[] TYPES = EntityType.values();

  private final WordTable names;

  /** By the number of an entity, for a place and its government may be called alike. */
  private final int[] nameOf;

  private final int[] typeOf;
  private final AtomicReferenceArray<Entity> made;

  private Entities(ArrayFile file) {
    this.names = WordTable.read(file);
    this.nameOf = file.ints();
    this.typeOf = file.ints();
    this.made = new AtomicReferenceArray<>(nameOf.length);
  }

  /** Reads what {@link #write} wrote. */
  static Entities read(ArrayFile file) {
    return new Entities(file);
  }

  /** Writes entities, whose numbers are their places in the given order. */
  @SuppressWarnings("EnumOrdinal")
  static void write(Collection<Entity> entities, ArrayFile.Writer file) {
    TreeSet<String> distinct = new TreeSet<>();
    entities.forEach(entity -> distinct.add(entity.name()));
    WordTable names = WordTable.of(List.copyOf(distinct));
    names.write(file);
    file.add(entities.stream().mapToInt(entity -> names.indexOf(entity.name())).toArray());
    file.add(entities.stream().mapToInt(entity -> entity.type().ordinal()).toArray());
  }

  /** Returns the entity of a number. */
  Entity get(int number) {
    Entity known = made.get(number);
    if (known == null) {
      known = new Entity(names.word(nameOf[number]), TYPES[typeOf[number]]);
      made.set(number, known);
    }
    return known;
  }

  /** Returns the entities of numbers, in their order. */
  List<Entity> get(int[] numbers) {
    List<Entity> entities = new ArrayList<>();
    for (int number : numbers) {
      entities.add(get(number));
    }
    return entities;
  }
}
