package org.synopse.relate;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.synopse.text.Token;

/**
 * Words and phrases that tell one thing. Immutable.
 *
 * @param words single words, by lemma or form in lower case
 * @param phrases words that follow each other, by form in lower case
 */
record WordList(Set<String> words, Set<List<String>> phrases) {
  /** Stands in a phrase where several words may stand. */
  private static final String GAP = "…";

  private static final int WIDE = 6;

  /** A list without words. */
  static final WordList NONE = new WordList(Set.of(), Set.of());

  WordList {
    words = Set.copyOf(words);
    phrases = Set.copyOf(phrases);
  }

  /** Returns the list of these items; a blank makes a phrase of one, {@code …} a gap in it. */
  static WordList of(List<String> items) {
    Set<String> words = new HashSet<>();
    Set<List<String>> phrases = new HashSet<>();
    for (String item : items) {
      if (item.indexOf(' ') < 0) {
        words.add(item);
      } else {
        phrases.add(List.of(item.split(" ", -1)));
      }
    }
    return new WordList(words, phrases);
  }

  /** Whether the word or phrase, given in lower case, is on the list by itself. */
  boolean has(String word) {
    return words.contains(word)
        || (word.indexOf(' ') > 0 && phrases.contains(List.of(word.split(" ", -1))));
  }

  /** Whether the word is on the list by itself, as it stands or by its lemma. */
  boolean has(Token token) {
    return has(JudgeWords.lower(token)) || has(token.lemma());
  }

  /** Returns the first word that is on the list, or that begins a phrase of it. */
  Optional<Token> first(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (has(tokens.get(i)) || beginsPhrase(tokens, i)) {
        return Optional.of(tokens.get(i));
      }
    }
    return Optional.empty();
  }

  /**
   * Words of a phrase follow each other, with no more than one word between two of them, or a few
   * where it has a gap: {@code es habe keinen Notruf gegeben}.
   */
  private boolean beginsPhrase(List<Token> tokens, int at) {
    for (List<String> phrase : phrases) {
      int next = 0;
      int gap = 0;
      int most = 1;
      for (int i = at; i < tokens.size() && next < phrase.size() && gap <= most; i++) {
        if (phrase.get(next).equals(GAP)) {
          most = WIDE;
          next++;
        }
        if (JudgeWords.lower(tokens.get(i)).equals(phrase.get(next))) {
          next++;
          gap = 0;
          most = 1;
        } else if (next == 0) {
          break;
        } else {
          gap++;
        }
      }
      if (next == phrase.size()) {
        return true;
      }
    }
    return false;
  }
}
