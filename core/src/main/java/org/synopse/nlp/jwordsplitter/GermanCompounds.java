package org.synopse.nlp.jwordsplitter;

import de.danielnaber.jwordsplitter.GermanWordSplitter;
import de.danielnaber.jwordsplitter.InputTooLongException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.synopse.nlp.CompoundSplitter;

/** German compounds, by a list of nouns that is read at the first use. */
public final class GermanCompounds implements CompoundSplitter {
  /** Shorter parts are endings and particles more often than words. */
  private static final int SHORTEST_PART = 3;

  /** In {@code us-soldat} the first part is a mark of origin rather than a thing. */
  private static final int SHORTEST_PART_BEFORE_HYPHEN = 4;

  /** What a plural or a case may add to the head: the list of nouns has the singular alone. */
  private static final List<String> INFLECTIONS = List.of("n", "en", "s", "es", "e");

  private @Nullable GermanWordSplitter splitter;

  @Override
  public synchronized List<String> split(String word) {
    int hyphen = word.lastIndexOf('-');
    if (hyphen > 0 && hyphen < word.length() - SHORTEST_PART) {
      return atHyphens(word, hyphen);
    }
    List<String> parts = splitWhole(word);
    for (int i = 0; parts.isEmpty() && i < INFLECTIONS.size(); i++) {
      if (word.endsWith(INFLECTIONS.get(i))) {
        parts = splitWhole(word.substring(0, word.length() - INFLECTIONS.get(i).length()));
      }
    }
    return parts;
  }

  private List<String> atHyphens(String word, int last) {
    List<String> parts = new ArrayList<>();
    for (String part : word.substring(0, last).split("-", -1)) {
      if (part.length() >= SHORTEST_PART_BEFORE_HYPHEN) {
        parts.add(part.toLowerCase(Locale.GERMAN));
      }
    }
    String head = word.substring(last + 1);
    List<String> ofHead = splitWhole(head);
    parts.addAll(ofHead.isEmpty() ? List.of(head.toLowerCase(Locale.GERMAN)) : ofHead);
    return parts;
  }

  private List<String> splitWhole(String word) {
    List<String> parts;
    try {
      parts = splitter().splitWord(word);
    } catch (InputTooLongException e) {
      // What is longer than any word is none.
      return List.of();
    }
    boolean compound =
        parts.size() > 1 && parts.stream().allMatch(part -> part.length() >= SHORTEST_PART);
    return compound
        ? parts.stream().map(part -> part.toLowerCase(Locale.GERMAN)).toList()
        : List.of();
  }

  private GermanWordSplitter splitter() {
    GermanWordSplitter ready = splitter;
    if (ready == null) {
      try {
        ready = new GermanWordSplitter(true);
      } catch (IOException e) {
        throw new UncheckedIOException("the list of German nouns cannot be read", e);
      }
      ready.setStrictMode(true);
      ready.setMinimumWordLength(SHORTEST_PART);
      splitter = ready;
    }
    return ready;
  }
}
