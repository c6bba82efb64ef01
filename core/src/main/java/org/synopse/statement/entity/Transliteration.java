package org.synopse.statement.entity;

import java.util.List;
import java.util.regex.Pattern;
import org.synopse.text.ResourceLines;

/**
 * Gives the spellings that German and English have for one foreign name a common form: {@code
 * Uschakow} and {@code Ushakov}, {@code Selenskyj} and {@code Zelensky}.
 *
 * <p>The rules stand in a resource, applied in order. They know only how one sound is written in
 * the two languages, so that surnames that merely look alike stay apart: {@code Reuter} and {@code
 * Reiter}, {@code Wagner} and {@code Wegner}.
 */
final class Transliteration {
  private record Rule(Pattern pattern, String replacement) {}

  private static final List<Rule> RULES =
      ResourceLines.fields(Transliteration.class, "transliteration.txt").stream()
          .map(entry -> new Rule(Pattern.compile(entry.get(0)), entry.get(1)))
          .toList();

  private Transliteration() {}

  /** Returns the common form of a word that is in lower case and without accents. */
  static String fold(String word) {
    String folded = word;
    for (Rule rule : RULES) {
      folded = rule.pattern().matcher(folded).replaceAll(rule.replacement());
    }
    return folded;
  }
}
