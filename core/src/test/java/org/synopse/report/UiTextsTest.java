package org.synopse.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.synopse.lexicon.Certainty;
import org.synopse.lexicon.Stance;
import org.synopse.relate.EvidenceKind;
import org.synopse.relate.Relation;
import org.synopse.text.Language;

class UiTextsTest {
  private static final UiTexts GERMAN = UiTexts.of(Language.GERMAN);

  @Test
  void saysTheSameInBothLanguages() {
    assertThat(GERMAN.keys()).isEqualTo(UiTexts.of(Language.ENGLISH).keys());
  }

  @Test
  void hasTheSamePlacesInBothLanguages() {
    for (String key : GERMAN.keys()) {
      assertThat(GERMAN.get(key).contains("{0}"))
          .as(key)
          .isEqualTo(UiTexts.of(Language.ENGLISH).get(key).contains("{0}"));
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void knowsEveryWordOfTheEngine(Language language) {
    UiTexts texts = UiTexts.of(language);
    for (Relation relation : Relation.values()) {
      assertThat(texts.relation(relation)).isNotBlank();
      assertThat(texts.count("count." + relation.label(), 2)).contains("2");
      assertThat(texts.get("short." + relation.label())).isNotBlank();
    }
    for (EvidenceKind kind : EvidenceKind.values()) {
      assertThat(texts.evidence(kind)).isNotBlank();
    }
    for (Stance stance : Stance.values()) {
      assertThat(texts.get("stance." + stance.name().toLowerCase(language.locale()))).isNotBlank();
    }
    for (Certainty certainty : Certainty.values()) {
      assertThat(texts.get("certainty." + certainty.name().toLowerCase(language.locale())))
          .isNotBlank();
    }
  }

  @Test
  void fillsEachPlaceOnceWhateverIsFilledIn() {
    assertThat(GERMAN.get("because.against", "{1} $1", "b")).isEqualTo("„{1} $1“ gegen „b“");
  }

  @Test
  void groupsTheDigitsOfLargeNumbers() {
    assertThat(GERMAN.count("count.agreement", 8691)).isEqualTo("8.691 Übereinstimmungen");
    assertThat(UiTexts.of(Language.ENGLISH).number(8691)).isEqualTo("8,691");
  }

  @Test
  void refusesAKeyThatNobodyWrote() {
    assertThatIllegalArgumentException().isThrownBy(() -> GERMAN.get("no.such.key"));
  }
}
