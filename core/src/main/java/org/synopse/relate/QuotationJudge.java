package org.synopse.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.synopse.statement.Statement;
import org.synopse.statement.attribution.Attribution;
import org.synopse.statement.attribution.AttributionType;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Span;
import org.synopse.text.Token;

/**
 * Sees that both sides have the words of one source in quotation marks, and not the same words.
 *
 * <p>A shorter quotation of the same words agrees, and so does a translation: words of two
 * languages are not held against each other.
 */
final class QuotationJudge implements RelationJudge {
  static final String NAME = "other-words-quoted";

  private static final int FEWEST_WORDS = 4;
  private static final double ALIKE = 0.4;

  private final SourceMatch match;

  QuotationJudge(SourceMatch match) {
    this.match = match;
  }

  @Override
  public Optional<Verdict> judge(Comparand comparand) {
    List<Token> left = quoted(comparand.left());
    List<Token> right = quoted(comparand.right());
    boolean comparable =
        comparand.left().language() == comparand.right().language()
            && left.size() >= FEWEST_WORDS
            && right.size() >= FEWEST_WORDS
            && match.haveOneSource(comparand);
    if (!comparable || isWithin(left, right) || isWithin(right, left)) {
      return Optional.empty();
    }
    long shared =
        left.stream()
            .filter(word -> right.stream().anyMatch(other -> other.lemma().equals(word.lemma())))
            .count();
    if (shared < ALIKE * Math.min(left.size(), right.size())) {
      return Optional.empty();
    }
    return Optional.of(
        new Verdict(
            Relation.ATTRIBUTION_DIFFERENCE,
            List.of(
                new Evidence(
                    EvidenceKind.QUOTATION,
                    "the same source is quoted with other words",
                    span(left),
                    span(right),
                    NAME))));
  }

  private static List<Token> quoted(Statement statement) {
    Attribution innermost = statement.innermostAttribution();
    List<Token> words = new ArrayList<>();
    if (innermost == null || innermost.type() != AttributionType.DIRECT) {
      return words;
    }
    for (Token token : statement.tokens()) {
      if (token.pos() != PartOfSpeech.PUNCT && innermost.contentWithin(token.span()) > 0) {
        words.add(token);
      }
    }
    return words;
  }

  private static boolean isWithin(List<Token> part, List<Token> whole) {
    return forms(whole).contains(forms(part));
  }

  private static String forms(List<Token> words) {
    StringBuilder forms = new StringBuilder(" ");
    words.forEach(word -> forms.append(JudgeWords.lower(word)).append(' '));
    return forms.toString();
  }

  private static Span span(List<Token> words) {
    return Span.covering(words.stream().map(Token::span).toList());
  }
}
