package org.synopse.relate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeJudgeTest {
  private static final RelationJudge JUDGE = new TimeJudge();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | Der Vertrag wurde am Sonntag unterzeichnet. | Der Vertrag wurde am Montag unterzeichnet.
          de | Der Vertrag wurde am 17. Juni 2024 unterzeichnet. | Der Vertrag wurde am 18. Juni 2024 unterzeichnet.
          de | Der Vertrag über die Brücke wurde am Sonntag in Bonn unterzeichnet. | Der Vertrag über die Brücke wurde im Mai in Bonn unterzeichnet.
          de | Das Stadion öffnet im August 2028. | Das Stadion wird nicht vor 2029 öffnen.
          de | Die Ministerin sprach eine Stunde mit dem Papst. | Die Ministerin sprach 20 Minuten mit dem Papst.
          de | Mit dem Abriss der Halle in Pottau wird am 3. März begonnen. | In Pottau wird die Halle erst am 12. Mai dem Erdboden gleichgemacht.
          de | Erst im Dezember nimmt das neue Bad in Pforzau den Betrieb auf. | Das neue Bad in Pforzau öffnet bereits im September.
          en | The yacht Ada sank off Kell on Sunday. | The yacht Ada went down off Kell on Monday.
          en | The treaty was signed on Sunday. | The treaty was signed on Monday.
          en | The arena will open in August 2028. | The arena would not open before 2029.
          de | Die Gewerkschaft fordert eine Verkürzung der Arbeitszeit von 39 auf 36 Stunden. | Die Gewerkschaft fordert eine Verkürzung der Arbeitszeit von 38 auf 36 Stunden.
          """)
  void seesDatesThatExcludeEachOther(String language, String left, String right) {
    assertThat(Judged.in(language, left, right).by(JUDGE)).contains(Relation.CONTRADICTION);
    assertThat(Judged.in(language, right, left).by(JUDGE)).contains(Relation.CONTRADICTION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | Der Vertrag wurde am Montag unterzeichnet. | Der Vertrag wurde im Juni 2024 unterzeichnet.
          de | Der Minister traf am Sonntag in Wien Händler. | Der Minister traf am Montag in Graz Händler.
          de | Am Sonntag zählte der Hafen 61 Schiffe. | Am Montag zählte der Hafen 80 Schiffe.
          de | Der Vertrag wurde im Juni 2024 unterzeichnet. | Der Vertrag wurde 2024 unterzeichnet.
          de | Der Vertrag wurde am Montag unterzeichnet. | Am Montag wurde der Vertrag unterzeichnet.
          de | Der Vertrag wurde am Montag unterzeichnet. | Der Vertrag wurde unterzeichnet.
          de | Der Vertrag galt im Mai 2023 und im Juni 2023. | Der Vertrag galt im Juli 2023.
          de | Der Vertrag wurde am Sonntag unterzeichnet. | Der Minister reiste am Montag ab.
          de | Das Stadion öffnet im August 2030. | Das Stadion wird nicht vor 2029 öffnen.
          en | The treaty was signed on Monday. | The treaty was signed in June 2024.
          en | The arena will open in 2030. | The arena would not open before 2029.
          en | The treaty was signed on Sunday. | The minister left on Monday.
          en | The offer in Kell stands until 30 September 2003. | The offer in Kell stands until 30 September.
          de | Bush plant für Mittwoch ein Treffen in Akaba mit Scharon. | Am Mittwoch nächster Woche wird Bush in Akaba Scharon treffen.
          de | Das Modul soll am Freitag an der Station ankommen. | Das Modul kam am Montag an der Station an.
          de | Erst am Freitag wird in Pforzau gewählt. | In Pforzau wurde bereits im Mai das Bad geschlossen.
          en | Only on Friday did Anna Miller leave Kell. | Anna Miller praised the hall in Kell on Monday.
          de | Die Vorräte reichten für mindestens drei Wochen. | Die Vorräte reichten für 25 Tage.
          en | The reserves would last for about three weeks. | The reserves would last for 25 days.
          de | Gegen 3.15 Uhr am Sonntag stiegen die Täter durch ein Fenster ein. | In der Nacht zum Sonntag stiegen die Täter durch ein Fenster ein.
          """)
  void sparesDatesThatCanBeOneOrAreOfOtherEvents(String language, String left, String right) {
    assertThat(Judged.in(language, left, right).by(JUDGE)).isEmpty();
    assertThat(Judged.in(language, right, left).by(JUDGE)).isEmpty();
  }

  @Test
  void showsBothDates() {
    assertThat(
            Judged.of(
                    "Der Vertrag wurde am Sonntag unterzeichnet.",
                    "Der Vertrag wurde am Montag unterzeichnet.")
                .evidenceBy(JUDGE))
        .isEqualTo("16 June 2024 ends before 17 June 2024 begins: am Sonntag | am Montag");
  }
}
