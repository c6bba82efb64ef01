package org.synopse.relate;

import java.util.function.Function;
import org.synopse.statement.Statement;

/**
 * Something that judges ask of a statement, whatever it is compared with. Immutable.
 *
 * <p>It is its own name: one that is to be remembered is made once and kept.
 *
 * @param <T> what the answer is, never {@code null}
 */
final class Fact<T> {
  private final Function<Statement, T> how;

  /**
   * Creates a fact.
   *
   * @param how finds it out; the answer is kept, so it must not be changed by who gets it
   */
  Fact(Function<Statement, T> how) {
    this.how = how;
  }

  /** Finds it out. */
  T of(Statement statement) {
    return how.apply(statement);
  }
}
