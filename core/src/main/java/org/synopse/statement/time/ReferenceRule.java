package org.synopse.statement.time;

import java.util.Optional;

/**
 * {@code jetzt}, {@code damals}, {@code künftig}: now, once and some day. What came {@code soon} in
 * a story of the past is no future.
 */
final class ReferenceRule implements TimeRule {
  @Override
  public boolean canBeginWith(TimeWord word) {
    return word.begins(TimeRole.REFERENCE);
  }

  @Override
  public Optional<Reading> read(Cursor cursor, Setting setting) {
    boolean goesOn = cursor.peek(1).filter(Lexeme::isWord).isPresent();
    boolean narrated = goesOn && cursor.sees(TimeRole.NARRATED) && setting.looksBack();
    return cursor
        .take(TimeRole.REFERENCE)
        .filter(value -> !value.equals("-") && !narrated)
        .map(Reading::date);
  }
}
