package org.synopse.study;

import org.jspecify.annotations.Nullable;
import org.synopse.lexicon.Stance;
import org.synopse.statement.attribution.AttributionType;

/**
 * One attribution of an article, as a study keeps it.
 *
 * @param begin where its content begins in the text
 * @param end where its content ends
 * @param source the words that name the source, or {@code null} where nobody is named
 * @param entity whom or what they name, or {@code null} where that is not known
 * @param cue the words that hand over, or {@code null} where only the mood does
 * @param type how it is handed over
 * @param stance how the cue stands to the content
 * @param words how many words the content has
 */
public record Voice(
    int begin,
    int end,
    @Nullable String source,
    @Nullable String entity,
    @Nullable String cue,
    AttributionType type,
    Stance stance,
    int words) {

  /** Returns whom it quotes: the entity, else the words that name it, else {@code unnamed}. */
  public String quoted() {
    if (entity != null) {
      return entity;
    }
    return source == null ? UNNAMED : source;
  }

  /** What stands for a source that the article does not name. */
  public static final String UNNAMED = "unnamed";
}
