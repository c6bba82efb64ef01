package org.synopse.lexicon;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.synopse.text.Language;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.ResourceLines;

/**
 * What one file says about a concept. Entries of one id add up, so that a file of a user's own can
 * give new words to a concept that the engine knows.
 *
 * @param id the concept's name
 * @param pos the part of speech of its main words
 * @param words its citation forms for each language
 * @param links where it leads
 */
public record ConceptEntry(
    String id, PartOfSpeech pos, Map<Language, List<String>> words, List<Link> links) {
  public ConceptEntry {
    words = Map.copyOf(words);
    links = List.copyOf(links);
  }

  /**
   * A link from one concept to another.
   *
   * @param target the other's id
   */
  public record Link(Kind kind, String target) {}

  /** How two concepts belong together. */
  public enum Kind {
    /** They say the opposite. */
    ANTONYM,
    /** They say the same with roles exchanged. */
    CONVERSE,
    /** They name different endings of one event. */
    OUTCOME,
    /** The other is more general. */
    BROADER,
    /** They speak of the same thing without saying the same. */
    RELATED;

    /** Whether the link holds from the other side as well. */
    boolean holdsBothWays() {
      return this != BROADER;
    }
  }

  /**
   * Reads an entry from its fields: {@code id | part of speech | German words | English words |
   * links}.
   *
   * @throws IllegalArgumentException if it is not of that form
   */
  static ConceptEntry of(List<String> fields) {
    if (fields.size() < 4 || fields.size() > 5 || fields.get(0).isEmpty()) {
      throw new IllegalArgumentException("an entry has four or five fields: " + fields);
    }
    Map<Language, List<String>> words = new EnumMap<>(Language.class);
    words.put(Language.GERMAN, ResourceLines.itemsWhenAsked(fields.get(2)));
    words.put(Language.ENGLISH, ResourceLines.itemsWhenAsked(fields.get(3)));
    return new ConceptEntry(
        fields.get(0),
        partOfSpeech(fields.get(1)),
        words,
        fields.size() == 5 ? links(fields.get(4)) : List.of());
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
      if (space < 0) {
        throw new IllegalArgumentException("a link is a kind and an id, not: " + item);
      }
      links.add(new Link(kind(item.substring(0, space)), item.substring(space + 1).strip()));
    }
    return links;
  }

  private static Kind kind(String word) {
    for (Kind kind : Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(word)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("no kind of link: " + word);
  }
}
