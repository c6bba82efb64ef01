package org.synopse.statement.quantity;

import java.util.stream.IntStream;
import org.synopse.statement.quantity.NumberLexicon.Role;
import org.synopse.text.Language;
import org.synopse.text.PartOfSpeech;

/**
 * Number words that name something: {@code die Elf} is a team, {@code the Group of Seven} a body.
 *
 * <p>A number that counts is written small inside a sentence. Where everything is written with a
 * capital, as in an English headline, nothing is told by it.
 */
final class NumberNames {
  private final Language language;
  private final NumberLexicon lexicon;

  NumberNames(Language language) {
    this.language = language;
    this.lexicon = NumberLexicon.of(language);
  }

  /** Whether the number of the lexemes from {@code begin} to {@code end} is a name. */
  boolean isName(AnnotatedLexemes text, int begin, int end) {
    Lexeme word = text.get(begin);
    boolean single = end == begin + 1 && word.isLetters() && begin > 0;
    if (!single || !text.get(begin - 1).isLetters() || !isCapitalised(word)) {
      return false;
    }
    boolean simple = lexicon.cardinal(word) != null && !lexicon.plays(Role.TIMES, word);
    return simple
        && (language == Language.GERMAN ? !isShouted(text.get(begin - 1)) : isProse(text));
  }

  private static boolean isShouted(Lexeme lexeme) {
    String text = lexeme.text();
    return text.length() > 1 && text.chars().allMatch(Character::isUpperCase);
  }

  private static boolean isCapitalised(Lexeme lexeme) {
    return Character.isUpperCase(lexeme.text().charAt(0)) && !isShouted(lexeme);
  }

  /** Whether a word that a headline would write with a capital is written small. */
  private static boolean isProse(AnnotatedLexemes text) {
    return IntStream.range(0, text.size())
        .filter(i -> Character.isLowerCase(text.get(i).text().charAt(0)))
        .anyMatch(i -> isContentWord(text.token(i).pos()));
  }

  private static boolean isContentWord(PartOfSpeech pos) {
    return pos == PartOfSpeech.NOUN || pos == PartOfSpeech.VERB || pos == PartOfSpeech.ADJ;
  }
}
