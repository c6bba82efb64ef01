package org.synopse.statement.attribution;

import org.jspecify.annotations.Nullable;
import org.synopse.lexicon.Entity;
import org.synopse.text.Span;

/**
 * Who or what vouches for a content.
 *
 * @param span where the article names it for this attribution
 * @param text the words that name it; a pronoun stands here as it is
 * @param entity whom or what they name, or {@code null} where that is not known
 */
public record Source(Span span, String text, @Nullable Entity entity) {}
