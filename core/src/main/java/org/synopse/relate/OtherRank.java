package org.synopse.relate;

import java.util.List;
import java.util.Optional;
import org.synopse.statement.Statement;
import org.synopse.statement.quantity.NumeralFinder;
import org.synopse.statement.quantity.Ordinal;
import org.synopse.text.Span;

/**
 * Two statements of articles of different days that count in one order to another place: {@code
 * Dritter ist Reitmayer}, {@code liegt nun auf dem zweiten Rang}; {@code die sechste Etappe},
 * {@code die siebte Etappe}. What comes again is counted, and who leads today may have been third.
 *
 * <p>Each side has ordinals, none of which the other has.
 */
final class OtherRank {
  private static final Fact<List<Ordinal>> ORDINALS = new Fact<>(OtherRank::ordinals);

  private OtherRank() {}

  /** Returns the first two places that part the statements, if there are any. */
  static Optional<Axis.Difference> between(Comparand comparand) {
    if (!comparand.isOfDifferentDays() || comparand.namesOneTime()) {
      return Optional.empty();
    }
    List<Ordinal> left = comparand.ofLeft(ORDINALS);
    List<Ordinal> right = comparand.ofRight(ORDINALS);
    boolean shared =
        left.stream()
            .anyMatch(a -> right.stream().anyMatch(b -> a.value().compareTo(b.value()) == 0));
    return left.isEmpty() || right.isEmpty() || shared
        ? Optional.empty()
        : Optional.of(
            new Axis.Difference(Axis.TIME_OF_WRITING, left.get(0).span(), right.get(0).span()));
  }

  /** Those of no time: {@code im dritten Quartal} and {@code am 3. Mai} count nothing else. */
  private static List<Ordinal> ordinals(Statement statement) {
    int begin = statement.span().begin();
    return NumeralFinder.of(statement.language()).ordinals(statement.text()).stream()
        .filter(ordinal -> ordinal.anchor() == Ordinal.Anchor.START)
        .map(
            ordinal ->
                new Ordinal(
                    new Span(begin + ordinal.span().begin(), begin + ordinal.span().end()),
                    ordinal.anchor(),
                    ordinal.value()))
        .filter(
            ordinal ->
                statement.values().times().stream()
                    .noneMatch(time -> time.span().overlaps(ordinal.span())))
        .toList();
  }
}
