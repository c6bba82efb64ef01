package org.synopse.statement.time;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a run of letters, a run of digits or a single mark wherever it stands: worked
 * out once and not at each place again. Immutable.
 */
final class TimeWord {
  /** What it is made of. */
  enum Kind {
    LETTERS,
    DIGITS,
    MARK;

    static Kind of(char c) {
      if (c >= '0' && c <= '9') {
        return DIGITS;
      }
      return Character.isLetter(c) || Character.isSurrogate(c) ? LETTERS : MARK;
    }
  }

  private final String form;
  private final String lower;
  private final Kind kind;
  private final boolean capitalised;
  private final Map<TimeRole, List<TimeWords.Entry>> roles;
  private final Set<TimeRole> rolesOfEnd;
  private final @Nullable BigDecimal number;
  private final List<TimeRule> rules;

  /**
   * @param form the characters as written
   * @param words the words of its language
   * @param rules the rules of its language, in their order
   */
  TimeWord(String form, TimeWords words, List<TimeRule> rules) {
    this.form = form;
    this.lower = form.toLowerCase(Locale.ROOT);
    this.kind = Kind.of(form.charAt(0));
    this.capitalised = Character.isUpperCase(form.codePointAt(0));
    this.roles = words.roles(lower);
    this.rolesOfEnd = kind == Kind.LETTERS ? words.rolesOfEnd(lower) : Set.of();
    this.number = kind == Kind.DIGITS ? null : words.spoken(form, lower).orElse(null);
    boolean ordinary =
        kind == Kind.LETTERS && roles.isEmpty() && rolesOfEnd.isEmpty() && number == null;
    this.rules =
        ordinary || !canOpen()
            ? List.of()
            : rules.stream().filter(rule -> rule.canBeginWith(this)).toList();
  }

  /** Returns the characters as written. */
  String form() {
    return form;
  }

  /** Returns the characters in lower case. */
  String lower() {
    return lower;
  }

  boolean isDigits() {
    return kind == Kind.DIGITS;
  }

  boolean isWord() {
    return kind == Kind.LETTERS;
  }

  boolean isCapitalised() {
    return capitalised;
  }

  /** Whether a time can begin with such a thing: with no mark but the apostrophe of '90s. */
  boolean canOpen() {
    return kind != Kind.MARK || form.equals("'") || form.equals("’");
  }

  /** Returns the number that it says, {@code zwölf} and {@code zweieinhalb}, not that of digits. */
  @Nullable BigDecimal number() {
    return number;
  }

  /** Whether a number in digits or words may begin with it. */
  boolean isNumber() {
    return number != null || isDigits();
  }

  /** Whether a phrase of the role may begin with it. */
  boolean begins(TimeRole role) {
    return roles.containsKey(role);
  }

  /** Whether a phrase of one of the roles may begin with it. */
  boolean begins(TimeRole role, TimeRole... others) {
    if (roles.isEmpty()) {
      return false;
    }
    boolean begins = begins(role);
    for (TimeRole other : others) {
      begins |= begins(other);
    }
    return begins;
  }

  /** Returns the phrases of a role that begin with it, the longest first. */
  List<TimeWords.Entry> entries(TimeRole role) {
    List<TimeWords.Entry> entries = roles.get(role);
    return entries == null ? List.of() : entries;
  }

  /** Whether it plays the role by itself. */
  boolean plays(TimeRole role) {
    return value(role) != null;
  }

  /** Returns its own value in a role. */
  @Nullable String value(TimeRole role) {
    return TimeWords.single(entries(role));
  }

  /** Whether a word of the role may stand at its end: {@code zweitägig}. */
  boolean endsLike(TimeRole role) {
    return rolesOfEnd.contains(role);
  }

  /** Returns the rules by which a time may begin with it, whatever stands behind but a hyphen. */
  List<TimeRule> rules() {
    return rules;
  }
}
