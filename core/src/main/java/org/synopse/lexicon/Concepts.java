package org.synopse.lexicon;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.synopse.text.ArrayFile;
import org.synopse.text.IntLists;
import org.synopse.text.Language;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.WordTable;

/**
 * The concepts of a lexicon in the order of its files, each made when it is asked for. Thread-safe.
 */
final class Concepts {
  private static final String BETWEEN_WORDS = "\n";
  private static final List<Function<Concept, Set<String>>> LINKS =
      List.of(
          Concept::antonyms,
          Concept::converses,
          Concept::outcomes,
          Concept::broader,
          Concept::related);

  private final ConceptIds ids;
  private final int[] classes;
  private final List<IntLists> links = new ArrayList<>();

  /** The words of each concept as they are written, in one text. */
  private final Map<Language, int[]> endsOfWords = new EnumMap<>(Language.class);

  private final Map<Language, char[]> letters = new EnumMap<>(Language.class);
  private final Map<Language, byte[]> compiledWords = new EnumMap<>(Language.class);
  private final AtomicReferenceArray<Concept> made;

  private Concepts(ArrayFile file) {
    this.ids = new ConceptIds(WordTable.read(file));
    this.classes = file.ints();
    this.made = new AtomicReferenceArray<>(ids.size());
    for (int i = 0; i < LINKS.size(); i++) {
      links.add(IntLists.read(file));
    }
    for (Language language : Language.values()) {
      endsOfWords.put(language, file.ints());
      letters.put(language, file.letters());
      compiledWords.put(language, file.bytes());
    }
  }

  /** Reads what {@link #compiled} wrote. */
  static Concepts read(ArrayFile file) {
    return new Concepts(file);
  }

  /** Returns the file of concepts, whose ids differ; the build that writes it reads it. */
  @SuppressWarnings("EnumOrdinal")
  static ArrayFile.Writer compiled(List<Concept> concepts) {
    ArrayFile.Writer file = new ArrayFile.Writer();
    WordTable ids = WordTable.of(concepts.stream().map(Concept::id).toList());
    ids.write(file);
    file.add(concepts.stream().mapToInt(concept -> concept.pos().ordinal()).toArray());
    for (Function<Concept, Set<String>> link : LINKS) {
      List<List<Integer>> targets = new ArrayList<>();
      for (Concept concept : concepts) {
        targets.add(link.apply(concept).stream().map(ids::indexOf).sorted().toList());
      }
      IntLists.of(targets).write(file);
    }
    for (Language language : Language.values()) {
      StringBuilder words = new StringBuilder();
      int[] ends = new int[concepts.size()];
      for (int i = 0; i < ends.length; i++) {
        List<String> ofLanguage = concepts.get(i).words().getOrDefault(language, List.of());
        words.append(String.join(BETWEEN_WORDS, ofLanguage));
        ends[i] = words.length();
      }
      file.add(ends).add(words.toString().toCharArray());
      ArrayFile.Writer ofLanguage = new ArrayFile.Writer();
      new ConceptWordsCompiler(language, ids, concepts).write(ofLanguage);
      file.add(ofLanguage.bytes());
    }
    return file;
  }

  /** Returns the concept of an id, or {@code null} if there is none. */
  @Nullable Concept of(String id) {
    int place = ids.number(id);
    return place < 0 ? null : at(place);
  }

  private Concept at(int place) {
    Concept known = made.get(place);
    if (known == null) {
      known = make(place);
      made.set(place, known);
    }
    return known;
  }

  @SuppressWarnings("EnumOrdinal")
  private Concept make(int place) {
    Map<Language, List<String>> words = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      words.put(language, words(language, place));
    }
    return new Concept(
        ids.id(place),
        PartOfSpeech.values()[classes[place]],
        words,
        linked(0, place),
        linked(1, place),
        linked(2, place),
        linked(3, place),
        linked(4, place));
  }

  private Set<String> linked(int kind, int place) {
    Set<String> targets = new HashSet<>();
    for (int target : links.get(kind).get(place)) {
      targets.add(ids.id(target));
    }
    return targets;
  }

  private List<String> words(Language language, int place) {
    int[] ends = endsOfWords.getOrDefault(language, new int[0]);
    int begin = place == 0 ? 0 : ends[place - 1];
    String words =
        new String(letters.getOrDefault(language, new char[0]), begin, ends[place] - begin);
    return words.isEmpty() ? List.of() : List.of(words.split(BETWEEN_WORDS, -1));
  }

  /** Returns all concepts in their order. */
  List<Concept> all() {
    List<Concept> all = new ArrayList<>();
    for (int place = 0; place < ids.size(); place++) {
      all.add(at(place));
    }
    return all;
  }

  /** Returns the words of a language, to look concepts up by. */
  ConceptWords words(Language language) {
    byte[] compiled = compiledWords.getOrDefault(language, new byte[0]);
    return new ConceptWords(language, ids, ArrayFile.of(compiled));
  }
}
