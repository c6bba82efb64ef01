package org.synopse.statement.attribution;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.synopse.text.Language;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Span;
import org.synopse.text.Token;

/**
 * Finds who says what a noun of saying stands for: {@code die Ankündigung des Ministers, dass …}.
 */
final class NounSources {
  private static final RoleWords WORDS = new RoleWords("source-words");

  private NounSources() {}

  /** The genitive or what is said to be behind it; in English also the possessive before it. */
  static @Nullable Source of(
      ParsedArticle article, ParsedSentence sentence, List<Token> behind, List<Token> before) {
    List<Token> words = behind.stream().filter(token -> token.pos() != PartOfSpeech.PUNCT).toList();
    int begin = !words.isEmpty() && isOrigin(article, words.get(0)) ? 1 : 0;
    int end = article.nounPhrases().endOfPhrase(words, begin);
    boolean named = words.subList(begin, end).stream().anyMatch(token -> token.pos().isNominal());
    return named
        ? article.source(sentence, words.subList(begin, end))
        : possessor(article, sentence, before);
  }

  /** {@code Unter Händlern gibt es Befürchtungen, dass …}: who has them, before their verb. */
  static @Nullable Source among(
      ParsedArticle article, ParsedSentence sentence, List<Token> before) {
    int verb = 0;
    while (verb < before.size() && !before.get(verb).pos().isVerbal()) {
      verb++;
    }
    if (verb < 2 || verb == before.size() || !isAmong(article, before.get(0))) {
      return null;
    }
    List<Token> group = before.subList(1, article.nounPhrases().endOfPhrase(before, 1));
    return group.stream().anyMatch(token -> token.pos().isNominal())
        ? article.source(sentence, group)
        : null;
  }

  private static boolean isAmong(ParsedArticle article, Token token) {
    return WORDS.has(article.language(), "among", token.form().toLowerCase(Locale.ROOT));
  }

  private static boolean isOrigin(ParsedArticle article, Token token) {
    return token.pos() == PartOfSpeech.ADP
        && WORDS.has(article.language(), "of-noun", token.form().toLowerCase(Locale.ROOT));
  }

  /** {@code the club’s claim that …}: the phrase that ends in the possessive mark. */
  private static @Nullable Source possessor(
      ParsedArticle article, ParsedSentence sentence, List<Token> before) {
    int end = before.size();
    if (end > 0 && article.language() == Language.ENGLISH && isPossessive(before.get(end - 1))) {
      return withoutMark(
          article.source(sentence, before.subList(possessorFrom(before, end - 1), end)));
    }
    boolean possessive =
        end > 1
            && article.language() == Language.ENGLISH
            && before.get(end - 1).pos() == PartOfSpeech.PART
            && before.get(end - 1).form().endsWith("s");
    int begin = possessive ? possessorFrom(before, end - 1) : end - 1;
    return possessive && begin < end - 1
        ? article.source(sentence, before.subList(begin, end))
        : null;
  }

  private static int possessorFrom(List<Token> before, int last) {
    int begin = last;
    while (begin > 0 && isPartOfName(before.get(begin - 1))) {
      begin--;
    }
    return begin;
  }

  /** The tokeniser leaves the mark on the word at times: {@code company's}. */
  private static boolean isPossessive(Token token) {
    return token.pos().isNominal() && (token.form().endsWith("'s") || token.form().endsWith("’s"));
  }

  static Source withoutMark(Source source) {
    boolean marked = source.text().endsWith("'s") || source.text().endsWith("’s");
    int end = source.span().end() - 2;
    return marked && end > source.span().begin()
        ? new Source(
            new Span(source.span().begin(), end),
            source.text().substring(0, source.text().length() - 2),
            source.entity())
        : source;
  }

  private static boolean isPartOfName(Token token) {
    return switch (token.pos()) {
      case DET, ADJ, NOUN, PROPN -> true;
      default -> false;
    };
  }
}
