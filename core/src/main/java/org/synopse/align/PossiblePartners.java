package org.synopse.align;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which words of a story could belong together at all: those that share one of the things for which
 * {@link WordAlignment} looks. Of a story's pairs of words few do, and only they need be asked.
 *
 * <p>Whatever finds a new reason there has to be found here too; {@code AlignmentLawsTest} compares
 * both.
 */
final class PossiblePartners {
  /** The shortest beginning or ending that makes two words alike. */
  private static final int LETTERS = 4;

  private final Bearers lemmas = new Bearers();
  private final Bearers beginnings = new Bearers();
  private final Bearers endings = new Bearers();
  private final Bearers roots = new Bearers();
  private final Bearers concepts = new Bearers();
  private final Bearers broader = new Bearers();
  private final Bearers ends = new Bearers();
  private final Bearers cognates = new Bearers();
  private final List<Integer> named = new ArrayList<>();
  private final List<Integer> valued = new ArrayList<>();
  private final List<Profile.Word> words;

  private PossiblePartners(List<Profile.Word> words) {
    this.words = words;
    for (int type = 0; type < words.size(); type++) {
      add(type, words.get(type));
    }
  }

  /**
   * Returns the possible partners of each word, each pair at the word that comes first; every word
   * is its own.
   */
  static List<BitSet> among(List<Profile.Word> words) {
    PossiblePartners shared = new PossiblePartners(words);
    List<BitSet> partners = new ArrayList<>(words.size());
    for (int type = 0; type < words.size(); type++) {
      partners.add(new BitSet(words.size()));
    }
    for (int type = 0; type < words.size(); type++) {
      int one = type;
      shared.of(one).stream()
          .forEach(other -> partners.get(Math.min(one, other)).set(Math.max(one, other)));
    }
    return partners;
  }

  private void add(int type, Profile.Word word) {
    String lemma = word.token().lemma();
    lemmas.add(lemma, type);
    if (lemma.length() >= LETTERS) {
      beginnings.add(beginning(lemma), type);
      endings.add(ending(lemma), type);
    }
    roots.add(word.family().root(), type);
    roots.addAll(word.family().partRoots(), type);
    concepts.addAll(word.concepts(), type);
    concepts.addAll(word.derivedConcepts(), type);
    broader.addAll(word.meaning().broader(), type);
    ends.addAll(word.meaning().ends(), type);
    cognates.add(Cognates.beginning(lemma), type);
    if (word.entity() != null || word.described() != null) {
      named.add(type);
    }
    if (word.quantity() != null || word.time() != null) {
      valued.add(type);
    }
  }

  private BitSet of(int type) {
    Profile.Word word = words.get(type);
    WordMeaning meaning = word.meaning();
    String lemma = word.token().lemma();
    BitSet found = new BitSet(words.size());
    lemmas.mark(lemma, found);
    if (lemma.length() >= LETTERS) {
      beginnings.mark(beginning(lemma), found);
      endings.mark(ending(lemma), found);
    }
    roots.mark(word.family().root(), found);
    word.family().partRoots().forEach(root -> roots.mark(root, found));
    for (Set<String> links :
        List.of(
            meaning.concepts(),
            meaning.derivedConcepts(),
            meaning.opposites(),
            meaning.broader(),
            meaning.related(),
            meaning.linkedToDerived())) {
      links.forEach(concept -> concepts.mark(concept, found));
    }
    meaning.broader().forEach(concept -> broader.mark(concept, found));
    meaning.ends().forEach(end -> ends.mark(end, found));
    meaning.otherEnds().forEach(end -> ends.mark(end, found));
    if (word.entity() != null || word.described() != null) {
      named.forEach(found::set);
    }
    if (word.quantity() != null || word.time() != null) {
      valued.forEach(found::set);
    }
    cognates
        .of(Cognates.beginning(lemma))
        .forEach(
            other -> {
              if (words.get(other).language() != word.language()) {
                found.set(other);
              }
            });
    return found;
  }

  private static String beginning(String lemma) {
    return lemma.substring(0, LETTERS);
  }

  private static String ending(String lemma) {
    return lemma.substring(lemma.length() - LETTERS);
  }

  /** Which words have something. */
  private static final class Bearers {
    private final Map<String, List<Integer>> words = new HashMap<>();

    void add(String what, int word) {
      words.computeIfAbsent(what, w -> new ArrayList<>()).add(word);
    }

    void addAll(Iterable<String> all, int word) {
      all.forEach(what -> add(what, word));
    }

    List<Integer> of(String what) {
      return words.getOrDefault(what, List.of());
    }

    void mark(String what, BitSet found) {
      for (int word : of(what)) {
        found.set(word);
      }
    }
  }
}
