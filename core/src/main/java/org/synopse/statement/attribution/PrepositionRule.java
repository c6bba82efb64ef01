package org.synopse.statement.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.synopse.lexicon.CuePreposition;
import org.synopse.lexicon.CuePreposition.Position;
import org.synopse.lexicon.Stance;
import org.synopse.statement.clause.Clause;
import org.synopse.statement.clause.ClauseKind;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Span;
import org.synopse.text.Token;

/**
 * A preposition or set phrase: {@code laut X}, {@code X zufolge}, {@code so X}, {@code according to
 * X}.
 */
final class PrepositionRule implements AttributionRule {
  private static final RoleWords WORDS = new RoleWords("preposition-words");

  @Override
  public String name() {
    return "preposition";
  }

  @Override
  public List<Attribution> find(ParsedArticle article, Attributions found) {
    List<Attribution> attributions = new ArrayList<>();
    for (ParsedSentence sentence : article.sentences()) {
      PrepositionalSources sources = new PrepositionalSources(article, sentence);
      int behindLast = -1;
      for (int i = 0; i < sentence.sentence().tokens().size(); i++) {
        if (!sources.mayBeginAt(i)) {
          continue;
        }
        int at = i;
        Optional<Attribution> attribution =
            attributionAt(article, sentence, sources, at, found)
                .filter(a -> a.source() != null || isOwnVoice(sentence, a, found))
                .filter(a -> !isInFrame(article, sentence, a, found))
                .map(a -> withNoun(article, sentence, sources, a, at))
                .or(() -> besideReportingNoun(article, sentence, sources, at, found))
                .or(() -> besidePossessor(article, sentence, at, found));
        if (attribution.isPresent() && frameBegin(attribution.get()) >= behindLast) {
          attributions.add(attribution.get());
          behindLast = frameEnd(attribution.get());
        }
      }
    }
    return attributions;
  }

  /** {@code will aus Regierungskreisen erfahren haben, dass …}: who says so is the subject. */
  private static boolean isInFrame(
      ParsedArticle article, ParsedSentence sentence, Attribution attribution, Attributions found) {
    Span cue = attribution.cue();
    Clause clause = cue == null ? null : clauseOf(sentence, cue);
    if (cue == null
        || clause == null
        || !clause.hasFiniteVerb()
        || !WORDS.has(article.language(), "heard", firstWord(cue.in(article.text())))) {
      return false;
    }
    return found.near(cue).stream()
        .anyMatch(
            frame ->
                frame.source() != null
                    && frame.cue() != null
                    && frame.contentWithin(clause.finiteVerb().span()) == 0
                    && clause.span().contains(frame.cue())
                    && frame.contentWithin(cue) == 0);
  }

  private static String firstWord(String words) {
    int blank = words.indexOf(' ');
    return (blank < 0 ? words : words.substring(0, blank)).toLowerCase(Locale.ROOT);
  }

  /**
   * {@code Es gibt Gerüchte unter Fans, wonach …}: the noun before tells who, and how sure; of a
   * document, {@code eine Studie, nach der …}, it is who says so.
   */
  private static Attribution withNoun(
      ParsedArticle article,
      ParsedSentence sentence,
      PrepositionalSources sources,
      Attribution attribution,
      int at) {
    int noun = sources.reportingNounBefore(at);
    Span cue = attribution.cue();
    List<Token> document = sources.documentBefore(at);
    if (document != null && cue != null && attribution.source() == null) {
      return new Attribution(
          article.source(sentence, document),
          cue,
          attribution.content(),
          attribution.type(),
          attribution.stance(),
          attribution.rule());
    }
    if (noun < 0 || cue == null || attribution.source() != null) {
      return attribution;
    }
    List<Token> tokens = sentence.sentence().tokens();
    Stance stance = article.cues().reportingNoun(tokens.get(noun).lemma()).orElseThrow().stance();
    return new Attribution(
        NounSources.of(article, sentence, tokens.subList(noun + 1, at), tokens.subList(0, noun)),
        cue,
        List.of(tokens.get(noun).span(), cue),
        attribution.content(),
        attribution.type(),
        stance == Stance.NEUTRAL ? attribution.stance() : stance,
        attribution.rule());
  }

  /** {@code angeblich} and the like tell nothing more inside what somebody says, or of a noun. */
  private static boolean isOwnVoice(
      ParsedSentence sentence, Attribution attribution, Attributions found) {
    Span cue = attribution.cue();
    Clause clause = cue == null ? null : clauseOf(sentence, cue);
    return cue != null
        && clause != null
        && (clause.kind() != ClauseKind.RELATIVE || cue.begin() == firstWord(clause).begin())
        && !found.isContent(cue);
  }

