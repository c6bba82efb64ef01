package org.synopse.statement.quantity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synopse.text.ResourceLines;

/**
 * All units: those of the resource file, and every currency that the Java runtime of the build
 * knows, with its code and its names in German and English.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Units {
  private static final int LONGEST = 6;
  private static final Set<String> CODES_THAT_ARE_WORDS =
      Set.of("ALL", "TOP", "XXX", "XTS", "MAD", "PEN", "BOB", "SOS", "CUP", "TRY", "GEL", "COP");
  private static final List<String> ADJECTIVE_ENDINGS = List.of("en", "er", "es", "em", "e");
  private static final List<String> PLURAL_ENDINGS = List.of("", "s", "n", "en", "e", "es");

  private static final Units ALL = new Units();

  private final Map<String, Unit> byName = new HashMap<>();
  private final Map<String, Unit> symbols = new HashMap<>();
  private final Map<String, Unit> words = new HashMap<>();

  /** Currencies by names of several words, in the singular and as {@link #stems} has them. */
  private final Map<String, Unit> currencies = new HashMap<>();

  private final Set<String> currencyHeads = new HashSet<>();

  /** How many lexemes the longest unit has that begins with a lexeme, in lower case. */
  private final Map<String, Integer> longest = new HashMap<>();

  /** The same for {@link #currencies}, by the stem of the first word. */
  private final Map<String, Integer> longestCurrencies = new HashMap<>();

  private Units() {
    for (List<String> entry : ResourceLines.fields(Units.class, "units.txt")) {
      Unit unit = new Unit(entry.get(0), entry.get(1), entry.get(2), new BigDecimal(entry.get(3)));
      byName.put(unit.name(), unit);
      ResourceLines.items(entry.get(4)).forEach(symbol -> symbols.put(key(symbol), unit));
      ResourceLines.items(entry.get(5))
          .forEach(word -> words.put(key(word.toLowerCase(Locale.ROOT)), unit));
    }
    for (List<String> entry : ResourceLines.fields(Units.class, CurrencyNames.FILE)) {
      addCurrency(entry.get(0), entry.subList(1, entry.size()));
    }
    symbols.keySet().forEach(symbol -> addLength(symbol.toLowerCase(Locale.ROOT), longest));
    words.keySet().forEach(word -> addLength(word, longest));
    currencies.keySet().forEach(name -> addLength(name, longestCurrencies));
  }

  /** Returns the units, which are the same for every language. */
  public static Units all() {
    return ALL;
  }

  private static void addLength(String key, Map<String, Integer> longest) {
    String[] lexemes = key.split(" ", -1);
    longest.merge(lexemes[0], lexemes.length, Math::max);
  }

  private void addCurrency(String code, List<String> names) {
    Unit unit =
        byName.computeIfAbsent(code, name -> new Unit(name, Unit.MONEY, name, BigDecimal.ONE));
    if (CODES_THAT_ARE_WORDS.contains(code)) {
      symbols.putIfAbsent(key(code + "$"), unit);
    } else {
      symbols.putIfAbsent(code, unit);
      symbols.putIfAbsent(key(code + "$"), unit);
    }
    for (String name : names) {
      if (!name.equals(CurrencyNames.NONE)) {
        String stems = stems(key(name.toLowerCase(Locale.ROOT)));
        currencies.putIfAbsent(stems, unit);
        currencyHeads.add(stems.substring(stems.lastIndexOf(' ') + 1));
      }
    }
  }

  /** Returns the unit of the name. */
  public Optional<Unit> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /**
   * A unit in a text.
   *
   * @param begin index of its first lexeme
   * @param end index behind its last lexeme
   */
  record Found(Unit unit, int begin, int end) {}

  /** Whether a unit can begin with the lexeme. */
  boolean canBeginWith(Lexeme lexeme) {
    return most(lexeme) > 0;
  }

  private int most(Lexeme first) {
    return Math.max(
        longest.getOrDefault(first.lower(), 0),
        longestCurrencies.getOrDefault(stem(first.lower()), 0));
  }

  /** Returns the longest unit that begins at the index, or {@code null}. */
  @Nullable Found at(List<Lexeme> lexemes, int at) {
    int most = most(lexemes.get(at));
    for (int end = Math.min(lexemes.size(), at + Math.min(most, LONGEST)); end > at; end--) {
      Unit unit = unit(lexemes, at, end);
      if (unit != null) {
        return new Found(unit, at, end);
      }
    }
    return null;
  }

  /** Returns the longest unit that ends before the index, or {@code null}. */
  @Nullable Found before(List<Lexeme> lexemes, int end) {
    for (int at = Math.max(0, end - 3); at < end; at++) {
      Unit unit = unit(lexemes, at, end);
      if (unit != null && (at == 0 || !lexemes.get(at).glued() || !lexemes.get(at).isLetters())) {
        return new Found(unit, at, end);
      }
    }
    return null;
  }

  private @Nullable Unit unit(List<Lexeme> lexemes, int at, int end) {
    if (end < lexemes.size() && isCutOff(lexemes, end)) {
      return null;
    }
    StringBuilder written = new StringBuilder();
    for (int i = at; i < end; i++) {
      boolean torn = i > at && !lexemes.get(i).glued() && !lexemes.get(i).isLetters();
      if (torn
          && lexemes.get(i).kind() == Lexeme.Kind.MARK
          && i == at + 1
          && lexemes.get(at).text().length() == 1) {
        return null;
      }
      written.append(i == at ? "" : " ").append(lexemes.get(i).text());
    }
    String form = written.toString();
    Unit unit = symbols.get(form);
    if (unit == null) {
      unit = words.get(form.toLowerCase(Locale.ROOT));
    }
    if (unit == null && form.endsWith("$")) {
      unit = symbols.get(form.toUpperCase(Locale.ROOT));
    }
    return unit == null && end > at + 1 ? currency(lexemes.get(end - 1).lower(), form) : unit;
  }

  /** By its last word first, which tells at once that most words name no currency. */
  private @Nullable Unit currency(String last, String form) {
    String stems = null;
    for (String ending : PLURAL_ENDINGS) {
      if (last.endsWith(ending)
          && currencyHeads.contains(last.substring(0, last.length() - ending.length()))) {
        stems = stems == null ? stems(form.toLowerCase(Locale.ROOT)) : stems;
        Unit unit = currencies.get(stems.substring(0, stems.length() - ending.length()));
        if (unit != null) {
          return unit;
        }
      }
    }
    return null;
  }

  /** {@code 24703m212}: letters that digits follow at once are a name, {@code m²} has its entry. */
  private static boolean isCutOff(List<Lexeme> lexemes, int end) {
    return lexemes.get(end).isDigits()
        && lexemes.get(end).glued()
        && lexemes.get(end - 1).isLetters()
        && lexemes.get(end - 1).text().length() == 1;
  }

  /** Words and marks with one blank between any two, so that blanks in the text do not matter. */
  private static String key(String words) {
    StringBuilder key = new StringBuilder();
    for (Lexeme lexeme : Lexeme.of(words)) {
      key.append(key.isEmpty() ? "" : " ").append(lexeme.text());
    }
    return key.toString();
  }

  /** Without the endings of the adjectives: {@code kanadischen Dollar}. */
  private static String stems(String words) {
    StringBuilder stems = new StringBuilder();
    int begin = 0;
    for (int i = words.indexOf(' '); i >= 0; i = words.indexOf(' ', begin)) {
      stems.append(stem(words.substring(begin, i))).append(' ');
      begin = i + 1;
    }
    return stems.append(words, begin, words.length()).toString();
  }

  private static String stem(String word) {
    for (String ending : ADJECTIVE_ENDINGS) {
      if (word.length() > ending.length() + 3 && word.endsWith(ending)) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }
}
