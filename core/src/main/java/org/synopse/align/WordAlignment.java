package org.synopse.align;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synopse.lexicon.Entity;
import org.synopse.lexicon.EntityType;
import org.synopse.nlp.WordFamily;
import org.synopse.statement.entity.EntityMatch;
import org.synopse.statement.quantity.Quantity;
import org.synopse.statement.quantity.QuantityComparison;
import org.synopse.statement.time.TimeExpression;
import org.synopse.text.PartOfSpeech;

/**
 * Gives each content word of one statement its best partner in the other: the same lemma, the same
 * name, one concept, one derivation, a shared part of a compound.
 */
final class WordAlignment implements WordKinds {
  /** Shorter stems are shared by words that have nothing to do with each other. */
  private static final int SHORTEST_STEM = 5;

  private static final int SHORTEST_ROOT = 4;
  private static final int SHORTEST_PART = 4;
  private static final int SHORTEST_SHARED_PART = 6;

  /** What a derivation may add to the stem: {@code -ung}, {@code -ation}. */
  private static final int LONGEST_ENDING = 4;

  /** What makes the people or the quality of a place: {@code Bonner}, {@code Texaner}. */
  private static final int LONGEST_NAME_ENDING = 3;

  private final boolean derivation;
  private final boolean compounds;

  WordAlignment(Set<Ingredient> without) {
    this.derivation = !without.contains(Ingredient.DERIVATION);
    this.compounds = !without.contains(Ingredient.COMPOUNDS);
  }

  /** Returns for each word of the left side its best partner, where it has one. */
  List<WordPartner> matches(Profile left, Profile right) {
    return PairedStatement.alone(left, this).grid(right).ofLeft();
  }

  @Override
  public WordMatch.@Nullable Kind kind(Profile.Word left, Profile.Word right) {
    String a = left.token().lemma();
    String b = right.token().lemma();
    if (a.equals(b)) {
      return WordMatch.Kind.SAME;
    }
    if (left.entity() != null && right.entity() != null) {
      WordMatch.Kind name = byName(left, left.entity(), right, right.entity());
      return name == null ? byStem(left, left.entity(), right, right.entity()) : name;
    }
    if (left.concepts().meet(right.concepts())) {
      return WordMatch.Kind.CONCEPT;
    }
    if (isDescribed(left, right)) {
      return WordMatch.Kind.DESCRIBED;
    }
    WordMatch.Kind value = byValue(left, right);
    if (value != null) {
      return value;
    }
    if (left.token().pos() == PartOfSpeech.NUM || right.token().pos() == PartOfSpeech.NUM) {
      return null;
    }
    if (isDerived(left.family(), right.family())) {
      return WordMatch.Kind.DERIVED;
    }
    if (isDerivedConcept(left, right) && !hasSameHead(left.family(), right.family())) {
      return WordMatch.Kind.DERIVED_CONCEPT;
    }
    WordMatch.Kind form = byForm(a, b);
    if (form == null) {
      form = byParts(left.meaning(), right.meaning());
    }
    if (form == null && left.language() != right.language() && Cognates.areAlike(a, b)) {
      form = WordMatch.Kind.COGNATE;
    }
    return form != null ? form : byLinks(left, right);
  }

  /** {@code die Trainerin} and {@code Lorberg}, or two nouns that stand for her. */
  private static boolean isDescribed(Profile.Word left, Profile.Word right) {
    Entity a = left.described() == null ? left.entity() : left.described();
    Entity b = right.described() == null ? right.entity() : right.described();
    return (left.described() != null || right.described() != null)
        && a != null
        && b != null
        && EntityMatch.isSame(a, b);
  }

  private static WordMatch.@Nullable Kind byName(
      Profile.Word left, Entity ofLeft, Profile.Word right, Entity ofRight) {
    if (EntityMatch.isSame(ofLeft, ofRight)) {
      return WordMatch.Kind.NAME;
    }
    boolean places = ofLeft.type() == EntityType.PLACE || ofRight.type() == EntityType.PLACE;
    return !places && SpellingSlip.isBetween(left.token().form(), right.token().form())
        ? WordMatch.Kind.SPELLING
        : null;
  }

  /** {@code Bonn} and {@code Bonner}; people whose names begin alike are two. */
  private WordMatch.@Nullable Kind byStem(
      Profile.Word left, Entity ofLeft, Profile.Word right, Entity ofRight) {
    if (!derivation || ofLeft.type() == EntityType.PERSON || ofRight.type() == EntityType.PERSON) {
      return null;
    }
    String a = left.token().lemma();
    String b = right.token().lemma();
    int shorter = Math.min(a.length(), b.length());
    boolean begins = shorter >= SHORTEST_ROOT && commonPrefix(a, b) == shorter;
    boolean stem = begins && Math.max(a.length(), b.length()) - shorter <= LONGEST_NAME_ENDING;
    return stem || isDerived(left.family(), right.family()) ? WordMatch.Kind.DERIVED : null;
  }

