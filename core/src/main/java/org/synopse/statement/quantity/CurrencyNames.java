package org.synopse.statement.quantity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Currency;
import java.util.stream.Stream;
import org.synopse.text.Language;

/**
 * Writes the currencies that the Java runtime has from CLDR into a file, since asking the runtime
 * takes longer than all other words. The build runs it.
 */
public final class CurrencyNames {
  /** The file beside the units. */
  static final String FILE = "currencies.txt";

  /** Stands for a name of one word, by which units are not looked up. */
  static final String NONE = "-";

  private CurrencyNames() {}

  /**
   * Writes the file: code, German name, English name.
   *
   * @param args the folder of the compiled classes
   */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0], "org/synopse/statement/quantity"));
    Files.write(folder.resolve(FILE), lines().toList());
  }

  private static Stream<String> lines() {
    return Currency.getAvailableCurrencies().stream()
        .sorted(Comparator.comparing(Currency::getCurrencyCode))
        .map(
            currency ->
                String.join(
                    " | ",
                    currency.getCurrencyCode(),
                    name(currency, Language.GERMAN),
                    name(currency, Language.ENGLISH)));
  }

  private static String name(Currency currency, Language language) {
    String name = currency.getDisplayName(language.locale());
    return name.indexOf(' ') > 0 || name.indexOf('-') > 0 ? name : NONE;
  }
}
