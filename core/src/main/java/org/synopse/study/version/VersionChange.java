package org.synopse.study.version;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.synopse.text.Span;

/**
 * Something that one capture of an article says otherwise than the other.
 *
 * @param kind what changed
 * @param old the sentence of the older capture, or {@code null} where there is none
 * @param current the sentence of the newer capture, or {@code null} where there is none
 * @param gone words that are gone, in text order
 * @param come words that have come, in text order
 */
public record VersionChange(
    Kind kind, @Nullable Span old, @Nullable Span current, List<String> gone, List<String> come) {
  public VersionChange {
    gone = List.copyOf(gone);
    come = List.copyOf(come);
  }

  /** What changed. */
  public enum Kind {
    /** Does only the newer capture say it? */
    ADDED,
    /** Does only the older capture say it? */
    DROPPED,
    /** Do both say it with another content: a number, a name, a word? */
    CHANGED,
    /** Do both say it, under another's word? */
    REATTRIBUTED;

    /** Returns the name in reports: {@code re-attributed}. */
    public String label() {
      return this == REATTRIBUTED ? "re-attributed" : name().toLowerCase(Locale.ROOT);
    }
  }
}
