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

  private final List<Profile.Word> left;
  private final List<Profile.Word> right;
  private final int rows;
  private final int columns;

  /** Row after row; most are {@code null}. */
  private final WordMatch.@Nullable Kind[] kinds;

  /** How strong each reason is, 0 of none; row after row. */
  private final double[] strengths;

  /** How far the neighbours of both words belong together, of words that do; row after row. */
  private final double[] supports;

  WordGrid(Profile left, Profile right, WordKinds words) {
    this.left = left.words();
    this.right = right.words();
    this.rows = this.left.size();
    this.columns = this.right.size();
    this.kinds = new WordMatch.Kind[rows * columns];
    this.strengths = new double[rows * columns];
    this.supports = new double[rows * columns];
    for (int i = 0; i < rows; i++) {
      Profile.Word word = this.left.get(i);
      for (int j = 0; j < columns; j++) {
        WordMatch.Kind kind = words.kind(word, this.right.get(j));
        if (kind != null) {
          kinds[i * columns + j] = kind;
          strengths[i * columns + j] = kind.strength();
        }
      }
    }
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        if (strengths[i * columns + j] > 0) {
          supports[i * columns + j] = support(i, j);
        }
      }
    }
  }

  /** Returns for each word of the left statement its best partner, where it has one. */
  List<WordPartner> ofLeft() {
    List<WordPartner> matches = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      int best = -1;
      for (int at = i * columns; at < (i + 1) * columns; at++) {
        best = isBetter(at, best) ? at : best;
      }
      WordMatch.Kind kind = best < 0 ? null : kinds[best];
      if (kind != null) {
        matches.add(new WordPartner(left.get(i), right.get(best % columns), kind, supports[best]));
      }
    }
    return matches;
  }

  /** Returns for each word of the right statement its best partner, where it has one. */
  List<WordPartner> ofRight() {
    List<WordPartner> matches = new ArrayList<>();
    for (int j = 0; j < columns; j++) {
      int best = -1;
      for (int at = j; at < kinds.length; at += columns) {
        best = isBetter(at, best) ? at : best;
      }
      WordMatch.Kind kind = best < 0 ? null : kinds[best];
      if (kind != null) {
        matches.add(
            new WordPartner(
                /* left= */ right.get(j),
                /* right= */ left.get(best / columns),
                kind,
                supports[best]));
      }
    }
    return matches;
  }

  /** The first of equals stays. */
  private boolean isBetter(int at, int best) {
    return strengths[at] > 0 && (best < 0 || value(at) > value(best));
  }

  private double value(int at) {
    return strengths[at] + OF_NEIGHBOURS * supports[at];
  }

  /** How far the neighbours of both words belong together, from 0 to 1. */
  private double support(int i, int j) {
    int top = Math.max(0, i - REACH);
    int bottom = Math.min(i + REACH, rows - 1);
    int first = Math.max(0, j - REACH);
    int last = Math.min(j + REACH, columns - 1);
    int neighbours = bottom - top + last - first;
    if (neighbours == 0) {
      return 0;
    }
    double met = 0;
    for (int a = top; a <= bottom; a++) {
      if (a != i) {
        double best = 0;
        for (int b = first; b <= last; b++) {
          best = b == j ? best : Math.max(best, strengths[a * columns + b]);
        }
        met += best;
      }
    }
    double other = 0;
    for (int b = first; b <= last; b++) {
      if (b != j) {
        double best = 0;
        for (int a = top; a <= bottom; a++) {
          best = a == i ? best : Math.max(best, strengths[a * columns + b]);
        }
        other += best;
      }
    }
    return (met + other) / neighbours;
  }
}
