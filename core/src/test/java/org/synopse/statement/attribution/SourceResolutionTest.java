package org.synopse.statement.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.synopse.lexicon.Entity;
import org.synopse.testing.Extracted;

/** Whom the words of a source stand for in the article. */
class SourceResolutionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Umweltministerin Karla Behn besuchte die Werft. Sie sagte, das Kabel sei neu. | Karla Behn
          Umweltministerin Karla Behn besuchte die Werft. Die Ministerin sagte, es sei neu. | Karla Behn
          Bürgermeister Jan Pohl trat zurück. Er sagte, er sei müde. | Jan Pohl
          Bürgermeister Jan Pohl kam mit Uwe Brand. Er sagte, er sei müde. | Jan Pohl
          Bürgermeister Jan Pohl kam mit Uwe Brand. Dieser sagte, er sei müde. | Uwe Brand
          Bürgermeister Jan Pohl trat zurück. In einem Brief an Uwe Brand sagte er, er sei müde. | Jan Pohl
          Bürgermeister Jan Pohl trat zurück. Dieser sagte, es sei vorbei. | Jan Pohl
          Bürgermeister Jan Pohl trat zurück. Ihm zufolge war das Amt zu schwer. | Jan Pohl
          Bela Isorok, Sprecher des Verbands, kam. Er sagte, es sei spät. | Bela Isorok
          Die Nordkabel AG liefert. Das Unternehmen teilte mit, der Preis stehe fest. | Nordkabel AG
          Die Nordkabel AG liefert. Ein Sprecher des Unternehmens sagte, man warte ab. | Nordkabel AG
          Die WHO warnt. Dann kam Greenpeace. Die Organisation teilte mit, es sei so. | Greenpeace
          Das Bundesumweltministerium prüft. Das Ministerium sagte, es sei so. | Bundesumweltministerium
          """)
  void standForTheOneNamedBefore(String text, String entity) {
    assertThat(sources(Extracted.german(text))).containsExactly(entity);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Minister Clara Boone visited the yard. She said the cable was new. | Clara Boone
          Minister Clara Boone visited the yard. The minister said the cable was new. | Clara Boone
          Mayor John Pole resigned. He said he was tired. | John Pole
          The plant of Rail Ltd is shut. BHC closed it. It expects trains to run again. | BHC
          The bridge is shut. Northern Rail Ltd moved its trains. They said it was safe. | Northern Rail Ltd
          Erlend Vasstrand, chief executive of Nordlaunch, came. He said it was late. | Erlend Vasstrand
          Orla Devane, its former chair, came. She said it was late. | Orla Devane
          A report by Mayor John Pole appeared. He said it was late. | John Pole
          """)
  void standForTheOneNamedBeforeInEnglish(String text, String entity) {
    assertThat(sources(Extracted.english(text))).containsExactly(entity);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bürgermeister Jan Pohl trat zurück. Er sagte, es sei vorbei. | Er (Jan Pohl)
          Bürgermeister Jan Pohl sagte, es sei vorbei. | Bürgermeister Jan Pohl
          Anna Behn und Eva Kern traten zurück. Sie sagten, es sei vorbei. | Sie
          Anna Behn trat zurück. Niemand sagte, dass es vorbei sei. | Niemand
          """)
  void areShownWithTheNameThatAPronounStandsFor(String text, String shown) {
    assertThat(
            AttributionFinder.withAllRules().find(HandedOver.parse(Extracted.german(text))).all())
        .extracting(Attribution::source)
        .extracting(source -> source == null ? "" : source.displayText())
        .contains(shown);
  }

  @Test
  void areNoNameWhereOnlyTheBeginOfASentenceIsCapitalised() {
    Extracted text = Extracted.english("Aid groups said the road was blocked.");
    assertThat(AttributionFinder.withAllRules().find(HandedOver.parse(text)).all())
        .extracting(Attribution::source)
        .doesNotContainNull()
        .extracting(Source::entity)
        .containsOnlyNulls();
  }

  @Test
  void areThePersonAndNotTheBodyInTheWordBefore() {
    assertThat(sources(Extracted.german("SPD-Sprecher Hannes Vollmer sagte, es sei vorbei.")))
        .containsExactly("Hannes Vollmer");
    assertThat(sources(Extracted.german("Der SPD-Sprecher sagte, es sei vorbei.")))
        .containsExactly("SPD");
  }

  @Test
  void areThePersonBehindTheBodyInEnglish() {
    assertThat(
            sources(Extracted.english("BHC chief executive Clara Boone said the firm would pay.")))
        .containsExactly("Clara Boone");
    assertThat(sources(Extracted.english("The mayor, Clara Boone of BHC, said it would pay.")))
        .containsExactly("Clara Boone");
    assertThat(sources(Extracted.english("BHC and Clara Boone said the firm would pay.")))
        .containsExactly("BHC");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BHC closed the plant. It is clear that the roof was weak.",
        "BHC closed the plant. It shows that the roof was weak.",
        "BHC closed the plant. It reads that the roof was weak."
      })
  void areNobodyWhereItIsNoBody(String text) {
    assertThat(sources(Extracted.english(text))).doesNotContain("BHC");
  }

  @Test
  void areShownWithTheBodyThatItStandsFor() {
    assertThat(
            AttributionFinder.withAllRules()
                .find(
                    HandedOver.parse(
                        Extracted.english("BHC closed the plant. It said the roof was weak.")))
                .all())
        .extracting(Attribution::source)
        .doesNotContainNull()
        .extracting(Source::displayText)
        .containsExactly("It (BHC)");
  }

  @Test
  void areOneUnderEveryNameOfAGovernment() {
    assertThat(
            sources(
                Extracted.german(
                    "Moskau teilte mit, die Schiffe seien sicher. Der Kreml sagte, es sei so. Die"
                        + " russische Regierung erklärte, sie habe recht.")))
        .hasSize(3)
        .containsOnly("Russland (Regierung)");
    assertThat(
            sources(
                Extracted.english(
                    "Washington said the ships were safe. The US government said it was right.")))
        .hasSize(2)
        .containsOnly("USA (Regierung)");
  }

  @Test
  void areNoGovernmentWhereThePlaceIsAPlace() {
    assertThat(sources(Extracted.german("In Moskau sagte der Händler, das Brot sei teuer.")))
        .containsExactly((String) null);
  }

  @Test
  void areNobodyWhereNobodyFits() {
    assertThat(sources(Extracted.german("Die Brücke ist alt. Er sagte, sie sei sicher.")))
        .containsExactly((String) null);
    assertThat(sources(Extracted.german("Die WHO liefert Zelte. Die Junta sagte, sie seien da.")))
        .containsExactly((String) null);
  }

  private static List<@Nullable String> sources(Extracted text) {
    List<@Nullable String> names = new ArrayList<>();
    for (Attribution attribution :
        AttributionFinder.withAllRules().find(HandedOver.parse(text)).all()) {
      Source source = attribution.source();
      Entity entity = source == null ? null : source.entity();
      names.add(entity == null ? null : entity.name());
    }
    return names;
  }
}
