package org.synopse.relate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleJudgeTest {
  private static final RelationJudge JUDGE = new RoleJudge();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | Der Chef zeigte die Buchhalterin an. | Die Buchhalterin zeigte den Chef an.
          de | Der Minister entließ den General. | Den Minister entließ der General.
          de | Der Minister entließ den General. | Der Minister wurde vom General entlassen.
          de | Die Polizei verklagte den Verein. | Der Verein verklagte die Polizei.
          en | The minister sued the newspaper. | The newspaper sued the minister.
          en | The army attacked the rebels. | The army was attacked by the rebels.
          en | The bank accused the mayor. | The mayor accused the bank.
          """)
  void seesWhoDidItToWhomExchanged(String language, String left, String right) {
    assertThat(Judged.in(language, left, right).by(JUDGE)).contains(Relation.CONTRADICTION);
    assertThat(Judged.in(language, right, left).by(JUDGE)).contains(Relation.CONTRADICTION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | Der Verband trennte sich vom Verein. | Vom Verband trennte sich der Verein.
          de | Der Minister entließ den General. | Den General entließ der Minister.
          de | Der Minister entließ den General. | Der General wurde vom Minister entlassen.
          de | Der Minister traf den General. | Der General traf den Minister.
          de | Der Konzern kaufte die Werft. | Die Werft verkaufte den Konzern.
          de | Der Minister entließ den General. | Der General lobte den Minister.
          de | Der Chef zeigte die Buchhalterin an. | Der Chef zeigte seine Buchhalterin bei der Polizei an.
          de | Die Polizei durchsuchte das Haus. | Das Haus wurde von der Polizei durchsucht.
          en | The minister sued the newspaper. | The newspaper was sued by the minister.
          en | The minister met the general. | The general met the minister.
          en | The army attacked the rebels. | The rebels were attacked by the army.
          en | The bank accused the mayor. | The bank accused the mayor of fraud.
          de | Zwei Drittel der Einwohner leben von weniger als einem Dollar am Tag. | Rund 70 Prozent der Einwohner leben von weniger als einem Dollar am Tag.
          """)
  void sparesOneEventInOtherWords(String language, String left, String right) {
    assertThat(Judged.in(language, left, right).by(JUDGE)).isEmpty();
    assertThat(Judged.in(language, right, left).by(JUDGE)).isEmpty();
  }

  @Test
  void showsWhoDoesAndWhoSuffersIt() {
    assertThat(
            Judged.of(
                    "Der Chef zeigte die Buchhalterin an.", "Die Buchhalterin zeigte den Chef an.")
                .evidenceBy(JUDGE))
        .isEqualTo("Chef does it on the left, and has it done to them on the right: Chef | Chef");
  }
}
