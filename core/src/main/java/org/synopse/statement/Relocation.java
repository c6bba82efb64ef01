package org.synopse.statement;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.synopse.statement.attribution.Attribution;
import org.synopse.statement.attribution.Source;
import org.synopse.statement.entity.Mention;
import org.synopse.statement.modality.Modality;
import org.synopse.statement.quantity.Quantity;
import org.synopse.statement.time.TimeExpression;
import org.synopse.text.Span;
import org.synopse.text.Token;

/**
 * Puts a statement to another place with all that belongs to it, so that it can be compared with
 * one that stands elsewhere. It is made anew part by part: a part that is added to any of them does
 * not compile before this knows it.
 */
final class Relocation {
  /** Further down than any article is long: sources may be named before the statement. */
  private static final int ANYWHERE = 1 << 29;

  private static final StatementId ANY = new StatementId("a", 1);

  private final int by;

  private Relocation(int by) {
    this.by = by;
  }

  /** Returns the statement at a place and under a name that are the same for all. */
  static Statement anywhere(Statement statement) {
    return new Relocation(ANYWHERE - statement.span().begin()).of(statement);
  }

  private Statement of(Statement statement) {
    Token predicate = statement.predicate();
    return new Statement(
        ANY,
        of(statement.span()),
        statement.text(),
        statement.headline(),
        statement.language(),
        all(statement.tokens(), this::of),
        predicate == null ? null : of(predicate),
        of(statement.modality()),
        all(statement.attributions(), this::of),
        of(statement.values()));
  }

  private Span of(Span span) {
    return span.movedBy(by);
  }

  private @Nullable Span ifAny(@Nullable Span span) {
    return span == null ? null : of(span);
  }

  private Token of(Token token) {
    return new Token(of(token.span()), token.form(), token.pos(), token.lemma(), token.verbForms());
  }

  private Modality of(Modality modality) {
    return new Modality(
        modality.certainty(),
        ifAny(modality.certaintyCue()),
        modality.polarity(),
        ifAny(modality.negation()),
        modality.negatedByWord());
  }

  private Attribution of(Attribution attribution) {
    Source source = attribution.source();
    return new Attribution(
        source == null ? null : of(source),
        ifAny(attribution.cue()),
        all(attribution.cueParts(), this::of),
        all(attribution.content(), this::of),
        attribution.type(),
        attribution.stance(),
        attribution.rule());
  }

  private Source of(Source source) {
    return new Source(of(source.span()), source.text(), source.entity());
  }

  private Values of(Values values) {
    return new Values(
        all(values.quantities(), this::of),
        all(values.times(), this::of),
        all(values.mentions(), this::of));
  }

  private Quantity of(Quantity quantity) {
    return quantity.at(of(quantity.span()));
  }

  private TimeExpression of(TimeExpression time) {
    return time.at(of(time.span()));
  }

  private Mention of(Mention mention) {
    return new Mention(of(mention.span()), mention.entity());
  }

  private static <T> List<T> all(List<T> items, UnaryOperator<T> move) {
    return items.stream().map(move).toList();
  }
}
