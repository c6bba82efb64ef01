package org.synopse.statement.attribution;

import java.util.List;
import org.synopse.statement.clause.Clause;
import org.synopse.statement.clause.ClauseKind;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Token;
import org.synopse.text.VerbForm;

/**
 * What English sets behind the name of a source: an age, {@code Ines Tarrow, 61}, a relative
 * clause, {@code Ruth Delaney, whose son was 22}, and a participle, {@code a decree signed on
 * Sunday}.
 */
final class EnglishAttributes {
  private final ParsedSentence sentence;
  private final List<Token> tokens;

  EnglishAttributes(ParsedSentence sentence) {
    this.sentence = sentence;
    this.tokens = sentence.sentence().tokens();
  }

  /** Returns the index behind the attributes of the phrase that ends before the index. */
  int endBehind(int end) {
    return withRelativeClause(withParticiple(withAge(end)));
  }

  private boolean isAt(int index, String mark) {
    return index < tokens.size() && tokens.get(index).is(mark);
  }

  private int withAge(int end) {
    boolean age =
        isAt(end, ",")
            && end + 1 < tokens.size()
            && tokens.get(end + 1).pos() == PartOfSpeech.NUM
            && (end + 2 == tokens.size() || tokens.get(end + 2).pos() == PartOfSpeech.PUNCT);
    return age ? end + 2 : end;
  }

  /** A participle right behind the noun, up to the next comma or finite verb. */
  private int withParticiple(int end) {
    if (end >= tokens.size() || !isParticiple(tokens.get(end))) {
      return end;
    }
    int i = end + 1;
    while (i < tokens.size()
        && tokens.get(i).pos() != PartOfSpeech.PUNCT
        && !tokens.get(i).pos().isVerbal()
        && tokens.get(i).pos() != PartOfSpeech.SCONJ) {
      i++;
    }
    boolean closed = i < tokens.size() && (tokens.get(i).pos().isVerbal() || tokens.get(i).is(","));
    return closed && i > end + 1 && tokens.get(end + 1).pos() == PartOfSpeech.ADP ? i : end;
  }

  /** {@code signed} in {@code a decree signed on Sunday}, not in {@code officials signed it}. */
  private boolean isParticiple(Token token) {
    return token.pos() == PartOfSpeech.VERB
        && token.canBe(VerbForm.PARTICIPLE)
        && !token.isFinite()
        && sentence.clauses().stream()
            .noneMatch(clause -> clause.hasFiniteVerb() && clause.finiteVerb().equals(token));
  }

  private int withRelativeClause(int end) {
    int begin = isAt(end, ",") ? end + 1 : end;
    if (begin >= tokens.size()) {
      return end;
    }
    for (Clause clause : sentence.clauses()) {
      boolean opens =
          clause.kind() == ClauseKind.RELATIVE
              && clause.hasFiniteVerb()
              && startOf(clause) == tokens.get(begin).span().begin();
      if (opens) {
        int last = sentence.indexFrom(sentence.spanWithDescendants(clause).end());
        while (last > begin && tokens.get(last - 1).pos() == PartOfSpeech.PUNCT) {
          last--;
        }
        return last;
      }
    }
    return end;
  }

  private static int startOf(Clause clause) {
    for (Token token : clause.tokens()) {
      if (token.pos() != PartOfSpeech.PUNCT) {
        return token.span().begin();
      }
    }
    return clause.span().begin();
  }
}
