package org.synopse.statement.clause;

import java.util.List;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Token;

/** The marks at which a clause can end. */
final class ClauseMarks {
  private static final String MARKS = ",;:–—()";

  /** So many digits has a year. */
  private static final int YEAR = 4;

  private ClauseMarks() {}

  /** Whether a clause can end with the mark. */
  static boolean isAt(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (token.form().length() != 1 || MARKS.indexOf(token.form().charAt(0)) < 0) {
      return false;
    }
    if (token.is(",") && isInDate(tokens, i)) {
      return false;
    }
    // In "7:4" and "1,5" the mark stands between digits.
    return i + 1 == tokens.size()
        || tokens.get(i + 1).span().begin() > token.span().end()
        || !token.is(":")
        || tokens.get(i + 1).pos() != PartOfSpeech.NUM;
  }

  /** {@code December 26, 2004}. */
  private static boolean isInDate(List<Token> tokens, int comma) {
    return comma > 1
        && comma + 1 < tokens.size()
        && tokens.get(comma - 2).pos() == PartOfSpeech.PROPN
        && isNumber(tokens.get(comma - 1), 1, 2)
        && isNumber(tokens.get(comma + 1), YEAR, YEAR);
  }

  private static boolean isNumber(Token token, int fewest, int most) {
    String form = token.form();
    return form.length() >= fewest
        && form.length() <= most
        && form.chars().allMatch(Character::isDigit);
  }

  /** Returns the index of the next mark, or the number of tokens where there is none. */
  static int behind(List<Token> tokens, int from) {
    int end = from + 1;
    while (end < tokens.size() && !isAt(tokens, end)) {
      end++;
    }
    return end;
  }
}
