package org.synopse.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why each word of one statement belongs to each of another, and which partner is its best.
 *
 * <p>Among partners for the same reason the one is better whose neighbours belong together with the
 * neighbours of the word: of two {@code Menschen}, those who died are met by those who died.
 *
 * <p>One grid serves one statement and all with which it is compared. Not thread-safe.
 */
final class WordGrid {
  /** So many words on either side are neighbours. */
  private static final int REACH = 3;

  /** What the neighbours can add to a reason; less than lies between any two reasons. */
  private static final double OF_NEIGHBOURS = 0.04;

  private final List<Profile.Word> left;
  private final Counterparts words;
  private final int rows;
  private List<Profile.Word> right = List.of();
  private int columns;

  /** Row after row; most are {@code null}. */
  private WordMatch.@Nullable Kind[] kinds = new WordMatch.Kind[0];

  /** How strong each reason is, 0 of none; row after row. */
  private double[] strengths = new double[0];

  /** How far the neighbours of both words belong together, of words that do; row after row. */
  private double[] supports = new double[0];

  /** Where the words belong together, column after column, each from its first row. */
  private int[] met = new int[0];

  private int size;

  /**
   * Creates a grid for the comparison of a statement with one other after another.
   *
   * @param words what the words of the statement belong to
   */
  WordGrid(List<Profile.Word> left, Counterparts words) {
    this.left = left;
    this.words = words;
    this.rows = left.size();
  }

  /** Forgets the last other statement and looks at a new one. */
  void fill(List<Profile.Word> others) {
    for (int k = 0; k < size; k++) {
      kinds[met[k]] = null;
      strengths[met[k]] = 0;
    }
    size = 0;
    right = others;
    columns = others.size();
    int cells = rows * columns;
    if (cells > kinds.length) {
      kinds = new WordMatch.Kind[cells];
      strengths = new double[cells];
      supports = new double[cells];
      met = new int[cells];
    }
    for (int j = 0; j < columns; j++) {
      int column = j;
      words.of(right.get(j), (place, kind) -> add(place * columns + column, kind));
    }
    for (int k = 0; k < size; k++) {
      supports[met[k]] = support(met[k] / columns, met[k] % columns);
    }
  }

  private void add(int at, WordMatch.Kind kind) {
    kinds[at] = kind;
    strengths[at] = kind.strength();
    met[size++] = at;
  }

  /** Returns for each word of the left statement its best partner, where it has one. */
  List<WordPartner> ofLeft() {
    int[] best = new int[rows];
    Arrays.fill(best, -1);
    int count = 0;
    for (int k = 0; k < size; k++) {
      int row = met[k] / columns;
      count += best[row] < 0 ? 1 : 0;
      best[row] = isBetter(met[k], best[row]) ? met[k] : best[row];
    }
    List<WordPartner> matches = new ArrayList<>(count);
    for (int at : best) {
      WordMatch.Kind kind = at < 0 ? null : kinds[at];
      if (kind != null) {
        matches.add(
            new WordPartner(left.get(at / columns), right.get(at % columns), kind, supports[at]));
      }
    }
    return matches;
  }

  /** Returns for each word of the right statement its best partner, where it has one. */
  List<WordPartner> ofRight() {
    List<WordPartner> matches = new ArrayList<>(Math.min(size, columns));
    int k = 0;
    while (k < size) {
      int column = met[k] % columns;
      int best = -1;
      while (k < size && met[k] % columns == column) {
        best = isBetter(met[k], best) ? met[k] : best;
        k++;
      }
      WordMatch.Kind kind = kinds[best];
      if (kind != null) {
        matches.add(
            new WordPartner(
                /* left= */ right.get(column),
                /* right= */ left.get(best / columns),
                kind,
                supports[best]));
      }
    }
    return matches;
  }

  /** The first of equals stays. */
  private boolean isBetter(int at, int best) {
    return best < 0 || value(at) > value(best);
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
