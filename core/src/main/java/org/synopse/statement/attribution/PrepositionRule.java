package org.synopse.statement.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.synopse.lexicon.CuePreposition;
import org.synopse.lexicon.Frame;
import org.synopse.lexicon.Stance;
import org.synopse.statement.clause.Clause;
import org.synopse.statement.clause.NounPhrases;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Span;
import org.synopse.text.Token;

/**
 * A preposition or set phrase: {@code laut X}, {@code X zufolge}, {@code so X}, {@code according to
 * X}.
 */
final class PrepositionRule implements AttributionRule {
  @Override
  public String name() {
    return "preposition";
  }

  @Override
  public List<Attribution> find(ParsedArticle article, Attributions found) {
    List<Attribution> attributions = new ArrayList<>();
    for (ParsedSentence sentence : article.sentences()) {
      List<Token> tokens = sentence.sentence().tokens();
      for (int i = 0; i < tokens.size(); i++) {
        int at = i;
        attributionAt(article, sentence, at)
            .or(() -> afterReportingNoun(article, sentence, at))
            .ifPresent(attributions::add);
      }
    }
    return attributions;
  }

  private Optional<Attribution> attributionAt(
      ParsedArticle article, ParsedSentence sentence, int at) {
    List<Token> tokens = sentence.sentence().tokens();
    String first = lower(tokens.get(at));
    for (CuePreposition cue : article.cues().prepositionsBeginningWith(first)) {
      int end = at + cue.words().size();
      if (end > tokens.size() || !matches(tokens, at, cue) || !isPlausible(tokens, at, cue)) {
        continue;
      }
      Phrase source = source(article, tokens, at, end, cue);
      if (source == null && cue.position() != CuePreposition.Position.ALONE) {
        continue;
      }
      Span cueSpan = span(tokens, at, end);
      int frameBegin = source == null ? at : Math.min(at, source.begin());
      int frameEnd = source == null ? end : Math.max(end, source.end());
      List<Span> content =
          content(sentence, span(tokens, frameBegin, frameEnd)).stream()
              .map(article::trimmed)
              .toList();
      if (!content.isEmpty()) {
        return Optional.of(
            new Attribution(
                source == null
                    ? null
                    : article.source(sentence, tokens.subList(source.begin(), source.end())),
                cueSpan,
                content,
                AttributionType.PREPOSITIONAL,
                cue.stance(),
                name() + "-" + String.join("-", cue.words())));
      }
    }
    return Optional.empty();
  }

