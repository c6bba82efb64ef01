package org.synopse.lexicon;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.synopse.text.ArrayFile;
import org.synopse.text.IntLists;
import org.synopse.text.ResourceLines;
import org.synopse.text.WordTable;

/** Writes the scales of the news lexicon in a form that needs no reading. The build runs it. */
public final class ScalesCompiler {
  /** The file beside this class. */
  static final String SCALES = "scales.table";

  private ScalesCompiler() {}

  /**
   * Writes the file.
   *
   * @param args the folder of the compiled classes
   */
  public static void main(String[] args) throws IOException {
    compiled(shipped()).write(Path.of(args[0]).resolve("org/synopse/lexicon").resolve(SCALES));
  }

  /** Returns what the files that come with the engine say, in their order. */
  static List<Scale> shipped() {
    List<Scale> scales = new ArrayList<>();
    for (String file : ResourceLines.of(ScalesCompiler.class, "scale-files.txt")) {
      for (List<String> fields : ResourceLines.fields(ScalesCompiler.class, "scales/" + file)) {
        scales.add(Scale.of(scales.size(), fields));
      }
    }
    return scales;
  }

  /** Returns the file of the given scales, in the order in which {@link Scales} reads it. */
  @SuppressWarnings("EnumOrdinal")
  static ArrayFile.Writer compiled(List<Scale> scales) {
    ArrayFile.Writer file = new ArrayFile.Writer();
    WordTable.of(scales.stream().map(Scale::name).toList()).write(file);
    file.add(scales.stream().mapToInt(scale -> scale.kind().ordinal()).toArray());
    write(scales, Vocabulary::concepts, file);
    write(scales, Vocabulary::forms, file);
    return file;
  }

  /** Writes words, the scales of each, and which of them stand at the ends of each scale. */
  private static void write(
      List<Scale> scales, Function<Vocabulary, Collection<String>> part, ArrayFile.Writer file) {
    Map<String, TreeSet<Integer>> scalesOf = new TreeMap<>();
    for (Scale scale : scales) {
      for (Scale.End end : Scale.End.values()) {
        for (String word : part.apply(scale.words(end))) {
          scalesOf.computeIfAbsent(word, w -> new TreeSet<>()).add(scale.place());
        }
      }
    }
    List<String> words = List.copyOf(scalesOf.keySet());
    WordTable table = WordTable.of(words);
    table.write(file);
    IntLists.of(scalesOf.values().stream().map(List::copyOf).toList()).write(file);
    for (Scale.End end : Scale.End.values()) {
      List<List<Integer>> atEnd = new ArrayList<>();
      for (Scale scale : scales) {
        atEnd.add(part.apply(scale.words(end)).stream().map(table::indexOf).sorted().toList());
      }
      IntLists.of(atEnd).write(file);
    }
  }
}
