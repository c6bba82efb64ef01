package org.synopse.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synopse.text.Span;

class TokenMenderTest {
  /** Tokens of the text as cut at its bars, which are not of the text. */
  private static String mend(String barred) {
    String text = barred.replace("|", "");
    List<Span> tokens = new ArrayList<>();
    int at = 0;
    for (String piece : barred.split("\\|", -1)) {
      int begin = at + (piece.startsWith(" ") ? 1 : 0);
      at += piece.length();
      tokens.add(new Span(begin, at));
    }
    return String.join(
        "|", TokenMender.mend(text, tokens).stream().map(span -> span.in(text)).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          “den| größten;              “|den|größten
          „Hospital“;                 „|Hospital|“
          »Wir| gehen«,;              »|Wir|gehen|«|,
          «Das| ist»;                 «|Das|ist|»
          "Wir| gehen";               "|Wir|gehen|"
          ‚Das‘;                      ‚|Das|‘
          'Das;                       '|Das
          „„Das““;                    „|„|Das|“|“
          """)
  void cutsQuotesOffTheWordsTheyStickTo(String tokens, String mended) {
    assertThat(mend(tokens)).isEqualTo(mended);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          Owner| Up|pmark| resigned;  Owner|Uppmark|resigned
          You| can|not| go;           You|can|not|go
          They| do|n't| go;           They|do|n't|go
          3|km;                       3|km
          """)
  void joinsAWordThatWasCutBetweenTwoLetters(String tokens, String mended) {
    assertThat(mend(tokens)).isEqualTo(mended);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          (SPD);       (|SPD|)
          kam,;        kam|,
          kam?!;       kam|?|!
          kam…;        kam|…
          [sic];       [|sic|]
          (SPD),;      (|SPD|)|,
          """)
  void cutsMarksAndBracketsOffWords(String tokens, String mended) {
    assertThat(mend(tokens)).isEqualTo(mended);
  }

  @Test
  void cutsAFullStopOffOnlyBehindAQuoteABracketOrAnAcronym() {
    assertThat(mend("„geht“.")).isEqualTo("„|geht|“|.");
    assertThat(mend("CNN.")).isEqualTo("CNN|.");
    assertThat(mend("Benedikt| XVI.")).isEqualTo("Benedikt|XVI.");
    assertThat(mend("U.S.")).isEqualTo("U.S.");
    assertThat(mend("(SPD).")).isEqualTo("(|SPD|)|.");
    assertThat(mend("Dr.| Müller")).isEqualTo("Dr.|Müller");
  }

  @Test
  void cutsADoubleQuoteOutOfAWord() {
    assertThat(mend("Hospital“-Arzt")).isEqualTo("Hospital|“|-Arzt");
  }

  @Test
  void keepsAnApostropheInsideAWord() {
    assertThat(mend("minister's")).isEqualTo("minister's");
    assertThat(mend("didn’t")).isEqualTo("didn’t");
  }

  @ParameterizedTest
  @CsvSource({
    "Jong|-un| empfing, Jong-un|empfing",
    "Jong|-|un, Jong-un",
    "Jong-|un, Jong-un",
    "Nord|-|Süd|-|Dialog, Nord-Süd-Dialog"
  })
  void joinsAWordCutAtItsHyphen(String tokens, String mended) {
    assertThat(mend(tokens)).isEqualTo(mended);
  }

  @ParameterizedTest
  @CsvSource({"Nord-| und, Nord-|und", "geht| -| er, geht|-|er", "Nord| -Süd, Nord|-Süd"})
  void keepsWordsApartThatABlankParts(String tokens, String mended) {
    assertThat(mend(tokens)).isEqualTo(mended);
  }

  @Test
  void keepsATokenThatIsNothingButMarks() {
    assertThat(mend("“")).isEqualTo("“");
    assertThat(mend("...")).isEqualTo("...");
    assertThat(mend("“.")).isEqualTo("“|.");
  }

  @Test
  void hasNothingToMendInNothing() {
    assertThat(TokenMender.mend("", List.of())).isEmpty();
  }
}
