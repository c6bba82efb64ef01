package org.synopse.align;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why each word of one statement belongs to each of another, and which partner is its best.
 *
 * <p>Among partners for the same reason the one is better whose neighbours belong together with the
 * neighbours of the word: of two {@code Menschen}, those who died are met by those who died.
 */
final class WordGrid {
  /** So many words on either side are neighbours. */
  private static final int REACH = 3;

  /** What the neighbours can add to a reason; less than lies between any two reasons. */
  private static final double OF_NEIGHBOURS = 0.04;

  private final Profile left;
  private final Profile right;
  private final WordMatch.@Nullable Kind[][] kinds;

  WordGrid(Profile left, Profile right, WordKinds words) {
    this.left = left;
    this.right = right;
    this.kinds = new WordMatch.Kind[left.words().size()][right.words().size()];
    for (int i = 0; i < kinds.length; i++) {
      for (int j = 0; j < kinds[i].length; j++) {
        kinds[i][j] = words.kind(left.words().get(i), right.words().get(j));
      }
    }
  }

  /** Returns for each word of the left statement its best partner, where it has one. */
  List<WordPartner> ofLeft() {
    List<WordPartner> matches = new ArrayList<>();
    for (int i = 0; i < left.words().size(); i++) {
      int best = -1;
      for (int j = 0; j < right.words().size(); j++) {
        best = best < 0 || value(i, j) > value(i, best) ? j : best;
      }
      if (best >= 0) {
        add(matches, i, best, true);
      }
    }
    return matches;
  }

  /** Returns for each word of the right statement its best partner, where it has one. */
  List<WordPartner> ofRight() {
    List<WordPartner> matches = new ArrayList<>();
    for (int j = 0; j < right.words().size(); j++) {
      int best = -1;
      for (int i = 0; i < left.words().size(); i++) {
        best = best < 0 || value(i, j) > value(best, j) ? i : best;
      }
      if (best >= 0) {
        add(matches, best, j, false);
      }
    }
    return matches;
  }

  private void add(List<WordPartner> matches, int i, int j, boolean fromLeft) {
    WordMatch.Kind kind = kinds[i][j];
    if (kind != null) {
      Profile.Word ofLeft = left.words().get(i);
      Profile.Word ofRight = right.words().get(j);
      matches.add(
          fromLeft
              ? new WordPartner(ofLeft, ofRight, kind, support(i, j))
              : new WordPartner(ofRight, ofLeft, kind, support(i, j)));
    }
  }

  private double value(int i, int j) {
    WordMatch.Kind kind = kinds[i][j];
    return kind == null ? 0 : kind.strength() + OF_NEIGHBOURS * support(i, j);
  }

  /** How far the neighbours of both words belong together, from 0 to 1. */
  private double support(int i, int j) {
    double met = 0;
    double all = 0;
    for (int a = Math.max(0, i - REACH); a <= Math.min(i + REACH, kinds.length - 1); a++) {
      if (a != i) {
        double best = 0;
        for (int b = Math.max(0, j - REACH); b <= Math.min(j + REACH, kinds[a].length - 1); b++) {
          WordMatch.Kind kind = b == j ? null : kinds[a][b];
          best = Math.max(best, kind == null ? 0 : kind.strength());
        }
        met += best;
        all++;
      }
    }
    double other = 0;
    for (int b = Math.max(0, j - REACH); b <= Math.min(j + REACH, kinds[i].length - 1); b++) {
      if (b != j) {
        double best = 0;
        for (int a = Math.max(0, i - REACH); a <= Math.min(i + REACH, kinds.length - 1); a++) {
          WordMatch.Kind kind = a == i ? null : kinds[a][b];
          best = Math.max(best, kind == null ? 0 : kind.strength());
        }
        other += best;
        all++;
      }
    }
    return all == 0 ? 0 : (met + other) / all;
  }
}
