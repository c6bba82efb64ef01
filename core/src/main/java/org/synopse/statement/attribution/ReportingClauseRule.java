package org.synopse.statement.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.synopse.lexicon.Frame;
import org.synopse.statement.clause.Clause;
import org.synopse.statement.clause.ClauseKind;
import org.synopse.text.Language;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Span;
import org.synopse.text.Token;

/**
 * A reporting verb and the clause that it governs: {@code X sagte, dass …}, {@code X sagte, er habe
 * …}, {@code X drohte, … zu …}, {@code …, sagte X}, {@code wie X mitteilte, …}.
 */
final class ReportingClauseRule implements AttributionRule {
  private static final RoleWords WORDS = new RoleWords("frame-words");

  private static final int LONGEST_ENGLISH_FRAME = 12;

  @Override
  public String name() {
    return "reporting-clause";
  }

  @Override
  public List<Attribution> find(ParsedArticle article, Attributions found) {
    List<Attribution> attributions = new ArrayList<>();
    for (ParsedSentence sentence : article.sentences()) {
      for (Clause clause : sentence.clauses()) {
        attribution(article, sentence, clause).ifPresent(attributions::add);
      }
    }
    return attributions;
  }

  private Optional<Attribution> attribution(
      ParsedArticle article, ParsedSentence sentence, Clause clause) {
    Optional<ReportingVerb> cue = ReportingVerb.of(article, clause);
    if (cue.isEmpty() || !cue.get().word().takesClause() || article.isQuoted(cue.get().verb())) {
      return Optional.empty();
    }
    Token verb = cue.get().verb();
    EnglishContent english = new EnglishContent(article, sentence, clause, cue.get());
    return content(article, sentence, clause, cue.get())
        .map(article::trimmed)
        .map(content -> english.withoutAddressee(content))
        .or(english::infinitive)
        .map(
            content ->
                new Attribution(
                    source(article, sentence, clause),
                    verb.span(),
                    CueWords.of(article, clause, cue.get()),
                    english.withSubject(content),
                    article.quotationsIn(content).isEmpty()
                        ? AttributionType.INDIRECT
                        : AttributionType.MIXED,
                    cue.get().stance(),
                    name()));
  }

  /** The subject; of {@code darin heißt es} the document that was named last. */
  private static @Nullable Source source(
      ParsedArticle article, ParsedSentence sentence, Clause clause) {
    Optional<Source> subject = article.subjectAsSource(sentence, clause);
    boolean says = WORDS.has(article.language(), "text", clause.mainVerb().lemma());
    return (subject.isEmpty() && says ? Documents.lastNamed(article, clause.span().end()) : subject)
        .orElse(null);
  }

  private static Optional<Span> content(
      ParsedArticle article, ParsedSentence sentence, Clause clause, ReportingVerb cue) {
    return isAsClause(clause)
        ? asFrame(article, sentence, clause)
        : governed(sentence, clause, cue)
            .or(() -> fronted(sentence, clause, cue))
            .or(() -> verbSecond(sentence, clause, cue))
            .or(() -> before(article, sentence, clause));
  }

  /** {@code Wie X mitteilte, …} and {@code as X said}. */
  private static boolean isAsClause(Clause clause) {
    String first = firstWord(clause).form();
    return clause.kind() == ClauseKind.ADVERBIAL
        && (first.equalsIgnoreCase("wie") || first.equalsIgnoreCase("as"));
  }

  /** {@code wie mitgeteilt wurde} frames; {@code wie der Senator genannt wurde} tells a name. */
  private static Optional<Span> asFrame(
      ParsedArticle article, ParsedSentence sentence, Clause clause) {
    boolean tellsOfSubject =
        clause.isPassive() && article.nounPhrases().subject(clause).isPresent();
    return tellsOfSubject ? Optional.empty() : restOfSentence(sentence, clause);
  }

  private static Token firstWord(Clause clause) {
    for (Token token : clause.tokens()) {
      if (token.pos() != PartOfSpeech.PUNCT) {
        return token;
      }
    }
    return clause.tokens().get(0);
  }

  private static Optional<Span> restOfSentence(ParsedSentence sentence, Clause clause) {
    Span frame = sentence.spanWithDescendants(clause);
    Span whole = sentence.span();
    boolean atBegin = frame.begin() - whole.begin() < whole.end() - frame.end();
    return atBegin ? nonEmpty(frame.end(), whole.end()) : nonEmpty(whole.begin(), frame.begin());
  }

  private static Optional<Span> nonEmpty(int begin, int end) {
    return end - begin > 1 ? Optional.of(new Span(begin, end)) : Optional.empty();
  }

