package org.synopse.statement.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.synopse.lexicon.Frame;
import org.synopse.statement.clause.Clause;
import org.synopse.statement.clause.ClauseKind;
import org.synopse.text.Language;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Span;
import org.synopse.text.Token;
import org.synopse.text.VerbForm;

/**
 * Clauses that hang on a reporting verb: with {@code dass}, {@code ob}, {@code zu}, {@code that} or
 * bare in English.
 */
final class GovernedContent {
  private static final RoleWords WORDS = new RoleWords("frame-words");

  private GovernedContent() {}

  /** The clauses with {@code dass}, {@code ob} or {@code zu} that hang on the reporting verb. */
  static Optional<Span> behind(
      ParsedArticle article, ParsedSentence sentence, Clause clause, ReportingVerb cue) {
    List<Span> spans = new ArrayList<>();
    int last = clause.index();
    for (Clause child : sentence.childrenOf(clause)) {
      boolean infinitive =
          child.kind() == ClauseKind.INFINITIVE && cue.takes(Frame.TO) && isComplement(child);
      boolean complement =
          child.kind() == ClauseKind.COMPLEMENT
              && (cue.takes(Frame.THAT) || cue.takes(Frame.WHETHER));
      if ((infinitive || complement)
          && !isOfNoun(article, sentence, clause, child)
          && !isOfParticiple(article, sentence, cue, child)) {
        List<Clause> family = sentence.withDescendants(child);
        last = family.get(family.size() - 1).index();
        spans.add(sentence.spanWithDescendants(child));
      }
    }
    spans.addAll(spans.isEmpty() ? List.of() : goingOn(article, sentence, last));
    return spans.isEmpty() ? Optional.empty() : Optional.of(Span.covering(spans));
  }

  /** {@code Dass die Brücke sicher ist, bestreitet X}. */
  static Optional<Span> before(ParsedSentence sentence, Clause clause, ReportingVerb cue) {
    boolean verbFirst = clause.index() > 0 && clause.firstWord().equals(clause.finiteVerb());
    Clause first = sentence.clauses().get(0);
    return verbFirst
            && first.isRoot()
            && first.kind() == ClauseKind.COMPLEMENT
            && (cue.takes(Frame.THAT) || cue.takes(Frame.WHETHER))
        ? Optional.of(sentence.spanWithDescendants(first))
        : Optional.empty();
  }

  /** {@code she added, warning that it may rise}: said by another word than the frame's verb. */
  private static boolean isOfParticiple(
      ParsedArticle article, ParsedSentence sentence, ReportingVerb cue, Clause child) {
    Token before = sentence.tokenBefore(child.span().begin());
    return before != null
        && before.canBe(VerbForm.GERUND)
        && !before.equals(cue.verb())
        && article.cues().reportingVerb(before.lemma()).isPresent();
  }

  /** {@code The claim that it is clean was rejected}: what is claimed, not what is rejected. */
  private static boolean isOfNoun(
      ParsedArticle article, ParsedSentence sentence, Clause clause, Clause child) {
    if (!clause.isPassive() || child.span().begin() > clause.finiteVerb().span().begin()) {
      return false;
    }
    Token before = sentence.tokenBefore(child.span().begin());
    if (before != null && before.is(",")) {
      before = sentence.tokenBefore(before.span().begin());
    }
    return before != null
        && before.pos().isNominal()
        && article.cues().reportingNoun(before.lemma()).isPresent();
  }

  /** {@code …, dass seine Mandantin behaupte, sie habe …}: the mood carries the content on. */
  private static List<Span> goingOn(ParsedArticle article, ParsedSentence sentence, int last) {
    List<Span> spans = new ArrayList<>();
    for (Clause next : sentence.clauses().subList(last + 1, sentence.clauses().size())) {
      boolean english =
          article.language() == Language.ENGLISH
              && (isElliptic(next) || goesOnShifted(article, next));
      if (next.isRoot() && !ReportingMood.isKonjunktiv(next) && !english) {
        break;
      }
      if (next.isRoot()) {
        spans.add(sentence.spanWithDescendants(next));
      }
    }
    return spans;
  }

  /** {@code that the fund was sound and needed no rescue}: the verb stands right behind "and". */
  private static boolean isElliptic(Clause clause) {
    return clause.hasFiniteVerb()
        && clause.finite() == 1
        && clause.tokens().get(0).pos() == PartOfSpeech.CCONJ;
  }

  /**
   * {@code said the road was closed, and it would open on Monday}; what {@code will} happen the
   * outlet tells itself.
   */
  private static boolean goesOnShifted(ParsedArticle article, Clause next) {
    return next.firstWord().pos() == PartOfSpeech.CCONJ
        && new ReportingMood(article).isShifted(next);
  }

  /** {@code um … zu} tells a purpose. */
  private static boolean isComplement(Clause infinitive) {
    return !WORDS.has(Language.GERMAN, "purpose", infinitive.firstWord().form());
  }
}
