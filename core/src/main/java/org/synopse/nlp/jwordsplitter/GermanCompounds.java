package org.synopse.nlp.jwordsplitter;

import de.danielnaber.jwordsplitter.EmbeddedGermanDictionary;
import de.danielnaber.jwordsplitter.GermanWordSplitter;
import de.danielnaber.jwordsplitter.InputTooLongException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.synopse.nlp.CompoundSplitter;
import org.synopse.text.ArrayFile;
import org.synopse.text.WordTable;

/** German compounds, by a list of nouns that is read at the first use. Thread-safe. */
public final class GermanCompounds implements CompoundSplitter {
  /** Shorter parts are endings and particles more often than words. */
  private static final int SHORTEST_PART = 3;

  /** In {@code us-soldat} the first part is a mark of origin rather than a thing. */
  private static final int SHORTEST_PART_BEFORE_HYPHEN = 4;

  /** What a plural or a case may add to the head: the list of nouns has the singular alone. */
  private static final List<String> INFLECTIONS = List.of("n", "en", "s", "es", "e");

  private static final String WORDS = "words.table";

  /** Beyond this the kept words are thrown away, so that a long run keeps its memory. */
  private static final int MOST_KEPT = 100_000;

  private static final Map<String, List<String>> KEPT = new ConcurrentHashMap<>();

  /** The library's splitter, read at the first use and once for all. */
  private static final class OfTheJar {
    private static final GermanWordSplitter SPLITTER = read();

    private static GermanWordSplitter read() {
      try {
        ArrayFile file = ArrayFile.of(GermanCompounds.class, WORDS);
        GermanWordSplitter splitter = new Splitter(new WordSet(WordTable.read(file)));
        Exceptions.addTo(splitter, file.letters());
        splitter.setStrictMode(true);
        splitter.setMinimumWordLength(SHORTEST_PART);
        return splitter;
      } catch (IOException e) {
        throw new UncheckedIOException("the list of German nouns cannot be read", e);
      }
    }
  }

  @Override
  public List<String> split(String word) {
    List<String> known = KEPT.get(word);
    if (known != null) {
      return known;
    }
    if (KEPT.size() > MOST_KEPT) {
      KEPT.clear();
    }
    List<String> parts = List.copyOf(cut(word));
    KEPT.put(word, parts);
    return parts;
  }

  private static List<String> cut(String word) {
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

  private static List<String> atHyphens(String word, int last) {
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

  private static List<String> splitWhole(String word) {
    List<String> parts;
    try {
      // The library keeps state while it splits.
      synchronized (OfTheJar.SPLITTER) {
        parts = OfTheJar.SPLITTER.splitWord(word);
      }
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

  /** The library's splitter over a list of nouns that need not be read word by word. */
  private static final class Splitter extends GermanWordSplitter {
    Splitter(Set<String> words) throws IOException {
      super(true, words);
    }

    @Override
    protected Set<String> getWordList() {
      return words;
    }

    /**
     * Leaves the file of the library alone: to read it takes longer than to compare two articles.
     */
    @Override
    public void setExceptionFile(String file) {}
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

  /** The words that the library would cut in the wrong places. */
  private static final class Exceptions {
    private static final String FILE = "/de/danielnaber/jwordsplitter/exceptionsGerman.txt";
    private static final String COMMENT = "#";

    /** Behind a word that may have one of the endings. */
    private static final String INFLECTED = "/NS";

    private static final List<String> ENDINGS = List.of("n", "s");
    private static final char CUT = '|';
    private static final char END = '\n';

    private Exceptions() {}

    /** Returns all words with their endings, a cut between their parts and a line for each. */
    static char[] read() throws IOException {
      StringBuilder cut = new StringBuilder();
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(
                  Objects.requireNonNull(GermanWordSplitter.class.getResourceAsStream(FILE), FILE),
                  StandardCharsets.UTF_8))) {
        for (String read = lines.readLine(); read != null; read = lines.readLine()) {
          String line = read.strip();
          if (!line.isEmpty() && !line.startsWith(COMMENT)) {
            String word = line.replace(INFLECTED, "");
            cut.append(word).append(END);
            if (line.endsWith(INFLECTED)) {
              ENDINGS.forEach(ending -> cut.append(word).append(ending).append(END));
            }
          }
        }
      }
      return cut.toString().toCharArray();
    }

    /** Tells the splitter of them. */
    static void addTo(GermanWordSplitter splitter, char[] cut) {
      List<String> parts = new ArrayList<>();
      int begin = 0;
      for (int i = 0; i < cut.length; i++) {
        if (cut[i] == CUT || cut[i] == END) {
          parts.add(new String(cut, begin, i - begin));
          begin = i + 1;
        }
        if (cut[i] == END) {
          splitter.addException(String.join("", parts), parts);
          parts = new ArrayList<>();
        }
      }
    }
  }

  /**
   * Writes the library's lists of words in the form in which this class reads them. The build runs
   * it.
   *
   * @param args the folder of the compiled classes
   */
  public static void main(String[] args) throws IOException {
    ArrayFile.Writer file = new ArrayFile.Writer();
    List<String> words = new ArrayList<>(new TreeSet<>(EmbeddedGermanDictionary.getWords()));
    WordTable.of(words).write(file);
    file.add(Exceptions.read());
    file.write(Path.of(args[0]).resolve("org/synopse/nlp/jwordsplitter").resolve(WORDS));
  }
}
