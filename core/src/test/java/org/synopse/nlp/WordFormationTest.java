package org.synopse.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synopse.testing.Formations;
import org.synopse.text.Language;

class WordFormationTest {
  @ParameterizedTest
  @CsvSource({
    "unterzeichnen, unterzeichnung",
    "angreifen, angriff",
    "abziehen, abzug",
    "wählen, wahl",
    "verhandeln, verhandlung",
  })
  void findsTheRootThatGermanWordsShare(String word, String derived) {
    assertThat(german(derived).root()).isEqualTo(german(word).root());
  }

  @ParameterizedTest
  @CsvSource({
    "unterzeichnung, unterzeichnen",
    "verhandlung, verhandeln",
    "angriff, angreifen",
    "sprecherin, sprecher",
    "produzierend, produzieren",
  })
  void proposesTheWordFromWhichAGermanOneIsDerived(String word, String base) {
    assertThat(german(word).bases()).contains(base);
  }

  @ParameterizedTest
  @CsvSource({"approval, approve", "payment, pay", "closure, close", "death, die"})
  void proposesTheWordFromWhichAnEnglishOneIsDerived(String word, String base) {
    assertThat(Formations.of(Language.ENGLISH).of(word).bases()).contains(base);
  }

  @Test
  void cutsACompoundIntoItsPartsWithTheHeadLast() {
    assertThat(german("kooperationsvertrag").parts()).endsWith("vertrag").hasSize(2);
    assertThat(german("vertrag").parts()).isEmpty();
  }

  @Test
  void takesAWordOfAnyLength() {
    String endless = "vertrag".repeat(1000);

    assertThat(german(endless).root()).isNotEmpty();
  }

  private static WordFamily german(String lemma) {
    return Formations.of(Language.GERMAN).of(lemma);
  }
}
