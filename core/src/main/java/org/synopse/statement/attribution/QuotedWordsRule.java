package org.synopse.statement.attribution;

import java.util.ArrayList;
import java.util.List;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Token;

/**
 * Words in marks inside a content are the source's own: {@code X betonte, dass der Vertrag „die
 * Perspektiven“ skizziere}. They are nested in what is handed over.
 */
final class QuotedWordsRule implements AttributionRule {
  @Override
  public String name() {
    return "quoted-words";
  }

  @Override
  public List<Attribution> find(ParsedArticle article, Attributions found) {
    List<Attribution> attributions = new ArrayList<>();
    for (Quotation quotation : article.quotations()) {
      for (Attribution outer : found.near(quotation.span())) {
        if (holds(outer, quotation) && !isName(article, quotation)) {
          attributions.add(
              new Attribution(
                  outer.source(),
                  outer.cue(),
                  outer.cueParts(),
                  List.of(quotation.span()),
                  AttributionType.DIRECT,
                  outer.stance(),
                  name()));
          break;
        }
      }
    }
    return attributions;
  }

  private static boolean holds(Attribution outer, Quotation quotation) {
    Source source = outer.source();
    boolean names = source != null && source.span().overlaps(quotation.span());
    return outer.type() != AttributionType.DIRECT
        && !names
        && outer.content().stream()
            .anyMatch(
                span ->
                    span.contains(quotation.words()) && span.length() > quotation.span().length());
  }

  /** {@code die Zeitung „Kathimerini“}: marks behind a noun set off a name. */
  private static boolean isName(ParsedArticle article, Quotation quotation) {
    Token before = null;
    boolean names = true;
    for (ParsedSentence sentence : article.sentencesIn(quotation.span())) {
      Token behind = sentence.tokenBefore(quotation.span().begin());
      before = behind == null ? before : behind;
      for (Token token : sentence.tokensIn(quotation.words())) {
        names &=
            token.pos() == PartOfSpeech.PUNCT
                || token.isCapitalised()
                || token.pos() == PartOfSpeech.NUM;
      }
    }
    return names && before != null && before.pos().isNominal();
  }
}
