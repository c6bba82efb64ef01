package org.synopse.statement.entity;

import org.jspecify.annotations.Nullable;
import org.synopse.lexicon.Entity;
import org.synopse.text.Span;

/**
 * A name in an article.
 *
 * @param span where it stands
 * @param entity whom or what it names
 */
public record Mention(Span span, Entity entity) {
  // Written out: what the compiler makes of a record is linked anew at each start of a program.
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Mention mention
            && span.equals(mention.span)
            && entity.equals(mention.entity));
  }

  @Override
  public int hashCode() {
    return 31 * span.hashCode() + entity.hashCode();
  }
}
