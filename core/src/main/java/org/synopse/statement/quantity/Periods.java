package org.synopse.statement.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synopse.text.ResourceLines;

/** The words behind an amount that say for how long it is: {@code pro Stunde}, {@code a year}. */
final class Periods {
  private static final int LONGEST = 3;

  private final Map<String, String> periods = new HashMap<>();

  Periods() {
    for (List<String> entry : ResourceLines.fields(Periods.class, "periods.txt")) {
      ResourceLines.items(entry.get(1)).forEach(words -> periods.put(words, entry.get(0)));
    }
  }

  /** Returns the period that the words at the index name, or {@code null}. */
  @Nullable String behind(AnnotatedLexemes text, int begin) {
    StringBuilder words = new StringBuilder();
    for (int i = begin; i < Math.min(text.size(), begin + LONGEST); i++) {
      words.append(i == begin ? "" : " ").append(text.get(i).lower());
      String period = periods.get(words.toString());
      if (period != null) {
        return period;
      }
    }
    return null;
  }
}