  private static Span firstWord(Clause clause) {
    for (Token token : clause.tokens()) {
      if (token.pos() != PartOfSpeech.PUNCT) {
        return token.span();
      }
    }
    return clause.span();
  }

  private static int frameBegin(Attribution attribution) {
    return frame(attribution).begin();
  }

  private static int frameEnd(Attribution attribution) {
    return frame(attribution).end();
  }

  private static Span frame(Attribution attribution) {
    List<Span> spans = new ArrayList<>();
    if (attribution.cue() != null) {
      spans.add(attribution.cue());
    }
    if (attribution.source() != null && attribution.type() == AttributionType.PREPOSITIONAL) {
      spans.add(attribution.source().span());
    }
    return Span.covering(spans);
  }

  private Optional<Attribution> attributionAt(
      ParsedArticle article,
      ParsedSentence sentence,
      PrepositionalSources sources,
      int at,
      Attributions found) {
    List<Token> tokens = sentence.sentence().tokens();
    for (CuePreposition cue :
        article.cues().prepositionsBeginningWith(PrepositionalSources.lower(tokens.get(at)))) {
      int end = at + cue.words().size();
      if (!sources.matches(at, cue) || !sources.isPlausible(at, cue)) {
        continue;
      }
      List<Token> phrase = sources.source(at, end, cue);
      boolean alone = cue.position() == Position.ALONE || cue.position() == Position.CONTENT;
      if (phrase == null && !alone) {
        continue;
      }
      List<Token> inside = alone ? sources.insideCue(at, end) : null;
      Span cueSpan =
          inside == null
              ? PrepositionalSources.span(tokens, at, end)
              : sources.besideSource(at, end, inside);
      List<Token> named = inside == null ? phrase : inside;
      Source source = named == null ? null : article.source(sentence, named);
      List<Span> content =
          cue.position() == Position.CONTENT
              ? behindCue(article, sentence, cueSpan)
              : beside(article, sentence, cue, cueSpan, found)
                  .orElseGet(() -> around(article, sentence, cueSpan, source, found));
      if (!content.isEmpty()) {
        boolean ofSubject = cue.position() == Position.CONTENT || sources.pointsToSubject(at, end);
        Source vouching = ofSubject ? subject(article, sentence, cueSpan) : source;
        return Optional.of(attribution(vouching, cueSpan, content, cue));
      }
    }
    return Optional.empty();
  }

  private Attribution attribution(
      @Nullable Source source, Span cueSpan, List<Span> content, CuePreposition cue) {
    return new Attribution(
        source,
        cueSpan,
        content,
        cue.position() == Position.CONTENT
            ? AttributionType.INDIRECT
            : AttributionType.PREPOSITIONAL,
        cue.stance(),
        name() + "-" + String.join("-", cue.words()));
  }

