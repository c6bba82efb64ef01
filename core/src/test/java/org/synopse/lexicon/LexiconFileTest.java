package org.synopse.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synopse.text.Language;
import org.synopse.text.PartOfSpeech;

class LexiconFileTest {
  /** A lexicon of a dozen words of our own, with a part in each language. */
  private static final String SMALL =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE LexicalResource SYSTEM "http://globalwordnet.github.io/schemas/WN-LMF-1.3.dtd">
      <LexicalResource xmlns:dc="https://globalwordnet.github.io/schemas/dc/">
        <Lexicon id="small-en" label="Small" language="en" email="-" license="-" version="1">
          <LexicalEntry id="e1">
            <Lemma writtenForm="tramcar" partOfSpeech="n"/>
            <Sense id="s1" synset="en-1"/>
          </LexicalEntry>
          <LexicalEntry id="e2">
            <Lemma writtenForm="trolley car" partOfSpeech="n"/>
            <Sense id="s2" synset="en-1"/>
          </LexicalEntry>
          <LexicalEntry id="e3">
            <Lemma writtenForm="conveyance" partOfSpeech="n"/>
            <Sense id="s3" synset="en-2"/>
          </LexicalEntry>
          <LexicalEntry id="e4">
            <Lemma writtenForm="laud" partOfSpeech="v"/>
            <Sense id="s4" synset="en-3"><SenseRelation relType="antonym" target="s5"/></Sense>
          </LexicalEntry>
          <LexicalEntry id="e5">
            <Lemma writtenForm="revile" partOfSpeech="v"/>
            <Sense id="s5" synset="en-4"/>
          </LexicalEntry>
          <LexicalEntry id="e6">
            <Lemma writtenForm="much-sensed" partOfSpeech="n"/>
            <Sense id="s6" synset="en-1"/>
            <Sense id="s7" synset="en-2"/>
            <Sense id="s8" synset="en-3"/>
            <Sense id="s9" synset="en-4"/>
          </LexicalEntry>
          <Synset id="en-1" ili="i7" partOfSpeech="n">
            <Definition>a car on rails &amp; wires</Definition>
            <SynsetRelation relType="hypernym" target="en-2"/>
            <SynsetRelation relType="mero_part" target="en-2"/>
          </Synset>
          <Synset id="en-2" ili="i8" partOfSpeech="n"/>
          <Synset id="en-3" ili="in" partOfSpeech="v"/>
          <Synset id="en-4" ili="" partOfSpeech="v"/>
          <Synset id="en-5" ili="i9" partOfSpeech="n"/>
        </Lexicon>
        <Lexicon id="small-de" label="Klein" language="de" email="-" license="-" version="1">
          <LexicalEntry id="d1">
            <Lemma writtenForm="Elektrische" partOfSpeech="n"/>
            <Sense id="t1" synset="de-1"/>
          </LexicalEntry>
          <Synset id="de-1" ili="i7" partOfSpeech="n"/>
        </Lexicon>
        <Lexicon id="small-fr" label="Petit" language="fr" email="-" license="-" version="1">
          <LexicalEntry id="f1">
            <Lemma writtenForm="tramway" partOfSpeech="n"/>
            <Sense id="u1" synset="fr-1"/>
          </LexicalEntry>
          <Synset id="fr-1" ili="i7" partOfSpeech="n"/>
        </Lexicon>
      </LexicalResource>
      """;

  @TempDir private Path folder;

  private Path file(String content) throws IOException {
    return Files.writeString(folder.resolve("words"), content);
  }

  private static Concept concept(ConceptLexicon lexicon, String id) {
    return Objects.requireNonNull(lexicon.concept(id), id);
  }

  @Test
  void readsLinesLikeThoseOfTheEngine() throws Exception {
    Path file =
        file(
            """
            # words of our newsroom
            go-on-strike | verb | den Hammer fallen lassen | down tools for good

