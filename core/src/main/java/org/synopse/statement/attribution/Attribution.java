package org.synopse.statement.attribution;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.synopse.lexicon.Stance;
import org.synopse.text.Span;

/**
 * A content and the word under which it stands.
 *
 * @param source who vouches for it, or {@code null} where the article names nobody: {@code es wird
 *     vermutet, dass …}
 * @param cue the word that hands over, of a verbal cue the verb, or {@code null} where only the
 *     mood does
 * @param cueParts all words of the cue in text order, where they stand apart as in {@code teilte …
 *     mit}; empty where there is no cue
 * @param content where the content stands, in text order, at least one span
 * @param type how it is handed over
 * @param stance how the cue stands to the content
 * @param rule the name of the rule that found it
 */
public record Attribution(
    @Nullable Source source,
    @Nullable Span cue,
    List<Span> cueParts,
    List<Span> content,
    AttributionType type,
    Stance stance,
    String rule) {
  public Attribution {
    cueParts = List.copyOf(cueParts);
    content = List.copyOf(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("an attribution without a content");
    }
  }

  /** An attribution with a cue of words that stand together, or none. */
  public Attribution(
      @Nullable Source source,
      @Nullable Span cue,
      List<Span> content,
      AttributionType type,
      Stance stance,
      String rule) {
    this(source, cue, cue == null ? List.of() : List.of(cue), content, type, stance, rule);
  }

  /**
   * Whether the cue stands in the sentence and hands over what another before it tells: {@code Das
   * teilte die Polizei mit}. A denial tells something of its own.
   */
  public boolean pointsBackFrom(Span sentence) {
    boolean handsOver = stance == Stance.NEUTRAL || stance == Stance.ENDORSING;
    return handsOver
        && cue != null
        && sentence.contains(cue)
        && content.get(0).end() <= sentence.begin();
  }

  /** Returns how many characters of the span are content. */
  public int contentWithin(Span span) {
    int shared = 0;
    for (Span part : content) {
      shared += span.sharedWith(part);
    }
    return shared;
  }

  /** Returns how many characters the content has. */
  public int contentLength() {
    int length = 0;
    for (Span part : content) {
      length += part.length();
    }
    return length;
  }

  // Written out: what the compiler makes of a record is linked anew at each start of a program.
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Attribution attribution
            && content.equals(attribution.content)
            && Objects.equals(cue, attribution.cue)
            && cueParts.equals(attribution.cueParts)
            && Objects.equals(source, attribution.source)
            && type == attribution.type
            && stance == attribution.stance
            && rule.equals(attribution.rule));
  }

  @Override
  public int hashCode() {
    return 31 * content.hashCode() + Objects.hashCode(cue);
  }
}
