package org.synopse.statement.quantity;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synopse.text.Language;
import org.synopse.text.ResourceLines;

/**
 * German words that say a number and what it measures at once: {@code zwanzigmal}, {@code
 * Vierjährige}, {@code hundertprozentig}, {@code dreiköpfig}. Immutable.
 */
final class MeasuredWords {
  private static final List<String> INFLECTIONS = List.of("", "e", "en", "er", "es", "em");
  private static final int SHORTEST = 5;

  private final NumberLexicon lexicon;
  private final Map<String, Unit> endings = new LinkedHashMap<>();

  MeasuredWords(Language language) {
    this.lexicon = NumberLexicon.of(language);
    if (language == Language.GERMAN) {
      for (List<String> entry :
          ResourceLines.fields(MeasuredWords.class, "measured-words-de.txt")) {
        String name = entry.get(0);
        Unit unit =
            Units.all().named(name).orElseGet(() -> new Unit(name, name, name, BigDecimal.ONE));
        ResourceLines.items(entry.get(1)).forEach(ending -> endings.put(ending, unit));
      }
    }
  }

  /** A number and what measures it. */
  record Measured(BigDecimal value, Unit unit) {}

  /** Whether a word may be one. */
  boolean isMeasured(Lexeme lexeme) {
    return at(lexeme) != null;
  }

  /** Returns the number and the unit of a word, or {@code null} if it has none. */
  @Nullable Measured at(Lexeme lexeme) {
    String word = lexeme.lower();
    if (!lexeme.isLetters() || word.length() < SHORTEST || endings.isEmpty()) {
      return null;
    }
    for (Map.Entry<String, Unit> entry : endings.entrySet()) {
      String number = before(word, entry.getKey());
      BigDecimal value = number == null ? null : lexicon.compound(number);
      if (value != null) {
        return new Measured(value, entry.getValue());
      }
    }
    return null;
  }

  /** Returns the unit that a word behind a number and a hyphen names: {@code 40-köpfige}. */
  @Nullable Unit behindHyphen(Lexeme lexeme) {
    for (Map.Entry<String, Unit> entry : endings.entrySet()) {
      String before = before(lexeme.lower(), entry.getKey());
      if (before != null && before.isEmpty()) {
        return entry.getValue();
      }
    }
    return null;
  }

  /** What stands before an ending with its inflection, or {@code null} if the word has another. */
  private static @Nullable String before(String word, String ending) {
    int cut = word.lastIndexOf(ending);
    return cut >= 0 && INFLECTIONS.contains(word.substring(cut + ending.length()))
        ? word.substring(0, cut)
        : null;
  }
}
