package org.synopse.align;

import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two statements and how the words of each are met in the other. Of two texts of which one may
 * follow from the other, the left is the text and the right the hypothesis.
 */
final class ProfilePair {
  private final Side left;
  private final Side right;
  private final PairedStatement statement;

  /** Creates a pair of a statement and one of those that it is compared with. */
  ProfilePair(PairedStatement left, Profile right) {
    this.statement = left;
    WordGrid grid = left.grid(right);
    this.left = new Side(left.profile(), grid.ofLeft());
    this.right = new Side(right, grid.ofRight());
  }

  /** Creates a pair of statements outside any story. */
  ProfilePair(Profile left, Profile right, WordKinds words) {
    this(PairedStatement.alone(left, words), right);
  }

  /**
   * Returns how much weight the sentences that the statements were cut from have in common, as a
   * logarithm.
   */
  double sentenceAmount() {
    return statement.sentenceAmount(right.profile(), amount());
  }

  /** Returns how much the statements have in common letter by letter, from 0 to 1. */
  double letters() {
    return statement.letters(right.profile());
  }

  /** Returns how much weight is met on both sides together, as a logarithm. */
  double amount() {
    return Math.log1p(left.met() + right.met());
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
    WordMatch.Kind kind = statement.kind(ofLeft, ofRight);
    return kind == null ? 0 : kind.strength();
  }

  /** One statement, and where its words are met in the other. */
  static final class Side {
    private final Profile profile;
    private final List<WordPartner> matches;
    private final double total;
    private final double met;
    private @Nullable IdentityHashMap<Profile.Word, WordPartner> byWord;

    Side(Profile profile, List<WordPartner> matches) {
      this.profile = profile;
      this.matches = matches;
      this.total = profile.totalWeight();
      double sum = 0;
      for (WordPartner match : matches) {
        sum += weightMet(match);
      }
      this.met = sum;
    }

    /** Few pairs are asked for single words. */
    private @Nullable WordPartner partner(Profile.Word word) {
      IdentityHashMap<Profile.Word, WordPartner> partners = byWord;
      if (partners == null) {
        partners = new IdentityHashMap<>();
        for (WordPartner match : matches) {
          partners.put(match.left(), match);
        }
        byWord = partners;
      }
      return partners.get(word);
    }

    Profile profile() {
      return profile;
    }

    /** Returns the words that are met, in text order, each with its partner on the other side. */
    List<WordPartner> matches() {
      return matches;
    }

    /** Returns how far the word is met on the other side, from 0 to 1. */
    double strength(Profile.Word word) {
      WordPartner match = partner(word);
      return match == null ? 0 : match.kind().strength();
    }

    /** Whether the word is met on the other side in this way. */
    boolean isMet(Profile.Word word, WordMatch.Kind kind) {
      WordPartner match = partner(word);
      return match != null && match.kind() == kind;
    }

    /** Returns the weight of the matched word, as far as it is met. */
    double weightMet(WordPartner match) {
      return match.left().weight() * match.kind().strength();
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

    /** Returns the share of the weight that is met by partners whose neighbours are met too. */
    double supported() {
      double sum = 0;
      for (WordPartner match : matches) {
        sum += weightMet(match) * match.support();
      }
      return total == 0 ? 0 : sum / total;
    }

    /** Returns the share of the words that are met, whatever their weight. */
    double countCoverage() {
      double sum = 0;
      for (WordPartner match : matches) {
        sum += match.kind().strength();
      }
      return size() == 0 ? 0 : sum / size();
    }

    /** Returns the share of the words of a sort that are met; half if there is none. */
    double coverageOf(OpenWords sort) {
      double sum = 0;
      int all = 0;
      for (Profile.Word word : profile.words()) {
        if (OpenWords.of(word) == sort) {
          sum += strength(word);
          all++;
        }
      }
      return all == 0 ? 0.5 : sum / all;
    }

    int size() {
      return profile.words().size();
    }
  }
}
