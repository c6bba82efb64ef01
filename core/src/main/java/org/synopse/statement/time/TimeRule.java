package org.synopse.statement.time;

import java.util.Optional;

/** Reads one kind of time expression. Implementations are immutable. */
@FunctionalInterface
interface TimeRule {
  /**
   * Reads an expression that begins at the cursor and leaves the cursor behind it. Where none
   * begins there the cursor may be anywhere.
   *
   * @param setting what is known of day and tense at this place
   */
  Optional<Reading> read(Cursor cursor, Setting setting);
}
