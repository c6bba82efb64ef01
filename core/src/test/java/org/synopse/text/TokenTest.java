package org.synopse.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.synopse.text.VerbForm.INFINITIVE;
import static org.synopse.text.VerbForm.PARTICIPLE;
import static org.synopse.text.VerbForm.PAST;
import static org.synopse.text.VerbForm.PRESENT;
import static org.synopse.text.VerbForm.SUBJUNCTIVE_ONE;
import static org.synopse.text.VerbForm.SUBJUNCTIVE_TWO;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenTest {
  private static Token verb(String form, VerbForm... forms) {
    return new Token(new Span(3, 3 + form.length()), form, PartOfSpeech.VERB, form, Set.of(forms));
  }

  @Test
  void refusesAFormThatDoesNotFillItsSpan() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Token(new Span(0, 3), "lobt", PartOfSpeech.VERB, "loben", Set.of()))
        .withMessageContaining("lobt");
  }

  @Test
  void keepsItsVerbFormsWhenTheGivenSetChanges() {
    Set<VerbForm> forms = EnumSet.of(PRESENT);
    Token token = new Token(new Span(0, 4), "lobt", PartOfSpeech.VERB, "loben", forms);
    forms.add(PARTICIPLE);
    assertThat(token.verbForms()).containsExactly(PRESENT);
  }

  @Test
  void isSurelyFiniteOnlyIfEveryFormIs() {
    assertThat(verb("lobte", PAST, SUBJUNCTIVE_TWO).isFinite()).isTrue();
    assertThat(verb("erklärt", PRESENT, PARTICIPLE).isFinite()).isFalse();
    assertThat(verb("loben", INFINITIVE).isFinite()).isFalse();
  }

  @Test
  void mayBeFiniteIfOneFormIs() {
    assertThat(verb("unterzeichnen", PRESENT, INFINITIVE).canBeFinite()).isTrue();
    assertThat(verb("gelobt", PARTICIPLE).canBeFinite()).isFalse();
  }

  @Test
  void isNeverFiniteWithoutAVerbForm() {
    assertThat(verb("Haus").isFinite()).isFalse();
    assertThat(verb("Haus").canBeFinite()).isFalse();
  }

  @Test
  void marksReportedSpeechOnlyWhereNoIndicativeLooksTheSame() {
    assertThat(verb("habe", SUBJUNCTIVE_ONE).isReportingSubjunctive()).isTrue();
    assertThat(verb("haben", PRESENT, SUBJUNCTIVE_ONE, INFINITIVE).isReportingSubjunctive())
        .isFalse();
    assertThat(verb("hätte", SUBJUNCTIVE_TWO).isReportingSubjunctive()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"Ärzte, true", "ärzte, false", "USA, true", "11.000, false", "„, false"})
  void isCapitalisedByItsFirstLetter(String form, boolean capitalised) {
    assertThat(verb(form).isCapitalised()).isEqualTo(capitalised);
  }

  @Test
  void isAnotherWordInAnotherCase() {
    assertThat(verb("So").is("So")).isTrue();
    assertThat(verb("So").is("so")).isFalse();
  }
}
