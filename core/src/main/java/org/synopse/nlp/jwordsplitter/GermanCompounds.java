package org.synopse.nlp.jwordsplitter;

import de.danielnaber.jwordsplitter.GermanWordSplitter;
import de.danielnaber.jwordsplitter.InputTooLongException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.synopse.nlp.CompoundSplitter;

/** German compounds, by a list of nouns that is read at the first use. */
public final class GermanCompounds implements CompoundSplitter {
  /** Shorter parts are endings and particles more often than words. */
  private static final int SHORTEST_PART = 3;

  private @Nullable GermanWordSplitter splitter;

  @Override
  public synchronized List<String> split(String word) {
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
