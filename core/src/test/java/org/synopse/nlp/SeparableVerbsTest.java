package org.synopse.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.synopse.testing.Annotated.german;
import static org.synopse.testing.Annotated.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Sentence;
import org.synopse.text.Span;
import org.synopse.text.Token;
import org.synopse.text.VerbForm;

class SeparableVerbsTest {
  /** A word list that has one separable verb. */
  private static final Morphology ONLY_ZURUECKWEISEN =
      new Morphology() {
        @Override
        public Optional<Analysis> analyse(String form, PartOfSpeech pos, boolean initial) {
          return Optional.empty();
        }

        @Override
        public Set<String> infinitives(String participle) {
          return Set.of();
        }

        @Override
        public boolean isVerb(String infinitive) {
          return infinitive.equals("zurückweisen");
        }
      };

  private final SeparableVerbs verbs = new SeparableVerbs(ONLY_ZURUECKWEISEN);

  /** Tokens written as {@code form/pos}; {@code weist} and {@code wies} are of {@code weisen}. */
  private static List<Token> tokens(String tagged) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : tagged.split(" ", -1)) {
      String form = word.substring(0, word.indexOf('/'));
      PartOfSpeech pos = PartOfSpeech.valueOf(word.substring(word.indexOf('/') + 1));
      String lemma = form.startsWith("wi") || form.startsWith("we") ? "weisen" : form;
      Set<VerbForm> forms = pos == PartOfSpeech.VERB ? Set.of(VerbForm.PAST) : Set.of();
      tokens.add(new Token(new Span(at, at + form.length()), form, pos, lemma, forms));
      at += form.length() + 1;
    }
    return tokens;
  }

  private List<String> lemmas(String tagged) {
    return verbs.join(tokens(tagged)).stream().map(Token::lemma).toList();
  }

  @Test
  void joinsAVerbWithTheParticleAtTheEndOfItsClause() {
    List<Token> joined = verbs.join(tokens("wies/VERB Vorwürfe/NOUN zurück/ADV ./PUNCT"));
    assertThat(joined.get(0).lemma()).isEqualTo("zurückweisen");
    assertThat(joined.get(0).verbForms()).containsExactly(VerbForm.PAST);
    assertThat(joined.get(2).pos()).isEqualTo(PartOfSpeech.PART);
  }

  @Test
  void joinsAtTheEndOfTheTextAndBeforeAConjunction() {
    assertThat(lemmas("wies/VERB es/PRON zurück/ADV")).contains("zurückweisen");
    assertThat(lemmas("wies/VERB es/PRON zurück/ADV und/CCONJ ging/VERB")).contains("zurückweisen");
  }

  @Test
  void keepsAParticleThatDoesNotCloseTheClause() {
    assertThat(lemmas("wies/VERB zurück/ADV Vorwürfe/NOUN")).contains("weisen");
  }

  @Test
  void keepsAVerbThatTheWordListDoesNotHaveWithTheParticle() {
    assertThat(lemmas("wies/VERB es/PRON auf/ADP ./PUNCT")).contains("weisen");
  }

  @Test
  void looksNoFurtherThanTheNearestFiniteVerb() {
    assertThat(lemmas("wies/VERB es/PRON und/CCONJ ging/VERB zurück/ADV"))
        .containsExactly("weisen", "es", "und", "ging", "zurück");
  }

  @Test
  void changesNothingWithoutAVerbBefore() {
    List<Token> tokens = tokens("zurück/ADV ,/PUNCT zurück/ADV");
    assertThat(verbs.join(tokens)).isEqualTo(tokens);
    assertThat(verbs.join(List.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Der Minister wies die Vorwürfe zurück.                 | wies     | zurückweisen
          Die Regierung lehnte den Antrag ab und ging.           | lehnte   | ablehnen
          Die Polizei nahm drei Männer fest.                     | nahm     | festnehmen
          Er gibt auf.                                           | gibt     | aufgeben
          Sie kündigte Klage an, weil niemand kam.               | kündigte | ankündigen
          Sie nahm den Mann, der betrunken war, fest.            | nahm     | festnehmen
          Gestern erklärte der Minister, er sei bereit.          | erklärte | erklären
          """)
  void joinsVerbsInRealSentences(String text, String form, String lemma) {
    Sentence sentence = german(text);
    assertThat(token(sentence, form).lemma()).isEqualTo(lemma);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Der Minister nahm an der Sitzung teil.   | nahm  | teilnehmen
          Der Minister ging vor Gericht.           | ging  | gehen
          """)
  void tellsAParticleFromAPreposition(String text, String form, String lemma) {
    assertThat(token(german(text), form).lemma()).isEqualTo(lemma);
  }
}
