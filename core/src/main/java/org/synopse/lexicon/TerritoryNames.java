package org.synopse.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.synopse.text.Language;

/**
 * Writes the names of countries that the Java runtime has from CLDR into a file, since asking the
 * runtime takes longer than all other words. The build runs it.
 */
public final class TerritoryNames {
  /** The file beside the others of the gazetteer. */
  static final String FILE = "territories.txt";

  private TerritoryNames() {}

  /**
   * Writes the file: code, German name, English name.
   *
   * @param args the folder of the compiled classes
   */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0], "org/synopse/lexicon/gazetteer"));
    Files.write(folder.resolve(FILE), lines().toList());
  }

  private static Stream<String> lines() {
    return Arrays.stream(Locale.getISOCountries())
        .sorted()
        .map(
            code -> {
              Locale territory = Locale.of("", code);
              return String.join(
                  " | ",
                  code,
                  territory.getDisplayCountry(Language.GERMAN.locale()),
                  territory.getDisplayCountry(Language.ENGLISH.locale()));
            });
  }
}
