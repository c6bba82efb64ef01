package org.synopse.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where an article came from.
 *
 * @param file the file's name as shown to the reader, never a whole path
 * @param outlet who published it, or {@code null} where nobody said
 * @param published the day of publication, or {@code null} where nobody said
 * @param imprint what else the document says of its making
 */
public record Origin(
    String file, @Nullable String outlet, @Nullable LocalDate published, Imprint imprint) {
  /** Makes the origin of a document that says nothing more of itself. */
  public Origin(String file, @Nullable String outlet, @Nullable LocalDate published) {
    this(file, outlet, published, Imprint.NONE);
  }

  /** Returns the outlet where it is known and the file's name where not. */
  public String displayName() {
    return outlet == null ? file : outlet;
  }

  /** Returns this origin with what a document says where nobody else said it. */
  public Origin orElse(@Nullable String outlet, @Nullable LocalDate published, Imprint imprint) {
    return new Origin(
        file,
        this.outlet == null ? outlet : this.outlet,
        this.published == null ? published : this.published,
        imprint);
  }
}
