package org.synopse.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.synopse.nlp.Morphology.Analysis;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.VerbForm;

class EnglishMorphologyTest {
  private final EnglishMorphology morphology = new EnglishMorphology();

  private Analysis verb(String form) {
    return morphology.analyse(form, PartOfSpeech.VERB, false).orElseThrow();
  }

  private static Set<VerbForm> forms(String names) {
    return Arrays.stream(names.split(" ", -1)).map(VerbForm::valueOf).collect(Collectors.toSet());
  }

  @ParameterizedTest
  @CsvSource({
    "rejects, PRESENT",
    "rejected, PAST PARTICIPLE",
    "rejecting, GERUND",
    "reject, PRESENT INFINITIVE",
    "discuss, PRESENT INFINITIVE",
    "agreed, PAST PARTICIPLE",
    "REJECTED, PAST PARTICIPLE"
  })
  void tellsTheFormsOfARegularVerbByItsEnding(String form, String expected) {
    assertThat(verb(form).verbForms()).isEqualTo(forms(expected));
    assertThat(verb(form).lemma()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "is, be, PRESENT",
    "was, be, PAST",
    "been, be, PARTICIPLE",
    "has, have, PRESENT",
    "said, say, PAST PARTICIPLE",
    "took, take, PAST",
    "taken, take, PARTICIPLE",
    "put, put, PRESENT PAST PARTICIPLE INFINITIVE",
    "bring, bring, PRESENT INFINITIVE",
    "feed, feed, PRESENT INFINITIVE",
    "Said, say, PAST PARTICIPLE"
  })
  void looksIrregularVerbsUp(String form, String infinitive, String expected) {
    assertThat(verb(form).verbForms()).isEqualTo(forms(expected));
    assertThat(verb(form).lemma()).isEqualTo(infinitive);
  }

  @ParameterizedTest
  @CsvSource({"sing, PRESENT INFINITIVE", "is, PRESENT", "bed, PRESENT INFINITIVE"})
  void takesNoShortWordForAnEnding(String form, String expected) {
    assertThat(verb(form).verbForms()).isEqualTo(forms(expected));
  }

  @ParameterizedTest
  @EnumSource(names = {"NOUN", "ADJ", "PROPN", "PUNCT", "ADP"})
  void saysNothingOfWordsThatAreNoVerbs(PartOfSpeech pos) {
    assertThat(morphology.analyse("claims", pos, false)).isEqualTo(Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({"spoke, speak, PAST", "denies, deny, PRESENT", "reaches, reach, PRESENT"})
  void knowsFormsThatAreNoNounsForVerbs(String form, String infinitive, String expected) {
    Morphology.Analysis analysis = morphology.analyse(form, PartOfSpeech.NOUN, false).orElseThrow();

    assertThat(analysis.pos()).isEqualTo(PartOfSpeech.VERB);
    assertThat(analysis.lemma()).isEqualTo(infinitive);
    assertThat(analysis.verbForms()).isEqualTo(forms(expected));
    assertThat(morphology.analyse("Said", PartOfSpeech.PROPN, false)).isEmpty();
  }

  @Test
  void keepsAnAuxiliaryAnAuxiliary() {
    assertThat(morphology.analyse("has", PartOfSpeech.AUX, true).orElseThrow().pos())
        .isEqualTo(PartOfSpeech.AUX);
  }

  @Test
  void knowsTheInfinitivesOfItsList() {
    assertThat(morphology.isVerb("take")).isTrue();
    assertThat(morphology.isVerb("taken")).isFalse();
  }
}
