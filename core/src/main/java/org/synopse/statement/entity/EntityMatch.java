package org.synopse.statement.entity;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.synopse.lexicon.Entity;
import org.synopse.lexicon.EntityType;

/** Tells whether two names are of the same entity, whatever the spelling. */
public final class EntityMatch {
  /** Uschakow and Ushakov are above it, Merkel and Merz are not. */
  private static final double SAME_SPELLING = 0.86;

  private static final int SHORTEST_FUZZY_NAME = 5;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final JaroWinklerSimilarity SPELLING = new JaroWinklerSimilarity();

  private EntityMatch() {}

  /** Whether the two entities are one; symmetric. */
  public static boolean isSame(Entity left, Entity right) {
    if (left.equals(right)) {
      return true;
    }
    boolean people = isPersonLike(left) && isPersonLike(right);
    return people && areNamesOfOne(words(left.name()), words(right.name()));
  }

  private static boolean isPersonLike(Entity entity) {
    return entity.type() == EntityType.PERSON || entity.type() == EntityType.OTHER;
  }

  /** A surname alone fits a whole name; two whole names must agree in first and last word. */
  private static boolean areNamesOfOne(List<String> left, List<String> right) {
    if (left.isEmpty() || right.isEmpty()) {
      return false;
    }
    if (left.size() == 1 || right.size() == 1) {
      List<String> whole = left.size() == 1 ? right : left;
      String single = left.size() == 1 ? left.get(0) : right.get(0);
      return isSameWord(single, whole.get(whole.size() - 1))
          || (isEastAsian(whole) && isSameWord(single, whole.get(0)));
    }
    return isSameWord(left.get(0), right.get(0)) && isSameWord(last(left), last(right));
  }

  /** Korean and Chinese names have the surname first: Kim Jong Un is Kim. */
  private static boolean isEastAsian(List<String> words) {
    return words.size() == 3 && words.stream().allMatch(word -> word.length() <= 5);
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }

  private static boolean isSameWord(String left, String right) {
    if (left.equals(right)) {
      return true;
    }
    boolean longEnough = Math.min(left.length(), right.length()) >= SHORTEST_FUZZY_NAME;
    return longEnough && SPELLING.apply(left, right) >= SAME_SPELLING;
  }

  /** Returns the words of a name, folded: lower case, no accents, no hyphens. */
  public static List<String> words(String name) {
    String folded =
        MARKS
            .matcher(Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
            .replaceAll("");
    return BETWEEN_WORDS.splitAsStream(folded).filter(word -> !word.isEmpty()).toList();
  }
}
