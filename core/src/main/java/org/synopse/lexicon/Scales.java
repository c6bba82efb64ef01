package org.synopse.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.synopse.text.ResourceLines;

/** The scales of the news lexicon, {@code scales.txt}. Immutable. */
public final class Scales {
  private static final Scales SHIPPED =
      new Scales(ResourceLines.fields(Scales.class, "scales.txt").stream().map(Scale::of).toList());

  private static final Scales NONE = new Scales(List.of());

  private final List<Scale> all;

  /** The scales by the concepts and words at their ends. */
  private final Map<String, List<Scale>> byWord = new HashMap<>();

  private Scales(List<Scale> all) {
    this.all = List.copyOf(all);
    for (Scale scale : this.all) {
      for (Scale.End end : Scale.End.values()) {
        scale.words(end).concepts().forEach(concept -> enter(concept, scale));
        scale.words(end).forms().forEach(form -> enter(form, scale));
      }
    }
  }

  private void enter(String word, Scale scale) {
    byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(scale);
  }

  /** Returns those that come with the engine. */
  public static Scales shipped() {
    return SHIPPED;
  }

  /** Returns no scales. */
  public static Scales none() {
    return NONE;
  }

  /** Returns all scales in the order of the file. */
  public List<Scale> all() {
    return all;
  }

  /**
   * Returns the scales that a word stands on, few as a rule.
   *
   * @param form the word as written, in lower case
   * @param lemma its citation form in lower case
   * @param concepts ids of the concepts that it names, alone or with others
   */
  public Collection<Scale> of(String form, String lemma, Set<String> concepts) {
    Map<String, Scale> scales = new LinkedHashMap<>();
    concepts.forEach(concept -> find(concept, scales));
    find(form, scales);
    find(lemma, scales);
    return scales.values();
  }

  private void find(String word, Map<String, Scale> found) {
    byWord.getOrDefault(word, List.of()).forEach(scale -> found.put(scale.name(), scale));
  }
}
