package org.synopse.statement.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.synopse.lexicon.Stance;
import org.synopse.statement.clause.Clause;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Span;
import org.synopse.text.Token;

/**
 * Some words in marks in a sentence without a frame are those of the source that spoke last, or of
 * the document that is the sentence's subject: {@code Die Unterzeichnung soll „auf höchster Ebene“
 * erfolgen.}
 *
 * <p>Marks around a name or a single word of irony hand nothing over.
 */
final class PartialQuotationRule implements AttributionRule {
  private static final int FEWEST_WORDS = 2;

  /** How many characters back the last source may have spoken: about two sentences. */
  private static final int NEAR = 250;

  @Override
  public String name() {
    return "partial-quotation";
  }

  @Override
  public List<Attribution> find(ParsedArticle article, Attributions found) {
    List<Attribution> attributions = new ArrayList<>();
    for (Quotation quotation : article.quotations()) {
      for (ParsedSentence sentence : article.sentencesIn(quotation.span())) {
        if (sentence.span().contains(quotation.span()) && isWording(sentence, quotation)) {
          attribution(article, sentence, quotation, found).ifPresent(attributions::add);
        }
      }
    }
    return attributions;
  }

  /** Two words or more of which the first is no name. */
  private static boolean isWording(ParsedSentence sentence, Quotation quotation) {
    List<Token> words =
        sentence.tokensIn(quotation.words()).stream()
            .filter(token -> token.pos() != PartOfSpeech.PUNCT)
            .toList();
    return words.size() >= FEWEST_WORDS && !words.get(0).isCapitalised();
  }

  private Optional<Attribution> attribution(
      ParsedArticle article, ParsedSentence sentence, Quotation quotation, Attributions found) {
    Clause clause = clauseOf(sentence, quotation);
    boolean covered = found.isContent(quotation.span());
    if (clause == null || covered) {
      return Optional.empty();
    }
    Source source = source(article, sentence, clause, found);
    return source == null
        ? Optional.empty()
        : Optional.of(
            new Attribution(
                source,
                null,
                List.of(sentence.spanWithDescendants(clause)),
                AttributionType.MIXED,
                Stance.NEUTRAL,
                name()));
  }

  private static @Nullable Clause clauseOf(ParsedSentence sentence, Quotation quotation) {
    for (Clause clause : sentence.clausesNear(quotation.span(), NEAR)) {
      if (clause.tokens().stream().anyMatch(t -> quotation.words().contains(t.span()))) {
        return root(sentence, clause);
      }
    }
    return null;
  }

  private static Clause root(ParsedSentence sentence, Clause clause) {
    return clause.isRoot() ? clause : root(sentence, sentence.clauses().get(clause.parent()));
  }

  /** The head is the first noun; {@code die Unterzeichnung des Vertrags} is no document. */
  private static boolean isDocument(ParsedArticle article, List<Token> phrase) {
    return phrase.stream()
        .filter(token -> token.pos().isNominal())
        .findFirst()
        .filter(article.cues()::isDocument)
        .isPresent();
  }

  private static @Nullable Source source(
      ParsedArticle article, ParsedSentence sentence, Clause clause, Attributions found) {
    Optional<List<Token>> subject = article.nounPhrases().subject(clause);
    if (subject.isPresent() && isDocument(article, subject.get())) {
      return article.source(sentence, subject.get());
    }
    Source last = null;
    int begin = sentence.span().begin();
    Span before = new Span(Math.max(0, begin - NEAR), begin);
    for (Attribution attribution : found.near(before)) {
      int end = attribution.content().get(attribution.content().size() - 1).end();
      boolean near = end <= begin && begin - end <= NEAR;
      last = near && attribution.source() != null ? attribution.source() : last;
    }
    return last;
  }
}
