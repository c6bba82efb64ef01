package org.synopse.statement.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.synopse.testing.Extracted;
import org.synopse.text.Language;
import org.synopse.text.Sentence;
import org.synopse.text.Token;

class ClauseSplitterTest {
  @Test
  void cutsBetweenCoordinatedMainClauses() {
    assertThat(german("Der Minister besuchte Jakutsk und er lobte die Stadt."))
        .extracting(Clause::kind, ClauseSplitterTest::words)
        .containsExactly(
            tuple(ClauseKind.MAIN, "Der Minister besuchte Jakutsk"),
            tuple(ClauseKind.MAIN, "und er lobte die Stadt ."));
  }

  @Test
  void cutsBetweenCoordinatedPredicates() {
    assertThat(german("Die Polizei nahm drei Männer fest und durchsuchte mehrere Wohnungen."))
        .extracting(ClauseSplitterTest::words)
        .containsExactly(
            "Die Polizei nahm drei Männer fest", "und durchsuchte mehrere Wohnungen .");
  }

  @Test
  void keepsCoordinatedNounsInOneClause() {
    assertThat(german("Der Minister und der Präsident besuchten Berlin und Bonn.")).hasSize(1);
    assertThat(english("The minister and the president visited Berlin and Bonn.")).hasSize(1);
  }

  @Test
  void knowsTheVerbOfWeThatLooksLikeAnInfinitive() {
    assertThat(german("Die Chefin sagte der Zeitung: „Wir haben viel erreicht.“"))
        .extracting(Clause::kind)
        .containsExactly(ClauseKind.MAIN, ClauseKind.MAIN);
    assertThat(german("Er ging und sie werden folgen.")).hasSize(2);
  }

  @Test
  void takesARelativeClauseOutOfTheMiddleOfAMainClause() {
    assertThat(german("Putin, der bis Mittwoch bleibt, besuchte Jakutsk."))
        .extracting(Clause::kind, Clause::parent, ClauseSplitterTest::words)
        .containsExactly(
            tuple(ClauseKind.MAIN, 0, "Putin , besuchte Jakutsk ."),
            tuple(ClauseKind.RELATIVE, 0, "der bis Mittwoch bleibt ,"));
    assertThat(english("The minister, who arrived on Monday, visited Berlin."))
        .extracting(Clause::kind, Clause::parent, ClauseSplitterTest::words)
        .containsExactly(
            tuple(ClauseKind.MAIN, 0, "The minister , visited Berlin ."),
            tuple(ClauseKind.RELATIVE, 0, "who arrived on Monday ,"));
  }

  @Test
  void tellsARelativeClauseWithAPredicateFromANewMainClause() {
    assertThat(german("Sie bauen Autos, die sicher sind."))
        .extracting(Clause::kind)
        .containsExactly(ClauseKind.MAIN, ClauseKind.RELATIVE);
    assertThat(german("Er sagte, die alte Halle sei gesperrt."))
        .extracting(Clause::kind)
        .containsExactly(ClauseKind.MAIN, ClauseKind.MAIN);
  }

  @Test
  void seesTheFiniteVerbThatOpensTheVerbsAtTheEnd() {
    assertThat(german("Er sagte, die Kritik müsse hingenommen werden."))
        .extracting(Clause::kind)
        .containsExactly(ClauseKind.MAIN, ClauseKind.MAIN);
    assertThat(german("Seit Montag sei die Brücke gesperrt worden, sagte er."))
        .extracting(Clause::kind)
        .containsExactly(ClauseKind.MAIN, ClauseKind.MAIN);
    assertThat(german("Seit er gekommen ist, lacht sie."))
        .extracting(Clause::kind)
        .containsExactly(ClauseKind.ADVERBIAL, ClauseKind.MAIN);
  }

