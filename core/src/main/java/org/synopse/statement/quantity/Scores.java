package org.synopse.statement.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the scores of matches and votes: {@code 3:1}, {@code 52 zu 48 Stimmen}, {@code a 5-4 vote}.
 *
 * <p>{@code 10 to 15} and {@code 10-15} are ranges unless the first number is not below the second
 * or the sentence speaks of a match or a vote. Immutable.
 */
final class Scores {
  private static final BigDecimal HIGHEST = BigDecimal.valueOf(1000);
  private static final int DIGITS_OF_MINUTES = 2;

  private final NumeralFinder numerals;
  private final QuantityWords words = QuantityWords.ofScores();

  Scores(NumeralFinder numerals) {
    this.numerals = numerals;
  }

  /**
   * A score.
   *
   * @param end index behind its last number
   */
  record Score(int end, BigDecimal first, BigDecimal second) {}

  /** How the two numbers of a score are joined. */
  private enum Link {
    COLON,
    WORD,
    DASH
  }

  /**
   * Returns the score that begins at the index.
   *
   * @param told whether the sentence speaks of a match or a vote
   */
  Optional<Score> at(AnnotatedLexemes text, int at, boolean told) {
    NumberGrammar.Reading first = number(text, at);
    if (first == null || first.end() + 1 >= text.size()) {
      return Optional.empty();
    }
    int joint = first.end() + (plays("counted", text.get(first.end())) ? 1 : 0);
    Link link = joint + 1 < text.size() ? link(text, joint) : null;
    NumberGrammar.Reading second = link == null ? null : number(text, joint + 1);
    boolean isChange = at > 0 && plays("no-score-behind", text.get(at - 1));
    if (link == null
        || second == null
        || isChange
        || goesOn(text, second.end())
        || isJoined(text, at)
        || (isOfVotes(text.get(joint)) && !isOfVotes(text, joint, second.end()))
        || !isScore(text, told, link, at, joint, first, second)) {
      return Optional.empty();
    }
    return Optional.of(new Score(second.end(), first.value(), second.value()));
  }

  private NumberGrammar.@Nullable Reading number(AnnotatedLexemes text, int at) {
    NumberGrammar.Reading number = text.isTaken(at) ? null : numerals.at(text.all(), at, false);
    boolean count =
        number != null
            && number.kind() == Numeral.Kind.CARDINAL
            && number.end() == at + 1
            && number.value().signum() >= 0
            && number.value().scale() <= 0
            && number.value().compareTo(HIGHEST) < 0;
    return count ? number : null;
  }

  private @Nullable Link link(AnnotatedLexemes text, int at) {
    Lexeme link = text.get(at);
    boolean tight = link.glued() && text.get(at + 1).glued();
    boolean loose = !link.glued() && !text.get(at + 1).glued();
    if (link.is(":") && (tight || (loose && text.get(at - 1).isDigits()))) {
      return Link.COLON;
    }
    if (link.isDash() && tight) {
      return Link.DASH;
    }
    return plays("between", link) || isOfVotes(link) ? Link.WORD : null;
  }

  /** {@code 52 gegen 48 Stimmen}: joins the numbers of nothing but votes. */
  private boolean isOfVotes(Lexeme link) {
    return plays("between-votes", link);
  }

  /** Whether votes are counted before the word between the numbers or behind the second. */
  private boolean isOfVotes(AnnotatedLexemes text, int joint, int end) {
    return plays("vote-noun", text.get(joint - 1))
        || (end < text.size() && plays("vote-noun", text.get(end)));
  }

  private boolean plays(String role, Lexeme lexeme) {
    return words.plays(role, lexeme);
  }

  /** {@code 3:1:2}, {@code 3-1-2004}: something else. */
  private static boolean goesOn(AnnotatedLexemes text, int end) {
    return end + 1 < text.size()
        && text.get(end).glued()
        && text.get(end).kind() == Lexeme.Kind.MARK
        && text.get(end + 1).glued()
        && text.get(end + 1).isDigits();
  }

  /** {@code A3:1}, {@code 1:3:1}. */
  private static boolean isJoined(AnnotatedLexemes text, int at) {
    if (at == 0 || !text.get(at).glued()) {
      return false;
    }
    Lexeme before = text.get(at - 1);
    return !before.is("(") && !before.is("„") && !before.is("“") && !before.is("\"");
  }

  private boolean isScore(
      AnnotatedLexemes text,
      boolean told,
      Link link,
      int at,
      int joint,
      NumberGrammar.Reading first,
      NumberGrammar.Reading second) {
    boolean behind = second.end() < text.size() && plays("no-score-before", text.get(second.end()));
    if (behind) {
      return false;
    }
    boolean descends = first.value().compareTo(second.value()) >= 0;
    return switch (link) {
      case COLON -> told || !isClock(text, at, second);
      case WORD -> told || isOnlyOfScores(text.get(joint));
      case DASH -> told && (descends || isBesideAVote(text, second.end()));
    };
  }

  /** {@code a 5-9 vote}: only here may the smaller number stand first. */
  private boolean isBesideAVote(AnnotatedLexemes text, int end) {
    return end < text.size() && plays("told", text.get(end));
  }

  /** {@code 52 zu 48} is nothing but a score; {@code 52 to 48} may be a change. */
  private boolean isOnlyOfScores(Lexeme link) {
    return plays("only-between", link);
  }

  /** {@code 19:45} is a time of day where nobody speaks of a match. */
  private static boolean isClock(AnnotatedLexemes text, int at, NumberGrammar.Reading second) {
    boolean minutes = text.get(second.end() - 1).text().length() == DIGITS_OF_MINUTES;
    boolean hour = text.get(at).isDigits() && Integer.parseInt(text.get(at).text()) <= 24;
    return minutes && hour && second.value().compareTo(BigDecimal.valueOf(60)) < 0;
  }

  /** Whether the sentence speaks of a match or a vote. */
  boolean isToldIn(AnnotatedLexemes text) {
    for (Lexeme lexeme : text.all()) {
      if (plays("told", lexeme)) {
        return true;
      }
    }
    return false;
  }
}