  /**
   * {@code Nach ersten Meldungen …}, {@code jüngsten Untersuchungen nach …}: a phrase whose noun is
   * a word of saying is the source.
   */
  private Optional<Attribution> afterReportingNoun(
      ParsedArticle article, ParsedSentence sentence, int at) {
    List<Token> tokens = sentence.sentence().tokens();
    if (!lower(tokens.get(at)).equals("nach")) {
      return Optional.empty();
    }
    int end = article.nounPhrases().endOfPhrase(tokens, at + 1);
    Phrase behind = new Phrase(at + 1, Math.max(at + 1, end));
    Phrase before = phraseBefore(tokens, at);
    Phrase source =
        isReport(article, tokens, behind)
            ? behind
            : before != null && isReport(article, tokens, before) ? before : null;
    if (source == null) {
      return Optional.empty();
    }
    Span frame = span(tokens, Math.min(at, source.begin()), Math.max(at + 1, source.end()));
    List<Span> content = content(sentence, frame).stream().map(article::trimmed).toList();
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Attribution(
                article.source(sentence, tokens.subList(source.begin(), source.end())),
                tokens.get(at).span(),
                content,
                AttributionType.PREPOSITIONAL,
                Stance.NEUTRAL,
                name() + "-nach"));
  }

  /** The first noun of the phrase is one that is said to be spoken after. */
  private static boolean isReport(ParsedArticle article, List<Token> tokens, Phrase phrase) {
    return tokens.subList(phrase.begin(), phrase.end()).stream()
        .filter(token -> token.pos().isNominal())
        .findFirst()
        .flatMap(token -> article.cues().reportingNoun(head(token.lemma())))
        .filter(noun -> noun.frames().contains(Frame.AFTER))
        .isPresent();
  }

  /** {@code NASA-Angaben} are Angaben. */
  private static String head(String lemma) {
    return lemma.substring(lemma.lastIndexOf('-') + 1);
  }

  private static String lower(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }

  private static boolean matches(List<Token> tokens, int at, CuePreposition cue) {
    for (int i = 0; i < cue.words().size(); i++) {
      if (!lower(tokens.get(at + i)).equals(cue.words().get(i))) {
        return false;
      }
    }
    return true;
  }

  /** {@code so} is a cue only where it opens a parenthesis: {@code …, so der Minister.} */
  private static boolean isPlausible(List<Token> tokens, int at, CuePreposition cue) {
    if (!cue.words().equals(List.of("so"))) {
      return true;
    }
    boolean afterMark = at > 1 && tokens.get(at - 1).pos() == PartOfSpeech.PUNCT;
    boolean beforeName =
        at + 1 < tokens.size()
            && (tokens.get(at + 1).pos() == PartOfSpeech.DET
                || tokens.get(at + 1).pos().isNominal());
    return afterMark && beforeName && !hasVerbBeforeMark(tokens, at + 1);
  }

  private static boolean hasVerbBeforeMark(List<Token> tokens, int from) {
    for (int i = from; i < tokens.size(); i++) {
      if (tokens.get(i).pos() == PartOfSpeech.PUNCT) {
        return false;
      }
      if (tokens.get(i).isFinite()) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Phrase source(
      ParsedArticle article, List<Token> tokens, int at, int end, CuePreposition cue) {
    return switch (cue.position()) {
      case ALONE -> null;
      case BEFORE -> phraseBehind(article.nounPhrases(), tokens, end);
      case AFTER -> phraseBefore(tokens, at);
    };
  }

  private static @Nullable Phrase phraseBehind(
      NounPhrases nounPhrases, List<Token> tokens, int from) {
    int begin = from;
    while (begin < tokens.size() && isJoint(tokens.get(begin))) {
      begin++;
    }
    int end = nounPhrases.endOfPhrase(tokens, begin);
    return hasHead(tokens, begin, end) ? new Phrase(begin, end) : null;
  }

  /** {@code nach Angaben von X}, {@code nach Ansicht der X}. */
  private static boolean isJoint(Token token) {
    return token.form().equalsIgnoreCase("von") || token.form().equalsIgnoreCase("vom");
  }

  private static @Nullable Phrase phraseBefore(List<Token> tokens, int end) {
    int begin = end;
    while (begin > 0 && isPartOfPhrase(tokens.get(begin - 1))) {
      begin--;
    }
    return hasHead(tokens, begin, end) ? new Phrase(begin, end) : null;
  }

  private static boolean isPartOfPhrase(Token token) {
    return switch (token.pos()) {
      case DET, ADJ, NOUN, PROPN, NUM, X -> true;
      default -> false;
    };
  }

  private static boolean hasHead(List<Token> tokens, int begin, int end) {
    return tokens.subList(begin, end).stream().anyMatch(token -> token.pos().isNominal());
  }

  private static Span span(List<Token> tokens, int begin, int end) {
    return new Span(tokens.get(begin).span().begin(), tokens.get(end - 1).span().end());
  }

  /** The rest of the clause that holds the frame, with all that hangs on it. */
  private static List<Span> content(ParsedSentence sentence, Span frame) {
    Span whole = contentClause(sentence, frame);
    List<Span> content = new ArrayList<>();
    if (frame.begin() - whole.begin() > 2) {
      content.add(new Span(whole.begin(), frame.begin()));
    }
    if (whole.end() - frame.end() > 2) {
      content.add(new Span(frame.end(), whole.end()));
    }
    return content;
  }

  private static Span contentClause(ParsedSentence sentence, Span frame) {
    for (Clause clause : sentence.clauses()) {
      boolean holds = clause.tokens().stream().anyMatch(token -> frame.contains(token.span()));
      if (holds && clause.hasFiniteVerb() && !frame.contains(clause.finiteVerb().span())) {
        return sentence.spanWithDescendants(clause);
      }
    }
    return sentence.span();
  }

  /** A stretch of tokens by index. */
  private record Phrase(int begin, int end) {}
}
