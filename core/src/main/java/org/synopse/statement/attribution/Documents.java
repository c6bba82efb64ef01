package org.synopse.statement.attribution;

import java.util.List;
import java.util.Optional;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Token;

/** Finds the document that an article spoke of last: a decree, a study, a letter. */
final class Documents {
  /** A document named longer ago is no longer what {@code darin} means. */
  private static final int SENTENCES_BACK = 2;

  private Documents() {}

  /** Returns the last document named before the offset, not farther back than two sentences. */
  static Optional<Source> lastNamed(ParsedArticle article, int offset) {
    int number = article.numberOfSentenceAt(offset - 1);
    for (int back = number; back >= Math.max(0, number - SENTENCES_BACK); back--) {
      ParsedSentence sentence = article.sentences().get(back);
      List<Token> tokens = sentence.sentence().tokens();
      for (int i = tokens.size() - 1; i >= 0; i--) {
        Token token = tokens.get(i);
        if (token.span().end() <= offset && article.cues().isDocument(token)) {
          return Optional.of(article.source(sentence, withArticle(tokens, i)));
        }
      }
    }
    return Optional.empty();
  }

  private static List<Token> withArticle(List<Token> tokens, int noun) {
    int begin = noun;
    while (begin > 0
        && (tokens.get(begin - 1).pos() == PartOfSpeech.ADJ
            || tokens.get(begin - 1).pos() == PartOfSpeech.DET)) {
      begin--;
    }
    return tokens.subList(begin, noun + 1);
  }
}
