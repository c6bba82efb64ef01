package org.synopse.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.synopse.testing.Annotated;
import org.synopse.text.Language;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.ResourceLines;
import org.synopse.text.Sentence;
import org.synopse.text.Span;
import org.synopse.text.Token;

class ConceptLexiconTest {
  private static final ConceptLexicon LEXICON = ConceptLexicon.load();

  /**
   * A phrase of nothing but grammatical words is not looked up; {@code alone} has other words too.
   */
  private static final Set<String> NOT_LOOKED_UP = Set.of("by oneself");

  /** The words of a phrase as tokens that are their own lemmas. */
  private static List<Token> tokens(Language language, String phrase) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String form : phrase.split(" ", -1)) {
      Span span = new Span(at, at + form.length());
      String lemma = form.toLowerCase(language.locale());
      tokens.add(new Token(span, form, PartOfSpeech.X, lemma, Set.of()));
      at = span.end() + 1;
    }
    return tokens;
  }

  private static Set<String> concepts(Language language, List<Token> tokens) {
    Stream<String> singles =
        tokens.stream().flatMap(token -> LEXICON.conceptsOf(language, token).stream());
    Stream<String> phrases =
        LEXICON.phrases(language, tokens).stream().map(ConceptLexicon.PhraseMatch::concept);
    return Stream.concat(singles, phrases).collect(Collectors.toSet());
  }

  private static Concept concept(String id) {
    Concept concept = LEXICON.concept(id);
    if (concept == null) {
      throw new AssertionError("no concept " + id);
    }
    return concept;
  }

  @Test
  void knowsAWorldOfNews() {
    assertThat(LEXICON.concepts()).hasSizeGreaterThanOrEqualTo(6500);
    long ends = LEXICON.concepts().stream().mapToLong(c -> c.antonyms().size()).sum();
    assertThat(ends / 2).isGreaterThanOrEqualTo(500);
  }

  @Test
  void namesEachConceptOnceInAllItsFiles() {
    List<String> ids = new ArrayList<>();
    for (String file : ResourceLines.of(ConceptLexicon.class, "concept-files.txt")) {
      ResourceLines.fields(ConceptLexicon.class, "concepts/" + file)
          .forEach(entry -> ids.add(entry.get(0)));
    }
    assertThat(ids).doesNotHaveDuplicates().hasSameSizeAs(LEXICON.concepts());
  }

  @Test
  void hasWordsForEveryConceptInBothLanguages() {
    assertThat(LEXICON.concepts())
        .allSatisfy(
            concept -> {
              assertThat(concept.words().get(Language.GERMAN)).as(concept.id()).isNotEmpty();
              assertThat(concept.words().get(Language.ENGLISH)).as(concept.id()).isNotEmpty();
            });
  }

  @ParameterizedTest
  @EnumSource
  void namesNoWordTwiceInAConcept(Language language) {
    assertThat(LEXICON.concepts())
        .allSatisfy(
            concept ->
                assertThat(concept.words().get(language)).as(concept.id()).doesNotHaveDuplicates());
  }

  @Test
  void leadsEveryLinkToAnotherConcept() {
    Set<String> ids = LEXICON.concepts().stream().map(Concept::id).collect(Collectors.toSet());
    for (Concept concept : LEXICON.concepts()) {
      Set<String> linked = new HashSet<>(concept.antonyms());
      linked.addAll(concept.converses());
      linked.addAll(concept.outcomes());
      linked.addAll(concept.broader());
      linked.addAll(concept.related());
      assertThat(ids).as(concept.id()).containsAll(linked);
      assertThat(linked).doesNotContain(concept.id());
    }
  }

  @Test
  void holdsOppositesConversesAndOutcomesBothWays() {
    assertHoldsBothWays(Concept::antonyms);
    assertHoldsBothWays(Concept::converses);
    assertHoldsBothWays(Concept::outcomes);
    assertHoldsBothWays(Concept::related);
  }

  private static void assertHoldsBothWays(Function<Concept, Set<String>> link) {
    for (Concept concept : LEXICON.concepts()) {
      for (String other : link.apply(concept)) {
        assertThat(link.apply(concept(other))).as(other).contains(concept.id());
      }
    }
  }

  @Test
  void neverLeadsUpwardsInACircle() {
    for (Concept concept : LEXICON.concepts()) {
      Set<String> above = new HashSet<>();
      Collection<String> next = concept.broader();
      while (!next.isEmpty()) {
        above.addAll(next);
        next = next.stream().flatMap(id -> concept(id).broader().stream()).distinct().toList();
        assertThat(above).as(concept.id()).doesNotContain(concept.id());
      }
    }
  }

  @Test
  void callsNothingTheOppositeOfWhatIsMoreGeneral() {
    assertThat(LEXICON.concepts())
        .allMatch(concept -> Collections.disjoint(concept.antonyms(), concept.broader()));
  }

  @ParameterizedTest
  @EnumSource
  void hasNoWordInAConceptAndInItsOpposite(Language language) {
    for (Concept concept : LEXICON.concepts()) {
      for (String opposite : concept.antonyms()) {
        assertThat(concept.words().getOrDefault(language, List.of()))
            .as(concept.id() + " and " + opposite)
            .doesNotContainAnyElementsOf(
                concept(opposite).words().getOrDefault(language, List.of()));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void findsEveryWordAgainWhenItIsGivenAsTokens(Language language) {
    List<String> lost = new ArrayList<>();
    for (Concept concept : LEXICON.concepts()) {
      for (String word : concept.words().getOrDefault(language, List.of())) {
        if (!concepts(language, tokens(language, word)).contains(concept.id())) {
          lost.add(word);
        }
      }
    }
    assertThat(lost).isSubsetOf(NOT_LOOKED_UP);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GERMAN  | Die Partei wird den Krieg gewinnen.                    | win-war
          GERMAN  | Die Regierung hat dem Land den Krieg erklärt.          | declare-war
          ENGLISH | The government declared war.                           | declare-war
          ENGLISH | The rebels laid out a plan to win the war this year.   | win-war
          GERMAN  | Der Minister wies die Vorwürfe zurück.                 | reject
          ENGLISH | The minister rejected the claims.                      | reject
          GERMAN  | Das Kabinett stimmte dem Entwurf zu.                   | approve
          GERMAN  | Der Rat hat eine Entscheidung getroffen.               | decide
          GERMAN  | Die Halle geriet in Brand.                             | catch-fire
          GERMAN  | Wegen des Sturms blieb die Brücke gesperrt.            | close-to-traffic
          GERMAN  | Der Verein feierte den Sieg noch viele Stunden lang.   | hour-time
          GERMAN  | Die Festgenommenen schweigen.                          | arrested-person
          GERMAN  | Der Mann sitzt in Haft.                                | be-in-prison
          GERMAN  | Das Gebäude besteht seit Jahren aus Holz.              | consist-of
          ENGLISH | The man was held in police custody.                    | detained-state
          ENGLISH | Divers are looking everywhere for the boat.            | search
          ENGLISH | The council has made a decision.                       | decide
          ENGLISH | The guards foiled the attack.                          | thwart-plan
          """)
  void findsTheConceptsOfRealSentences(Language language, String text, String id) {
    Sentence sentence = Annotated.sentence(language, text);
    assertThat(concepts(language, sentence.tokens())).contains(id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GERMAN  | Das Haus ist hundert Jahre alt.       | indoors
          GERMAN  | Der Zug hält sich nicht auf.          | comply
          GERMAN  | Sie haben drei Kinder.                | with-children
          GERMAN  | Sie haben ein Boot.                   | available
          GERMAN  | Die Zahl liegt unter dem Durchschnitt. | above-average
          ENGLISH | She raised her hand.                  | available
          ENGLISH | He looked tired.                      | search
          ENGLISH | They go home.                         | persist
          """)
  void doesNotTakeAWordForThePhraseThatItIsPartOf(Language language, String text, String id) {
    Sentence sentence = Annotated.sentence(language, text);
    assertThat(concepts(language, sentence.tokens())).doesNotContain(id);
  }

  @ParameterizedTest
  @CsvSource({
    "GERMAN, anschläge, anschlag",
    "GERMAN, ergebnisse, ergebnis",
    "GERMAN, sicherheitskräften, sicherheitskräfte",
    "GERMAN, ministerinnen, minister",
    "ENGLISH, foiled, foil",
    "ENGLISH, robbed, rob",
    "ENGLISH, cities, city",
    "ENGLISH, raging, rage"
  })
  void findsAFormByWhatItsEndingSays(Language language, String form, String citation) {
    assertThat(LEXICON.conceptsOfForm(language, form))
        .isNotEmpty()
        .isEqualTo(LEXICON.conceptsOf(language, citation));
  }

  @Test
  void addsUpWhatEntriesSayOfAConcept() {
    ConceptEntry more =
        new ConceptEntry(
            "go-on-strike",
            PartOfSpeech.VERB,
            Map.of(Language.GERMAN, List.of("qwertzen")),
            List.of(
                new ConceptEntry.Link(ConceptEntry.Kind.RELATED, "war"),
                new ConceptEntry.Link(ConceptEntry.Kind.RELATED, "nobody-has-this")));

    ConceptLexicon lexicon = ConceptLexicon.loadWith(List.of(more));

    assertThat(lexicon.conceptsOf(Language.GERMAN, "qwertzen")).containsExactly("go-on-strike");
    assertThat(lexicon.conceptsOf(Language.GERMAN, "streiken")).contains("go-on-strike");
    Concept war = Objects.requireNonNull(lexicon.concept("war"));
    assertThat(war.related()).contains("go-on-strike");
    assertThat(LEXICON.conceptsOf(Language.GERMAN, "qwertzen")).isEmpty();
  }

  @Test
  void givesTheWordsOfAPhraseInTextOrder() {
    List<Token> tokens = tokens(Language.GERMAN, "Krieg wollen sie nicht gewinnen");
    assertThat(LEXICON.phrases(Language.GERMAN, tokens))
        .filteredOn(match -> match.concept().equals("win-war"))
        .isNotEmpty()
        .allSatisfy(
            match ->
                assertThat(match.tokens())
                    .extracting(Token::form)
                    .containsExactly("Krieg", "gewinnen"));
  }

  @Test
  void findsNoPhraseOfWhichAWordIsMissing() {
    assertThat(LEXICON.phrases(Language.GERMAN, tokens(Language.GERMAN, "Krieg")))
        .extracting(ConceptLexicon.PhraseMatch::concept)
        .doesNotContain("win-war", "declare-war");
  }

  @Test
  void keepsTheLanguagesApart() {
    Token kind = tokens(Language.GERMAN, "Kind").get(0);
    assertThat(LEXICON.conceptsOf(Language.GERMAN, kind)).contains("child");
    assertThat(LEXICON.conceptsOf(Language.ENGLISH, kind))
        .contains("friendly")
        .doesNotContain("child");
  }

  @Test
  void saysNothingOfAWordThatItDoesNotHave() {
    Token token = tokens(Language.GERMAN, "Qwertz").get(0);
    assertThat(LEXICON.conceptsOf(Language.GERMAN, token)).isEmpty();
    assertThat(LEXICON.concept("qwertz")).isNull();
    assertThat(LEXICON.phrases(Language.GERMAN, List.of())).isEmpty();
  }

  @Test
  void knowsNothingWhenItIsEmpty() {
    ConceptLexicon empty = ConceptLexicon.empty();
    assertThat(empty.concepts()).isEmpty();
    Token token = tokens(Language.GERMAN, "Krieg").get(0);
    assertThat(empty.conceptsOf(Language.GERMAN, token)).isEmpty();
    assertThat(empty.phrases(Language.ENGLISH, List.of(token))).isEmpty();
  }
}
