package org.synopse.nlp.morfologik;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.synopse.nlp.Morphology.Analysis;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.VerbForm;

class GermanMorphologyTest {
  private static final GermanMorphology MORPHOLOGY = new GermanMorphology();

  private static Analysis analyse(String form, PartOfSpeech pos) {
    return MORPHOLOGY.analyse(form, pos, false).orElseThrow();
  }

  private static Set<VerbForm> forms(String names) {
    return Arrays.stream(names.split(" ", -1)).map(VerbForm::valueOf).collect(Collectors.toSet());
  }

  @ParameterizedTest
  @CsvSource({
    "lobt, loben, PRESENT",
    "lobte, loben, PAST SUBJUNCTIVE_TWO",
    "loben, loben, PRESENT SUBJUNCTIVE_ONE INFINITIVE",
    "habe, haben, SUBJUNCTIVE_ONE",
    "sei, sein, SUBJUNCTIVE_ONE",
    "könne, können, SUBJUNCTIVE_ONE",
    "hätte, haben, SUBJUNCTIVE_TWO",
    "ginge, gehen, SUBJUNCTIVE_TWO",
    "getötet, töten, PARTICIPLE",
    "erklärt, erklären, PRESENT PARTICIPLE",
    "vorzunehmen, vornehmen, ZU_INFINITIVE"
  })
  void knowsEveryFormThatAVerbCanBeInTheThirdPerson(String form, String lemma, String expected) {
    Analysis analysis = analyse(form, PartOfSpeech.VERB);
    assertThat(analysis.pos()).isEqualTo(PartOfSpeech.VERB);
    assertThat(analysis.lemma()).isEqualTo(lemma);
    assertThat(analysis.verbForms()).isEqualTo(forms(expected));
  }

  @ParameterizedTest
  @EnumSource(names = {"ADJ", "NOUN", "ADV", "X"})
  void correctsATaggerThatTakesAVerbForAnotherClass(PartOfSpeech tagged) {
    assertThat(analyse("unterzeichnen", tagged).pos()).isEqualTo(PartOfSpeech.VERB);
  }

  @Test
  void keepsAnAuxiliaryAnAuxiliary() {
    assertThat(analyse("habe", PartOfSpeech.AUX).pos()).isEqualTo(PartOfSpeech.AUX);
  }

  @Test
  void choosesTheReadingThatTheTaggerSees() {
    assertThat(analyse("getötet", PartOfSpeech.ADJ).verbForms()).isEmpty();
    assertThat(analyse("getötet", PartOfSpeech.VERB).verbForms())
        .containsExactly(VerbForm.PARTICIPLE);
  }

  @ParameterizedTest
  @CsvSource({"Reise, reise", "Vorwürfe, vorwurf", "Häuser, haus", "Ministerin, ministerin"})
  void givesANounItsSingular(String form, String lemma) {
    assertThat(analyse(form, PartOfSpeech.NOUN).lemma()).isEqualTo(lemma);
  }

  @Test
  void takesTheGenitiveOffAName() {
    Analysis analysis = analyse("Nordkoreas", PartOfSpeech.PROPN);
    assertThat(analysis.pos()).isEqualTo(PartOfSpeech.PROPN);
    assertThat(analysis.lemma()).isEqualTo("nordkorea");
  }

  @Test
  void readsACapitalAtTheBeginOfASentenceAsSmall() {
    assertThat(MORPHOLOGY.analyse("Wies", PartOfSpeech.VERB, true).orElseThrow().lemma())
        .isEqualTo("weisen");
    assertThat(MORPHOLOGY.analyse("Wies", PartOfSpeech.VERB, false)).isEmpty();
  }

  @Test
  void takesNoSurnameForAnAdjective() {
    assertThat(MORPHOLOGY.analyse("Lang", PartOfSpeech.PROPN, false)).isEmpty();
    assertThat(MORPHOLOGY.analyse("Süddeutsche", PartOfSpeech.PROPN, false)).isPresent();
  }

  @Test
  void keepsANounANounAtTheBeginOfASentence() {
    Analysis analysis = MORPHOLOGY.analyse("Reise", PartOfSpeech.NOUN, true).orElseThrow();
    assertThat(analysis.pos()).isEqualTo(PartOfSpeech.NOUN);
    assertThat(analysis.verbForms()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Qwertz", "Staatsbesuch", "Jong-un", "12", "%", "😀"})
  void saysNothingOfAWordThatItDoesNotHave(String form) {
    assertThat(MORPHOLOGY.analyse(form, PartOfSpeech.NOUN, false)).isEmpty();
    assertThat(MORPHOLOGY.analyse(form, PartOfSpeech.VERB, true)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "zurückweisen, true",
    "ablehnen, true",
    "lobt, false",
    "zurückgelobt, false",
    "Haus, false",
    "aufqwertzen, false"
  })
  void tellsAnInfinitiveOfTheLanguage(String word, boolean verb) {
    assertThat(MORPHOLOGY.isVerb(word)).isEqualTo(verb);
  }
}
