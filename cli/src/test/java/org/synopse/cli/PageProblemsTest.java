package org.synopse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of a page that does not show one whole article the report warns, whatever its format. */
class PageProblemsTest {
  private static final String TEXT =
      "<p>Die Brücke über die Elbe ist seit Montag gesperrt, teilte das Amt am Abend mit.</p>";

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Brücke | <p>Jetzt weiterlesen mit Plus</p> | before a paywall | Bezahlschranke",
        "Brücke | <p>Wir benötigen Ihre Zustimmung</p> | asks for consent | Einwilligung",
        "Brücke | <p>Danach sagte der Sprecher, dass die…</p> | cut off | abgeschnitten",
        "Liveticker zur Brücke | <p></p> | a live ticker | ein Liveticker",
        "Bildergalerie: Brücke | <p></p> | a gallery | eine Bildergalerie"
      })
  void warnsThatOnlyHereIsNotToBeTrusted(String title, String extra, String english, String german)
      throws IOException {
    String good = write("good.txt", "Die Brücke über die Elbe ist seit Dienstag offen.\n");
    String page =
        write(
            "page.html",
            "<html lang='de'><body><article><h1>" + title + "</h1>" + TEXT + extra + "</article>");

    CommandLineRun text = CommandLineRun.of("compare", good, page);
    CommandLineRun json = CommandLineRun.of("compare", good, page, "--format", "json");
    CommandLineRun markdown =
        CommandLineRun.of("compare", good, page, "--format", "markdown", "--ui-language", "de");
    CommandLineRun html =
        CommandLineRun.of("compare", good, page, "--format", "html", "--ui-language", "de");

    assertThat(text.out()).contains("may not have been read whole").contains(english);
    assertThat(json.out()).contains(english).containsPattern("\"partial\" ?: ?true");
    assertThat(markdown.out()).contains("lag vielleicht nicht ganz vor").contains(german);
    assertThat(html.out()).contains("lag vielleicht nicht ganz vor").contains(german);
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8).toString();
  }
}
