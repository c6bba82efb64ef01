package org.synopse.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.synopse.text.Language;

class FunctionWordIdentifierTest {
  private final List<String> doubted = new ArrayList<>();
  private final FunctionWordIdentifier identifier =
      new FunctionWordIdentifier(
          text -> {
            doubted.add(text);
            return Optional.empty();
          });

  @Test
  void tellsGermanByItsFrequentWords() {
    assertThat(identifier.identify("Der Präsident ist am Mittwoch nach Pjöngjang gereist."))
        .contains(Language.GERMAN);
    assertThat(doubted).isEmpty();
  }

  @Test
  void tellsEnglishByItsFrequentWords() {
    assertThat(identifier.identify("The president has travelled to Pyongyang on Wednesday."))
        .contains(Language.ENGLISH);
    assertThat(doubted).isEmpty();
  }

  @Test
  void readsWordsInUpperCase() {
    assertThat(identifier.identify("DER PRÄSIDENT IST AM MITTWOCH NACH PJÖNGJANG GEREIST."))
        .contains(Language.GERMAN);
  }

  @Test
  void staysSureOfGermanAroundAnEnglishName() {
    assertThat(
            identifier.identify(
                "Die Zeitung »The Guardian« hat nach dem Bericht auch mit der Polizei und mit den"
                    + " Ärzten über die Lage in der Stadt gesprochen."))
        .contains(Language.GERMAN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Putin",
        "Der Präsident ist da",
        "Le président est arrivé mercredi matin dans la capitale coréenne.",
        "The man said the thing. Der Mann hat das Ding auf der Bank gesagt."
      })
  void asksTheOtherWhereItsWordsDoNotSettleIt(String text) {
    assertThat(identifier.identify(text)).isEmpty();
    assertThat(doubted).containsExactly(text);
  }

  @Test
  void believesTheOtherInDoubt() {
    LanguageIdentifier inDoubt = text -> Optional.of(Language.ENGLISH);
    assertThat(new FunctionWordIdentifier(inDoubt).identify("Putin")).contains(Language.ENGLISH);
  }

  @Test
  void settlesALongTextByItsBegin() {
    String german = "Der Präsident ist am Mittwoch nach Pjöngjang gereist. ".repeat(100);
    String english = "The president has travelled to Pyongyang on Wednesday. ".repeat(500);
    assertThat(identifier.identify(german + english)).contains(Language.GERMAN);
  }
}
