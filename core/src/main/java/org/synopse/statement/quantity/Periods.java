package org.synopse.statement.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synopse.text.ResourceLines;

/**
 * The words behind an amount that say for how long or for what it is: {@code pro Stunde}, {@code a
 * barrel}.
 */
final class Periods {
  private static final int LONGEST = 3;

  private static final String NO_RATE = "no-rate";

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
      if (period != null && !period.equals(NO_RATE)) {
        return namesATime(text, i + 1) ? null : period;
      }
    }
    return null;
  }

  /** Returns the period of a rate that the words at the index begin: {@code je Kilometer}. */
  @Nullable String rate(AnnotatedLexemes text, int begin) {
    boolean rate = begin < text.size() && QuantityWords.all().plays("rate", text.get(begin));
    return rate ? behind(text, begin) : null;
  }

  /** {@code im Jahr 2007}, {@code a year ago}: when it was, and not for how long. */
  private boolean namesATime(AnnotatedLexemes text, int end) {
    return end < text.size()
        && (text.get(end).isDigits() || NO_RATE.equals(periods.get(text.get(end).lower())));
  }
}
