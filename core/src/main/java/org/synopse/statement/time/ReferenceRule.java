package org.synopse.statement.time;

import java.util.Optional;

/** {@code jetzt}, {@code damals}, {@code künftig}: now, once and some day. */
final class ReferenceRule implements TimeRule {
  @Override
  public boolean canBeginWith(TimeWord word) {
    return word.begins(TimeRole.REFERENCE);
  }

  @Override
  public Optional<Reading> read(Cursor cursor, Setting setting) {
    return cursor.take(TimeRole.REFERENCE).filter(value -> !value.equals("-")).map(Reading::date);
  }
}
