package org.synopse.relate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.synopse.statement.Statement;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.ResourceLines;
import org.synopse.text.Token;

/**
 * Sees opposed prepositions before one noun: {@code für den Abriss}, {@code gegen den Abriss};
 * {@code before the storm}, {@code after the storm}.
 *
 * <p>The verbs have to say the same: {@code trainierte vor dem Spiel} and {@code feierte nach dem
 * Spiel} are of two things. What nobody in particular did may be so of both.
 */
final class PrepositionJudge implements RelationJudge {
  static final String NAME = "opposite-prepositions";

  /** The nouns behind the two have to be met so well. */
  private static final double STRONG = 0.8;

  private static final List<Pair> PAIRS =
      ResourceLines.fields(PrepositionJudge.class, "opposite-prepositions.txt").stream()
          .map(PrepositionJudge::pair)
          .toList();

  /** Two lists of words, of which those of one stand against those of the other. */
  private record Pair(EvidenceKind kind, Set<String> one, Set<String> other) {}

  private static final Fact<List<Governed>> GOVERNED = new Fact<>(PrepositionJudge::governed);

  private static Pair pair(List<String> fields) {
    return new Pair(
        EvidenceKind.valueOf(fields.get(0).toUpperCase(Locale.ROOT)),
        Set.copyOf(ResourceLines.items(fields.get(1))),
        Set.copyOf(ResourceLines.items(fields.get(2))));
  }

  @Override
  public Optional<Verdict> judge(Comparand comparand) {
    boolean negated =
        comparand.left().modality().negatedByWord() || comparand.right().modality().negatedByWord();
    if (negated || Participants.nameNobody(comparand) || !comparand.haveOnePredicate()) {
      return Optional.empty();
    }
    for (Pair pair : PAIRS) {
      if (pair.kind() == EvidenceKind.TIME && isOfCopula(comparand)) {
        continue;
      }
      Optional<Verdict> verdict =
          opposed(comparand, pair, pair.one(), pair.other())
              .or(() -> opposed(comparand, pair, pair.other(), pair.one()));
      if (verdict.isPresent()) {
        return verdict;
      }
    }
    return Optional.empty();
  }

  /** {@code war schon vor dem Treffen so}, {@code war nach dem Treffen zu Ende}. */
  private static boolean isOfCopula(Comparand comparand) {
    Token verb = comparand.left().predicate();
    return verb != null && (verb.pos() == PartOfSpeech.AUX || Copulas.has(verb));
  }

  private static Optional<Verdict> opposed(
      Comparand comparand, Pair pair, Set<String> ofLeft, Set<String> ofRight) {
    List<Governed> onLeft = comparand.ofLeft(GOVERNED);
    List<Governed> onRight = comparand.ofRight(GOVERNED);
    if (has(onLeft, ofRight) || has(onRight, ofLeft)) {
      return Optional.empty();
    }
    for (Governed left : by(onLeft, ofLeft)) {
      for (Governed right : by(onRight, ofRight)) {
        if (comparand.links().areLinked(left.noun(), right.noun(), STRONG)) {
          return new Opposition(
                  pair.kind(), left.word(), right.word(), "before the same noun", NAME)
              .verdict(comparand);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean has(List<Governed> governed, Set<String> words) {
    return governed.stream().anyMatch(g -> words.contains(g.form()));
  }

  private static List<Governed> by(List<Governed> governed, Set<String> words) {
    return governed.stream().filter(g -> words.contains(g.form())).toList();
  }

  /** A preposition or conjunction and the first noun behind it. */
  private record Governed(Token word, String form, Token noun) {}

  private static List<Governed> governed(Statement statement) {
    List<Token> tokens = statement.tokens();
    return tokens.stream()
        .filter(PrepositionJudge::governs)
        .flatMap(
            word ->
                tokens.subList(tokens.indexOf(word) + 1, tokens.size()).stream()
                    .dropWhile(PrepositionJudge::isBeforeNoun)
                    .limit(1)
                    .filter(token -> token.pos().isNominal())
                    .map(noun -> new Governed(word, JudgeWords.lower(word), noun)))
        .toList();
  }

  private static boolean governs(Token token) {
    return token.pos() == PartOfSpeech.ADP || token.pos() == PartOfSpeech.SCONJ;
  }

  private static boolean isBeforeNoun(Token token) {
    return token.pos() == PartOfSpeech.DET || token.pos() == PartOfSpeech.ADJ;
  }
}