  /**
   * {@code Nach ersten Meldungen …}, {@code jüngsten Untersuchungen nach …}: a phrase whose noun is
   * a word of saying is the source.
   */
  private Optional<Attribution> besideReportingNoun(
      ParsedArticle article,
      ParsedSentence sentence,
      PrepositionalSources sources,
      int at,
      Attributions found) {
    List<Token> phrase = sources.besideReportingNoun(at);
    if (phrase == null) {
      return Optional.empty();
    }
    Span cue = sentence.sentence().tokens().get(at).span();
    Source source = article.source(sentence, phrase);
    List<Span> content = around(article, sentence, cue, source, found);
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Attribution(
                source,
                cue,
                content,
                AttributionType.PREPOSITIONAL,
                Stance.NEUTRAL,
                name() + "-nach"));
  }

  /** {@code By the government’s own account, …}: a set phrase around who it belongs to. */
  private Optional<Attribution> besidePossessor(
      ParsedArticle article, ParsedSentence sentence, int at, Attributions found) {
    PossessivePhrase phrase = PossessivePhrase.at(article, sentence, at);
    if (phrase == null) {
      return Optional.empty();
    }
    List<Span> content = around(article, sentence, phrase.span(), null, found);
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Attribution(
                phrase.source(),
                phrase.noun(),
                phrase.cueParts(),
                content,
                AttributionType.PREPOSITIONAL,
                phrase.stance(),
                name() + "-" + phrase.name()));
  }

  private static @Nullable Source subject(
      ParsedArticle article, ParsedSentence sentence, Span cue) {
    Clause clause = clauseOf(sentence, cue);
    return clause == null ? null : article.subjectAsSource(sentence, clause).orElse(null);
  }

  /** What a colon or comma behind the cue opens: {@code mit der Begründung, dass …}. */
  private static List<Span> behindCue(ParsedArticle article, ParsedSentence sentence, Span cue) {
    Span rest = new Span(cue.end(), sentence.span().end());
    Span content = article.trimmed(rest);
    String between = article.text().substring(cue.end(), content.begin());
    boolean opened = between.indexOf(':') >= 0 || between.indexOf(',') >= 0;
    boolean quoted =
        article.quotationsIn(content).stream().anyMatch(q -> q.span().begin() == content.begin());
    return (opened || quoted) && !content.equals(rest) ? List.of(content) : List.of();
  }

  /**
   * {@code Unter Berufung auf X teilte Y mit, …}: X is whom Y has it from, so the content is that
   * of Y; nothing where no frame stands in the clause.
   */
  private static Optional<List<Span>> beside(
      ParsedArticle article,
      ParsedSentence sentence,
      CuePreposition cue,
      Span cueSpan,
      Attributions found) {
    return WORDS.has(article.language(), "origin", String.join(" ", cue.words()))
        ? frameAround(sentence, cueSpan, found).map(Attribution::content)
        : Optional.empty();
  }

  /** The frame whose verb stands in the clause of the cue, both outside what it hands over. */
  private static Optional<Attribution> frameAround(
      ParsedSentence sentence, Span cue, Attributions found) {
    Clause clause = clauseOf(sentence, cue);
    if (clause == null || !clause.hasFiniteVerb()) {
      return Optional.empty();
    }
    for (Attribution frame : found.near(cue)) {
      Span verb = frame.cue();
      boolean outside =
          frame.contentWithin(cue) == 0
              && frame.contentWithin(clause.finiteVerb().span()) == 0
              && frame.type() != AttributionType.PREPOSITIONAL;
      if (verb != null && frame.source() != null && outside && holds(clause, verb)) {
        return Optional.of(frame);
      }
    }
    return Optional.empty();
  }

  /**
   * The rest of the clause that holds the frame, with all that hangs on it, and what a verb of
   * saying in it hands over: {@code Laut X sagte Y, er sei …}.
   */
  private static List<Span> around(
      ParsedArticle article,
      ParsedSentence sentence,
      Span cue,
      @Nullable Source source,
      Attributions found) {
    Span frame = source == null ? cue : Span.covering(List.of(cue, source.span()));
    Span clause = contentClause(sentence, frame);
    Span whole =
        frameAround(sentence, frame, found)
            .filter(said -> said.type() == AttributionType.INDIRECT)
            .filter(said -> opensClause(sentence, cue))
            .map(said -> Span.covering(withClause(clause, said)))
            .filter(sentence.span()::contains)
            .orElse(clause);
    List<Span> content = new ArrayList<>();
    if (frame.begin() - whole.begin() > 2) {
      content.add(article.trimmed(new Span(whole.begin(), frame.begin())));
    }
    if (whole.end() - frame.end() > 2) {
      content.add(article.trimmed(new Span(frame.end(), whole.end())));
    }
    return content;
  }

  private static boolean holds(Clause clause, Span verb) {
    return clause.tokens().stream().anyMatch(token -> verb.contains(token.span()));
  }

  private static boolean opensClause(ParsedSentence sentence, Span cue) {
    Clause clause = clauseOf(sentence, cue);
    return clause != null && clause.firstWord().span().begin() == cue.begin();
  }

  private static List<Span> withClause(Span clause, Attribution said) {
    List<Span> spans = new ArrayList<>(said.content());
    spans.add(clause);
    return spans;
  }

  private static Span contentClause(ParsedSentence sentence, Span frame) {
    Clause clause = clauseOf(sentence, frame);
    return clause == null || !clause.hasFiniteVerb() || frame.contains(clause.finiteVerb().span())
        ? sentence.span()
        : sentence.spanWithDescendants(clause);
  }

  private static @Nullable Clause clauseOf(ParsedSentence sentence, Span frame) {
    Clause holding = null;
    for (Clause clause : sentence.clauses()) {
      boolean holds = clause.tokens().stream().anyMatch(token -> frame.contains(token.span()));
      boolean better =
          holding == null
              || (clause.hasFiniteVerb() && !frame.contains(clause.finiteVerb().span()));
      if (holds && better) {
        return clause.hasFiniteVerb() ? clause : holding;
      }
    }
    return holding;
  }
}
