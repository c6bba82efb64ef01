package org.synopse.statement.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.synopse.lexicon.Frame;
import org.synopse.lexicon.Stance;
import org.synopse.statement.clause.Clause;
import org.synopse.text.Language;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Span;
import org.synopse.text.Token;

/**
 * A sentence or more in quotation marks, with its frame before, inside or after: {@code "…", sagte
 * X}. A quotation without a frame of its own goes on with the source of the one before it.
 */
final class DirectSpeechRule implements AttributionRule {
  /** Fewer words in marks are a name or a mixed quote. */
  private static final int FEWEST_WORDS = 3;

  /** How many characters may stand between a quotation and the one it goes on from. */
  private static final int NEAR = 400;

  /** How many characters may stand between a quotation and the first word of its frame. */
  private static final int FRAME_NEAR = 500;

  @Override
  public String name() {
    return "direct-speech";
  }

  @Override
  public List<Attribution> find(ParsedArticle article, Attributions found) {
    List<Attribution> attributions = new ArrayList<>();
    Attribution last = null;
    for (Quotation quotation : article.quotations()) {
      Optional<Attribution> framed =
          isSpeech(article, quotation) ? framed(article, quotation) : Optional.empty();
      boolean goesOn =
          last != null
              && (framed.isPresent()
                  ? Objects.equals(framed.get().cue(), last.cue())
                  : carriesOn(article, quotation, last));
      if (last != null && goesOn && framed.isEmpty() && article.language() == Language.GERMAN) {
        last = carried(last, quotation);
        attributions.add(last);
      } else if (last != null && goesOn) {
        attributions.remove(attributions.size() - 1);
        last = with(last, quotation.span());
        attributions.add(last);
      } else if (framed.isPresent()) {
        last = framed.get();
        attributions.add(last);
      }
    }
    return attributions;
  }

  private static Attribution carried(Attribution speech, Quotation quotation) {
    return new Attribution(
        speech.source(),
        null,
        List.of(quotation.span()),
        AttributionType.DIRECT,
        speech.stance(),
        "direct-speech-carried");
  }

  /** {@code "…", sagte X, "…"}: one speech, of which the frame is no part. */
  private static Attribution with(Attribution speech, Span more) {
    List<Span> content = new ArrayList<>(speech.content());
    content.add(more);
    return new Attribution(
        speech.source(),
        speech.cue(),
        speech.cueParts(),
        content,
        speech.type(),
        speech.stance(),
        speech.rule());
  }

  /** Speech is a clause or more, set off from the sentence around it by a mark. */
  static boolean isSpeech(ParsedArticle article, Quotation quotation) {
    int words = 0;
    boolean verb = false;
    for (ParsedSentence sentence : article.sentencesIn(quotation.span())) {
      for (Token token : sentence.tokensIn(quotation.words())) {
        words += token.pos() == PartOfSpeech.PUNCT ? 0 : 1;
        verb |= token.canBeFinite() && token.pos().isVerbal();
      }
    }
    return words >= FEWEST_WORDS && verb && isSetOff(article.text(), quotation.span());
  }

  private static boolean isSetOff(String text, Span quotation) {
    int before = quotation.begin() - 1;
    while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\u00A0')) {
      before--;
    }
    boolean opensAfterMark = before < 0 || ":,.!?\n\r".indexOf(text.charAt(before)) >= 0;
    int after = quotation.end();
    boolean closesBeforeMark = after >= text.length() || ",.\n\r ".indexOf(text.charAt(after)) >= 0;
    return opensAfterMark && closesBeforeMark;
  }

  private Optional<Attribution> framed(ParsedArticle article, Quotation quotation) {
    for (ParsedSentence sentence : article.sentencesIn(quotation.span())) {
      for (Clause clause : sentence.clausesNear(quotation.span(), FRAME_NEAR)) {
        Optional<ReportingVerb> cue = article.reportingVerb(clause);
        if (cue.isPresent()
            && cue.get().takes(Frame.DIRECT)
            && !article.isQuoted(cue.get().verb())
            && isBeside(clause, quotation)) {
          return Optional.of(
              attribution(
                  source(article, sentence, unquoted(article, clause)),
                  cue.get().span(),
                  CueWords.of(article, clause, cue.get()),
                  quotation,
                  cue.get().stance()));
        }
      }
    }
    return Optional.empty();
  }

  private static @Nullable Source source(
      ParsedArticle article, ParsedSentence sentence, Clause frame) {
    return article
        .subjectAsSource(sentence, frame)
        .or(() -> TextSources.of(article, sentence, frame))
        .orElse(null);
  }

  /** The words of the frame alone, when the quotation stands in the frame's own clause. */
  private static Clause unquoted(ParsedArticle article, Clause clause) {
    List<Token> words = clause.tokens().stream().filter(t -> !article.isQuoted(t)).toList();
    int finite = words.indexOf(clause.finiteVerb());
    return finite < 0 || words.isEmpty()
        ? clause
        : new Clause(clause.index(), clause.kind(), clause.parent(), words, finite);
  }

  private static boolean isBeside(Clause clause, Quotation quotation) {
    return !quotation.span().contains(clause.span());
  }

  private Attribution attribution(
      @Nullable Source source, Span cue, List<Span> cueParts, Quotation quotation, Stance stance) {
    return new Attribution(
        source, cue, cueParts, List.of(quotation.span()), AttributionType.DIRECT, stance, name());
  }

  private static boolean carriesOn(ParsedArticle article, Quotation quotation, Attribution before) {
    int from = before.content().get(before.content().size() - 1).end();
    int to = quotation.span().begin();
    boolean near = to >= from && to - from <= NEAR;
    boolean sameParagraph = near && article.text().substring(from, to).indexOf('\n') < 0;
    boolean wholeSentences =
        article.sentencesIn(quotation.span()).stream()
            .allMatch(s -> 2 * s.span().sharedWith(quotation.span()) > s.span().length());
    return sameParagraph && wholeSentences && isSpeech(article, quotation);
  }
}
