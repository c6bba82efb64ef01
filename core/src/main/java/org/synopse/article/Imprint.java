package org.synopse.article;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of its own making, beyond outlet and day.
 *
 * @param authors who signed it, in the order of the document
 * @param modified the day of its last change, or {@code null} where it tells none
 * @param link its own address, or {@code null} where it tells none
 * @param agencies the wire services it credits, in lower case: {@code dpa}
 */
public record Imprint(
    List<String> authors,
    @Nullable LocalDate modified,
    @Nullable String link,
    List<String> agencies) {
  /** Nothing is known. */
  public static final Imprint NONE = new Imprint(List.of(), null, null, List.of());

  public Imprint {
    authors = List.copyOf(authors);
    agencies = List.copyOf(agencies);
  }
}
