package org.synopse.lexicon;

import java.util.HashSet;
import java.util.Set;
import org.synopse.text.ResourceLines;
import org.synopse.text.Token;

/**
 * Words that a rule asks for: all words of some concepts, and some words as they stand. Immutable.
 *
 * @param concepts ids of the news lexicon
 * @param forms words as they stand or their lemmas, in lower case
 */
public record Vocabulary(Set<String> concepts, Set<String> forms) {
  private static final char QUOTE = '"';

  public Vocabulary {
    concepts = Set.copyOf(concepts);
    forms = Set.copyOf(forms);
  }

  /** Returns the words of a field: names of concepts, and words in double quotes. */
  public static Vocabulary of(String field) {
    Set<String> concepts = new HashSet<>();
    Set<String> forms = new HashSet<>();
    for (String item : ResourceLines.items(field)) {
      if (item.charAt(0) == QUOTE) {
        forms.add(item.substring(1, item.length() - 1));
      } else {
        concepts.add(item);
      }
    }
    return new Vocabulary(concepts, forms);
  }

  /**
   * Whether a word of a text is among them.
   *
   * @param ofToken ids of the concepts that it names, alone or with others
   */
  public boolean has(Token token, Set<String> ofToken) {
    return has(token.listed(), token.lemma(), ofToken);
  }

  /**
   * Whether a word is among them.
   *
   * @param form the word as written, in lower case
   * @param lemma its citation form in lower case
   * @param ofWord ids of the concepts that it names, alone or with others
   */
  public boolean has(String form, String lemma, Set<String> ofWord) {
    return forms.contains(form)
        || forms.contains(lemma)
        || ofWord.stream().anyMatch(concepts::contains);
  }
}
