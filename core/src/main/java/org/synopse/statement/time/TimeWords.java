package org.synopse.statement.time;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synopse.statement.quantity.NumberReader;
import org.synopse.text.Language;
import org.synopse.text.ResourceLines;
import org.synopse.text.WordMap;

/**
 * The words of time of one language, each in the role it plays.
 *
 * <p>An entry may have several words, cut as a text is: {@code p.m.} is four lexemes.
 */
final class TimeWords {
  private static final int LONGEST_COMPOUND = 30;
  private static final int MOST_KEPT = 20_000;
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final List<String> ADJECTIVE_ENDINGS = List.of("e", "em", "en", "er", "es");

  /** The roles that the last part of one written word can play: {@code zweitägig}. */
  private static final Set<TimeRole> LAST_IN_COMPOUNDS =
      EnumSet.of(
          TimeRole.AND_A_HALF,
          TimeRole.DAYPART,
          TimeRole.UNIT_ADJECTIVE,
          TimeRole.AGE_ADJECTIVE,
          TimeRole.LASTING_THING);

  /** A phrase in its lexemes, in lower case, and its value. */
  record Entry(List<String> phrase, String value) {}

  /** First word, then role: most words play none. */
  private final Map<String, Map<TimeRole, List<Entry>>> byFirst = new HashMap<>();

  private final NumberReader numbers;
  private final List<TimeRule> rules;
  private final WordMap<List<TimeWord>> cuts = new WordMap<>(MOST_KEPT, this::cutAnew);

  /**
   * @param rules the rules that read times, in their order
   */
  TimeWords(Language language, List<TimeRule> rules) {
    this.numbers = new NumberReader(language);
    this.rules = rules;
    for (List<String> entry :
        ResourceLines.fields(TimeWords.class, "time-words-" + language.code() + ".txt")) {
      TimeRole role = TimeRole.named(entry.get(0));
      for (String word : ResourceLines.items(entry.get(2))) {
        forms(word).forEach(form -> add(role, form, entry.get(1)));
      }
    }
    Comparator<Entry> longestFirst = Comparator.comparingInt(entry -> -entry.phrase().size());
    byFirst.values().forEach(roles -> roles.values().forEach(list -> list.sort(longestFirst)));
  }

  /** The forms of an entry; {@code ~} stands for the endings of an adjective. */
  private static List<String> forms(String word) {
    int mark = word.indexOf('~');
    if (mark < 0) {
      return List.of(word);
    }
    return ADJECTIVE_ENDINGS.stream()
        .map(ending -> word.substring(0, mark) + ending + word.substring(mark + 1))
        .toList();
  }

  private void add(TimeRole role, String form, String value) {
    List<String> phrase = lexemes(form);
    byFirst
        .computeIfAbsent(phrase.get(0), first -> new EnumMap<>(TimeRole.class))
        .computeIfAbsent(role, r -> new ArrayList<>())
        .add(new Entry(phrase, value));
  }

  private static List<String> lexemes(String form) {
    List<String> parts = new ArrayList<>();
    for (String word : form.split(" ", -1)) {
      int begin = 0;
      for (int i = 1; i <= word.length(); i++) {
        if (i == word.length() || !isOneRun(word.charAt(i - 1), word.charAt(i))) {
          parts.add(word.substring(begin, i));
          begin = i;
        }
      }
    }
    return parts;
  }

  /** Whether two characters stand in one lexeme: letters do, and digits. */
  private static boolean isOneRun(char left, char right) {
    return (Character.isLetter(left) && Character.isLetter(right))
        || (Character.isDigit(left) && Character.isDigit(right));
  }

  /** Returns the lexemes of a token, in their order. */
  List<TimeWord> cut(String form) {
    return cuts.of(form);
  }

  private List<TimeWord> cutAnew(String form) {
    List<TimeWord> parts = new ArrayList<>();
    int begin = 0;
    while (begin < form.length()) {
      TimeWord.Kind kind = TimeWord.Kind.of(form.charAt(begin));
      int end = begin + 1;
      while (kind != TimeWord.Kind.MARK
          && end < form.length()
          && TimeWord.Kind.of(form.charAt(end)) == kind) {
        end++;
      }
      boolean whole = begin == 0 && end == form.length();
      parts.add(whole ? new TimeWord(form, this, rules) : cut(form.substring(begin, end)).get(0));
      begin = end;
    }
    return List.copyOf(parts);
  }

