package org.synopse.statement.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synopse.lexicon.Frame;
import org.synopse.lexicon.Stance;
import org.synopse.statement.clause.Clause;
import org.synopse.statement.clause.ClauseKind;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Span;
import org.synopse.text.Token;
import org.synopse.text.VerbForm;

/** Main clauses behind a frame that are what is said: {@code X sagte, er habe …}. */
final class MainClauseContent {
  private MainClauseContent() {}

  /** {@code …, er habe …}: main clauses behind the frame, as long as their mood reports. */
  static Optional<Span> of(
      ParsedArticle article, ParsedSentence sentence, Clause clause, ReportingVerb cue) {
    if (!cue.takes(Frame.THAT)) {
      return Optional.empty();
    }
    boolean speaks =
        cue.takes(Frame.DIRECT)
            && clause.kind() != ClauseKind.RELATIVE
            && !clause.isPassive()
            && !hasObject(article, clause, cue);
    List<Span> spans = new ArrayList<>();
    Clause root = sentence.rootOf(clause);
    Clause last = clause;
    for (Clause next : sentence.clauses().subList(clause.index() + 1, sentence.clauses().size())) {
      if (!next.isRoot()) {
        continue;
      }
      if (ContentBefore.isEnglishFrame(article, sentence, next)) {
        // "The club had not decided whether to appeal, the coach said."
        break;
      }
      boolean reported =
          next.hasFiniteVerb()
              && next.span().begin() > root.span().begin()
              && (next.finiteVerb().isReportingSubjunctive()
                  || (speaks && spans.isEmpty() && followsColonOrComma(clause, next))
                  || (speaks && spans.isEmpty() && condition(sentence, clause, next) != null)
                  || (!spans.isEmpty() && isHandedOver(article, last, next)));
      if (!reported) {
        break;
      }
      Clause condition = spans.isEmpty() ? condition(sentence, clause, next) : null;
      if (condition != null) {
        spans.add(sentence.spanWithDescendants(condition));
      }
      spans.add(sentence.spanWithDescendants(next));
      last = next;
    }
    return spans.isEmpty() ? Optional.empty() : Optional.of(Span.covering(spans));
  }

  /** {@code Sie gehen von einem Anschlag aus, …}: what they think of has been said. */
  private static boolean hasObject(ParsedArticle article, Clause clause, ReportingVerb cue) {
    if (cue.stance() != Stance.HEDGING) {
      return false;
    }
    Set<String> prepositions = article.cues().summaryComplements(cue.word());
    return clause.tokens().stream()
        .anyMatch(token -> token.pos() == PartOfSpeech.ADP && prepositions.contains(token.lemma()));
  }

  /**
   * {@code X warnte, wenn die Preise stiegen, müssten …}: the clause between the frame and a main
   * clause that begins with its verb belongs to what is said.
   */
  private static @Nullable Clause condition(ParsedSentence sentence, Clause frame, Clause next) {
    if (!next.firstWord().equals(next.hasFiniteVerb() ? next.finiteVerb() : null)) {
      return null;
    }
    for (Clause between : sentence.childrenOf(frame)) {
      boolean sets =
          between.kind() == ClauseKind.CONDITION || between.kind() == ClauseKind.ADVERBIAL;
      if (sets && between.index() > frame.index() && between.index() < next.index()) {
        return between;
      }
    }
    return null;
  }

  /**
   * {@code …, der Fahrer habe erklärt, die Bremsen hätten versagt}: a frame within what is said.
   */
  private static boolean isHandedOver(ParsedArticle article, Clause frame, Clause next) {
    return followsColonOrComma(frame, next)
        && article
            .reportingVerb(frame)
            .filter(cue -> cue.word().takesClause() && cue.takes(Frame.DIRECT))
            .isPresent();
  }

  /** A frame that ends in a mark right before a whole clause: {@code X sagte: Es ist so.} */
  private static boolean followsColonOrComma(Clause frame, Clause next) {
    Token last = frame.tokens().get(frame.tokens().size() - 1);
    boolean mark = last.is(":") || last.is(",");
    boolean startsWithVerb = next.finite() >= 0 && next.finite() <= 1 && frame.finite() <= 1;
    Token opener = next.firstWord();
    // "X said, adding that it was late" says more, and not what X said.
    boolean coordinated =
        opener.pos() == PartOfSpeech.CCONJ
            || (opener.pos() == PartOfSpeech.VERB && opener.canBe(VerbForm.GERUND));
    return mark
        && next.span().begin() >= last.span().end()
        && !coordinated
        && (last.is(":") || (!startsWithVerb && next.finite() > 0 && isShort(frame)));
  }

  /** A bare frame has a subject and a verb and little else. */
  private static boolean isShort(Clause frame) {
    int behindVerb = frame.tokens().size() - 1 - frame.finite();
    return behindVerb <= 6;
  }
}
