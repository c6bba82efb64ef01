package org.synopse.statement.entity;

import org.synopse.lexicon.Entity;
import org.synopse.text.Span;

/**
 * A name in an article.
 *
 * @param span where it stands
 * @param entity whom or what it names
 */
public record Mention(Span span, Entity entity) {}
