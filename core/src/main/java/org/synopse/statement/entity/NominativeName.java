package org.synopse.statement.entity;

import java.util.List;
import org.synopse.text.Token;

/**
 * The form in which a German name is listed, whatever case it stands in: {@code Arabischer
 * Frühling} for {@code des Arabischen Frühlings}.
 */
final class NominativeName {
  private static final String WEAK = "en";
  private static final String NOMINATIVE = "e";

  private final NameWords words;
  private final GermanNouns nouns;

  NominativeName(NameWords words, GermanNouns nouns) {
    this.words = words;
    this.nouns = nouns;
  }

  /** Returns the words of a name in the nominative as far as the words around it tell it. */
  String of(List<Token> tokens, int begin, int end) {
    String name = Name.words(tokens, begin, end);
    String first = tokens.get(begin).form();
    if (!words.isGerman() || end - begin < 2) {
      return name;
    }
    if (first.endsWith("s") && words.isNamedThing(first.substring(0, first.length() - 1))) {
      return first.substring(0, first.length() - 1) + name.substring(first.length());
    }
    boolean adjective = first.endsWith(WEAK) || first.endsWith(NOMINATIVE);
    if (!adjective || end - begin > 2 || begin == 0 || !isAdjective(first)) {
      return name;
    }
    String determiner = tokens.get(begin - 1).listed();
    String noun = tokens.get(end - 1).form();
    String stem = first.substring(0, first.lastIndexOf('e'));
    if (first.endsWith(NOMINATIVE)) {
      return stem + ofNominative(determiner) + ' ' + noun;
    }
    boolean single = words.isOfOneMasculineOrNeuter(determiner);
    boolean masculine = determiner.equals("den") && !noun.endsWith("n") && !noun.endsWith("s");
    if (!single && !masculine) {
      return words.isDefiniteArticle(tokens.get(begin - 1)) ? stem + "e " + noun : name;
    }
    String bare = determiner.equals("des") ? withoutGenitive(noun) : noun;
    return stem + (words.isNeuter(bare) ? "es " : "er ") + bare;
  }

  /** In the dictionary, or of a place that is not in it: {@code Südamerikanischen}. */
  private boolean isAdjective(String word) {
    return nouns.isAdjective(word) || words.isAdjectiveByEnding(word);
  }

  /** {@code Krieges}, {@code Frühlings} */
  private static String withoutGenitive(String noun) {
    if (!noun.endsWith("s") || noun.endsWith("ss")) {
      return noun;
    }
    return noun.substring(0, noun.length() - (noun.endsWith("es") ? 2 : 1));
  }

  private static String ofNominative(String determiner) {
    return switch (determiner) {
      case "der" -> "er";
      case "das" -> "es";
      default -> NOMINATIVE;
    };
  }
}
