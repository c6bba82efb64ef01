package org.synopse.statement.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.synopse.lexicon.Entity;
import org.synopse.lexicon.EntityType;

/** Tells whether two names are of the same entity, whatever the spelling. Thread-safe. */
public final class EntityMatch {
  private static final int SHORTEST_ABBREVIATION = 2;

  /** Tells keys of abbreviations from those of names. */
  private static final String INITIAL = "initial ";

  private EntityMatch() {}

  /** Whether the two entities are one; symmetric. */
  public static boolean isSame(Entity left, Entity right) {
    if (left.equals(right)) {
      return true;
    }
    boolean people = isPersonLike(left) && isPersonLike(right);
    boolean bodies = isBodyLike(left) && isBodyLike(right);
    if (!people && !bodies) {
      return false;
    }
    FoldedName ofLeft = FoldedName.of(left.name());
    FoldedName ofRight = FoldedName.of(right.name());
    if (ofLeft.isEmpty() || ofRight.isEmpty()) {
      return false;
    }
    return (people && areNamesOfOne(ofLeft, ofRight))
        || (bodies && areNamesOfOneBody(ofLeft, ofRight));
  }

  private static boolean isPersonLike(Entity entity) {
    return entity.type() == EntityType.PERSON || entity.type() == EntityType.OTHER;
  }

  private static boolean isBodyLike(Entity entity) {
    return entity.type() == EntityType.ORGANISATION || entity.type() == EntityType.OTHER;
  }

  /** A surname alone fits a whole name; two whole names must agree in first and last word. */
  private static boolean areNamesOfOne(FoldedName left, FoldedName right) {
    if (left.isOneWord() || right.isOneWord()) {
      FoldedName whole = left.isOneWord() ? right : left;
      String single = left.isOneWord() ? left.last() : right.last();
      return single.equals(whole.last()) || (whole.isFamilyFirst() && single.equals(whole.first()));
    }
    return isSameGivenName(left, right)
        && left.last().equals(right.last())
        && !left.isOfOtherGeneration(right);
  }

  /** {@code G. Bush} and {@code George Bush} agree. */
  private static boolean isSameGivenName(FoldedName left, FoldedName right) {
    String shorter = left.words().get(0);
    String longer = right.words().get(0);
    boolean initial = Math.min(shorter.length(), longer.length()) == 1;
    return left.first().equals(right.first()) || (initial && shorter.charAt(0) == longer.charAt(0));
  }

  /** The same words, or the initials of the other: {@code GSV}. */
  private static boolean areNamesOfOneBody(FoldedName left, FoldedName right) {
    return left.words().equals(right.words()) || isShort(left, right) || isShort(right, left);
  }

  private static boolean isShort(FoldedName abbreviation, FoldedName whole) {
    return Abbreviations.isAbbreviation(abbreviation.name())
        && whole.words().size() >= SHORTEST_ABBREVIATION
        && Abbreviations.spells(abbreviation.name(), List.of(whole.name().split("[ -]", -1)));
  }

  /**
   * Returns what an entity can be looked up by: entities that {@linkplain #isSame are one} have a
   * key in common, and most others have none.
   */
  public static Set<String> keys(Entity entity) {
    Set<String> keys = new HashSet<>();
    keys.add(entity.name());
    FoldedName name = FoldedName.of(entity.name());
    if (!name.isEmpty()) {
      keys.add(name.last());
      if (name.isFamilyFirst()) {
        keys.add(name.first());
      }
      if (Abbreviations.isAbbreviation(entity.name())
          || name.words().size() >= SHORTEST_ABBREVIATION) {
        keys.add(INITIAL + Character.toLowerCase(entity.name().charAt(0)));
      }
    }
    return keys;
  }

  /** Returns the words of a name, folded: lower case, no accents, no hyphens. */
  public static List<String> words(String name) {
    return FoldedName.of(name).words();
  }
}
