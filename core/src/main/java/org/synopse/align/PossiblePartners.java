package org.synopse.align;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.synopse.lexicon.Entity;
import org.synopse.statement.entity.EntityMatch;

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
  private final Bearers names = new Bearers();
  private final Bearers spellings = new Bearers();
  private final Numbers valued = new Numbers();
  private final List<Profile.Word> words;

  private PossiblePartners(List<Profile.Word> words) {
    this.words = words;
    for (int type = 0; type < words.size(); type++) {
      add(type, words.get(type));
    }
  }

  /**
   * Returns the possible partners of each word in ascending order, each pair at the word that comes
   * first; every word is its own.
   */
  static List<int[]> among(List<Profile.Word> words) {
    PossiblePartners shared = new PossiblePartners(words);
    List<int[]> found =
        IntStream.range(0, words.size()).parallel().mapToObj(type -> shared.of(type)).toList();
    Numbers[] later = new Numbers[words.size()];
    Arrays.setAll(later, type -> new Numbers());
    for (int type = 0; type < later.length; type++) {
      for (int other : found.get(type)) {
        later[Math.min(type, other)].add(Math.max(type, other));
      }
    }
    return Arrays.stream(later).parallel().map(Numbers::ascending).toList();
  }

  private void add(int type, Profile.Word word) {
    String lemma = word.token().lemma();
    lemmas.add(lemma, type);
    if (lemma.length() >= LETTERS) {
      beginnings.add(beginning(lemma), type);
      endings.add(ending(lemma), type);
    }
    roots.add(word.family().root(), type);
    roots.addAll(word.meaning().partRoots(), type);
    concepts.addAll(word.concepts(), type);
    concepts.addAll(word.derivedConcepts(), type);
    broader.addAll(word.meaning().broader(), type);
    ends.addAll(word.meaning().ends(), type);
    cognates.add(Cognates.beginning(lemma), type);
    Entity named = named(word);
    if (named != null) {
      names.addAll(EntityMatch.keys(named), type);
      spellings.add(SpellingSlip.shape(word.token().form()), type);
    }
    if (word.quantity() != null || word.time() != null) {
      valued.add(type);
    }
  }

  private static @Nullable Entity named(Profile.Word word) {
    return word.described() == null ? word.entity() : word.described();
  }

  /** Returns the words that share something with one as seen from it, ascending. */
  private int[] of(int type) {
    Profile.Word word = words.get(type);
    WordMeaning meaning = word.meaning();
    String lemma = word.token().lemma();
    Numbers found = new Numbers();
    found.add(type);
    found.addAll(lemmas.of(lemma));
    if (lemma.length() >= LETTERS) {
      found.addAll(beginnings.of(beginning(lemma)));
      found.addAll(endings.of(ending(lemma)));
    }
    found.addAll(roots.of(word.family().root()));
    roots.collect(meaning.partRoots(), found);
    for (Ids links :
        List.of(
            meaning.concepts(),
            meaning.derivedConcepts(),
            meaning.opposites(),
            meaning.broader(),
            meaning.related(),
            meaning.linkedToDerived())) {
      concepts.collect(links, found);
    }
    broader.collect(meaning.broader(), found);
    ends.collect(meaning.ends(), found);
    ends.collect(meaning.otherEnds(), found);
    Entity named = named(word);
    if (named != null) {
      names.collect(EntityMatch.keys(named), found);
      spellings.collect(SpellingSlip.shapesNear(word.token().form()), found);
    }
    if (word.quantity() != null || word.time() != null) {
      found.addAll(valued);
    }
    Numbers alike = cognates.of(Cognates.beginning(lemma));
    for (int i = 0; i < alike.size; i++) {
      if (words.get(alike.numbers[i]).language() != word.language()) {
        found.add(alike.numbers[i]);
      }
    }
    return found.ascending();
  }

  private static String beginning(String lemma) {
    return lemma.substring(0, LETTERS);
  }

  private static String ending(String lemma) {
    return lemma.substring(lemma.length() - LETTERS);
  }

  /** Which words have something; that which is empty has nobody. */
  private static final class Bearers {
    private static final Numbers NOBODY = new Numbers();

    private final Map<String, Numbers> words = new HashMap<>();

    void add(String what, int word) {
      if (!what.isEmpty()) {
        words.computeIfAbsent(what, w -> new Numbers()).add(word);
      }
    }

    void addAll(Iterable<String> all, int word) {
      for (String what : all) {
        add(what, word);
      }
    }

    Numbers of(String what) {
      return words.getOrDefault(what, NOBODY);
    }

    void collect(Iterable<String> all, Numbers found) {
      for (String what : all) {
        found.addAll(of(what));
      }
    }
  }

  /** Numbers of words in the order in which they were added. */
  private static final class Numbers {
    private int[] numbers = new int[4];
    private int size;

    void add(int number) {
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * size);
      }
      numbers[size++] = number;
    }

    void addAll(Numbers others) {
      if (size + others.size > numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * (size + others.size));
      }
      System.arraycopy(others.numbers, 0, numbers, size, others.size);
      size += others.size;
    }

    /** Returns the numbers in ascending order, each once. */
    int[] ascending() {
      int[] ascending = Arrays.copyOf(numbers, size);
      Arrays.sort(ascending);
      int different = 0;
      for (int i = 0; i < ascending.length; i++) {
        if (i == 0 || ascending[i] != ascending[i - 1]) {
          ascending[different++] = ascending[i];
        }
      }
      return Arrays.copyOf(ascending, different);
    }
  }
}
