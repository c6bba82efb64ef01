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
    EnglishContent english = new EnglishContent(article, sentence, clause, cue.get());
    Optional<List<Span>> inserted = InsertedFrame.content(article, sentence, clause, cue.get());
    Optional<Source> source =
        inserted.isPresent()
            ? InsertedFrame.source(article, sentence, clause)
            : source(article, sentence, clause);
    if (source.isPresent() && isShownByThing(article, sentence, cue.get(), source.get())) {
      return Optional.empty();
    }
    return inserted
        .or(() -> asFrame(article, sentence, clause))
        .or(
            () ->
                content(article, sentence, clause, cue.get())
                    .map(article::trimmed)
                    .map(english::withoutAddressee)
                    .or(english::infinitive)
                    .map(english::withSubject))
        .map(content -> attribution(article, clause, cue.get(), source.orElse(null), content));
  }

  /** {@code Die Nähe zu den Häusern zeigt, dass …}: a thing vouches for nothing. */
  private static boolean isShownByThing(
      ParsedArticle article, ParsedSentence sentence, ReportingVerb cue, Source source) {
    return WORDS.has(article.language(), "showing", cue.verb().lemma())
        && !article.canSpeak(sentence, source);
  }

  private Attribution attribution(
      ParsedArticle article,
      Clause clause,
      ReportingVerb cue,
      @Nullable Source source,
      List<Span> content) {
    boolean quoted = content.stream().anyMatch(span -> !article.quotationsIn(span).isEmpty());
    return new Attribution(
        source,
        cue.span(),
        isAsClause(clause)
            ? CueWords.withOpener(article, clause, cue)
            : CueWords.of(article, clause, cue),
        content,
        quoted ? AttributionType.MIXED : AttributionType.INDIRECT,
        cue.stance(),
        name());
  }

  /** The subject; of {@code darin heißt es} and {@code heißt es aus X} what speaks there. */
  private static Optional<Source> source(
      ParsedArticle article, ParsedSentence sentence, Clause clause) {
    return article
        .subjectAsSource(sentence, clause)
        .or(() -> TextSources.of(article, sentence, clause));
  }

  private static Optional<Span> content(
      ParsedArticle article, ParsedSentence sentence, Clause clause, ReportingVerb cue) {
    return isAsClause(clause)
        ? Optional.empty()
        : governed(article, sentence, clause, cue)
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
  private static Optional<List<Span>> asFrame(
      ParsedArticle article, ParsedSentence sentence, Clause clause) {
    boolean tellsOfSubject =
        clause.isPassive() && article.nounPhrases().subject(clause).isPresent();
    if (!isAsClause(clause) || tellsOfSubject) {
      return Optional.empty();
    }
    Span frame = sentence.spanWithDescendants(clause);
    Clause root = root(sentence, clause);
    Span whole =
        root.equals(clause) || !frame.overlaps(sentence.spanWithDescendants(root))
            ? sentence.span()
            : sentence.spanWithDescendants(root);
    List<Span> content = new ArrayList<>();
    addUnlessEmpty(content, article, whole.begin(), frame.begin());
    addUnlessEmpty(content, article, frame.end(), whole.end());
    return content.isEmpty() ? Optional.empty() : Optional.of(content);
  }

  private static void addUnlessEmpty(
      List<Span> content, ParsedArticle article, int begin, int end) {
    if (end - begin > 2) {
      content.add(article.trimmed(new Span(begin, end)));
    }
  }

  private static Token firstWord(Clause clause) {
    for (Token token : clause.tokens()) {
      if (token.pos() != PartOfSpeech.PUNCT) {
        return token;
      }
    }
    return clause.tokens().get(0);
  }

  private static Optional<Span> nonEmpty(int begin, int end) {
    return end - begin > 1 ? Optional.of(new Span(begin, end)) : Optional.empty();
  }

  /** The clauses with {@code dass}, {@code ob} or {@code zu} that hang on the reporting verb. */
  private static Optional<Span> governed(
      ParsedArticle article, ParsedSentence sentence, Clause clause, ReportingVerb cue) {
    List<Span> spans = new ArrayList<>();
    int last = clause.index();
    for (Clause child : sentence.childrenOf(clause)) {
      boolean infinitive =
          child.kind() == ClauseKind.INFINITIVE && cue.takes(Frame.TO) && isComplement(child);
      boolean complement =
          child.kind() == ClauseKind.COMPLEMENT
              && (cue.takes(Frame.THAT) || cue.takes(Frame.WHETHER));
      if ((infinitive || complement) && !isOfNoun(article, sentence, clause, child)) {
        List<Clause> family = sentence.withDescendants(child);
        last = family.get(family.size() - 1).index();
        spans.add(sentence.spanWithDescendants(child));
      }
    }
    spans.addAll(spans.isEmpty() ? List.of() : goingOn(article, sentence, last));
    return spans.isEmpty() ? Optional.empty() : Optional.of(Span.covering(spans));
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
      boolean english = article.language() == Language.ENGLISH && isElliptic(next);
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
                  || (speaks && spans.isEmpty() && followsColonOrComma(clause, next))
                  || (speaks && spans.isEmpty() && condition(sentence, clause, next) != null));
      if (!reported) {
        break;
      }
      Clause condition = spans.isEmpty() ? condition(sentence, clause, next) : null;
      if (condition != null) {
        spans.add(sentence.spanWithDescendants(condition));
      }
      spans.add(sentence.spanWithDescendants(next));
    }
    return spans.isEmpty() ? Optional.empty() : Optional.of(Span.covering(spans));
  }

  /**
   * {@code X warnte, wenn die Preise stiegen, müssten …}: the clause between the frame and a main
   * clause that begins with its verb belongs to what is said.
   */
  private static @Nullable Clause condition(ParsedSentence sentence, Clause frame, Clause next) {
    if (!firstWord(next).equals(next.hasFiniteVerb() ? next.finiteVerb() : null)) {
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
        opensWithVerb(article, clause)
            && (clause.finiteVerb().pos() == PartOfSpeech.VERB
                || clause.finiteVerb().isFinite()
                || english)
            && clause.kind() == ClauseKind.MAIN
            && !isModal(article, clause)
            && !clause.isPassive();
    boolean said = verbFirst || (english && isShortFrameAtEnd(sentence, clause));
    boolean stated = isStatedBefore(sentence, clause) || (english && !verbFirst);
    return said && clause.index() > 0 && stated
        ? nonEmpty(sentence.span().begin(), clause.span().begin())
        : Optional.empty();
  }

  /** {@code …, sagte X} and {@code …, so schätzt X}. */
  private static boolean opensWithVerb(ParsedArticle article, Clause clause) {
    Token first = firstWord(clause);
    if (first.equals(clause.finiteVerb())) {
      return true;
    }
    int behind = clause.tokens().indexOf(first) + 1;
    return WORDS.has(article.language(), "opener", first.form())
        && behind == clause.finite()
        && clause.index() > 0;
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
