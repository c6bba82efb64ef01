package org.synopse.statement.attribution;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.synopse.lexicon.Entity;
import org.synopse.lexicon.EntityType;
import org.synopse.text.Span;

/**
 * Who or what vouches for a content.
 *
 * @param span where the article names it for this attribution
 * @param text the words that name it; a pronoun stands here as it is
 * @param entity whom or what they name, or {@code null} where that is not known
 */
public record Source(Span span, String text, @Nullable Entity entity) {
  /**
   * Returns its words for a reader, a lone word with the name of the person whom it stands for:
   * {@code er (Horst Köhler)}.
   */
  public String displayText() {
    return entity == null || entity.type() != EntityType.PERSON || !isLone() || isNamed(entity)
        ? text
        : text + " (" + entity.name() + ")";
  }

  private boolean isLone() {
    return text.indexOf(' ') < 0;
  }

  /** Whether the words have one of the name's, be it in another case: {@code Schröders}. */
  private boolean isNamed(Entity person) {
    String words = text.toLowerCase(Locale.ROOT);
    for (String word : person.name().toLowerCase(Locale.ROOT).split("[ -]", -1)) {
      if (words.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
