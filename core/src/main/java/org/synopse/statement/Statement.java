package org.synopse.statement;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.synopse.lexicon.Certainty;
import org.synopse.statement.attribution.Attribution;
import org.synopse.statement.attribution.AttributionType;
import org.synopse.statement.modality.Modality;
import org.synopse.statement.modality.Polarity;
import org.synopse.statement.quantity.Quantity;
import org.synopse.text.Language;
import org.synopse.text.Span;
import org.synopse.text.Token;

/**
 * One thing an article says, anchored in the words that say it.
 *
 * @param id its name in the comparison
 * @param span where it stands, the frame that hands it over included
 * @param text the words at {@code span}
 * @param headline whether it is of the headline
 * @param language the language of its words
 * @param tokens the words of its content in text order, without the frame
 * @param predicate the verb that carries its meaning, or {@code null} in a fragment
 * @param modality how sure it is, and whether it is negated
 * @param attributions under whose word it stands, outermost first; empty where the article speaks
 *     in its own voice
 * @param values its numbers, times and names
 */
public record Statement(
    StatementId id,
    Span span,
    String text,
    boolean headline,
    Language language,
    List<Token> tokens,
    @Nullable Token predicate,
    Modality modality,
    List<Attribution> attributions,
    Values values) {
  public Statement {
    tokens = List.copyOf(tokens);
    attributions = List.copyOf(attributions);
    for (Quantity quantity : values.quantities()) {
      if (!span.contains(quantity.span())) {
        throw new IllegalArgumentException(quantity + " lies outside the statement at " + span);
      }
    }
  }

  // Written out: what the compiler makes of a record is linked anew at each start of a program.
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Statement statement
            && id.equals(statement.id)
            && span.equals(statement.span)
            && text.equals(statement.text)
            && headline == statement.headline
            && language == statement.language
            && tokens.equals(statement.tokens)
            && Objects.equals(predicate, statement.predicate)
            && modality.equals(statement.modality)
            && attributions.equals(statement.attributions)
            && values.equals(statement.values));
  }

  @Override
  public int hashCode() {
    return 31 * id.hashCode() + 17 * span.hashCode() + text.hashCode();
  }

  /**
   * Returns the words of the article at a span within the statement's.
   *
   * @throws IndexOutOfBoundsException if the span reaches beyond
   */
  public String textAt(Span part) {
    return part.movedBy(-span.begin()).in(text);
  }

  /**
   * Whether the article vouches for it itself; also where it tells that somebody praised, warned or
   * blamed, for then the act of speaking is what it tells.
   */
  public boolean isInArticleVoice() {
    return attributions.stream().allMatch(a -> a.type() == AttributionType.REPORTED);
  }

  /** Returns the attribution nearest to the content, or {@code null} in the article's own voice. */
  public @Nullable Attribution innermostAttribution() {
    return attributions.isEmpty() ? null : attributions.get(attributions.size() - 1);
  }

  public Certainty certainty() {
    return modality.certainty();
  }

  public Polarity polarity() {
    return modality.polarity();
  }
}
