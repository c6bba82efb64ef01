package org.synopse.statement.attribution;

import java.util.ArrayList;
import java.util.List;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Token;

/**
 * Where the phrase in the dative begins that stands before a German {@code zufolge}: in {@code
 * hatte der Impfstoff die Zahl der Fälle der Auswertung zufolge gesenkt} it is {@code der
 * Auswertung}, in {@code dem Bericht der Kommission zufolge} all.
 */
final class DativePhrase {
  private final ParsedArticle article;
  private final List<Token> tokens;

  DativePhrase(ParsedArticle article, List<Token> tokens) {
    this.article = article;
    this.tokens = tokens;
  }

  /** Returns where it begins among noun phrases that follow each other without a word between. */
  int begin(int from, int end) {
    List<Integer> phrases = new ArrayList<>(List.of(from));
    for (int i = from + 1; i < end; i++) {
      if (tokens.get(i).pos() == PartOfSpeech.DET && tokens.get(i - 1).pos().isNominal()) {
        phrases.add(i);
      }
    }
    int last = phrases.size() - 1;
    while (last > 0 && isOfPhraseBefore(phrases.get(last - 1), phrases.get(last))) {
      last--;
    }
    return phrases.get(last);
  }

  /**
   * Whether the phrase is a genitive of the one before it. {@code der} is dative or genitive: it is
   * a genitive behind a sure dative, and behind a noun for somebody or something that says.
   */
  private boolean isOfPhraseBefore(int before, int phrase) {
    String article = tokens.get(phrase).listed();
    if (article.endsWith("s") || (article.endsWith("r") && isSeveral(phrase + 1))) {
      return true;
    }
    String opener = tokens.get(before).listed();
    if (before == 0 && opener.endsWith("r")) {
      // Before the verb of a main clause stands one phrase only: "Der Deutung der Polizei zufolge".
      return true;
    }
    boolean oblique = opener.endsWith("m") || opener.endsWith("s");
    return article.endsWith("r")
        && (tokens.get(before).pos() == PartOfSpeech.DET
            ? oblique || (opener.endsWith("r") && saysSomething(before, phrase))
            : saysSomething(before, phrase));
  }

  /** {@code der Einzelstudien} is a genitive, for the dative is {@code den Einzelstudien}. */
  private boolean isSeveral(int noun) {
    return tokens.get(noun).pos() == PartOfSpeech.NOUN && isPlural(tokens.get(noun));
  }

  /** Whether a noun stands in a plural that ends in n, {@code Kündigungen}. */
  static boolean isPlural(Token noun) {
    return noun.listed().endsWith("n") && noun.lemma().length() < noun.form().length();
  }

  /** A victim has no office: {@code die Zahl der Opfer der Polizei zufolge}. */
  private boolean holdsOffice(Token noun) {
    return article
        .gazetteer()
        .roleOf(noun)
        .filter(role -> !role.kind().equals("person"))
        .isPresent();
  }

  private boolean saysSomething(int begin, int end) {
    return tokens.subList(begin, end).stream()
        .filter(token -> token.pos().isNominal())
        .anyMatch(
            noun ->
                article.cues().isDocument(noun)
                    || article.cues().reportingNoun(noun.lemma()).isPresent()
                    || holdsOffice(noun)
                    || Bodies.isBody(article.language(), noun));
  }
}
