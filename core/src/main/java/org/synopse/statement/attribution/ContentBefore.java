package org.synopse.statement.attribution;

import java.util.Optional;
import org.synopse.lexicon.Frame;
import org.synopse.statement.clause.Clause;
import org.synopse.statement.clause.ClauseKind;
import org.synopse.text.Language;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Span;
import org.synopse.text.Token;
import org.synopse.text.VerbForm;

/** What stands before a frame that ends the sentence: {@code …, sagte X}. */
final class ContentBefore {
  private static final RoleWords WORDS = new RoleWords("frame-words");

  private static final int LONGEST_ENGLISH_FRAME = 12;

  private ContentBefore() {}

  /**
   * {@code …, sagte X}, {@code …, wurde X zitiert}: the verb opens the frame, the content stands
   * before it.
   */
  static Optional<Span> of(ParsedArticle article, ParsedSentence sentence, Clause clause) {
    boolean english = article.language() == Language.ENGLISH;
    boolean verbFirst =
        opensWithVerb(article, clause)
            && (clause.finiteVerb().pos() == PartOfSpeech.VERB
                || clause.finiteVerb().isFinite()
                || english)
            && clause.kind() == ClauseKind.MAIN
            && (article.isQuotedIn(clause) || !(clause.isPassive() || isModal(article, clause)))
            && !new SubjectFinder(article, sentence).isFurtherVerb(clause)
            && !WORDS.has(article.language(), "state", clause.finiteVerb().lemma());
    boolean said = verbFirst || (english && isShortFrameAtEnd(sentence, clause));
    boolean stated = isStatedBefore(sentence, clause) || (english && !verbFirst);
    return said && clause.index() > 0 && stated
        ? nonEmpty(sentence.span().begin(), clause.span().begin())
        : Optional.empty();
  }

  /** {@code …, sagte X} and {@code …, so schätzt X}. */
  private static boolean opensWithVerb(ParsedArticle article, Clause clause) {
    Token first = clause.firstWord();
    if (first.equals(clause.finiteVerb())) {
      return true;
    }
    int behind = clause.tokens().indexOf(first) + 1;
    return WORDS.has(article.language(), "opener", first.form())
        && behind == clause.finite()
        && clause.index() > 0
        && !clause.isPassive();
  }

  /** {@code …, müssten viele Betriebe schließen} tells a consequence. */
  private static boolean isModal(ParsedArticle article, Clause clause) {
    return WORDS.has(article.language(), "consequence", clause.finiteVerb().lemma());
  }

  /** What stands before the frame is a clause of its own. */
  private static boolean isStatedBefore(ParsedSentence sentence, Clause frame) {
    return sentence.clauses().subList(0, frame.index()).stream()
        .anyMatch(clause -> clause.kind() == ClauseKind.MAIN && clause.hasFiniteVerb());
  }

  /** Whether the clause is a bare English frame that hands over what stands before it. */
  static boolean isEnglishFrame(ParsedArticle article, ParsedSentence sentence, Clause clause) {
    return article.language() == Language.ENGLISH
        && article.reportingVerb(clause).filter(verb -> verb.takes(Frame.THAT)).isPresent()
        && isShortFrameAtEnd(sentence, clause);
  }

  /** English may keep the order: {@code The bridge was closed, the minister said.} */
  private static boolean isShortFrameAtEnd(ParsedSentence sentence, Clause clause) {
    Clause previous = sentence.clauses().get(Math.max(0, clause.index() - 1));
    Token last = previous.tokens().get(previous.tokens().size() - 1);
    return clause.index() > 0
        && clause.isRoot()
        && clause.tokens().size() <= LONGEST_ENGLISH_FRAME
        && last.is(",")
        && clause.firstWord().pos() != PartOfSpeech.CCONJ
        && sentence.childrenOf(clause).isEmpty()
        && (clause.span().end() >= sentence.span().end() - 1 || goesOnBehind(sentence, clause));
  }

  /**
   * {@code …, the force said, and they left}, {@code …, the mayor said, adding that …}: a bare
   * frame between what it hands over and another clause.
   */
  private static boolean goesOnBehind(ParsedSentence sentence, Clause frame) {
    if (frame.index() + 1 == sentence.clauses().size()) {
      return false;
    }
    Token last = frame.tokens().get(frame.tokens().size() - 1);
    Token next = sentence.clauses().get(frame.index() + 1).firstWord();
    return last.is(",") && (next.pos() == PartOfSpeech.CCONJ || next.canBe(VerbForm.GERUND));
  }

  private static Optional<Span> nonEmpty(int begin, int end) {
    return end - begin > 1 ? Optional.of(new Span(begin, end)) : Optional.empty();
  }
}
