package org.synopse.statement.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.synopse.text.Language;
import org.synopse.text.ResourceLines;

/** The words in which a comparison of times is told, in one language. Immutable. */
final class ComparisonWords {
  private static final ComparisonWords ENGLISH = new ComparisonWords(1);
  private static final ComparisonWords GERMAN = new ComparisonWords(2);

  private final Map<String, String> words = new HashMap<>();

  private ComparisonWords(int column) {
    for (List<String> entry : ResourceLines.fields(ComparisonWords.class, "comparison-words.txt")) {
      words.put(entry.get(0), entry.get(column));
    }
  }

  static ComparisonWords of(Language language) {
    return language == Language.GERMAN ? GERMAN : ENGLISH;
  }

  boolean knows(String key) {
    return words.containsKey(key);
  }

  /** Returns the text with its gaps, {@code {0}} and so on, filled. */
  String say(String key, String... fillings) {
    String text = get(key);
    for (int i = 0; i < fillings.length; i++) {
      text = text.replace("{" + i + "}", fillings[i]);
    }
    return text;
  }

  private String get(String key) {
    String text = words.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no words for " + key);
    }
    return text;
  }
}
