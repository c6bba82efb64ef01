package org.synopse.study.origin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.synopse.nlp.AnnotatedArticle;
import org.synopse.text.Sentence;
import org.synopse.text.Token;

/** The runs of five words of a text, as hashes: what two copies of it share. Immutable. */
public final class Shingles {
  private static final int WORDS = 5;

  private final int[] sorted;

  private Shingles(int[] sorted) {
    this.sorted = sorted;
  }

  /** Returns the shingles of an article; marks, case and where sentences end are no matter. */
  public static List<Integer> of(AnnotatedArticle article) {
    List<String> words = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.form().codePoints().anyMatch(Character::isLetterOrDigit)) {
          words.add(token.form().toLowerCase(Locale.ROOT));
        }
      }
    }
    List<Integer> hashes = new ArrayList<>();
    for (int i = 0; i + WORDS <= words.size(); i++) {
      hashes.add(String.join(" ", words.subList(i, i + WORDS)).hashCode());
    }
    return hashes.stream().sorted().distinct().toList();
  }

  /** Returns the set of the hashes, which ascend. */
  public static Shingles ofHashes(List<Integer> hashes) {
    int[] sorted = hashes.stream().mapToInt(Integer::intValue).toArray();
    Arrays.sort(sorted);
    return new Shingles(sorted);
  }

  /**
   * Returns which part of the shorter text stands in the longer one, from 0 to 1; 0 where a text
   * has no shingle.
   */
  public double sharedWith(Shingles other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < sorted.length && j < other.sorted.length) {
      int order = Integer.compare(sorted[i], other.sorted[j]);
      if (order == 0) {
        shared++;
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    int shorter = Math.min(sorted.length, other.sorted.length);
    return shorter == 0 ? 0 : (double) shared / shorter;
  }
}