  private static WordMatch.@Nullable Kind byValue(Profile.Word left, Profile.Word right) {
    Quantity ofLeft = left.quantity();
    Quantity ofRight = right.quantity();
    if (ofLeft != null
        && ofRight != null
        && QuantityComparison.of(ofLeft, ofRight) == QuantityComparison.EQUAL) {
      return WordMatch.Kind.NUMBER;
    }
    TimeExpression timeOfLeft = left.time();
    TimeExpression timeOfRight = right.time();
    return timeOfLeft != null
            && timeOfRight != null
            && timeOfLeft.isCalendarDate()
            && timeOfLeft.value().equals(timeOfRight.value())
        ? WordMatch.Kind.TIME
        : null;
  }

  private static boolean isDerived(WordFamily left, WordFamily right) {
    return left.root().length() >= SHORTEST_ROOT && left.root().equals(right.root());
  }

  private static boolean isDerivedConcept(Profile.Word left, Profile.Word right) {
    return left.concepts().meet(right.derivedConcepts())
        || left.derivedConcepts().meet(right.concepts())
        || left.derivedConcepts().meet(right.derivedConcepts());
  }

  /** Two compounds of one head are two kinds of a thing; that its concept is known adds nothing. */
  private static boolean hasSameHead(WordFamily left, WordFamily right) {
    List<String> a = left.partRoots();
    List<String> b = right.partRoots();
    return !a.isEmpty() && !b.isEmpty() && a.get(a.size() - 1).equals(b.get(b.size() - 1));
  }

  private static WordMatch.@Nullable Kind byParts(WordMeaning left, WordMeaning right) {
    if (left.partRoots().contains(right.family().root())
        || right.partRoots().contains(left.family().root())) {
      return WordMatch.Kind.PART;
    }
    return left.partRoots().meet(right.partRoots()) ? WordMatch.Kind.SHARED_PART : null;
  }

  private WordMatch.@Nullable Kind byForm(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int prefix = commonPrefix(a, b);
    int ending = Math.max(a.length(), b.length()) - prefix;
    if (derivation
        && prefix >= SHORTEST_STEM
        && ending <= LONGEST_ENDING
        && shorter - prefix <= 3) {
      return WordMatch.Kind.DERIVED;
    }
    if (!compounds) {
      return null;
    }
    int suffix = commonSuffix(a, b);
    boolean whole = shorter >= SHORTEST_PART && (prefix == shorter || suffix == shorter);
    if (whole && Math.max(a.length(), b.length()) - shorter >= 3) {
      return WordMatch.Kind.PART;
    }
    boolean shared = suffix >= SHORTEST_SHARED_PART || prefix >= SHORTEST_SHARED_PART;
    return shared ? WordMatch.Kind.SHARED_PART : null;
  }

  private static int commonPrefix(String a, String b) {
    int length = Math.min(a.length(), b.length());
    int i = 0;
    while (i < length && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return i;
  }

  private static int commonSuffix(String a, String b) {
    int length = Math.min(a.length(), b.length());
    int i = 0;
    while (i < length && a.charAt(a.length() - 1 - i) == b.charAt(b.length() - 1 - i)) {
      i++;
    }
    return i;
  }

  private static WordMatch.@Nullable Kind byLinks(Profile.Word left, Profile.Word right) {
    if (isLinked(left.meaning().opposites(), right)
        || isLinked(right.meaning().opposites(), left)
        || left.meaning().otherEnds().meet(right.meaning().ends())) {
      return WordMatch.Kind.ANTONYM;
    }
    if (isLinked(left.meaning().broader(), right) || isLinked(right.meaning().broader(), left)) {
      return WordMatch.Kind.BROADER;
    }
    if (isLinked(left.meaning().related(), right)
        || isLinked(right.meaning().related(), left)
        || left.meaning().ends().meet(right.meaning().ends())) {
      return WordMatch.Kind.RELATED;
    }
    if (left.meaning().broader().meet(right.meaning().broader())) {
      return WordMatch.Kind.SIBLING;
    }
    return isDerivedLinked(left, right) || isDerivedLinked(right, left)
        ? WordMatch.Kind.DERIVED_RELATED
        : null;
  }

  /** Whether one belongs to what the other is derived from, or both to what they are. */
  private static boolean isDerivedLinked(Profile.Word one, Profile.Word other) {
    return isLinked(one.meaning().linkedToDerived(), other)
        || one.meaning().linkedToDerived().meet(other.derivedConcepts())
        || one.meaning().broader().meet(other.derivedConcepts())
        || one.meaning().related().meet(other.derivedConcepts());
  }

  private static boolean isLinked(Ids links, Profile.Word word) {
    return links.meet(word.concepts());
  }
}
