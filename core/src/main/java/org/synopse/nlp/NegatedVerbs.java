package org.synopse.nlp;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.synopse.text.ResourceLines;

/**
 * English verbs with {@code n't}: {@code wasn't} is a form of {@code be} as {@code was} is; that it
 * negates its form says.
 */
public final class NegatedVerbs {
  private static final String NOT = "n't";

  /** What is left of verbs that are shortened before {@code n't}, and the verbs. */
  private static final Map<String, String> SHORTENED = new HashMap<>();

  static {
    for (List<String> entry : ResourceLines.fields(NegatedVerbs.class, "shortened-verbs-en.txt")) {
      SHORTENED.put(entry.get(0), entry.get(1));
    }
  }

  private NegatedVerbs() {}

  /** Returns the verb of a form that ends in {@code n't}, and any other form as it is. */
  public static String verb(String form) {
    if (!form.endsWith(NOT) || form.length() == NOT.length()) {
      return form;
    }
    String verb = form.substring(0, form.length() - NOT.length());
    return SHORTENED.getOrDefault(verb.toLowerCase(Locale.ROOT), verb);
  }
}
