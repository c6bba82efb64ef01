package org.synopse.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.synopse.lexicon.CuePreposition.Position;
import org.synopse.text.Language;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.ResourceLines;
import org.synopse.text.Span;
import org.synopse.text.Token;

class CueLexiconTest {
  private static final Map<Language, CueLexicon> LEXICONS = new EnumMap<>(Language.class);

  private static CueLexicon lexicon(Language language) {
    return LEXICONS.computeIfAbsent(language, CueLexicon::load);
  }

  private static List<List<String>> entries(Language language, String kind) {
    return ResourceLines.fields(CueLexicon.class, "cues/" + kind + "-" + language.code() + ".txt");
  }

  private static Token token(String form, PartOfSpeech pos) {
    String lemma = form.toLowerCase(Locale.ROOT);
    return new Token(new Span(0, form.length()), form, pos, lemma, Set.of());
  }

  @ParameterizedTest
  @EnumSource
  void knowsEveryReportingVerbOfItsFile(Language language) {
    assertThat(entries(language, "reporting-verbs"))
        .hasSizeGreaterThan(500)
        .allSatisfy(
            entry ->
                assertThat(
                        lexicon(language)
                            .reportingVerb(entry.get(0).toLowerCase(language.locale())))
                    .isPresent());
  }

  @ParameterizedTest
  @EnumSource
  void knowsEveryReportingNounOfItsFile(Language language) {
    assertThat(entries(language, "reporting-nouns"))
        .hasSizeGreaterThan(150)
        .allSatisfy(
            entry ->
                assertThat(
                        lexicon(language)
                            .reportingNoun(entry.get(0).toLowerCase(language.locale())))
                    .isPresent());
  }

  @ParameterizedTest
  @EnumSource
  void knowsEveryPrepositionOfItsFile(Language language) {
    assertThat(entries(language, "prepositions"))
        .hasSizeGreaterThan(150)
        .allSatisfy(
            entry -> {
              String phrase = entry.get(0).toLowerCase(language.locale());
              List<String> words = List.of(phrase.split(" ", -1));
              assertThat(lexicon(language).prepositionsBeginningWith(words.get(0)))
                  .extracting(CuePreposition::words)
                  .contains(words);
            });
  }

  @ParameterizedTest
  @EnumSource
  void knowsEveryHedgeOfOneWord(Language language) {
    assertThat(entries(language, "hedges"))
        .hasSizeGreaterThan(150)
        .filteredOn(entry -> entry.get(0).indexOf(' ') < 0)
        .isNotEmpty()
        .allSatisfy(
            entry ->
                assertThat(hedge(lexicon(language), token(entry.get(0), PartOfSpeech.ADV)))
                    .as(entry.get(0))
                    .isPresent());
  }

  private static Optional<Certainty> hedge(CueLexicon lexicon, Token word) {
    return lexicon
        .cueHedge(word)
        .or(() -> lexicon.adjectiveHedge(word))
        .or(() -> lexicon.infinitiveHedge(word));
  }

  @Test
  void tellsHedgesOfTheClauseFromThoseOfWhatTheyHandOver() {
    CueLexicon lexicon = lexicon(Language.GERMAN);
    Token decide = token("beschließen", PartOfSpeech.VERB);

    assertThat(lexicon.hedge(decide)).isEmpty();
    assertThat(lexicon.cueHedge(decide)).contains(Certainty.PLANNED);
    assertThat(lexicon.hedgesBeginningWith("allem"))
        .contains(new HedgePhrase(List.of("allem", "anschein", "nach"), Certainty.POSSIBLE, false));
  }

  @ParameterizedTest
  @EnumSource
  void knowsEveryNegatorOfOneWord(Language language) {
    assertThat(entries(language, "negators"))
        .filteredOn(entry -> entry.get(1).equals("clause") && entry.get(0).indexOf(' ') < 0)
        .hasSizeGreaterThan(10)
        .allSatisfy(
            entry ->
                assertThat(lexicon(language).isNegator(token(entry.get(0), PartOfSpeech.ADV)))
                    .as(entry.get(0))
                    .isTrue());
  }

