package org.synopse.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.synopse.lexicon.ConceptLexicon;
import org.synopse.testing.Extracted;

class WordAlignmentTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Die Brücke ist alt. | Brücke | Die Brücken sind alt. | Brücken | SAME
          Die Zeitung lobte den Minister. | lobte | Die Zeitung lobt den Minister. | lobt | SAME
          Sie möblieren das Haus. | möblieren | Die Möblierung ist alt. | Möblierung | DERIVED
          Der Vertrag ist lang. | Vertrag | Der Vertragsentwurf ist lang. | Vertragsentwurf | PART
          Der Partnerschaftsvertrag ist lang. | Partnerschaftsvertrag \
          | Der Kooperationsvertrag ist lang. | Kooperationsvertrag | SHARED_PART
          Die Zahl der Unfälle steigt. | steigt | Die Zahl der Unfälle sinkt. | sinkt | ANTONYM
          Ein Duisburger Wirt starb. | Duisburger | In Duisburg starb ein Wirt. | Duisburg | NAME
          Drei Wirte starben. | Drei | Es starben 3 Wirte. | 3 | NUMBER
          Das Kabinett billigt den Entwurf. | billigt \
          | Das Kabinett genehmigt den Entwurf. | genehmigt | CONCEPT
          """)
  void findsWhyTwoWordsBelongTogether(
      String left, String word, String right, String other, WordMatch.Kind kind) {
    WordPartner match = match(Extracted.german(left), word, Extracted.german("b", right));

    assertThat(match.kind()).isEqualTo(kind);
    assertThat(match.right().token().form()).isEqualTo(other);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Licht", "gegeben"})
  void meetsAVerbInTheWordsOfAPhrase(String word) {
    Extracted phrase = Extracted.german("Das Kabinett hat grünes Licht für den Entwurf gegeben.");
    Extracted verb = Extracted.german("b", "Das Kabinett billigt den Entwurf.");

    assertThat(match(phrase, word, verb).right().token().form()).isEqualTo("billigt");
    assertThat(match(phrase, word, verb).kind()).isEqualTo(WordMatch.Kind.CONCEPT);
    assertThat(match(verb, "billigt", phrase).kind()).isEqualTo(WordMatch.Kind.CONCEPT);
  }

  @Test
  void meetsAWordOfTheOtherLanguage() {
    Extracted german = Extracted.german("Das Kabinett billigt den Entwurf.");
    Extracted english = Extracted.english("b", "The cabinet will approve the draft.");

    WordPartner match = match(german, "billigt", english);

    assertThat(match.right().token().form()).isEqualTo("approve");
    assertThat(match.kind()).isEqualTo(WordMatch.Kind.CONCEPT);
  }

  @Test
  void meetsAWordThatBothLanguagesWriteAlike() {
    Extracted german = Extracted.german("Die Telefonistin nannte es eine Symphonie.");
    Extracted english = Extracted.english("b", "She called it a symphony.");

    assertThat(match(german, "Symphonie", english).right().token().form()).isEqualTo("symphony");
  }

  @ParameterizedTest
  @CsvSource({
    "symphonie, symphony, true",
    "katastrophe, catastrophe, true",
    "rat, rat, false",
    "rathaus, railway, false",
  })
  void tellsWordsOfTwoLanguagesThatAreWrittenAlike(String left, String right, boolean alike) {
    assertThat(Cognates.areAlike(left, right)).isEqualTo(alike);
    assertThat(Cognates.areAlike(right, left)).isEqualTo(alike);
  }

  @Test
  void takesNoPersonForAnotherWhoseNameBeginsAlike() {
    assertThat(
            matches(
                Extracted.german("Julia Martin sprach."),
                Extracted.german("b", "Julia Martinelli schwieg.")))
        .extracting(match -> match.left().token().form())
        .doesNotContain("Martin");
  }

  @Test
  void prefersThePartnerWhoseNeighboursBelongTogether() {
    WordPartner match =
        match(
            Extracted.german("Bei dem Brand starben Menschen."),
            "Menschen",
            Extracted.german(
                "b", "Menschen auf einem Platz in Bonn sahen bei dem Brand Menschen sterben."));

    assertThat(match.right().place()).isGreaterThan(3);
  }

  @Test
  void meetsANameWithASlipOfThePen() {
    Extracted slip = Extracted.german("Julia Timoschneko sprach in Kiew.");
    Extracted right = Extracted.german("b", "Julia Timoschenko sprach in Kiew.");

    assertThat(match(slip, "Timoschneko", right).kind()).isEqualTo(WordMatch.Kind.SPELLING);
    assertThat(match(right, "Timoschenko", slip).kind()).isEqualTo(WordMatch.Kind.SPELLING);
  }

  @ParameterizedTest
  @CsvSource({
    "Timoschneko, Timoschenko, true",
    "Ahmadineschad, Ahmadinedschad, true",
    "Meier, Maier, false",
    "Niederbayern, Oberbayern, false",
    "Hartmann, Wartmann, false",
  })
  void tellsASlipFromAnotherName(String left, String right, boolean slip) {
    assertThat(SpellingSlip.isBetween(left, right)).isEqualTo(slip);
    assertThat(SpellingSlip.isBetween(right, left)).isEqualTo(slip);
  }

  @Test
  void meetsAnotherSpellingOfAName() {
    WordPartner match =
        match(
            Extracted.german("Juri Uschakow reiste nach Moskau."),
            "Uschakow",
            Extracted.german("b", "Juri Ushakov reiste nach Moskau."));

    assertThat(match.kind()).isEqualTo(WordMatch.Kind.NAME);
  }

  @Test
  void prefersTheSameWordToAPartOfIt() {
    WordPartner match =
        match(
            Extracted.german("Der Vertrag ist lang."),
            "Vertrag",
            Extracted.german("b", "Der Vertragsentwurf ist kein Vertrag."));

    assertThat(match.kind()).isEqualTo(WordMatch.Kind.SAME);
  }

  @Test
  void leavesStrangersApart() {
    assertThat(
            matches(
                Extracted.german("Die Brücke bleibt gesperrt."),
                Extracted.german("b", "Der Minister reiste nach Berlin.")))
        .isEmpty();
  }

  @Test
  void takesNoNumberForAnother() {
    assertThat(
            matches(
                Extracted.german("Zehn starben 11000."),
                Extracted.german("b", "Keiner kaufte 110001.")))
        .extracting(match -> match.left().token().form())
        .doesNotContain("11000");
  }

  @Test
  void knowsNoConceptWithoutALexicon() {
    Extracted left = Extracted.german("Das Kabinett billigt den Entwurf.");
    Extracted right = Extracted.german("b", "Das Kabinett genehmigt den Entwurf.");
    StoryWords story = Aligned.story(left, right);
    ConceptLexicon empty = ConceptLexicon.empty();
    Profiler profiler = new Profiler(empty, Map.of(), Set.of());

    assertThat(
            new WordAlignment(Set.of())
                .matches(
                    profiler.profile(left.statement(), story),
                    profiler.profile(right.statement(), story)))
        .extracting(WordPartner::kind)
        .containsOnly(WordMatch.Kind.SAME);
  }

  @Test
  void findsTheSameKindFromEitherSide() {
    Extracted left = Extracted.german("Der Vertragsentwurf soll die Preise steigen lassen.");
    Extracted right = Extracted.german("b", "Der Vertrag soll die Preise fallen lassen.");
    StoryWords story = Aligned.story(left, right);

    for (Profile.Word word : Aligned.profile(left, story).words()) {
      for (Profile.Word other : Aligned.profile(right, story).words()) {
        assertThat(Aligned.WORDS.kind(word, other)).isEqualTo(Aligned.WORDS.kind(other, word));
      }
    }
  }

  private static WordPartner match(Extracted left, String word, Extracted right) {
    return matches(left, right).stream()
        .filter(match -> match.left().token().is(word))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no partner for <" + word + ">"));
  }

  private static List<WordPartner> matches(Extracted left, Extracted right) {
    StoryWords story = Aligned.story(left, right);
    return Aligned.WORDS.matches(Aligned.profile(left, story), Aligned.profile(right, story));
  }
}
