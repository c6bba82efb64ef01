package org.synopse.statement.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synopse.lexicon.Entity;
import org.synopse.lexicon.EntityType;
import org.synopse.lexicon.Gazetteer;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Sentence;
import org.synopse.text.Token;

/**
 * The abbreviations that an article explains, in brackets or by the initials of a name that it
 * spells out: {@code Gewerkschaft Schiene und Verkehr (GSV)}.
 */
final class Abbreviations {
  private static final int LONGEST_NAME = 8;
  private static final int SHORTEST_WITHOUT_BRACKETS = 3;
  private static final int LONGEST = 8;

  /** How many letters two words that may be forms of one have in common. */
  private static final int ALIKE = 4;

  private final Gazetteer gazetteer;
  private final Map<String, Entity> entities = new HashMap<>();

  /** For each first letter the abbreviations that want an explanation. */
  private final Map<Character, List<String>> unexplained = new HashMap<>();

  private Abbreviations(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  static Abbreviations of(List<Sentence> sentences, Gazetteer gazetteer) {
    Abbreviations abbreviations = new Abbreviations(gazetteer);
    for (Sentence sentence : sentences) {
      abbreviations.readBrackets(sentence.tokens());
    }
    for (Sentence sentence : sentences) {
      abbreviations.collect(sentence.tokens());
    }
    if (!abbreviations.unexplained.isEmpty()) {
      for (Sentence sentence : sentences) {
        abbreviations.readInitials(sentence.tokens());
      }
    }
    return abbreviations;
  }

  /** Returns the name that begins at the token, a spelled-out one or its abbreviation. */
  @Nullable Name at(List<Token> tokens, int begin) {
    if (entities.isEmpty() || !tokens.get(begin).isCapitalised()) {
      return null;
    }
    for (int end = Math.min(tokens.size(), begin + LONGEST_NAME); end > begin; end--) {
      Entity entity = entities.get(key(Name.words(tokens, begin, end)));
      if (entity != null) {
        return new Name(begin, end, entity, Name.Kind.KNOWN);
      }
    }
    return null;
  }

  private static String key(String words) {
    String key = Name.withoutPossessive(words);
    return isAbbreviation(key) ? key : key.toLowerCase(Locale.ROOT);
  }

  /** Whether the word is mostly capitals: {@code GSV}, {@code GdF}. */
  static boolean isAbbreviation(String word) {
    if (word.length() < 2 || word.length() > LONGEST) {
      return false;
    }
    int capitals = 0;
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isLetter(word.charAt(i))) {
        return false;
      }
      capitals += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
    }
    return capitals >= 2 && capitals * 2 > word.length();
  }

  private void readBrackets(List<Token> tokens) {
    for (int i = 1; i + 2 < tokens.size(); i++) {
      String form = tokens.get(i + 1).form();
      if (tokens.get(i).is("(") && tokens.get(i + 2).is(")") && isAbbreviation(form)) {
        int begin = beginOfName(tokens, i, form);
        if (begin >= 0) {
          explain(form, Name.words(tokens, begin, i));
        }
      }
    }
  }

  private static int beginOfName(List<Token> tokens, int end, String abbreviation) {
    for (int begin = end - 1; begin >= Math.max(0, end - LONGEST_NAME); begin--) {
      if (tokens.get(begin).pos() == PartOfSpeech.PUNCT) {
        return -1;
      }
      List<String> words = tokens.subList(begin, end).stream().map(Token::form).toList();
      if (spells(abbreviation, words)) {
        return begin;
      }
    }
    return -1;
  }

  /**
   * Whether the letters stand in the words in this order, each capitalised word giving its first
   * letter and perhaps more: {@code DWD} in {@code Deutsche Wetterdienst}.
   */
  static boolean spells(String abbreviation, List<String> words) {
    String letters = abbreviation.toLowerCase(Locale.ROOT);
    if (words.isEmpty() || !startsWith(words.get(0), letters.charAt(0))) {
      return false;
    }
    return spells(letters, 0, words, 0);
  }

  private static boolean spells(String letters, int from, List<String> words, int at) {
    if (at == words.size()) {
      return from == letters.length();
    }
    String word = words.get(at);
    boolean function = word.isEmpty() || !Character.isUpperCase(word.charAt(0));
    if (function && spells(letters, from, words, at + 1)) {
      return true;
    }
    if (from == letters.length() || !startsWith(word, letters.charAt(from))) {
      return false;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    int inside = 0;
    for (int next = from + 1; ; next++) {
      if (spells(letters, next, words, at + 1)) {
        return true;
      }
      inside = next < letters.length() ? lower.indexOf(letters.charAt(next), inside + 1) : -1;
      if (inside < 0) {
        return false;
      }
    }
  }

  private static boolean startsWith(String word, char letter) {
    return !word.isEmpty() && Character.toLowerCase(word.charAt(0)) == letter;
  }

  private void explain(String abbreviation, String name) {
    Entity entity =
        gazetteer
            .named(name)
            .or(() -> gazetteer.named(abbreviation).filter(known -> sharesAWord(known, name)))
            .orElseGet(() -> new Entity(name, EntityType.ORGANISATION));
    entities.putIfAbsent(abbreviation, entity);
    entities.putIfAbsent(key(name), entity);
  }

  /**
   * Whether a name that the article spells out can be that of a known body: {@code Gewerkschaft
   * Lokpersonal (GLP)} is no party of that abbreviation. Inflected words begin alike.
   */
  private static boolean sharesAWord(Entity known, String name) {
    if (isAbbreviation(known.name())) {
      return true;
    }
    String spelled = name.toLowerCase(Locale.ROOT);
    for (String word : known.name().toLowerCase(Locale.ROOT).split("[\\s-]+", -1)) {
      if (word.length() >= ALIKE && spelled.contains(word.substring(0, ALIKE))) {
        return true;
      }
    }
    return false;
  }

  private void collect(List<Token> tokens) {
    for (Token token : tokens) {
      String form = token.form();
      boolean wanted =
          form.length() >= SHORTEST_WITHOUT_BRACKETS
              && isAbbreviation(form)
              && !entities.containsKey(form)
              && gazetteer.named(form).isEmpty();
      if (wanted) {
        List<String> same =
            unexplained.computeIfAbsent(
                Character.toLowerCase(form.charAt(0)), letter -> new ArrayList<>());
        if (!same.contains(form) && same.size() < LONGEST) {
          same.add(form);
        }
      }
    }
  }

  private void readInitials(List<Token> tokens) {
    for (int begin = 0; begin < tokens.size(); begin++) {
      Token first = tokens.get(begin);
      if (first.isCapitalised()) {
        char letter = Character.toLowerCase(first.form().charAt(0));
        for (String form : unexplained.getOrDefault(letter, List.of())) {
          int end = endOfInitials(tokens, begin, form);
          if (end > begin) {
            explain(form, Name.words(tokens, begin, end));
          }
        }
      }
    }
  }

  /** Every capitalised word gives one letter; those in lower case give one or none. */
  private static int endOfInitials(List<Token> tokens, int begin, String abbreviation) {
    int letter = 0;
    for (int i = begin; i < Math.min(tokens.size(), begin + LONGEST_NAME); i++) {
      Token token = tokens.get(i);
      boolean spelled =
          startsWith(token.form(), Character.toLowerCase(abbreviation.charAt(letter)));
      if (spelled) {
        letter++;
      } else if (token.isCapitalised() || token.pos() == PartOfSpeech.PUNCT) {
        return -1;
      }
      if (letter == abbreviation.length()) {
        return token.isCapitalised() ? i + 1 : -1;
      }
    }
    return -1;
  }
}
