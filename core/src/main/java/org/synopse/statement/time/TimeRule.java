package org.synopse.statement.time;

import java.util.Optional;

/** Reads one kind of time expression. Implementations are immutable. */
interface TimeRule {
  /**
   * Reads an expression that begins at the cursor and leaves the cursor behind it. Where none
   * begins there the cursor may be anywhere.
   *
   * @param setting what is known of day and tense at this place
   */
  Optional<Reading> read(Cursor cursor, Setting setting);

  /**
   * Whether an expression can begin with a word, for what is known of the word alone: most rules
   * need not be asked at most words. Where in doubt it can.
   *
   * @param word a word or digits before no hyphen, or an apostrophe
   */
  boolean canBeginWith(TimeWord word);
}
