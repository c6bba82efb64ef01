package org.synopse.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import de.danielnaber.jwordsplitter.EmbeddedGermanDictionary;
import de.danielnaber.jwordsplitter.GermanWordSplitter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synopse.nlp.jwordsplitter.GermanCompounds;

class GermanCompoundsTest {
  private static final String EXCEPTIONS = "/de/danielnaber/jwordsplitter/exceptionsGerman.txt";

  private final GermanCompounds compounds = new GermanCompounds();

  @ParameterizedTest
  @CsvSource({
    "partnerschaftsvertrag, partnerschaft vertrag",
    "goldmedaillen, gold medaillen",
    "us-soldat, soldat",
    "bahn-gewerkschaft, bahn gewerkschaft",
    "nahost-friedensplan, nahost friedens plan",
    "vertrag, ''"
  })
  void splitsAWordIntoItsPartsTheHeadLast(String word, String parts) {
    assertThat(compounds.split(word))
        .isEqualTo(Arrays.stream(parts.split(" ", -1)).filter(p -> !p.isEmpty()).toList());
  }

  @Test
  void leavesAHyphenAtTheEndAlone() {
    assertThat(compounds.split("polizei-")).isEmpty();
  }

  /** The lists are read from a table of ours and not from the files of the library. */
  @Test
  void splitsAsTheLibraryDoes() throws IOException {
    GermanWordSplitter library = new GermanWordSplitter(true);
    library.setStrictMode(true);
    library.setMinimumWordLength(3);
    List<String> words = new ArrayList<>(exceptions());
    assertThat(words).hasSizeGreaterThan(500);
    EmbeddedGermanDictionary.getWords().stream().sorted().limit(5000).forEach(words::add);
    for (String word : words) {
      for (String form : List.of(word, word + "n", word + "s")) {
        List<String> parts =
            library.splitWord(form).stream().map(p -> p.toLowerCase(Locale.GERMAN)).toList();
        if (parts.size() > 1 && parts.stream().allMatch(part -> part.length() >= 3)) {
          assertThat(compounds.split(form)).as(form).isEqualTo(parts);
        }
      }
    }
  }

  private static List<String> exceptions() throws IOException {
    try (InputStream file =
        Objects.requireNonNull(GermanWordSplitter.class.getResourceAsStream(EXCEPTIONS))) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      Stream<String> lines = text.lines().filter(line -> !line.startsWith("#") && !line.isBlank());
      return lines
          .map(line -> line.strip().replace("/NS", "").replace("|", "").toLowerCase(Locale.GERMAN))
          .filter(word -> !word.contains("-"))
          .toList();
    }
  }
}
