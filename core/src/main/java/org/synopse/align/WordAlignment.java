package org.synopse.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.synopse.lexicon.Concept;
import org.synopse.lexicon.ConceptLexicon;
import org.synopse.lexicon.Entity;
import org.synopse.lexicon.EntityType;
import org.synopse.nlp.WordFamily;
import org.synopse.statement.entity.EntityMatch;
import org.synopse.text.PartOfSpeech;

/**
 * Gives each content word of one statement its best partner in the other: the same lemma, the same
 * name, one concept, one derivation, a shared part of a compound.
 */
final class WordAlignment {
  /** Shorter stems are shared by words that have nothing to do with each other. */
  private static final int SHORTEST_STEM = 5;

  private static final int SHORTEST_ROOT = 4;
  private static final int SHORTEST_PART = 4;
  private static final int SHORTEST_SHARED_PART = 6;

  /** What a derivation may add to the stem: {@code -ung}, {@code -ation}. */
  private static final int LONGEST_ENDING = 4;

  private final ConceptLexicon lexicon;
  private final boolean derivation;
  private final boolean compounds;

  WordAlignment(ConceptLexicon lexicon, Set<Ingredient> without) {
    this.lexicon = lexicon;
    this.derivation = !without.contains(Ingredient.DERIVATION);
    this.compounds = !without.contains(Ingredient.COMPOUNDS);
  }

  /** Returns for each word of the left side its best partner, where it has one. */
  List<WordMatch> matches(Profile left, Profile right) {
    List<WordMatch> matches = new ArrayList<>();
    for (Profile.Word word : left.words()) {
      WordMatch best = null;
      for (Profile.Word other : right.words()) {
        WordMatch.Kind kind = kind(word, other);
        if (kind != null && (best == null || kind.strength() > best.kind().strength())) {
          best = new WordMatch(word.token(), other.token(), kind);
        }
      }
      if (best != null) {
        matches.add(best);
      }
    }
    return matches;
  }

  WordMatch.@Nullable Kind kind(Profile.Word left, Profile.Word right) {
    String a = left.token().lemma();
    String b = right.token().lemma();
    if (a.equals(b)) {
      return WordMatch.Kind.SAME;
    }
    if (left.entity() != null && right.entity() != null) {
      return byName(left, left.entity(), right, right.entity());
    }
    if (!Collections.disjoint(left.concepts(), right.concepts())) {
      return WordMatch.Kind.CONCEPT;
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
      form = byParts(left.family(), right.family());
    }
    return form != null ? form : byLinks(left.concepts(), right.concepts());
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

  private static boolean isDerived(WordFamily left, WordFamily right) {
    return left.root().length() >= SHORTEST_ROOT && left.root().equals(right.root());
  }

  private static boolean isDerivedConcept(Profile.Word left, Profile.Word right) {
    return !Collections.disjoint(left.concepts(), right.derivedConcepts())
        || !Collections.disjoint(left.derivedConcepts(), right.concepts())
        || !Collections.disjoint(left.derivedConcepts(), right.derivedConcepts());
  }

  /** Two compounds of one head are two kinds of a thing; that its concept is known adds nothing. */
  private static boolean hasSameHead(WordFamily left, WordFamily right) {
    List<String> a = left.partRoots();
    List<String> b = right.partRoots();
    return !a.isEmpty() && !b.isEmpty() && a.get(a.size() - 1).equals(b.get(b.size() - 1));
  }

  private static WordMatch.@Nullable Kind byParts(WordFamily left, WordFamily right) {
    if (left.partRoots().contains(right.root()) || right.partRoots().contains(left.root())) {
      return WordMatch.Kind.PART;
    }
    return Collections.disjoint(left.partRoots(), right.partRoots())
        ? null
        : WordMatch.Kind.SHARED_PART;
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

  private WordMatch.@Nullable Kind byLinks(Set<String> left, Set<String> right) {
    if (isLinked(left, right, WordAlignment::opposites)) {
      return WordMatch.Kind.ANTONYM;
    }
    boolean broader =
        isLinked(left, right, Concept::broader) || isLinked(right, left, Concept::broader);
    if (broader) {
      return WordMatch.Kind.BROADER;
    }
    return isLinked(left, right, Concept::related) ? WordMatch.Kind.RELATED : null;
  }

  private static Set<String> opposites(Concept concept) {
    Set<String> opposites = new HashSet<>(concept.antonyms());
    opposites.addAll(concept.outcomes());
    opposites.addAll(concept.converses());
    return opposites;
  }

  private boolean isLinked(Set<String> from, Set<String> to, Function<Concept, Set<String>> links) {
    for (String id : from) {
      Concept concept = lexicon.concept(id);
      if (concept != null && !Collections.disjoint(links.apply(concept), to)) {
        return true;
      }
    }
    return false;
  }
}
