package org.synopse.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * An office, a rank or an occupation, however the word is inflected and in either language: {@code
 * Präsidentin} and {@code president} are one role.
 *
 * @param id the German masculine in lower case; of a compound with what stands before it
 * @param kind the kind that the gazetteer's list of roles gives, such as {@code head-of-state}
 * @param feminine whether the word says that a woman holds it
 */
public record Role(String id, String kind, boolean feminine) {
  // Written out: what the compiler makes of a record is linked anew at each start of a program.
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Role role
            && feminine == role.feminine
            && id.equals(role.id)
            && kind.equals(role.kind));
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /**
   * Whether a holder of the other role can be called by this one: every Innenminister a Minister.
   */
  public boolean covers(Role other) {
    return other.id.endsWith(id) || (isHighest() && kind.equals(other.kind));
  }

  /** Of these a story has mostly one, and calls it by several words. */
  private boolean isHighest() {
    return kind.startsWith("head-of-") || kind.equals("mayor");
  }
}
