package org.synopse.relate;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.synopse.align.WordMatch;
import org.synopse.statement.Statement;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Token;

/**
 * How much of two statements is met when the words of one place are left out, such as who won or
 * where they met: what is left has to be said on both sides before the two words exclude each
 * other.
 *
 * @param left the share of the left side's other content words that is met, from 0 to 1
 * @param right the share of the right side's
 */
record Rest(double left, double right) {
  private static final double MET = 0.5;

  /**
   * Returns the rest of two statements.
   *
   * @param ofLeft whether a word of the left side is left out
   * @param ofRight whether a word of the right side is
   */
  static Rest of(Comparand comparand, Predicate<Token> ofLeft, Predicate<Token> ofRight) {
    return new Rest(
        share(comparand.left(), ofLeft, comparand.links()::ofLeft),
        share(comparand.right(), ofRight, comparand.links()::ofRight));
  }

  private static double share(
      Statement statement, Predicate<Token> out, Function<Token, Optional<WordMatch>> partner) {
    List<Token> words =
        statement.tokens().stream()
            .filter(token -> token.pos().isNominal() || token.pos().isVerbal())
            .filter(token -> token.pos() != PartOfSpeech.AUX && !Copulas.has(token))
            .filter(token -> !out.test(token))
            .toList();
    long met = words.stream().filter(token -> isMet(partner.apply(token))).count();
    return words.isEmpty() ? 0 : met / (double) words.size();
  }

  private static boolean isMet(Optional<WordMatch> match) {
    return match
        .filter(m -> m.kind().strength() >= MET && m.kind() != WordMatch.Kind.ANTONYM)
        .isPresent();
  }

  /** Returns the smaller share. */
  double least() {
    return Math.min(left, right);
  }
}
