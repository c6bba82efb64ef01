package org.synopse.statement.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.synopse.text.Language;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Token;

/**
 * Finds what a number counts: the first noun behind it, over adjectives and over the whole of which
 * it is a part. {@code zwölf der 20 Passagiere} are twelve passengers.
 */
final class CountedNouns {
  /** {@code 22 weitere teils schwer Verletzte}, {@code zwölf von den 20 jungen Passagieren}. */
  private static final int FARTHEST = 6;

  private static final int MOST_ADJECTIVES = 4;

  private final Language language;

  CountedNouns(Language language) {
    this.language = language;
  }

  /** What is counted, and the token that says so. */
  record Noun(String name, Token token) {}

  /** Returns what the number that ends before the lexeme counts. */
  Optional<Noun> behind(AnnotatedLexemes text, int end) {
    List<Token> tokens = text.tokensFrom(end, FARTHEST);
    boolean inWhole = false;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (isNoun(token, i)) {
        return Optional.of(new Noun(name(token), token));
      }
      boolean opensWhole = opensWhole(token.form().toLowerCase(Locale.ROOT));
      inWhole |= opensWhole;
      if (!opensWhole && !(inWhole && token.pos() == PartOfSpeech.NUM) && !mayStandBetween(token)) {
        break;
      }
      if (i >= MOST_ADJECTIVES && !inWhole) {
        break;
      }
    }
    return Optional.empty();
  }

  /** Whether a noun follows at once. */
  boolean isCountedAtOnce(AnnotatedLexemes text, int end) {
    List<Token> tokens = text.tokensFrom(end, 1);
    return !tokens.isEmpty() && isNoun(tokens.get(0), 0);
  }

  private boolean isNoun(Token token, int at) {
    if (!Character.isLetter(token.form().charAt(0))) {
      return false;
    }
    if (token.pos() == PartOfSpeech.NOUN) {
      return language == Language.ENGLISH || token.isCapitalised() || at == 0;
    }
    boolean name = token.pos() == PartOfSpeech.PROPN && token.form().length() > 2;
    return name && (language == Language.GERMAN || isPlural(token));
  }

  private static boolean isPlural(Token token) {
    String form = token.form();
    return form.endsWith("s")
        || form.endsWith("ese")
        || form.endsWith("men")
        || QuantityWords.all().plays("plural", form.toLowerCase(Locale.ROOT));
  }

  /** Whether a whole follows of which the number is a part. */
  static boolean opensWhole(String lower) {
    return QuantityWords.all().plays("whole", lower);
  }

  private static boolean mayStandBetween(Token token) {
    return switch (token.pos()) {
      case ADJ, DET, ADV -> true;
      case VERB -> !token.isFinite() && !token.isCapitalised();
      default -> false;
    };
  }

  private String name(Token token) {
    String form = token.form().toLowerCase(Locale.ROOT);
    if (language == Language.GERMAN || !token.lemma().equals(form)) {
      return token.lemma();
    }
    return singular(form);
  }

  private static String singular(String noun) {
    if (noun.length() <= 3 || !noun.endsWith("s")) {
      return noun;
    }
    if (noun.endsWith("ies")) {
      return noun.length() > 5 ? noun.substring(0, noun.length() - 3) + "y" : noun;
    }
    if (noun.endsWith("ches")
        || noun.endsWith("shes")
        || noun.endsWith("xes")
        || noun.endsWith("sses")) {
      return noun.substring(0, noun.length() - 2);
    }
    boolean singular = noun.endsWith("ss") || noun.endsWith("us") || noun.endsWith("is");
    return singular ? noun : noun.substring(0, noun.length() - 1);
  }
}
