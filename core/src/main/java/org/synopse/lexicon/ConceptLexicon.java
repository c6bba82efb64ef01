package org.synopse.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synopse.text.ArrayFile;
import org.synopse.text.Language;
import org.synopse.text.ResourceLines;
import org.synopse.text.Token;

/**
 * The news lexicon: which words can say the same, and which say the opposite. Thread-safe.
 *
 * <p>One entry a line: {@code id | part of speech | German words | English words | links}. A link
 * is {@code antonym}, {@code converse}, {@code outcome}, {@code broader} or {@code related} and an
 * id; all but {@code broader} hold both ways and are written once. {@code docs/lexicon.md} says how
 * to write one.
 */
public final class ConceptLexicon {
  private final Concepts concepts;

  /** Read when a language is first asked for: an English story needs no German words. */
  private final Map<Language, ConceptWords> words = new EnumMap<>(Language.class);

  private ConceptLexicon(Concepts concepts) {
    this.concepts = concepts;
  }

  /** Returns the lexicon that comes with the engine; it is read once. */
  public static ConceptLexicon load() {
    return Shipped.LEXICON;
  }

  /**
   * Reads the lexicon that comes with the engine and adds to it.
   *
   * @param more entries of other lexicons; those of an id that is known add words and links to it,
   *     and a link to a concept that nobody has is left out
   */
  public static ConceptLexicon loadWith(Collection<ConceptEntry> more) {
    if (more.isEmpty()) {
      return load();
    }
    List<ConceptEntry> entries = shippedEntries();
    entries.addAll(more);
    return of(entries);
  }

  /** Returns what the files that come with the engine say, in a list of its own. */
  static List<ConceptEntry> shippedEntries() {
    List<ConceptEntry> entries = new ArrayList<>();
    for (String file : ResourceLines.of(ConceptLexicon.class, "concept-files.txt")) {
      for (List<String> fields : ResourceLines.fields(ConceptLexicon.class, "concepts/" + file)) {
        entries.add(ConceptEntry.of(fields));
      }
    }
    return entries;
  }

  /** Returns a lexicon of the given entries alone. */
  public static ConceptLexicon of(Collection<ConceptEntry> entries) {
    return new ConceptLexicon(Concepts.read(ArrayFile.of(compiled(entries).bytes())));
  }

  /** Returns the file of a lexicon of the given entries. */
  static ArrayFile.Writer compiled(Collection<ConceptEntry> entries) {
    return Concepts.compiled(concepts(entries));
  }

  /** Returns a lexicon that knows nothing, to measure what the lexicon adds. */
  public static ConceptLexicon empty() {
    return Nothing.LEXICON;
  }

  private static List<Concept> concepts(Collection<ConceptEntry> entries) {
    Map<String, Draft> drafts = new LinkedHashMap<>();
    for (ConceptEntry entry : entries) {
      drafts.computeIfAbsent(entry.id(), id -> new Draft(entry)).add(entry);
    }
    for (ConceptEntry entry : entries) {
      for (ConceptEntry.Link link : entry.links()) {
        link(drafts, entry.id(), link);
      }
    }
    return drafts.values().stream().map(Draft::concept).toList();
  }

  private static void link(Map<String, Draft> drafts, String id, ConceptEntry.Link link) {
    Draft from = drafts.get(id);
    Draft to = drafts.get(link.target());
    if (from != null && to != null) {
      from.linked(link.kind()).add(link.target());
      if (link.kind().holdsBothWays()) {
        to.linked(link.kind()).add(id);
      }
    }
  }

  /** A concept while its entries are read. */
  private static final class Draft {
    private final ConceptEntry first;
    private final Map<Language, Set<String>> more = new EnumMap<>(Language.class);
    private final Map<ConceptEntry.Kind, Set<String>> links =
        new EnumMap<>(ConceptEntry.Kind.class);

    Draft(ConceptEntry first) {
      this.first = first;
    }

    void add(ConceptEntry entry) {
      if (!entry.equals(first)) {
        entry
            .words()
            .forEach(
                (language, words) ->
                    more.computeIfAbsent(language, l -> new LinkedHashSet<>()).addAll(words));
      }
    }

    Set<String> linked(ConceptEntry.Kind kind) {
      return links.computeIfAbsent(kind, k -> new LinkedHashSet<>());
    }

    private Set<String> links(ConceptEntry.Kind kind) {
      return links.getOrDefault(kind, Set.of());
    }

    Concept concept() {
      return new Concept(
          first.id(),
          first.pos(),
          more.isEmpty() ? first.words() : words(),
          links(ConceptEntry.Kind.ANTONYM),
          links(ConceptEntry.Kind.CONVERSE),
          links(ConceptEntry.Kind.OUTCOME),
          links(ConceptEntry.Kind.BROADER),
          links(ConceptEntry.Kind.RELATED));
    }

    private Map<Language, List<String>> words() {
      Map<Language, List<String>> words = new HashMap<>();
      for (Language language : Language.values()) {
        Set<String> all = new LinkedHashSet<>(first.words().getOrDefault(language, List.of()));
        all.addAll(more.getOrDefault(language, Set.of()));
        words.put(language, List.copyOf(all));
      }
      return words;
    }
  }

  /** Returns all concepts in the order of the files. */
  public Collection<Concept> concepts() {
    return concepts.all();
  }

  /** Returns the concept of an id, or {@code null} if there is none. */
  public @Nullable Concept concept(String id) {
    return concepts.of(id);
  }

  /** Returns the ids of the concepts that a single word belongs to. */
  public Set<String> conceptsOf(Language language, Token token) {
    return words(language).of(token);
  }

  /** Returns the ids of the concepts that a word belongs to, given by its lemma in lower case. */
  public Set<String> conceptsOf(Language language, String lemma) {
    return words(language).of(lemma);
  }

  /**
   * Returns the ids of the concepts that a word of a text belongs to.
   *
   * @param form the word as written, in lower case
   * @param lemma its citation form in lower case
   */
  public Set<String> conceptsOf(Language language, String form, String lemma) {
    return words(language).ofForm(form, lemma);
  }

  /** Returns the ids of the concepts of a word form, as the parts of compounds are. */
  public Set<String> conceptsOfForm(Language language, String form) {
    return words(language).ofForm(form, form);
  }

  /**
   * Returns the concepts that the words of one statement name together, as {@code grünes Licht
   * geben} does.
   *
   * @param tokens the statement's words in text order
   * @return for each phrase found, its concept and the tokens that make it up
   */
  public List<PhraseMatch> phrases(Language language, List<Token> tokens) {
    return words(language).phrases(tokens);
  }

  private ConceptWords words(Language language) {
    synchronized (words) {
      return words.computeIfAbsent(language, concepts::words);
    }
  }

  /**
   * A phrase of the lexicon found among the words of a statement.
   *
   * @param concept id of the concept
   * @param tokens its words in text order
   */
  public record PhraseMatch(String concept, List<Token> tokens) {
    public PhraseMatch {
      tokens = List.copyOf(tokens);
    }
  }

  /** Holds what is read when it is first asked for. */
  private static final class Shipped {
    private static final ConceptLexicon LEXICON =
        new ConceptLexicon(
            Concepts.read(ArrayFile.of(ConceptLexicon.class, LexiconCompiler.CONCEPTS)));
  }

  private static final class Nothing {
    private static final ConceptLexicon LEXICON = of(List.of());
  }
}
