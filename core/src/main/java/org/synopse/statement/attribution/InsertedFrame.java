package org.synopse.statement.attribution;

import java.util.List;
import java.util.Optional;
import org.synopse.lexicon.Frame;
import org.synopse.statement.clause.Clause;
import org.synopse.statement.clause.ClauseKind;
import org.synopse.statement.clause.NounPhrases;
import org.synopse.text.Language;
import org.synopse.text.Span;
import org.synopse.text.Token;

/**
 * A German frame between commas behind the first part of its content: {@code Die Fähre, sagte der
 * Reeder, werde frühestens im Mai fahren}. The clause before it and the frame are seen as one.
 */
final class InsertedFrame {
  private InsertedFrame() {}

  /** Returns the two parts of the content, or nothing where the frame stands elsewhere. */
  static Optional<List<Span>> content(
      ParsedArticle article, ParsedSentence sentence, Clause frame, ReportingVerb cue) {
    boolean german = article.language() == Language.GERMAN;
    int next = frame.index() + 1;
    if (!german || next >= sentence.clauses().size() || !isInserted(frame, cue)) {
      return Optional.empty();
    }
    Clause rest = sentence.clauses().get(next);
    boolean verbFirst = rest.isRoot() && rest.finite() == 0;
    return verbFirst
        ? Optional.of(
            List.of(
                NounPhrases.span(frame.tokens().subList(0, frame.finite() - 1)),
                article.trimmed(sentence.spanWithDescendants(rest))))
        : Optional.empty();
  }

  private static boolean isInserted(Clause frame, ReportingVerb cue) {
    List<Token> tokens = frame.tokens();
    return frame.kind() == ClauseKind.MAIN
        && frame.finite() > 1
        && tokens.get(frame.finite() - 1).is(",")
        && tokens.get(tokens.size() - 1).is(",")
        && (cue.takes(Frame.THAT) || cue.takes(Frame.DIRECT))
        && !frame.isPassive();
  }

  /** Returns the source, which stands behind the verb. */
  static Optional<Source> source(ParsedArticle article, ParsedSentence sentence, Clause frame) {
    return article
        .nounPhrases()
        .firstPhrase(frame.tokens().subList(frame.finite() + 1, frame.tokens().size()))
        .map(phrase -> article.source(sentence, phrase));
  }
}
