package org.synopse.statement.time;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.synopse.text.Language;
import org.synopse.text.ResourceLines;

/**
 * The words of time of one language, each in the role it plays.
 *
 * <p>An entry may have several words, cut as a text is: {@code p.m.} is four lexemes.
 */
final class TimeWords {
  private static final List<String> ADJECTIVE_ENDINGS = List.of("e", "em", "en", "er", "es");

  /** The roles of words at which rules look only from behind. */
  private static final Set<TimeRole> STAND_BEFORE =
      EnumSet.of(
          TimeRole.AGE_BEFORE,
          TimeRole.AHEAD_BEFORE,
          TimeRole.ARTICLE,
          TimeRole.CLOCK_ABOUT,
          TimeRole.CLOCK_CONTEXT,
          TimeRole.CLOCK_PREPOSITION,
          TimeRole.CLOCK_SIGN,
          TimeRole.DURATION_PREPOSITION,
          TimeRole.NO_YEAR_AFTER,
          TimeRole.ON,
          TimeRole.PERIOD_BEFORE,
          TimeRole.PREPOSITION,
          TimeRole.RANGE_BEGIN,
          TimeRole.SINCE,
          TimeRole.UNTIL,
          TimeRole.WITHIN,
          TimeRole.YEAR_PREPOSITION);

  /** The roles that the last part of one written word can play: {@code zweitägig}. */
  private static final Set<TimeRole> LAST_IN_COMPOUNDS =
      EnumSet.of(TimeRole.AND_A_HALF, TimeRole.DAYPART, TimeRole.UNIT_ADJECTIVE);

  /** A phrase in its lexemes, in lower case, and its value. */
  record Entry(List<String> phrase, String value) {}

  /** What was found: how many lexemes it has and what it is worth. */
  record Match(int length, String value) {}

  /** First word, then role: most words play none. */
  private final Map<String, Map<TimeRole, List<Entry>>> byFirst = new HashMap<>();

  TimeWords(Language language) {
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

  /** Returns the longest phrase of the role that begins at the lexeme. */
  Optional<Match> match(TimeRole role, List<Lexeme> lexemes, int at) {
    if (at >= lexemes.size()) {
      return Optional.empty();
    }
    for (Entry entry : entries(lexemes.get(at).roles(), role)) {
      if (stands(entry.phrase(), lexemes, at)) {
        return Optional.of(new Match(entry.phrase().size(), entry.value()));
      }
    }
    return Optional.empty();
  }

  /** Returns the phrases that begin with a word in lower case, by role; none as a rule. */
  Map<TimeRole, List<Entry>> roles(String first) {
    return byFirst.getOrDefault(first, Map.of());
  }

  /**
   * Whether a time can begin with a word in lower case, number words left aside: it plays a role,
   * and not only those of words before a time, or ends like a compound that does.
   */
  boolean canBegin(String lower) {
    for (TimeRole role : roles(lower).keySet()) {
      if (!STAND_BEFORE.contains(role)) {
        return true;
      }
    }
    for (int cut = 1; cut < Math.min(lower.length(), LONGEST_COMPOUND); cut++) {
      if (!Collections.disjoint(roles(lower.substring(cut)).keySet(), LAST_IN_COMPOUNDS)) {
        return true;
      }
    }
    return false;
  }

  private List<Entry> entries(TimeRole role, String first) {
    return entries(roles(first), role);
  }

  private static List<Entry> entries(Map<TimeRole, List<Entry>> roles, TimeRole role) {
    List<Entry> entries = roles.isEmpty() ? null : roles.get(role);
    return entries == null ? List.of() : entries;
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

  /** Returns the value of a single word in a role. */
  Optional<String> value(TimeRole role, String lower) {
    return value(entries(role, lower));
  }

  /** Returns the value of a lexeme in a role. */
  Optional<String> value(TimeRole role, Lexeme lexeme) {
    return value(entries(lexeme.roles(), role));
  }

  private static Optional<String> value(List<Entry> entries) {
    for (Entry entry : entries) {
      if (entry.phrase().size() == 1) {
        return Optional.of(entry.value());
      }
    }
    return Optional.empty();
  }

  /** A word cut in two: {@code mittwoch} and {@code abend}. */
  record Compound(String head, String tail) {}

  /** Returns the values of both parts of a compound of two roles, if the word is one. */
  Optional<Compound> compound(TimeRole headRole, TimeRole tailRole, String lower) {
    for (int cut = 1; cut < Math.min(lower.length(), LONGEST_COMPOUND); cut++) {
      Optional<String> tail = value(tailRole, lower.substring(cut));
      Optional<String> head =
          tail.isPresent() ? value(headRole, lower.substring(0, cut)) : Optional.empty();
      if (head.isPresent() && tail.isPresent()) {
        return Optional.of(new Compound(head.get(), tail.get()));
      }
    }
    return Optional.empty();
  }

  /** Returns what stands before a word of the role at the end of a compound, and its value. */
  Optional<Compound> ending(TimeRole tailRole, String lower) {
    for (int cut = 1; cut < Math.min(lower.length(), LONGEST_COMPOUND); cut++) {
      Optional<String> tail = value(tailRole, lower.substring(cut));
      if (tail.isPresent()) {
        return Optional.of(new Compound(lower.substring(0, cut), tail.get()));
      }
    }
    return Optional.empty();
  }

  private static final int LONGEST_COMPOUND = 30;
}