  /** The clauses with {@code dass}, {@code ob} or {@code zu} that hang on the reporting verb. */
  private static Optional<Span> governed(
      ParsedSentence sentence, Clause clause, ReportingVerb cue) {
    List<Span> spans = new ArrayList<>();
    for (Clause child : sentence.childrenOf(clause)) {
      boolean infinitive =
          child.kind() == ClauseKind.INFINITIVE && cue.takes(Frame.TO) && isComplement(child);
      boolean complement =
          child.kind() == ClauseKind.COMPLEMENT
              && (cue.takes(Frame.THAT) || cue.takes(Frame.WHETHER));
      if (infinitive || complement) {
        spans.add(sentence.spanWithDescendants(child));
      }
    }
    return spans.isEmpty() ? Optional.empty() : Optional.of(Span.covering(spans));
  }

  /** {@code um … zu} tells a purpose. */
  private static boolean isComplement(Clause infinitive) {
    return !WORDS.has(Language.GERMAN, "purpose", firstWord(infinitive).form());
  }

  /** {@code Dass die Brücke sicher ist, bestreitet X}. */
  private static Optional<Span> fronted(ParsedSentence sentence, Clause clause, ReportingVerb cue) {
    boolean verbFirst = clause.index() > 0 && firstWord(clause).equals(clause.finiteVerb());
    Clause first = sentence.clauses().get(0);
    return verbFirst
            && first.isRoot()
            && first.kind() == ClauseKind.COMPLEMENT
            && (cue.takes(Frame.THAT) || cue.takes(Frame.WHETHER))
        ? Optional.of(sentence.spanWithDescendants(first))
        : Optional.empty();
  }

  /** {@code …, er habe …}: main clauses behind the frame, as long as their mood reports. */
  private static Optional<Span> verbSecond(
      ParsedSentence sentence, Clause clause, ReportingVerb cue) {
    if (!cue.takes(Frame.THAT)) {
      return Optional.empty();
    }
    boolean speaks =
        cue.takes(Frame.DIRECT) && clause.kind() != ClauseKind.RELATIVE && !clause.isPassive();
    List<Span> spans = new ArrayList<>();
    Clause root = root(sentence, clause);
    for (Clause next : sentence.clauses().subList(clause.index() + 1, sentence.clauses().size())) {
      if (!next.isRoot()) {
        continue;
      }
      boolean reported =
          next.hasFiniteVerb()
              && next.span().begin() > root.span().begin()
              && (next.finiteVerb().isReportingSubjunctive()
                  || (speaks && spans.isEmpty() && followsColonOrComma(clause, next)));
      if (!reported) {
        break;
      }
      spans.add(sentence.spanWithDescendants(next));
    }
    return spans.isEmpty() ? Optional.empty() : Optional.of(Span.covering(spans));
  }

  private static Clause root(ParsedSentence sentence, Clause clause) {
    Clause current = clause;
    while (!current.isRoot()) {
      current = sentence.clauses().get(current.parent());
    }
    return current;
  }

  /** A frame that ends in a mark right before a whole clause: {@code X sagte: Es ist so.} */
  private static boolean followsColonOrComma(Clause frame, Clause next) {
    Token last = frame.tokens().get(frame.tokens().size() - 1);
    boolean mark = last.is(":") || last.is(",");
    boolean startsWithVerb = next.finite() >= 0 && next.finite() <= 1 && frame.finite() <= 1;
    boolean coordinated = firstWord(next).pos() == PartOfSpeech.CCONJ;
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

  /** {@code …, sagte X}: the verb opens the frame, the content stands before it. */
  private static Optional<Span> before(
      ParsedArticle article, ParsedSentence sentence, Clause clause) {
    boolean english = article.language() == Language.ENGLISH;
    boolean verbFirst =
        firstWord(clause).equals(clause.finiteVerb())
            && (clause.finiteVerb().isFinite() || english)
            && clause.kind() == ClauseKind.MAIN
            && !clause.isPassive();
    boolean said = verbFirst || (english && isShortFrameAtEnd(sentence, clause));
    return said && clause.index() > 0 && isStatedBefore(sentence, clause)
        ? nonEmpty(sentence.span().begin(), clause.span().begin())
        : Optional.empty();
  }

  /** What stands before the frame is a clause of its own. */
  private static boolean isStatedBefore(ParsedSentence sentence, Clause frame) {
    return sentence.clauses().subList(0, frame.index()).stream()
        .anyMatch(clause -> clause.kind() == ClauseKind.MAIN && clause.hasFiniteVerb());
  }

  /** English may keep the order: {@code The bridge was closed, the minister said.} */
  private static boolean isShortFrameAtEnd(ParsedSentence sentence, Clause clause) {
    Clause previous = sentence.clauses().get(Math.max(0, clause.index() - 1));
    Token last = previous.tokens().get(previous.tokens().size() - 1);
    return clause.index() > 0
        && clause.isRoot()
        && clause.tokens().size() <= LONGEST_ENGLISH_FRAME
        && last.is(",")
        && firstWord(clause).pos() != PartOfSpeech.CCONJ
        && sentence.childrenOf(clause).isEmpty()
        && clause.span().end() >= sentence.span().end() - 1;
  }
}
