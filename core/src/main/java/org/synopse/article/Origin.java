package org.synopse.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where an article came from.
 *
 * @param file the file's name as shown to the reader, never a whole path
 * @param outlet who published it, or {@code null} where nobody said
 * @param published the day of publication, or {@code null} where nobody said
 */
public record Origin(String file, @Nullable String outlet, @Nullable LocalDate published) {
  /** Returns the outlet where it is known and the file's name where not. */
  public String displayName() {
    return outlet == null ? file : outlet;
  }
}
