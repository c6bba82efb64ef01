package org.synopse.statement.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.synopse.statement.clause.Clause;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Token;

/**
 * Finds who speaks where the subject is empty: {@code In dem Brief heißt es}, {@code hieß es aus
 * dem Landratsamt}, {@code darin heißt es}.
 */
final class TextSources {
  private static final RoleWords WORDS = new RoleWords("frame-words");

  private TextSources() {}

  /** Returns the noun phrase behind a preposition, or the document that was named last. */
  static Optional<Source> of(ParsedArticle article, ParsedSentence sentence, Clause clause) {
    if (!isOfText(article, clause)) {
      return inDocument(article, sentence, clause);
    }
    return besidePreposition(article, sentence, clause)
        .or(() -> Documents.lastNamed(article, clause.span().end()));
  }

  /** {@code In einem Bericht der Zeitung wurde vermutet, dass …}. */
  private static Optional<Source> inDocument(
      ParsedArticle article, ParsedSentence sentence, Clause clause) {
    return clause.isPassive() && !isOfText(article, clause)
        ? phraseBehind(article, sentence, clause)
            .filter(
                source ->
                    sentence.tokensIn(source.span()).stream().anyMatch(article.cues()::isDocument))
        : Optional.empty();
  }

  private static boolean isOfText(ParsedArticle article, Clause clause) {
    return clause.hasFiniteVerb()
        && WORDS.has(article.language(), "text", clause.mainVerb().lemma());
  }

  /** {@code geht aus einer Mitteilung hervor}: nothing where the verb has a subject that speaks. */
  static Optional<Source> besidePreposition(
      ParsedArticle article, ParsedSentence sentence, Clause clause) {
    return isOfText(article, clause) ? phraseBehind(article, sentence, clause) : Optional.empty();
  }

  private static Optional<Source> phraseBehind(
      ParsedArticle article, ParsedSentence sentence, Clause clause) {
    List<Token> tokens = clause.tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean preposition =
          token.pos() == PartOfSpeech.ADP
              && WORDS.has(article.language(), "origin", token.form().toLowerCase(Locale.ROOT));
      if (preposition) {
        int end = article.nounPhrases().endOfPhrase(tokens, i + 1);
        List<Token> phrase = tokens.subList(i + 1, end);
        if (phrase.stream().anyMatch(word -> word.pos().isNominal())
            && !article.nounPhrases().isTime(phrase)) {
          return Optional.of(article.source(sentence, phrase));
        }
      }
    }
    return Optional.empty();
  }
}
