package org.synopse.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.synopse.text.Language;
import org.synopse.text.ResourceLines;

/**
 * Citation forms that a word may come from by its ending alone, for words of which the lemma is
 * wrong or another than the one in the files: {@code foiled} from {@code foil}, {@code
 * Festgenommene} from {@code Festgenommener}. A guess is only ever looked up, so a wrong one does
 * no harm.
 */
final class Inflection {
  /** What is left of a word when its ending is cut off has at least so many letters. */
  private static final int SHORTEST_STEM = 3;

  /** Begins an ending before which the vowel has an umlaut: {@code Anschläge}. */
  private static final String UMLAUT = "~";

  private static final String UMLAUTS = "äöü";
  private static final String VOWELS = "aou";

  /** By their last letter, in the order of the file. */
  private final Map<Character, List<Ending>> endings = new HashMap<>();

  Inflection(Language language) {
    String file = "inflection-" + language.code() + ".txt";
    for (List<String> entry : ResourceLines.fields(Inflection.class, file)) {
      String ending = entry.get(0);
      boolean umlaut = ending.startsWith(UMLAUT);
      endings
          .computeIfAbsent(ending.charAt(ending.length() - 1), last -> new ArrayList<>())
          .add(
              new Ending(
                  umlaut ? ending.substring(UMLAUT.length()) : ending,
                  umlaut,
                  ResourceLines.items(entry.get(1))));
    }
  }

  /**
   * An ending and what the citation form has in its place.
   *
   * @param umlaut whether the last umlaut before it is undone as well
   * @param citations {@code *} for nothing, {@code =} for the last letter of the stem only once
   */
  private record Ending(String ending, boolean umlaut, List<String> citations) {}

  /** Returns the citation forms that a form and its lemma, both in lower case, may come from. */
  Set<String> citations(String form, String lemma) {
    Set<String> citations = new LinkedHashSet<>();
    add(form, citations);
    add(lemma, citations);
    return citations;
  }

  private void add(String word, Set<String> citations) {
    if (word.isEmpty()) {
      return;
    }
    for (Ending ending : endings.getOrDefault(word.charAt(word.length() - 1), List.of())) {
      int cut = word.length() - ending.ending().length();
      if (cut >= SHORTEST_STEM && word.endsWith(ending.ending())) {
        String stem =
            ending.umlaut() ? withoutUmlaut(word.substring(0, cut)) : word.substring(0, cut);
        for (String citation : ending.citations()) {
          citations.add(citation(stem, citation));
        }
      }
    }
  }

  private static String withoutUmlaut(String stem) {
    for (int i = stem.length() - 1; i >= 0; i--) {
      int umlaut = UMLAUTS.indexOf(stem.charAt(i));
      if (umlaut >= 0) {
        return stem.substring(0, i) + VOWELS.charAt(umlaut) + stem.substring(i + 1);
      }
    }
    return stem;
  }

  private static String citation(String stem, String ending) {
    return switch (ending) {
      case "*" -> stem;
      case "=" -> isDoubled(stem) ? stem.substring(0, stem.length() - 1) : stem;
      default -> stem + ending;
    };
  }

  private static boolean isDoubled(String stem) {
    int last = stem.length() - 1;
    return last > 0 && stem.charAt(last) == stem.charAt(last - 1);
  }
}