  /** Returns the longest phrase of the role that begins at the lexeme, or {@code null}. */
  static @Nullable Entry match(TimeRole role, List<Lexeme> lexemes, int at) {
    if (at >= lexemes.size()) {
      return null;
    }
    for (Entry entry : lexemes.get(at).word().entries(role)) {
      if (stands(entry.phrase(), lexemes, at)) {
        return entry;
      }
    }
    return null;
  }

  /** Returns the phrases that begin with a word in lower case, by role; none as a rule. */
  Map<TimeRole, List<Entry>> roles(String first) {
    return byFirst.getOrDefault(first, Map.of());
  }

  /** Returns the roles that an end of a word in lower case plays, of those that ends can play. */
  Set<TimeRole> rolesOfEnd(String lower) {
    Set<TimeRole> found = EnumSet.noneOf(TimeRole.class);
    for (int cut = 1; cut < Math.min(lower.length(), LONGEST_COMPOUND); cut++) {
      Map<TimeRole, List<Entry>> roles = roles(lower.substring(cut));
      for (TimeRole role : roles.keySet()) {
        if (LAST_IN_COMPOUNDS.contains(role)) {
          found.add(role);
        }
      }
    }
    return found.isEmpty() ? Set.of() : found;
  }

  private static boolean stands(List<String> phrase, List<Lexeme> lexemes, int at) {
    if (at + phrase.size() > lexemes.size()) {
      return false;
    }
    for (int i = 0; i < phrase.size(); i++) {
      if (!lexemes.get(at + i).lower().equals(phrase.get(i))) {
        return false;
      }
    }
    return true;
  }

  private @Nullable String value(TimeRole role, String lower) {
    List<Entry> entries = roles(lower).get(role);
    return entries == null ? null : single(entries);
  }

  /** Returns the value of the phrase of one word among phrases, or {@code null}. */
  static @Nullable String single(List<Entry> entries) {
    for (Entry entry : entries) {
      if (entry.phrase().size() == 1) {
        return entry.value();
      }
    }
    return null;
  }

  /** Returns the number that a form says, {@code zwölf} and {@code zweieinhalb} too. */
  Optional<BigDecimal> spoken(String form, String lower) {
    String listed = value(TimeRole.NUMBER, lower);
    if (listed != null) {
      return Optional.of(new BigDecimal(listed));
    }
    return numbers
        .number(form)
        .or(
            () ->
                ending(TimeRole.AND_A_HALF, lower)
                    .flatMap(compound -> numbers.number(compound.head()))
                    .map(number -> number.add(HALF)));
  }

  /** Returns the number that a part of a word says: {@code zwei}, {@code ein}. */
  Optional<BigDecimal> numberIn(String part) {
    String listed = value(TimeRole.NUMBER, part);
    if (value(TimeRole.ONE, part) != null) {
      return Optional.of(BigDecimal.ONE);
    }
    return listed != null ? Optional.of(new BigDecimal(listed)) : numbers.number(part);
  }

  /** A word cut in two: {@code mittwoch} and {@code abend}. */
  record Compound(String head, String tail) {}

  /** Returns the values of both parts of a compound of two roles, if the word is one. */
  Optional<Compound> compound(TimeRole headRole, TimeRole tailRole, String lower) {
    for (int cut = 1; cut < Math.min(lower.length(), LONGEST_COMPOUND); cut++) {
      String tail = value(tailRole, lower.substring(cut));
      String head = tail == null ? null : value(headRole, lower.substring(0, cut));
      if (head != null && tail != null) {
        return Optional.of(new Compound(head, tail));
      }
    }
    return Optional.empty();
  }

  /** Returns what stands before a word of the role at the end of a compound, and its value. */
  Optional<Compound> ending(TimeRole tailRole, String lower) {
    for (int cut = 1; cut < Math.min(lower.length(), LONGEST_COMPOUND); cut++) {
      String tail = value(tailRole, lower.substring(cut));
      if (tail != null) {
        return Optional.of(new Compound(lower.substring(0, cut), tail));
      }
    }
    return Optional.empty();
  }
}
