package org.synopse.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.synopse.text.ArrayFile;
import org.synopse.text.IntLists;
import org.synopse.text.WordTable;

/**
 * The scales of the news lexicon, the files of {@code lexicon/scales}. A scale is made when it is
 * first asked for. Thread-safe.
 */
public final class Scales {
  private static final Scale.Kind[] KINDS = Scale.Kind.values();

  private final WordTable names;
  private final int[] kinds;
  private final Words concepts;
  private final Words forms;
  private final AtomicReferenceArray<Scale> made;

  private Scales(ArrayFile file) {
    this.names = WordTable.read(file);
    this.kinds = file.ints();
    this.concepts = new Words(file);
    this.forms = new Words(file);
    this.made = new AtomicReferenceArray<>(names.size());
  }

  /** What stands on scales: the scales of each word, and the words at the ends of each scale. */
  private static final class Words {
    private final WordTable words;
    private final IntLists scalesOfWords;
    private final IntLists up;
    private final IntLists down;

    Words(ArrayFile file) {
      this.words = WordTable.read(file);
      this.scalesOfWords = IntLists.read(file);
      this.up = IntLists.read(file);
      this.down = IntLists.read(file);
    }

    void addScales(String word, Set<Integer> places) {
      int index = words.indexOf(word);
      if (index >= 0) {
        for (int place : scalesOfWords.get(index)) {
          places.add(place);
        }
      }
    }

    Set<String> at(Scale.End end, int scale) {
      Set<String> at = new HashSet<>();
      for (int word : (end == Scale.End.UP ? up : down).get(scale)) {
        at.add(words.word(word));
      }
      return at;
    }
  }

  /** Returns those that come with the engine. */
  public static Scales shipped() {
    return Shipped.SCALES;
  }

  /** Returns no scales. */
  public static Scales none() {
    return Nothing.SCALES;
  }

  /** Returns the given scales, whose places are those in the list. */
  static Scales of(List<Scale> scales) {
    return new Scales(ArrayFile.of(ScalesCompiler.compiled(scales).bytes()));
  }

  /** Returns all scales in the order of the files. */
  public List<Scale> all() {
    List<Scale> all = new ArrayList<>();
    for (int place = 0; place < names.size(); place++) {
      all.add(scale(place));
    }
    return all;
  }

  /**
   * Returns the scales that a word stands on in the order of the files, few as a rule.
   *
   * @param form the word as written, in lower case
   * @param lemma its citation form in lower case
   * @param ofWord ids of the concepts that it names, alone or with others
   */
  public Collection<Scale> of(String form, String lemma, Set<String> ofWord) {
    Set<Integer> places = new TreeSet<>();
    ofWord.forEach(concept -> concepts.addScales(concept, places));
    forms.addScales(form, places);
    forms.addScales(lemma, places);
    return places.isEmpty() ? List.of() : places.stream().map(this::scale).toList();
  }

  private Scale scale(int place) {
    Scale known = made.get(place);
    if (known == null) {
      known =
          new Scale(
              place,
              names.word(place),
              KINDS[kinds[place]],
              vocabulary(Scale.End.UP, place),
              vocabulary(Scale.End.DOWN, place));
      made.set(place, known);
    }
    return known;
  }

  private Vocabulary vocabulary(Scale.End end, int place) {
    return new Vocabulary(concepts.at(end, place), forms.at(end, place));
  }

  /** Holds what is read when it is first asked for. */
  private static final class Shipped {
    private static final Scales SCALES =
        new Scales(ArrayFile.of(Scales.class, ScalesCompiler.SCALES));
  }

  private static final class Nothing {
    private static final Scales SCALES = of(List.of());
  }
}
