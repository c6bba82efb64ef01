package org.synopse.statement.clause;

import java.util.List;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Token;

/** What the words at the ends of a segment tell of it. */
final class SegmentWords {
  private SegmentWords() {}

  /** Returns the first word behind the marks that open the segment. */
  static Token firstWord(List<Token> segment) {
    for (Token token : segment) {
      if (token.pos() != PartOfSpeech.PUNCT) {
        return token;
      }
    }
    return segment.get(0);
  }

  /** Returns the last word before the marks that close the segment. */
  static Token lastWord(List<Token> segment) {
    for (int i = segment.size() - 1; i >= 0; i--) {
      if (segment.get(i).pos() != PartOfSpeech.PUNCT) {
        return segment.get(i);
      }
    }
    return segment.get(segment.size() - 1);
  }

  static boolean isDash(Token token) {
    return token.is("–") || token.is("—") || token.is("-");
  }

  static boolean endsWithComma(List<Token> segment) {
    return segment.get(segment.size() - 1).is(",");
  }

  /** A comma or a colon, behind which what is said may stand. */
  static boolean isMark(Token token) {
    return token.is(",") || token.is(":");
  }

  static boolean endsWithVerb(List<Token> segment) {
    for (int i = segment.size() - 1; i >= 0; i--) {
      Token token = segment.get(i);
      if (token.pos() != PartOfSpeech.PUNCT) {
        return !token.verbForms().isEmpty() || token.pos().isVerbal();
      }
    }
    return false;
  }

  static boolean isQuotationMark(Token token) {
    return token.form().length() == 1 && "\"”’'»“".contains(token.form());
  }

  static boolean isNominal(Token token) {
    return switch (token.pos()) {
      case NOUN, PROPN, PRON, DET, NUM, ADJ -> true;
      default -> false;
    };
  }

  static boolean isInfinitiveMarker(Token token) {
    return token.form().equalsIgnoreCase("zu") || token.form().equalsIgnoreCase("to");
  }
}
