package org.synopse.statement.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synopse.lexicon.Entity;
import org.synopse.lexicon.EntityType;
import org.synopse.lexicon.Gazetteer;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Span;
import org.synopse.text.Token;

/**
 * Finds the names before the last hyphen of a word: {@code UN} in {@code UN-Soldaten}, {@code
 * Florida} in {@code Florida-based}. Such a name is listed, an acronym or a name of the article.
 */
final class CompoundNames {
  private static final int SHORTEST_HEAD = 3;

  private final Gazetteer gazetteer;
  private final NameWords words;
  private final GermanNouns nouns;
  private final Abbreviations abbreviations;
  private final People people;
  private final Map<String, Entity> ofArticle = new HashMap<>();

  CompoundNames(
      Gazetteer gazetteer,
      NameWords words,
      GermanNouns nouns,
      Abbreviations abbreviations,
      People people) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.nouns = nouns;
    this.abbreviations = abbreviations;
    this.people = people;
  }

  /** Whether the word is a compound that names nothing as a whole: {@code Wikinews-Portal}. */
  static boolean isCompound(Token token, NameWords words, GermanNouns nouns) {
    int hyphen = token.form().lastIndexOf('-');
    if (hyphen <= 0 || hyphen + 1 >= token.form().length()) {
      return false;
    }
    String head = token.form().substring(hyphen + 1);
    if (!words.isGerman()) {
      return Character.isLowerCase(head.charAt(0)) || words.isOrdinaryWord(head);
    }
    String first = token.form().substring(0, hyphen);
    if (head.length() < SHORTEST_HEAD || closesName(head, words)) {
      return false;
    }
    boolean acronym = isAcronym(first) && Character.isUpperCase(head.charAt(0));
    return acronym || nouns.isOrdinary(head, head) || words.isNounByEnding(head);
  }

  /** {@code Friedrich-Schiller-Universität}, {@code DFB-Pokal}, {@code Köln-Süd}. */
  private static boolean closesName(String head, NameWords words) {
    return words.isOrganisation(head)
        || words.endsNames(head.toLowerCase(Locale.GERMAN))
        || words.endsLikeName(head)
        || words.closesCompoundName(head);
  }

  private static boolean isAcronym(String word) {
    return Abbreviations.isAbbreviation(word) && word.equals(word.toUpperCase(Locale.ROOT));
  }

  /** Learns the names of a sentence. */
  void add(List<Token> tokens, List<Name> names) {
    for (Name name : names) {
      boolean alone =
          switch (name.kind()) {
            case KNOWN, PERSON, GUESS -> name.part() == null;
            case DEMONYM, DESCRIPTION -> false;
          };
      if (alone) {
        String written = Name.withoutPossessive(Name.words(tokens, name.begin(), name.end()));
        ofArticle.putIfAbsent(written, name.entity());
      }
    }
  }

  /** Returns the names of a sentence with those in its compounds, in text order. */
  List<Name> read(List<Token> tokens, List<Name> names) {
    List<Name> all = new ArrayList<>();
    int next = 0;
    for (Name name : names) {
      addOf(tokens, next, name.begin(), all);
      all.add(name);
      next = name.end();
    }
    addOf(tokens, next, tokens.size(), all);
    return all;
  }

  /** Adds the names in some tokens. */
  private void addOf(List<Token> tokens, int begin, int end, List<Name> all) {
    for (int i = begin; i < end; i++) {
      Token token = tokens.get(i);
      if (token.form().indexOf('/') > 0) {
        addSlashed(token, i, all);
      } else if (token.form().indexOf('-') > 0 && token.pos() != PartOfSpeech.PUNCT) {
        addIn(token, i, all);
      }
    }
  }

  /** {@code SPD/Grüne}: each part is a name by itself, {@code CDU/CSU} is one. */
  private void addSlashed(Token token, int at, List<Name> all) {
    String form = token.form();
    int begin = 0;
    while (begin < form.length()) {
      int end = endOfSlashed(form, begin);
      Entity entity = end < 0 ? null : ofSlashed(form.substring(begin, end));
      if (entity != null) {
        int offset = token.span().begin();
        Span part = new Span(offset + begin, offset + end);
        all.add(new Name(at, at + 1, entity, Name.Kind.KNOWN, part));
      }
      int slash = form.indexOf('/', Math.max(begin, end));
      begin = slash < 0 ? form.length() : slash + 1;
    }
  }

  /** Returns where the longest name ends, before a slash or hyphen or at the end; else -1. */
  private int endOfSlashed(String form, int begin) {
    for (int end = form.length(); end > begin; end--) {
      boolean border = end == form.length() || form.charAt(end) == '/' || form.charAt(end) == '-';
      if (border && ofSlashed(form.substring(begin, end)) != null) {
        return end;
      }
    }
    return -1;
  }

  /** What is listed or named by the article, and streets. */
  private @Nullable Entity ofSlashed(String part) {
    Entity entity = ofArticle.get(part);
    if (entity != null && !isWord(List.of(part))) {
      return entity;
    }
    return listed(List.of(part))
        .orElseGet(() -> isStreet(part, words) ? new Entity(part, EntityType.OTHER) : null);
  }

  /** {@code Karl-Marx-Straße} */
  static boolean isStreet(String part, NameWords words) {
    return part.indexOf('/') < 0 && part.indexOf('-') > 0 && words.endsLikeName(part);
  }

  private void addIn(Token token, int at, List<Name> all) {
    List<String> parts = List.of(token.form().split("-", -1));
    if (!token.isCapitalised()) {
      addAdjectives(token, at, parts, all);
      return;
    }
    String head = parts.get(parts.size() - 1);
    if (head.isEmpty() || words.isOrdinaryWord(head)) {
      // "US-Dollar"
      return;
    }
    for (int first = 0; first < parts.size() - 1; first++) {
      for (int last = parts.size() - 1; last > first; last--) {
        Entity entity = named(parts.subList(first, last));
        if (entity != null && isNounBehind(parts.subList(first, last), entity, head)) {
          all.add(part(token, at, parts, first, last, entity, Name.Kind.KNOWN));
          return;
        }
      }
    }
  }

  /**
   * {@code Mannheim-Sandhofen} is no Sandhofen of Mannheim, {@code Bonn-Besuch} a visit to Bonn.
   */
  private boolean isNounBehind(List<String> name, Entity entity, String head) {
    if (!words.isGerman()) {
      return Character.isLowerCase(head.charAt(0));
    }
    if (name.size() == 1 && isAcronym(name.get(0))) {
      return true;
    }
    boolean ordinary =
        nouns.isOrdinary(head, head) || words.isNounByEnding(head) || words.isOrganisation(head);
    return ordinary || (entity.type() != EntityType.PLACE && nouns.isKnown(head));
  }

  /** {@code israelisch-libanesisch}: each part is the adjective of a country. */
  private void addAdjectives(Token token, int at, List<String> parts, List<Name> all) {
    List<Name> found = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Optional<Gazetteer.NameMatch> match =
          parts.get(i).isEmpty()
              ? Optional.empty()
              : gazetteer.nameAt(List.of(word(parts.get(i), PartOfSpeech.ADJ)), 0);
      if (match.isEmpty()) {
        return;
      }
      found.add(part(token, at, parts, i, i + 1, match.get().entity(), Name.Kind.DEMONYM));
    }
    all.addAll(found);
  }

  private @Nullable Entity named(List<String> parts) {
    String name = String.join(" ", parts);
    String hyphened = String.join("-", parts);
    if (name.isBlank() || !Character.isUpperCase(name.codePointAt(0))) {
      return null;
    }
    Entity known = ofArticle.getOrDefault(hyphened, ofArticle.get(name));
    if (known != null && !isWord(parts)) {
      return known;
    }
    Optional<Entity> person =
        parts.size() == 1 && !isWord(parts) ? people.named(name) : Optional.empty();
    if (person.isPresent()) {
      return person.get();
    }
    return listed(parts)
        .orElseGet(() -> parts.size() == 1 && isAcronym(name) ? acronym(name) : null);
  }

  /** {@code Internet}, once taken for a name, is none before a hyphen. */
  private boolean isWord(List<String> parts) {
    String word = parts.get(0);
    return parts.size() == 1
        && (words.isOrdinaryWord(word)
            || words.isNoAcronym(word)
            || (words.isGerman() && nouns.isOrdinary(word, word)));
  }

  private Optional<Entity> listed(List<String> parts) {
    if (parts.stream().anyMatch(String::isEmpty) || isWord(parts)) {
      return Optional.empty();
    }
    List<Token> tokens = parts.stream().map(part -> word(part, PartOfSpeech.PROPN)).toList();
    return gazetteer
        .nameAt(tokens, 0)
        .filter(match -> match.length() == parts.size())
        .filter(match -> !match.demonym() || !words.isGerman() || isAcronym(parts.get(0)))
        .map(Gazetteer.NameMatch::entity);
  }

  private @Nullable Entity acronym(String form) {
    if (words.isNoAcronym(form) || words.isOrdinaryWord(form)) {
      return null;
    }
    Token token = word(form, PartOfSpeech.PROPN);
    Name explained = abbreviations.at(List.of(token), 0);
    return explained != null ? explained.entity() : new Entity(form, EntityType.OTHER);
  }

  private static Token word(String form, PartOfSpeech pos) {
    return new Token(
        new Span(0, form.length()), form, pos, form.toLowerCase(Locale.ROOT), Set.of());
  }

  private static Name part(
      Token token, int at, List<String> parts, int first, int last, Entity entity, Name.Kind kind) {
    int begin = token.span().begin();
    for (int i = 0; i < first; i++) {
      begin += parts.get(i).length() + 1;
    }
    int end = begin + String.join("-", parts.subList(first, last)).length();
    return new Name(at, at + 1, entity, kind, new Span(begin, end));
  }
}