            hamster-wheel | noun | Hamsterrad | hamster wheel | related go-on-strike; broader tool
            """);

    ConceptLexicon lexicon = ConceptLexicon.loadWith(LexiconFile.read(file));

    assertThat(concept(lexicon, "go-on-strike").words().get(Language.GERMAN))
        .contains("streiken", "den Hammer fallen lassen");
    assertThat(concept(lexicon, "hamster-wheel").related()).containsExactly("go-on-strike");
    assertThat(concept(lexicon, "go-on-strike").related()).contains("hamster-wheel");
    assertThat(lexicon.conceptsOf(Language.ENGLISH, "hamsterwheel")).isEmpty();
  }

  @Test
  void makesConceptsOfSynsetsAcrossTheLanguages() throws Exception {
    ConceptLexicon lexicon = ConceptLexicon.of(LexiconFile.read(file(SMALL)));

    Concept tram = concept(lexicon, "ili:i7");
    assertThat(tram.pos()).isEqualTo(PartOfSpeech.NOUN);
    assertThat(tram.words().get(Language.ENGLISH))
        .containsExactly("tramcar", "trolley car", "much-sensed");
    assertThat(tram.words().get(Language.GERMAN)).containsExactly("Elektrische");
    assertThat(tram.broader()).containsExactly("ili:i8");
    assertThat(concept(lexicon, "en-3").antonyms()).containsExactly("en-4");
    assertThat(concept(lexicon, "en-4").antonyms()).containsExactly("en-3");
  }

  @Test
  void passesOverOtherLanguagesAndSynsetsWithoutWords() throws Exception {
    List<ConceptEntry> entries = LexiconFile.read(file(SMALL));

    assertThat(entries).extracting(ConceptEntry::id).doesNotContain("ili:i9");
    assertThat(entries.toString()).doesNotContain("tramway");
  }

  @Test
  void takesTheCommonestSensesOfAWordAlone() throws Exception {
    ConceptLexicon lexicon = ConceptLexicon.of(LexiconFile.read(file(SMALL)));

    assertThat(lexicon.conceptsOf(Language.ENGLISH, "much-sensed"))
        .containsExactlyInAnyOrder("ili:i7", "ili:i8", "en-3");
  }

  @Test
  void readsAGzippedLexicon() throws Exception {
    Path file = folder.resolve("small.xml.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(SMALL.getBytes(StandardCharsets.UTF_8));
    }

    assertThat(LexiconFile.read(file)).isEqualTo(LexiconFile.read(file(SMALL)));
  }

  @Test
  void resolvesNoEntityFromOutside() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret"), "treasure");
    Path file =
        file(
            "<!DOCTYPE a [<!ENTITY x SYSTEM \""
                + secret.toUri()
                + "\">]>"
                + "<LexicalResource><Lexicon language='en'><LexicalEntry>"
                + "<Lemma writtenForm='word' partOfSpeech='n'/><Sense synset='s'/>"
                + "</LexicalEntry><Synset id='s' partOfSpeech='n'><Definition>&x;</Definition>"
                + "</Synset></Lexicon></LexicalResource>");

    try {
      assertThat(LexiconFile.read(file).toString()).doesNotContain("treasure");
    } catch (LexiconReadException e) {
      assertThat(e).hasMessageContaining("not well-formed XML");
    }
  }

  @Test
  void saysWhichLineIsWrong() throws IOException {
    Path file = file("a | noun | Haus | house\nb | thing | Hof | yard\n");

    assertThatThrownBy(() -> LexiconFile.read(file))
        .isInstanceOf(LexiconReadException.class)
        .hasMessageContaining("line 2: no part of speech: thing");
  }

  @Test
  void saysThatALinkIsOfNoKind() throws IOException {
    Path file = file("a | noun | Haus | house | opposite b\n");

    assertThatThrownBy(() -> LexiconFile.read(file))
        .hasMessageContaining("no kind of link: opposite");
  }

  @Test
  void refusesXmlThatBreaksOff() throws IOException {
    Path file = file(SMALL.substring(0, 700));

    assertThatThrownBy(() -> LexiconFile.read(file)).hasMessageContaining("not well-formed XML");
  }

  @Test
  void refusesTextThatIsNotUtf8() throws IOException {
    Path file = folder.resolve("latin");
    Files.write(file, "a | noun | Gebäude | building\n".getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(() -> LexiconFile.read(file)).hasMessageContaining("cannot be read");
  }

  @Test
  void readsNothingOutOfAnEmptyFile() throws Exception {
    assertThat(LexiconFile.read(file(""))).isEmpty();
  }
}