  @ParameterizedTest
  @CsvSource({
    "GERMAN, sagen, NEUTRAL",
    "GERMAN, bestätigen, ENDORSING",
    "GERMAN, behaupten, DISTANCING",
    "GERMAN, dementieren, DENYING",
    "GERMAN, vermuten, HEDGING",
    "ENGLISH, say, NEUTRAL",
    "ENGLISH, acknowledge, ENDORSING",
    "ENGLISH, claim, DISTANCING",
    "ENGLISH, deny, DENYING",
    "ENGLISH, suspect, HEDGING"
  })
  void knowsTheStanceOfAReportingVerb(Language language, String lemma, Stance stance) {
    ReportingWord word = lexicon(language).reportingVerb(lemma).orElseThrow();
    assertThat(word.stance()).isEqualTo(stance);
    assertThat(word.takesClause()).isTrue();
  }

  @Test
  void readsTheFramesOfAReportingVerb() {
    assertThat(lexicon(Language.GERMAN).reportingVerb("sprechen").orElseThrow().frames())
        .containsExactlyInAnyOrder(Frame.DIRECT, Frame.OBJECT);
  }

  @Test
  void saysNothingOfAVerbThatReportsNothing() {
    assertThat(lexicon(Language.GERMAN).reportingVerb("landen")).isEmpty();
    assertThat(lexicon(Language.ENGLISH).reportingNoun("tank")).isEmpty();
    assertThat(lexicon(Language.ENGLISH).prepositionsBeginningWith("tank")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "GERMAN, laut, BEFORE",
    "GERMAN, zufolge, AFTER",
    "GERMAN, nach angaben, BEFORE",
    "GERMAN, dem vernehmen nach, ALONE",
    "ENGLISH, according to, BEFORE"
  })
  void knowsWhereTheSourceOfAPrepositionStands(
      Language language, String phrase, Position position) {
    List<String> words = List.of(phrase.split(" ", -1));
    assertThat(lexicon(language).prepositionsBeginningWith(words.get(0)))
        .filteredOn(preposition -> preposition.words().equals(words))
        .extracting(CuePreposition::position)
        .containsExactly(position);
  }

  @Test
  void letsTheSourceOfSomePrepositionsStandOnEitherSide() {
    assertThat(lexicon(Language.GERMAN).prepositionsBeginningWith("gemäß"))
        .extracting(CuePreposition::position)
        .contains(Position.BEFORE, Position.AFTER);
  }

  @ParameterizedTest
  @EnumSource
  void triesTheLongestPrepositionFirst(Language language) {
    for (List<String> entry : entries(language, "prepositions")) {
      String first = entry.get(0).toLowerCase(language.locale()).split(" ", -1)[0];
      assertThat(lexicon(language).prepositionsBeginningWith(first))
          .extracting(preposition -> -preposition.words().size())
          .isSorted();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "GERMAN, angeblich, ALLEGED",
    "GERMAN, Offenbar, POSSIBLE",
    "GERMAN, möglicherweise, POSSIBLE",
    "GERMAN, geplant, PLANNED",
    "ENGLISH, allegedly, ALLEGED",
    "ENGLISH, Perhaps, POSSIBLE"
  })
  void knowsHowSureAHedgeLeavesItsClause(Language language, String form, Certainty certainty) {
    assertThat(hedge(lexicon(language), token(form, PartOfSpeech.ADV))).contains(certainty);
  }

  @ParameterizedTest
  @CsvSource({
    "GERMAN, nicht, true",
    "GERMAN, Kein, true",
    "GERMAN, niemals, true",
    "GERMAN, nur, false",
    "ENGLISH, not, true",
    "ENGLISH, never, true",
    "ENGLISH, didn't, true",
    "ENGLISH, only, false"
  })
  void tellsANegator(Language language, String form, boolean negates) {
    assertThat(lexicon(language).isNegator(token(form, PartOfSpeech.ADV))).isEqualTo(negates);
  }

  @ParameterizedTest
  @CsvSource({
    "GERMAN, versäumen, VERB, true",
    "GERMAN, landen, VERB, false",
    "ENGLISH, refuse, VERB, true",
    "ENGLISH, fail, VERB, false"
  })
  void tellsAVerbWhoseContentDidNotHappen(
      Language language, String form, PartOfSpeech pos, boolean negates) {
    assertThat(lexicon(language).isNegativeVerb(token(form, pos))).isEqualTo(negates);
  }

  @Test
  void knowsPhrasesThatOnlyLookLikeNegations() {
    assertThat(lexicon(Language.GERMAN).falseNegationsWith("nur"))
        .contains(List.of("nicht", "nur"));
    assertThat(lexicon(Language.ENGLISH).falseNegationsWith("only"))
        .contains(List.of("not", "only"));
  }
}
