package org.synopse.nlp.jwordsplitter;

import de.danielnaber.jwordsplitter.EmbeddedGermanDictionary;
import de.danielnaber.jwordsplitter.GermanWordSplitter;
import de.danielnaber.jwordsplitter.InputTooLongException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.synopse.nlp.CompoundSplitter;
import org.synopse.text.ArrayFile;
import org.synopse.text.WordTable;

/** German compounds, by a list of nouns that is read at the first use. */
public final class GermanCompounds implements CompoundSplitter {
  /** Shorter parts are endings and particles more often than words. */
  private static final int SHORTEST_PART = 3;

  /** In {@code us-soldat} the first part is a mark of origin rather than a thing. */
  private static final int SHORTEST_PART_BEFORE_HYPHEN = 4;

  /** What a plural or a case may add to the head: the list of nouns has the singular alone. */
  private static final List<String> INFLECTIONS = List.of("n", "en", "s", "es", "e");

  private static final String WORDS = "words.table";

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
        ready = new Splitter(new WordSet(WordTable.read(ArrayFile.of(getClass(), WORDS))));
      } catch (IOException e) {
        throw new UncheckedIOException("the list of German nouns cannot be read", e);
      }
      ready.setStrictMode(true);
      ready.setMinimumWordLength(SHORTEST_PART);
      splitter = ready;
    }
    return ready;
  }

  /** The library's splitter over a list of nouns that need not be read word by word. */
  private static final class Splitter extends GermanWordSplitter {
    Splitter(Set<String> words) throws IOException {
      super(true, words);
    }

    @Override
    protected Set<String> getWordList() {
      return words;
    }
  }

  /** A table of words as a set. */
  private static final class WordSet extends AbstractSet<String> {
    private final WordTable words;

    WordSet(WordTable words) {
      this.words = words;
    }

    @Override
    public boolean contains(Object word) {
      return word instanceof String known && words.indexOf(known) >= 0;
    }

    @Override
    public Iterator<String> iterator() {
      return IntStream.range(0, words.size()).mapToObj(words::word).iterator();
    }

    @Override
    public int size() {
      return words.size();
    }
  }

  /**
   * Writes the library's list of nouns in the form in which this class reads it. The build runs it.
   *
   * @param args the folder of the compiled classes
   */
  public static void main(String[] args) throws IOException {
    ArrayFile.Writer file = new ArrayFile.Writer();
    List<String> words = new ArrayList<>(new TreeSet<>(EmbeddedGermanDictionary.getWords()));
    WordTable.of(words).write(file);
    file.write(Path.of(args[0]).resolve("org/synopse/nlp/jwordsplitter").resolve(WORDS));
  }
}
