package org.synopse.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synopse.text.Token;

/**
 * Two statements and how the words of each are met in the other. Of two texts of which one may
 * follow from the other, the left is the text and the right the hypothesis.
 */
final class ProfilePair {
  private final Side left;
  private final Side right;
  private final WordAlignment alignment;

  ProfilePair(Profile left, Profile right, WordAlignment alignment) {
    this.alignment = alignment;
    this.left = new Side(left, alignment.matches(left, right));
    this.right = new Side(right, alignment.matches(right, left));
  }

  Side left() {
    return left;
  }

  Side right() {
    return right;
  }

  Side otherThan(Side side) {
    return side == left ? right : left;
  }

  /** Returns how far the two words mean the same, from 0 to 1. */
  double strength(Profile.@Nullable Word ofLeft, Profile.@Nullable Word ofRight) {
    if (ofLeft == null || ofRight == null) {
      return 0;
    }
    WordMatch.Kind kind = alignment.kind(ofLeft, ofRight);
    return kind == null ? 0 : kind.strength();
  }

  /** One statement, and where its words are met in the other. */
  static final class Side {
    private final Profile profile;
    private final List<WordMatch> matches;
    private final Map<Token, WordMatch> byWord = new HashMap<>();
    private final double total;
    private final double met;

    Side(Profile profile, List<WordMatch> matches) {
      this.profile = profile;
      this.matches = matches;
      matches.forEach(match -> byWord.put(match.left(), match));
      this.total = profile.totalWeight();
      double sum = 0;
      for (Profile.Word word : profile.words()) {
        sum += word.weight() * strength(word);
      }
      this.met = sum;
    }

    Profile profile() {
      return profile;
    }

    /** Returns the words that are met, in text order, each with its partner on the other side. */
    List<WordMatch> matches() {
      return matches;
    }

    /** Returns how far the word is met on the other side, from 0 to 1. */
    double strength(Profile.Word word) {
      WordMatch match = byWord.get(word.token());
      return match == null ? 0 : match.kind().strength();
    }

    /** Whether the word is met on the other side in this way. */
    boolean isMet(Profile.Word word, WordMatch.Kind kind) {
      WordMatch match = byWord.get(word.token());
      return match != null && match.kind() == kind;
    }

    /** Returns the weight of the matched word, as far as it is met. */
    double weightMet(WordMatch match) {
      for (Profile.Word word : profile.words()) {
        if (word.token().equals(match.left())) {
          return word.weight() * match.kind().strength();
        }
      }
      return 0;
    }

    /** Returns the weight of all words. */
    double total() {
      return total;
    }

    /** Returns the weight of the words that are met, each as far as it is. */
    double met() {
      return met;
    }

    /** Returns the share of the weight that is met, from 0 to 1; 0 of no words. */
    double coverage() {
      return total == 0 ? 0 : met / total;
    }

    int size() {
      return profile.words().size();
    }
  }
}
