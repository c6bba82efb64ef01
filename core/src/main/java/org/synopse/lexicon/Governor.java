package org.synopse.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synopse.text.Language;
import org.synopse.text.ResourceLines;

/**
 * What has to stand beside the one content word of a phrase: without it {@code im Haus} is no
 * {@code Haus}, {@code sich halten an} no {@code halten} and {@code look for} no {@code look}.
 *
 * @param preposition its plain form
 * @param place where it has to stand
 * @param isReflexive whether {@code sich} has to be there too
 */
record Governor(String preposition, Place place, boolean isReflexive) {
  // Written out: what the compiler makes of a record is linked anew at each start of a program.
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Governor governor
            && place == governor.place
            && isReflexive == governor.isReflexive
            && preposition.equals(governor.preposition));
  }

  @Override
  public int hashCode() {
    return preposition.hashCode();
  }

  static final String REFLEXIVE = "sich";

  /** Where a preposition stands, seen from the content word. */
  enum Place {
    /** Before it, with no more than two words between: {@code in police custody}. */
    BEFORE,
    /** Behind it, with no more than two words between: {@code looked everywhere for}. */
    BEHIND,
    /** Anywhere, as with German verbs: {@code besteht seit Jahren aus}, {@code aus … bestehen}. */
    ANYWHERE
  }

  /** Returns the forms of prepositions, each with its plain form. */
  static Map<String, String> prepositions(Language language) {
    Map<String, String> plain = new HashMap<>();
    for (String line :
        ResourceLines.of(Governor.class, "phrase-prepositions-" + language.code() + ".txt")) {
      List<String> forms = ResourceLines.items(line);
      forms.forEach(form -> plain.put(form, forms.get(0)));
    }
    return plain;
  }

  /**
   * Returns what governs a phrase, or {@code null} if it needs nothing beside its content word.
   *
   * @param words all words of the phrase as the lexicon writes them
   * @param grammar words that may be absent
   * @param prepositions the forms of prepositions with their plain forms
   */
  static @Nullable Governor of(
      Language language,
      List<String> words,
      Set<String> grammar,
      Map<String, String> prepositions) {
    List<String> lower = new ArrayList<>();
    words.forEach(word -> lower.add(word.toLowerCase(language.locale())));
    int content = 0;
    while (grammar.contains(lower.get(content))) {
      content++;
    }
    String before = null;
    String behind = null;
    for (int i = 0; i < lower.size(); i++) {
      String plain = prepositions.get(lower.get(i));
      if (plain != null && i < content) {
        before = plain;
      } else if (plain != null && behind == null) {
        behind = plain;
      }
    }
    boolean german = language == Language.GERMAN;
    boolean noun = Character.isUpperCase(words.get(content).charAt(0));
    boolean infinitive = content > 0 && lower.get(content - 1).equals("zu");
    if (before != null && (!german || noun || infinitive)) {
      return new Governor(before, Place.BEFORE, false);
    }
    String either = before == null ? behind : before;
    if (either == null) {
      return null;
    }
    return german
        ? new Governor(either, Place.ANYWHERE, lower.contains(REFLEXIVE))
        : new Governor(either, Place.BEHIND, false);
  }
}
