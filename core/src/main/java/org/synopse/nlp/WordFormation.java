package org.synopse.nlp;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.synopse.text.Language;
import org.synopse.text.ResourceLines;

/**
 * Tells where words come from: {@code Unterzeichnung} from {@code unterzeichnen}, {@code
 * Partnerschaftsvertrag} from {@code Partnerschaft} and {@code Vertrag}.
 *
 * <p>The rules of a language stand in {@code word-formation-*.txt}. Families are kept, so that a
 * word is analysed once. Thread-safe.
 */
public final class WordFormation {
  /** What is left of a word when an ending is cut off has at least so many letters. */
  private static final int SHORTEST_STEM = 3;

  /** An ending that is a word itself, as {@code griff}, needs no stem before it. */
  private static final int SHORTEST_WORD = 4;

  private static final int SHORTEST_COMPOUND = 9;

  /** More words than any story has; beyond it families are made anew each time. */
  private static final int MOST_KEPT = 200_000;

  private final Stemmer stemmer;
  private final CompoundSplitter compounds;
  private final Morphology morphology;
  private final List<Ending> endings = new ArrayList<>();
  private final List<Ending> roots = new ArrayList<>();
  private final Map<String, WordFamily> families = new ConcurrentHashMap<>();

  /**
   * Creates the word formation of a language.
   *
   * @param stemmer cuts off inflection and the commonest derivation
   * @param morphology knows the verbs of participles
   */
  public WordFormation(
      Language language, Stemmer stemmer, CompoundSplitter compounds, Morphology morphology) {
    this.stemmer = stemmer;
    this.compounds = compounds;
    this.morphology = morphology;
    String file = "word-formation-" + language.code() + ".txt";
    for (List<String> entry : ResourceLines.fields(WordFormation.class, file)) {
      List<Ending> kind = entry.get(0).equals("root") ? roots : endings;
      kind.add(new Ending(entry.get(1), ResourceLines.items(entry.get(2))));
    }
  }

  /**
   * An ending and what may have stood in its place.
   *
   * @param before what is put in its place; {@code *} for nothing
   */
  private record Ending(String ending, List<String> before) {}

  /** Returns the family of a word, given by its lemma in lower case. */
  public WordFamily of(String lemma) {
    WordFamily kept = families.get(lemma);
    if (kept != null) {
      return kept;
    }
    WordFamily family = analyse(lemma);
    if (families.size() < MOST_KEPT) {
      families.put(lemma, family);
    }
    return family;
  }

  private WordFamily analyse(String lemma) {
    List<String> parts = lemma.length() >= SHORTEST_COMPOUND ? compounds.split(lemma) : List.of();
    return new WordFamily(
        root(lemma), bases(lemma), parts, parts.stream().map(this::root).toList());
  }

  private List<String> bases(String lemma) {
    Set<String> bases = new LinkedHashSet<>(morphology.infinitives(lemma));
    for (Ending ending : endings) {
      int stem = lemma.length() - ending.ending().length();
      boolean word = ending.ending().length() >= SHORTEST_WORD;
      if ((stem >= SHORTEST_STEM || word) && lemma.endsWith(ending.ending())) {
        for (String before : ending.before()) {
          bases.add(lemma.substring(0, stem) + (before.equals("*") ? "" : before));
        }
      }
    }
    bases.remove(lemma);
    return List.copyOf(bases);
  }

  /**
   * The stem without umlauts, its last syllable as in the verb: {@code angriff}, {@code angreif}.
   */
  private String root(String word) {
    String stem =
        stemmer.stem(word).replace('ä', 'a').replace('ö', 'o').replace('ü', 'u').replace("ß", "ss");
    for (Ending root : roots) {
      if (stem.endsWith(root.ending())) {
        return stem.substring(0, stem.length() - root.ending().length()) + root.before().get(0);
      }
    }
    // The e of verhandeln, which Verhandlung has lost.
    return stem.endsWith("el") ? stem.substring(0, stem.length() - 2) + "l" : stem;
  }
}
