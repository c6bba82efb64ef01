package org.synopse.statement.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.synopse.lexicon.Frame;
import org.synopse.lexicon.ReportingWord;
import org.synopse.lexicon.Stance;
import org.synopse.statement.clause.Clause;
import org.synopse.text.Span;
import org.synopse.text.Token;

/**
 * Speech in marks without a verb of saying beside it: behind a colon, {@code Der Minister verlor
 * die Geduld: „…“}, or in a sentence of its own behind somebody's words, {@code X verurteilte die
 * Tat. „Das ist feige.“}
 */
final class UnframedSpeechRule implements AttributionRule {
  /** How many characters back the last source may have spoken: about two sentences. */
  private static final int NEAR = 400;

  @Override
  public String name() {
    return "unframed-speech";
  }

  @Override
  public List<Attribution> find(ParsedArticle article, Attributions found) {
    List<Attribution> attributions = new ArrayList<>();
    Attribution last = null;
    for (Quotation quotation : article.quotations()) {
      if (found.isContent(quotation.words())) {
        continue;
      }
      Attribution attribution = behindColon(article, quotation, found);
      if (attribution == null && isSentence(article, quotation)) {
        attribution = carried(quotation, lastSource(quotation, found, last));
      }
      if (attribution != null) {
        attributions.add(attribution);
        last = attribution;
      }
    }
    return attributions;
  }

  private @Nullable Attribution behindColon(
      ParsedArticle article, Quotation quotation, Attributions found) {
    int colon = markBefore(article.text(), quotation);
    if (colon < 0 || article.text().charAt(colon) != ':') {
      return null;
    }
    ParsedSentence sentence = article.sentences().get(article.numberOfSentenceAt(colon));
    Clause lead = null;
    for (Clause clause : sentence.clauses()) {
      if (clause.tokens().get(0).span().begin() < colon) {
        lead = clause;
      }
    }
    Token verb = lead == null ? null : sayingBefore(article, lead, colon);
    Source source = lead == null ? null : sourceBefore(article, sentence, lead, colon, found);
    return source == null && verb == null
        ? null
        : new Attribution(
            source,
            verb == null ? null : verb.span(),
            List.of(quotation.span()),
            AttributionType.DIRECT,
            Stance.NEUTRAL,
            name());
  }

  private static int markBefore(String text, Quotation quotation) {
    int i = quotation.span().begin() - 1;
    while (i >= 0 && Character.isWhitespace(text.charAt(i))) {
      i--;
    }
    return i;
  }

  private static @Nullable Token sayingBefore(ParsedArticle article, Clause lead, int colon) {
    Token found = null;
    for (Token token : lead.tokens()) {
      Optional<ReportingWord> word =
          token.pos().isVerbal() && token.span().end() <= colon
              ? article.cues().reportingVerb(token.lemma())
              : Optional.empty();
      if (word.isPresent() && word.get().frames().contains(Frame.DIRECT)) {
        found = token;
      }
    }
    return found;
  }

  /**
   * {@code Das sei ein Problem, so Elshorst weiter: „…“}: whom a preposition names right before.
   */
  private static @Nullable Source sourceBefore(
      ParsedArticle article, ParsedSentence sentence, Clause lead, int colon, Attributions found) {
    Source named = null;
    for (Attribution attribution : found.near(lead.span())) {
      Source source = attribution.source();
      if (attribution.type() == AttributionType.PREPOSITIONAL
          && source != null
          && lead.span().contains(source.span())
          && source.span().end() <= colon) {
        named = source;
      }
    }
    return named == null ? source(article, sentence, lead) : named;
  }

  private static @Nullable Source source(
      ParsedArticle article, ParsedSentence sentence, Clause lead) {
    Optional<Source> subject =
        lead.hasFiniteVerb()
            ? article.subjectAsSource(sentence, lead)
            : article
                .nounPhrases()
                .firstPhrase(lead.tokens())
                .map(p -> article.source(sentence, p));
    return subject.filter(source -> article.canSpeak(sentence, source)).orElse(null);
  }

  /** Whole sentences in marks, with nothing else in them. */
  private static boolean isSentence(ParsedArticle article, Quotation quotation) {
    return DirectSpeechRule.isSpeech(article, quotation)
        && article.sentencesIn(quotation.span()).stream()
            .allMatch(s -> 10 * s.span().sharedWith(quotation.span()) > 9 * s.span().length());
  }

  private static @Nullable Source lastSource(
      Quotation quotation, Attributions found, @Nullable Attribution own) {
    Source last = null;
    int begin = quotation.span().begin();
    List<Attribution> before =
        new ArrayList<>(found.near(new Span(Math.max(0, begin - NEAR), begin)));
    if (own != null) {
      before.add(own);
    }
    int latest = begin - NEAR;
    for (Attribution attribution : before) {
      int end = attribution.content().get(attribution.content().size() - 1).end();
      if (end <= begin && end >= latest && attribution.source() != null) {
        last = attribution.source();
        latest = end;
      }
    }
    return last;
  }

  private @Nullable Attribution carried(Quotation quotation, @Nullable Source source) {
    return source == null
        ? null
        : new Attribution(
            source,
            null,
            List.of(quotation.span()),
            AttributionType.DIRECT,
            Stance.NEUTRAL,
            name());
  }
}
