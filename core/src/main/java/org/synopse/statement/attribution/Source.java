package org.synopse.statement.attribution;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.synopse.lexicon.Entity;
import org.synopse.lexicon.EntityType;
import org.synopse.text.Language;
import org.synopse.text.Span;

/**
 * Who or what vouches for a content.
 *
 * @param span where the article names it for this attribution
 * @param text the words that name it; a pronoun stands here as it is
 * @param entity whom or what they name, or {@code null} where that is not known
 */
public record Source(Span span, String text, @Nullable Entity entity) {
  private static final RoleWords WORDS = new RoleWords("source-words");

  /**
   * Returns its words for a reader, a lone word with the name of whom it stands for: {@code er
   * (Horst Köhler)}.
   */
  public String displayText() {
    if (entity == null || isNamed(entity)) {
      return text;
    }
    boolean stands = entity.type() == EntityType.PERSON ? isLone() : isBodysPronoun();
    return stands ? text + " (" + entity.name() + ")" : text;
  }

  /** {@code It (Nordlaunch)}; {@code WHO} needs no other name. */
  private boolean isBodysPronoun() {
    return WORDS.has(Language.ENGLISH, "it", text.toLowerCase(Locale.ROOT));
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
