package org.synopse.align;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * The terms of a similarity as their values beside names that many similarities share: of hundreds
 * of thousands of pairs few are ever explained. Immutable.
 */
final class Terms extends AbstractList<Term> implements RandomAccess {
  private final Names names;
  private final double[] values;

  /**
   * Creates terms.
   *
   * @param values one for each name, not to be changed afterwards
   */
  Terms(Names names, double... values) {
    if (names.all.length != values.length) {
      throw new IllegalArgumentException(
          values.length + " values for " + names.all.length + " names");
    }
    this.names = names;
    this.values = values;
  }

  /** Returns the same terms, kept in this way. */
  static Terms of(List<Term> terms) {
    return terms instanceof Terms known
        ? known
        : new Terms(
            Names.of(terms.stream().map(Term::name).toArray(String[]::new)),
            terms.stream().mapToDouble(Term::value).toArray());
  }

  /** The names of terms in their order. Thread-safe. */
  static final class Names {
    private final String[] all;

    /** What came of the last joining: nearly always the same names are joined. */
    private volatile @Nullable Joined last;

    private Names(String[] all) {
      this.all = all;
    }

    static Names of(String... names) {
      return new Names(names.clone());
    }

    private record Joined(Names others, Names both) {}

    @SuppressWarnings("ReferenceEquality") // Names are shared, not copied.
    private Names and(Names others) {
      Joined known = last;
      if (known == null || known.others != others) {
        String[] both = Arrays.copyOf(all, all.length + others.all.length);
        System.arraycopy(others.all, 0, both, all.length, others.all.length);
        known = new Joined(others, new Names(both));
        last = known;
      }
      return known.both;
    }
  }

  /** Returns these terms and then the others. */
  Terms and(Terms others) {
    double[] both = Arrays.copyOf(values, values.length + others.values.length);
    System.arraycopy(others.values, 0, both, values.length, others.values.length);
    return new Terms(names.and(others.names), both);
  }

  /** Returns what the values add up to. */
  double sum() {
    return Arrays.stream(values).sum();
  }

  @Override
  public Term get(int index) {
    return new Term(names.all[index], values[index]);
  }

  @Override
  public int size() {
    return values.length;
  }
}