  @Test
  void keepsARelativeClauseWholeBehindAnApposition() {
    assertThat(german("Sie trafen Volk, der auch den Chef der Bank, Josef Kern, vertreten hatte."))
        .extracting(Clause::kind, ClauseSplitterTest::words)
        .containsExactly(
            tuple(ClauseKind.MAIN, "Sie trafen Volk ,"),
            tuple(
                ClauseKind.RELATIVE,
                "der auch den Chef der Bank , Josef Kern , vertreten hatte ."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Der Bote wurde von einem Mann auf einem Rad, der sein Gesicht verbarg, am Arm getroffen und starb im Spital. | Der Bote wurde von einem Mann auf einem Rad , am Arm getroffen
          Demnach seien die gezeigten Bilder vom See, die Häuser vom Rand der Stadt zeigten, größtenteils gemalt gewesen. | Demnach seien die gezeigten Bilder vom See , größtenteils gemalt gewesen .
          Auf der Seite waren Fotos und Listen, die Trümmer und Tote zeigten, nicht zu sehen. | Auf der Seite waren Fotos und Listen , nicht zu sehen .
          Soll der Rat die Pläne zum Umbau, die jeweiligen Kosten für jedes Haus und die Namen bekanntgeben? | Soll der Rat die Pläne zum Umbau , die jeweiligen Kosten für jedes Haus und die Namen bekanntgeben ?
          Die Insel wird, wie auch immer, als eine eigene Gemeinde angesehen werden. | Die Insel wird , wie auch immer , als eine eigene Gemeinde angesehen werden .
          Die beiden am Freitag verhafteten Männer, unter denen der Fahrer war, sind gestern entlassen worden. | Die beiden am Freitag verhafteten Männer , sind gestern entlassen worden .
          Eine Spezialeinheit – das Land hat zweihundert Soldaten geschickt – erreichte das Gebiet am Montag. | Eine Spezialeinheit – erreichte das Gebiet am Montag .
          In circa zehn Jahren, so schätzen die Forscher, soll der Bau fertig sein. | In circa zehn Jahren , soll der Bau fertig sein .
          Durch den Fortschritt sind seitdem eine Reihe von Mitteln entwickelt worden. | Durch den Fortschritt sind seitdem eine Reihe von Mitteln entwickelt worden .
          Es sind vierzig Menschen verletzt und mehr als hundert Wagen zerstört worden. | Es sind vierzig Menschen verletzt und mehr als hundert Wagen zerstört worden .
          """)
  void goesOnWithTheMainClauseBehindWhatStandsInIt(String text, String main) {
    assertThat(german(text))
        .first()
        .extracting(Clause::kind, ClauseSplitterTest::words)
        .containsExactly(ClauseKind.MAIN, main);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Er wisse nicht, was den Rat zu diesem Schritt bewogen habe. | was den Rat zu diesem Schritt bewogen habe .
          Unklar blieb, wann die Halle wieder öffnet. | wann die Halle wieder öffnet .
          Wie lange der Umbau noch dauert, ist offen. | Wie lange der Umbau noch dauert ,
          """)
  void findsWhatIsAskedFor(String text, String asked) {
    assertThat(german(text))
        .filteredOn(clause -> clause.kind() == ClauseKind.COMPLEMENT)
        .singleElement()
        .extracting(ClauseSplitterTest::words)
        .isEqualTo(asked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Der Fahrer ist jung, und 92 Prozent der Befragten wohnen noch bei den Eltern. | und 92 Prozent der Befragten wohnen noch bei den Eltern .
          Mindestens vier von ihnen wurden gerettet, weitere werden vermisst. | weitere werden vermisst .
          """)
  void beginsAMainClauseWithAPluralSubject(String text, String second) {
    assertThat(german(text)).extracting(ClauseSplitterTest::words).last().isEqualTo(second);
  }

  @Test
  void keepsVerbsInARowInTheirRelativeClause() {
    assertThat(
            german("Es kam zu Taten, bei denen sie Wagen überfielen, ausraubten und anzündeten."))
        .extracting(Clause::kind)
        .containsExactly(ClauseKind.MAIN, ClauseKind.RELATIVE, ClauseKind.RELATIVE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The minister charged that on March 3, 1995, the army fired first. | that on March 3 , 1995 , the army fired first .
          It is officially a large country but, with half of the people in one city, some places are empty. | but , with half of the people in one city , some places are empty .
          He was fifty years old when, as an unknown officer, he made a speech. | when , as an unknown officer , he made a speech .
          The test started when the mice, all males, were old. | when the mice , all males , were old .
          He helped the team win the cup and, in the process, collected his seventh ring. | and , in the process , collected his seventh ring .
          He married his friend, Barbara Pierce of Rye, and later that year made his first choice. | and later that year made his first choice .
          They would need a boat from time to time; therefore, a ferry was bought. | therefore , a ferry was bought .
          It was sold by them even though they needed it. | even though they needed it .
          They gave one group a diet in which most of it came from fat. | in which most of it came from fat .
          """)
  void cutsEnglishBeforeWhatOpensAClauseAndAPhrase(String text, String second) {
    assertThat(english(text)).extracting(ClauseSplitterTest::words).last().isEqualTo(second);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The operator said about 14,000 passengers had been affected. | about 14,000 passengers had been affected .
          The agency reported between 20 and 30 boats had sunk. | between 20 and 30 boats had sunk .
          Police said at least 12 people were hurt. | at least 12 people were hurt .
          The minister said up to 300 homes would be built. | up to 300 homes would be built .
          """)
  void cutsEnglishBehindAVerbOfSayingBeforeANumber(String text, String said) {
    assertThat(english(text))
        .extracting(ClauseSplitterTest::words)
        .hasSize(2)
        .last()
        .isEqualTo(said);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The king said about the plan of his minister that it was good.",
        "The clinics will stay open after the number of confirmed measles cases rose."
      })
  void doesNotCutEnglishBehindWhatIsNoVerbOfSaying(String text) {
    assertThat(english(text))
        .extracting(ClauseSplitterTest::words)
        .noneMatch(clause -> clause.startsWith("about") || clause.startsWith("measles"));
  }

  @Test
  void leavesTheObjectToAVerbOfSayingThatIsFollowedByAnotherVerb() {
    assertThat(english("The king has declared three days of mourning and is due there today."))
        .extracting(ClauseSplitterTest::words)
        .containsExactly(
            "The king has declared three days of mourning", "and is due there today .");
  }

  @ParameterizedTest
  @CsvSource({
    "The clinics will stay open as the number of confirmed cases grows., stay",
    "'Uptake is 78 percent, below the share recommended by doctors.', is",
    "He is the man accused of the theft., is",
    "The firm has promised to build a plant., promised",
    "The rise has been confirmed by doctors., confirmed",
    "The agency has today (Tuesday 4 March) declared an outbreak., declared",
    "The bridge is to be closed in May., closed",
    "The minister has a plan approved by the cabinet., has",
  })
  void takesTheVerbBehindEnglishAuxiliariesForTheMainVerb(String text, String verb) {
    assertThat(english(text).get(0).mainVerb().form()).isEqualTo(verb);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This old car, produced by a firm in Rome, followed earlier models of the kind.",
        "The set of his films (ten dramas made for television) is now cheap.",
        "Felipe Ruiz (born March 5, 1942) is a minister of the old party.",
        "His group's recently developed computer program can be used by all.",
        "The wave struck the town on December 26, 2004 in the morning."
      })
  void keepsAnEnglishParticipleInItsClause(String text) {
    assertThat(english(text)).hasSize(1);
  }

  @Test
  void takesWhatFollowsForNoContent() {
    assertThat(german("Er meldete einen Schaden, so dass Alarm ausgelöst wurde."))
        .extracting(Clause::kind)
        .containsExactly(ClauseKind.MAIN, ClauseKind.ADVERBIAL);
  }

  @Test
  void opensAClauseBehindAWordThatSaysMoreOfTheConjunction() {
    assertThat(german("Das geschah, kurz nachdem der Zug hielt."))
        .extracting(Clause::kind)
        .containsExactly(ClauseKind.MAIN, ClauseKind.ADVERBIAL);
    assertThat(german("Das geschah kurz nachdem der Zug hielt."))
        .extracting(Clause::kind)
        .containsExactly(ClauseKind.MAIN, ClauseKind.ADVERBIAL);
  }

  @Test
  void hangsTwoRelativeClausesOnOneNoun() {
    assertThat(german("Der Mann, der die Bank überfiel und der nach Polen floh, wurde gefasst."))
        .extracting(Clause::kind, Clause::parent)
        .containsExactly(
            tuple(ClauseKind.MAIN, 0),
            tuple(ClauseKind.RELATIVE, 0),
            tuple(ClauseKind.RELATIVE, 0));
  }

  @Test
  void hangsAComplementOnItsVerb() {
    assertThat(german("Der Sprecher sagte, dass die Brücke gesperrt ist."))
        .extracting(Clause::kind, Clause::parent, ClauseSplitterTest::words)
        .containsExactly(
            tuple(ClauseKind.MAIN, 0, "Der Sprecher sagte ,"),
            tuple(ClauseKind.COMPLEMENT, 0, "dass die Brücke gesperrt ist ."));
    assertThat(german("Es ist unklar, ob der Vertrag unterzeichnet wird."))
        .extracting(Clause::kind)
        .containsExactly(ClauseKind.MAIN, ClauseKind.COMPLEMENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minister said that the bridge was closed.",
        "The minister said the bridge was closed."
      })
  void findsAnEnglishComplementWithThatAndWithout(String text) {
    List<Clause> clauses = english(text);

    assertThat(clauses)
        .extracting(Clause::kind)
        .containsExactly(ClauseKind.MAIN, ClauseKind.COMPLEMENT);
    assertThat(words(clauses.get(0))).isEqualTo("The minister said");
    assertThat(words(clauses.get(1))).endsWith("the bridge was closed .");
  }

  @Test
  void hangsAReasonOnTheComplementBeforeIt() {
    assertThat(
            english(
                "Officials believe the fire started in the kitchen because a heater was left on."))
        .extracting(Clause::kind, Clause::parent)
        .containsExactly(
            tuple(ClauseKind.MAIN, 0),
            tuple(ClauseKind.COMPLEMENT, 0),
            tuple(ClauseKind.ADVERBIAL, 1));
  }

  @Test
  void leavesAVerbSecondReportAMainClause() {
    assertThat(german("Der Minister sagte, die Brücke sei gesperrt."))
        .extracting(Clause::kind)
        .containsExactly(ClauseKind.MAIN, ClauseKind.MAIN);
  }

  @Test
  void findsAnInfinitiveWithZu() {
    List<Clause> clauses = german("Die Regierung plant, die Steuern zu senken.");

    assertThat(clauses)
        .extracting(Clause::kind, Clause::parent, Clause::hasFiniteVerb)
        .containsExactly(tuple(ClauseKind.MAIN, 0, true), tuple(ClauseKind.INFINITIVE, 0, false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Die Brücke wird gesperrt, wenn der Regen anhält. | wenn der Regen anhält .
          Die Brücke wird gesperrt, falls der Regen anhält. | falls der Regen anhält .
          """)
  void findsAConditionBehindItsMainClause(String text, String condition) {
    assertThat(german(text))
        .extracting(Clause::kind, Clause::parent, ClauseSplitterTest::words)
        .contains(tuple(ClauseKind.CONDITION, 0, condition));
  }

  @Test
  void findsAConditionBeforeItsMainClause() {
    assertThat(german("Wenn der Regen anhält, wird die Brücke gesperrt."))
        .extracting(Clause::kind)
        .containsExactly(ClauseKind.CONDITION, ClauseKind.MAIN);
    assertThat(english("If the rain continues, the bridge will close."))
        .extracting(Clause::kind)
        .containsExactly(ClauseKind.CONDITION, ClauseKind.MAIN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Weil der Strom fehlt, haben die Schulen geschlossen. | haben die Schulen geschlossen .
          Da der Fluss steigt und der Damm bricht, werden die Dörfer geräumt. | werden die Dörfer geräumt .
          Wenn die Preise steigen, wollen viele Betriebe schließen. | wollen viele Betriebe schließen .
          Die Brücke ist alt, sagen Experten. | sagen Experten .
          Als der Alarm kam, rannten die Kinder los. | rannten die Kinder los .
          """)
  void beginsAMainClauseWithAVerbInThePlural(String text, String main) {
    List<Clause> clauses = german(text);

    assertThat(clauses.get(clauses.size() - 1))
        .extracting(Clause::kind, ClauseSplitterTest::words)
        .containsExactly(ClauseKind.MAIN, main);
  }

  @Test
  void keepsInfinitivesInARowInOneClause() {
    assertThat(german("Sie wollen essen, trinken und schlafen.")).hasSize(1);
    assertThat(german("Er will die Brücke sperren, Häuser räumen und Dämme bauen.")).hasSize(1);
  }

  @Test
  void findsAnEnglishConditionWithoutAComma() {
    assertThat(english("The bridge will close if the rain continues."))
        .extracting(Clause::kind, Clause::parent)
        .containsExactly(tuple(ClauseKind.MAIN, 0), tuple(ClauseKind.CONDITION, 0));
  }

  @Test
  void callsAClauseWithoutAVerbAFragment() {
    assertThat(german("Neuer Vertrag für Berliner Flughafen"))
        .extracting(Clause::kind)
        .containsExactly(ClauseKind.FRAGMENT);
    assertThat(english("New contract for Berlin airport"))
        .extracting(Clause::kind)
        .containsExactly(ClauseKind.FRAGMENT);
  }

  @Test
  void keepsAResultWithAColonInOneClause() {
    assertThat(german("Das Team gewann mit 7:4 gegen Berlin.")).hasSize(1);
  }

  @Test
  void takesTheParticipleForTheMainVerb() {
    Clause clause = german("Die Brücke wurde im Mai gesperrt.").get(0);

    assertThat(clause.finiteVerb().form()).isEqualTo("wurde");
    assertThat(clause.mainVerb().form()).isEqualTo("gesperrt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Putin, der bis Mittwoch bleibt, besuchte Jakutsk.",
        "„Die Brücke“, sagte der Minister, „bleibt gesperrt, bis der Regen aufhört.“",
        "Laut dem Kreml soll am Mittwoch (so der Plan) ein Vertrag unterzeichnet werden.",
        "und, aber, dass, wenn",
        "Ja.",
        "Er sagte, dass sie glaube, dass er wisse, dass der Vertrag, den sie kenne, ende.",
        ", , ; : – ( ) Wort"
      })
  void putsEveryTokenInExactlyOneClause(String text) {
    Sentence sentence = Extracted.german(text).sentence();

    List<Clause> clauses = ClauseSplitter.of(Language.GERMAN).split(sentence);

    assertThat(clauses.stream().flatMap(clause -> clause.tokens().stream()))
        .containsExactlyInAnyOrderElementsOf(sentence.tokens());
    assertThat(clauses)
        .allSatisfy(
            clause ->
                assertThat(clause.tokens())
                    .isSortedAccordingTo((a, b) -> a.span().compareTo(b.span())));
    assertThat(clauses).extracting(clause -> clause.tokens().get(0).span()).isSorted();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minister, who arrived on Monday, said the bridge was closed because it rained.",
        "If, as he said, it rains and it snows, the bridge (and the road) will close.",
        "and but that if"
      })
  void putsEveryEnglishTokenInExactlyOneClause(String text) {
    Sentence sentence = Extracted.english(text).sentence();

    List<Clause> clauses = ClauseSplitter.of(Language.ENGLISH).split(sentence);

    assertThat(clauses.stream().flatMap(clause -> clause.tokens().stream()))
        .containsExactlyInAnyOrderElementsOf(sentence.tokens());
  }

  private static List<Clause> german(String text) {
    return split(Extracted.german(text));
  }

  private static List<Clause> english(String text) {
    return split(Extracted.english(text));
  }

  private static List<Clause> split(Extracted text) {
    return ClauseSplitter.of(text.language()).split(text.sentence());
  }

  private static String words(Clause clause) {
    return String.join(" ", clause.tokens().stream().map(Token::form).toList());
  }
}
