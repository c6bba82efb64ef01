package org.synopse.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.synopse.text.Span;

class BoilerplateTest {
  private final Boilerplate boilerplate = Boilerplate.load();

  private String withoutMarks(String paragraph) {
    return withoutMarks(paragraph, false);
  }

  private String withoutMarks(String paragraph, boolean lead) {
    return boilerplate
        .withoutMarks(paragraph, new Span(0, paragraph.length()), lead)
        .in(paragraph)
        .strip();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mehr zum Thema – Warnschüsse an der Grenze",
        "mehr zum thema",
        "Lesen Sie auch: Was wir wissen",
        "Das könnte Sie auch interessieren",
        "Foto: Anna Schmidt",
        "Stand: 18.06.2024",
        "Read more: What we know",
        "Reporting by Anna Smith; Editing by John Brown",
        "© 2024 Agentur A"
      })
  void takesALineThatBeginsLikeATeaserForForeign(String line) {
    assertThat(boilerplate.isForeign(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Von Anna Schmidt",
        "Von Anna Schmidt und Karl May",
        "Von Anna Schmidt, Moskau",
        "Von Anna von Schmidt",
        "By Anna Smith",
        "By Anna Smith and John Brown",
        "By ANNA SMITH in Seoul"
      })
  void takesABylineForForeign(String line) {
    assertThat(boilerplate.isForeign(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Von Seoul aus beobachtet das Militär die Grenze.",
        "Von Putin kam keine Antwort.",
        "By Monday all talks had failed.",
        "By Anna Smith’s account, nobody was hurt.",
        "Von hier aus geht es weiter",
        "Von Seoul aus beobachtet das Militär die Grenze und meldet jede Bewegung dem Ministerium"
      })
  void keepsASentenceThatBeginsLikeAByline(String line) {
    assertThat(boilerplate.isForeign(line)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"(dpa)", "(dpa/AFP)", "(Reuters)", "(eulerpool-AFX)"})
  void takesAnAgencyThatStandsAloneForForeign(String line) {
    assertThat(boilerplate.isForeign(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"(SPD)", "Putin lobt Nordkorea.", "Putin lobt Nordkorea. (dpa)", ""})
  void keepsOtherLines(String line) {
    assertThat(boilerplate.isForeign(line)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Berlin (dpa) – Er kam.            | Er kam.
          Berlin (dpa) - Er kam.            | Er kam.
          PARIS (Reuters) - He came.        | He came.
          WASHINGTON (AP) — He came.        | He came.
          Berlin/Moskau (dpa/AFP) - Er kam. | Er kam.
          Hannover (dpa/lni) - Er kam.      | Er kam.
          Er kam. (dpa)                     | Er kam.
          Er kam. (Reuters/AP)              | Er kam.
          Er kam. (eulerpool-AFX)           | Er kam.
          Berlin (dpa) – Er kam. (dpa)      | Er kam.
          """)
  void cutsAnAgencyMarkOffEitherEnd(String paragraph, String rest) {
    assertThat(withoutMarks(paragraph)).isEqualTo(rest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Er kam mit Anna Schmidt (SPD)",
        "Berlin (Mitte) – Er kam.",
        "Die Agentur (dpa) meldete das.",
        "berlin (dpa) – Er kam.",
        "Er kam."
      })
  void keepsBracketsThatNameNoAgencyOrStandInside(String paragraph) {
    assertThat(withoutMarks(paragraph)).isEqualTo(paragraph);
  }

  @Test
  void looksNoFurtherThanTheParagraph() {
    String text = "Er kam. Berlin (dpa) – Sie ging. (dpa) Ende.";
    Span first = new Span(0, 7);
    assertThat(boilerplate.withoutMarks(text, first, false)).isEqualTo(first);
  }

  @Test
  void leavesNothingOfAParagraphThatIsAllMarks() {
    assertThat(withoutMarks("Berlin (dpa) – (dpa)")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Berlin/Bremen (np) - Er kam.",
        "Hohenbruck (mdp) – Er kam.",
        "Montevideo (nda). Er kam.",
        "Hannover (mdp/lni): Er kam."
      })
  void cutsAPlaceWithTheMarkOfAHouseOffAnyParagraph(String paragraph) {
    assertThat(withoutMarks(paragraph)).isEqualTo("Er kam.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Laibach. ",
        "Weierbach/Saarbrücken. ",
        "Sankt Gallus (Vorarlberg). ",
        "BERLIN - ",
        "Chișinău/Moskau – ",
        "LA PAZ, Nov 11 - ",
        "Asmara, 9 April 2025 – ",
        "Pjöngjang, 14. März. "
      })
  void cutsAPlaceAloneOffTheLead(String dateline) {
    String lead = "Die Regierung hat am Montag den Entwurf des neuen Gesetzes gebilligt.";
    assertThat(withoutMarks(dateline + lead, true)).isEqualTo(lead);
    assertThat(withoutMarks(dateline + lead, false)).isEqualTo(dateline + lead);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bayern - Dortmund 3:1",
        "Bayern - Dortmund wurde am Samstag kurz vor dem Anpfiff wegen Nebels abgesagt.",
        "Die am Donnerstag, den 27. April, aus einer Tankstelle verschwundene Frau ist gefunden.",
        "Prof. Meier hat am Montag in Berlin den Entwurf des neuen Gesetzes vorgestellt.",
        "Berlin - das ist eine Stadt, in der am Montag der Entwurf vorgestellt wurde.",
        "Merkel, die am Montag in Berlin war. Die Regierung hat den Entwurf gebilligt.",
        "Die Regierung hat den Entwurf gebilligt. Das Parlament stimmt am Montag ab."
      })
  void keepsABeginThatIsNoDateline(String lead) {
    assertThat(withoutMarks(lead, true)).isEqualTo(lead);
  }

  @Test
  void givesUpAtTheFirstLettersOfALongParagraph() {
    String endless = "Aaa ".repeat(2_000) + "Ende der langen Reihe von Wörtern.";
    assertThat(withoutMarks(endless, true)).isEqualTo(endless);
  }
}
