package org.synopse.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.synopse.text.Language;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.ResourceLines;
import org.synopse.text.Token;

/**
 * The news lexicon: which words can say the same, and which say the opposite.
 *
 * <p>One entry a line: {@code id | part of speech | German words | English words | links}. A link
 * is {@code antonym}, {@code converse}, {@code outcome} or {@code broader} and an id; all but the
 * last hold both ways and are written once.
 */
public final class ConceptLexicon {
  private final Map<String, Concept> concepts;
  private final Map<Language, Words> words = new EnumMap<>(Language.class);

  private ConceptLexicon(Collection<Entry> entries) {
    this.concepts = concepts(entries);
    for (Language language : Language.values()) {
      words.put(language, new Words(language, concepts.values()));
    }
  }

  /** Returns the lexicon that comes with the engine; it is read once. */
  public static ConceptLexicon load() {
    return Shipped.LEXICON;
  }

  private static ConceptLexicon read() {
    List<Entry> entries = new ArrayList<>();
    for (String file : ResourceLines.of(ConceptLexicon.class, "concept-files.txt")) {
      for (List<String> fields : ResourceLines.fields(ConceptLexicon.class, "concepts/" + file)) {
        entries.add(Entry.of(fields));
      }
    }
    return new ConceptLexicon(entries);
  }

  /** Returns a lexicon that knows nothing, to measure what the lexicon adds. */
  public static ConceptLexicon empty() {
    return new ConceptLexicon(List.of());
  }

  private static Map<String, Concept> concepts(Collection<Entry> entries) {
    Map<String, Map<String, Set<String>>> links = new HashMap<>();
    for (Entry entry : entries) {
      for (Link link : entry.links()) {
        add(links, link.kind(), entry.id(), link.target());
        if (!link.kind().equals("broader")) {
          add(links, link.kind(), link.target(), entry.id());
        }
      }
    }
    Map<String, Concept> concepts = new LinkedHashMap<>();
    for (Entry entry : entries) {
      concepts.put(
          entry.id(),
          new Concept(
              entry.id(),
              entry.pos(),
              Map.of(Language.GERMAN, entry.german(), Language.ENGLISH, entry.english()),
              linked(links, "antonym", entry.id()),
              linked(links, "converse", entry.id()),
              linked(links, "outcome", entry.id()),
              linked(links, "broader", entry.id())));
    }
    return concepts;
  }

  private static void add(
      Map<String, Map<String, Set<String>>> links, String kind, String from, String to) {
    links
        .computeIfAbsent(kind, k -> new HashMap<>())
        .computeIfAbsent(from, f -> new HashSet<>())
        .add(to);
  }

  private static Set<String> linked(
      Map<String, Map<String, Set<String>>> links, String kind, String from) {
    return links.getOrDefault(kind, Map.of()).getOrDefault(from, Set.of());
  }

  /** Returns all concepts in the order of the files. */
  public Collection<Concept> concepts() {
    return concepts.values();
  }

  /** Returns the concept of an id, or {@code null} if there is none. */
  public @Nullable Concept concept(String id) {
    return concepts.get(id);
  }

  /** Returns the ids of the concepts that a single word belongs to. */
  public Set<String> conceptsOf(Language language, Token token) {
    return words(language).single(token);
  }

  /** Returns the ids of the concepts that a word belongs to, given by its lemma in lower case. */
  public Set<String> conceptsOf(Language language, String lemma) {
    return words(language).singles.getOrDefault(lemma, Set.of());
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

  private Words words(Language language) {
    Words found = words.get(language);
    if (found == null) {
      throw new IllegalArgumentException("no words for " + language);
    }
    return found;
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
    private static final ConceptLexicon LEXICON = read();
  }

  private record Link(String kind, String target) {}

  private record Entry(
      String id, PartOfSpeech pos, List<String> german, List<String> english, List<Link> links) {
    static Entry of(List<String> fields) {
      if (fields.size() < 4) {
        throw new IllegalArgumentException("an entry needs four fields: " + fields);
      }
      return new Entry(
          fields.get(0),
          partOfSpeech(fields.get(1)),
          ResourceLines.items(fields.get(2)),
          ResourceLines.items(fields.get(3)),
          fields.size() > 4 ? links(fields.get(4)) : List.of());
    }

    private static PartOfSpeech partOfSpeech(String word) {
      return switch (word) {
        case "verb" -> PartOfSpeech.VERB;
        case "noun" -> PartOfSpeech.NOUN;
        case "adjective" -> PartOfSpeech.ADJ;
        case "adverb" -> PartOfSpeech.ADV;
        default -> throw new IllegalArgumentException("no part of speech: " + word);
      };
    }

    private static List<Link> links(String field) {
      List<Link> links = new ArrayList<>();
      for (String item : ResourceLines.items(field.replace(';', ','))) {
        int space = item.indexOf(' ');
        links.add(new Link(item.substring(0, space), item.substring(space + 1).strip()));
      }
      return links;
    }
  }

  /** The words of one language and where they lead. */
  private static final class Words {
    private final Language language;
    private final Map<String, Set<String>> singles = new HashMap<>();

    /** Phrases by their rarest-looking word, the longest. */
    private final Map<String, List<Phrase>> phrases = new HashMap<>();

    Words(Language language, Collection<Concept> concepts) {
      this.language = language;
      Set<String> grammar =
          new HashSet<>(
              ResourceLines.of(ConceptLexicon.class, "phrase-grammar-" + language.code() + ".txt"));
      for (Concept concept : concepts) {
        for (String word : concept.words().getOrDefault(language, List.of())) {
          add(word.toLowerCase(language.locale()), concept.id(), grammar);
        }
      }
    }

    private void add(String word, String concept, Set<String> grammar) {
      List<String> content = new ArrayList<>(List.of(word.split(" ", -1)));
      content.removeIf(grammar::contains);
      if (content.size() == 1) {
        singles.computeIfAbsent(content.get(0), w -> new TreeSet<>()).add(concept);
      } else if (content.size() > 1) {
        String longest = content.get(0);
        for (String part : content) {
          longest = part.length() > longest.length() ? part : longest;
        }
        phrases.computeIfAbsent(longest, w -> new ArrayList<>()).add(new Phrase(concept, content));
      }
    }

    Set<String> single(Token token) {
      Set<String> byLemma = singles.get(token.lemma());
      if (byLemma != null) {
        return byLemma;
      }
      return singles.getOrDefault(lower(token), Set.of());
    }

    private String lower(Token token) {
      return token.form().toLowerCase(language.locale());
    }

    List<PhraseMatch> phrases(List<Token> tokens) {
      Map<String, Token> present = new HashMap<>();
      for (Token token : tokens) {
        present.putIfAbsent(lower(token), token);
        present.putIfAbsent(token.lemma(), token);
      }
      List<PhraseMatch> matches = new ArrayList<>();
      Set<Phrase> seen = new HashSet<>();
      for (String word : new TreeSet<>(present.keySet())) {
        for (Phrase phrase : phrases.getOrDefault(word, List.of())) {
          if (seen.add(phrase) && present.keySet().containsAll(phrase.words())) {
            matches.add(new PhraseMatch(phrase.concept(), inTextOrder(phrase, present)));
          }
        }
      }
      return matches;
    }

    private static List<Token> inTextOrder(Phrase phrase, Map<String, Token> present) {
      return phrase.words().stream()
          .map(present::get)
          .filter(java.util.Objects::nonNull)
          .sorted(java.util.Comparator.comparing(Token::span))
          .toList();
    }
  }

  private record Phrase(String concept, List<String> words) {}
}
