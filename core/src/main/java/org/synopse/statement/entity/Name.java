package org.synopse.statement.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synopse.lexicon.Entity;
import org.synopse.lexicon.EntityType;
import org.synopse.text.Span;
import org.synopse.text.Token;

/**
 * A name in the tokens of one sentence, while it is looked for.
 *
 * @param begin index of its first token
 * @param end index behind its last token
 * @param entity whom or what it is held to name
 * @param kind how it was found
 * @param part where the name stands in its only token; {@code null} if it fills its tokens
 */
record Name(int begin, int end, Entity entity, Kind kind, @Nullable Span part) {
  Name(int begin, int end, Entity entity, Kind kind) {
    this(begin, end, entity, kind, null);
  }

  /** How a name was found. */
  enum Kind {
    /** In the gazetteer, or explained by the text. */
    KNOWN,
    /** The adjective of a country, or its inhabitants. */
    DEMONYM,
    /** A person by a given name, a role, a title or a verb of saying. */
    PERSON,
    /** By its capital letter and the tagger alone. */
    GUESS,
    /** A role that stands for its holder: {@code die Bürgermeisterin}. */
    DESCRIPTION
  }

  boolean isPerson() {
    return entity.type() == EntityType.PERSON;
  }

  Name naming(Entity other) {
    return new Name(begin, end, other, kind, part);
  }

  Mention mention(List<Token> tokens) {
    if (part != null) {
      return new Mention(part, entity);
    }
    return new Mention(
        new Span(tokens.get(begin).span().begin(), tokens.get(end - 1).span().end()), entity);
  }

  /** The words from one token up to another, with blanks between. */
  static String words(List<Token> tokens, int begin, int end) {
    StringBuilder words = new StringBuilder();
    for (int i = begin; i < end; i++) {
      words.append(i == begin ? "" : " ").append(tokens.get(i).form());
    }
    return words.toString();
  }

  /** Returns the words without an English genitive: {@code Helen Ostrander's}. */
  static String withoutPossessive(String words) {
    boolean possessive = words.endsWith("'s") || words.endsWith("’s");
    if (possessive) {
      return words.substring(0, words.length() - 2);
    }
    boolean apostrophe = words.endsWith("'") || words.endsWith("’");
    return apostrophe ? words.substring(0, words.length() - 1) : words;
  }
}
