package org.synopse.statement.quantity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.synopse.text.Language;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.ResourceLines;
import org.synopse.text.Token;

/** Tells numbers that name something from those that count: {@code Paragraf 17}, {@code A 147}. */
final class Labels {
  private static final int YEAR_DIGITS = 4;
  private static final int EARLIEST_YEAR = 1000;
  private static final int LATEST_YEAR = 2200;
  private static final int ORDINAL_DIGITS = 2;
  private static final int AGE_DIGITS = 2;

  /** How many words and marks back the word before a list of ages may stand. */
  private static final int LONGEST_AGES = 6;

  /** How many words and marks back the word that names a list may stand. */
  private static final int LONGEST_LIST = 24;

  /** What stands behind English hours is a preposition in German. */
  private static final String GERMAN_PREPOSITION = "am";

  /** Shorter words end others by chance: {@code Gang}. */
  private static final int SHORTEST_HEAD = 4;

  private final Map<String, Set<String>> words = new HashMap<>();
  private final NumberLexicon numbers;

  Labels(Language language) {
    numbers = NumberLexicon.of(language);
    for (List<String> entry : ResourceLines.fields(Labels.class, "labels.txt")) {
      Set<String> target = words.computeIfAbsent(entry.get(0), place -> new HashSet<>());
      ResourceLines.items(entry.get(1)).forEach(word -> target.add(word.toLowerCase(Locale.ROOT)));
    }
    if (language == Language.GERMAN) {
      words.getOrDefault("behind", Set.of()).remove(GERMAN_PREPOSITION);
    }
  }

  private boolean is(String place, Lexeme lexeme) {
    return words.getOrDefault(place, Set.of()).contains(lexeme.lower());
  }

  /** Whether the digits or words from {@code begin} to {@code end} are no count of anything. */
  boolean isLabel(AnnotatedLexemes text, int begin, int end) {
    return isTime(text, end)
        || isInsideAName(text, begin, end)
        || isOrdinal(text, begin, end)
        || isBehindALabel(text, begin)
        || isRank(text, begin, end)
        || isNumberedInWords(text, begin, end)
        || isOfALabelledList(text, begin)
        || isInAnAdverb(text, begin, end)
        || isBehindASingleLetter(text, begin, end);
  }

  private boolean isTime(AnnotatedLexemes text, int end) {
    return end < text.size()
        && (is("behind", text.get(end))
            || (text.get(end).is("o") && end + 2 < text.size() && text.get(end + 2).is("clock"))
            || (isOneOf(text.get(end), "a", "p")
                && end + 2 < text.size()
                && text.get(end + 1).is(".")
                && text.get(end + 2).is("m")));
  }

  /** {@code der 2.Weltkrieg}, {@code die 22. „Nacht der Lieder“}, {@code traf Brandt (65.)}. */
  private static boolean isOrdinal(AnnotatedLexemes text, int begin, int end) {
    boolean dotted =
        end == begin + 1
            && end < text.size()
            && text.get(begin).isDigits()
            && text.get(begin).text().length() <= ORDINAL_DIGITS
            && text.get(end).is(".")
            && text.get(end).glued();
    if (!dotted || end + 1 >= text.size()) {
      return false;
    }
    Lexeme next = text.get(end + 1);
    boolean word = next.isLetters() && next.glued();
    boolean minute =
        begin > 0 && text.get(begin - 1).is("(") && next.glued() && (next.is(")") || next.is("/"));
    return word || minute || next.is("„");
  }

  /** {@code Rang vier}, {@code Tabellenplatz acht}, {@code Hurrikan-Stärke zwei}. */
  private boolean isRank(AnnotatedLexemes text, int begin, int end) {
    boolean word = begin > 0 && end == begin + 1 && text.get(begin).isLetters();
    return word && endsLike("rank", text.get(begin - 1));
  }

  /**
   * {@code in den Klassen eins und zwei}, {@code auf Gleis zwei}; not where the number counts what
   * stands behind it: {@code lagen im Zimmer zwei Tote}.
   */
  private boolean isNumberedInWords(AnnotatedLexemes text, int begin, int end) {
    boolean word = begin > 0 && text.get(begin).isLetters();
    if (!word || (end < text.size() && counts(text, end))) {
      return false;
    }
    int at = begin - 1;
    int first = Math.max(0, begin - LONGEST_LIST);
    while (at > first && (numbers.cardinal(text.get(at)) != null || joinsList(text.get(at)))) {
      at--;
    }
    boolean list = at + 1 < begin;
    return (!list || numbers.cardinal(text.get(at + 1)) != null)
        && (endsLike("in-words", text.get(at)) || endsLike("of-a-list", text.get(at)));
  }

  /** Whether a number counts what begins behind it: {@code Tote}, {@code unserer Soldaten}. */
  private static boolean counts(AnnotatedLexemes text, int behind) {
    PartOfSpeech pos = text.token(behind).pos();
    boolean genitive = pos == PartOfSpeech.DET && !isOneOf(text.get(behind), "der", "the");
    return pos.isNominal() || genitive;
  }

  /** {@code die Linien 5, 10 und 18}, {@code in den Reaktoren 5 und 6}. */
  private boolean isOfALabelledList(AnnotatedLexemes text, int begin) {
    int at = begin - 1;
    boolean digits = text.get(begin).isDigits();
    int first = Math.max(0, begin - LONGEST_LIST);
    while (digits && at > first && (text.get(at).isDigits() || joinsList(text.get(at)))) {
      at--;
    }
    return digits
        && at >= 0
        && at < begin
        && text.get(at + 1).isDigits()
        && endsLike("of-a-list", text.get(at));
  }

  private static boolean joinsList(Lexeme lexeme) {
    return lexeme.is(",") || QuantityWords.all().plays("list", lexeme) || lexeme.is("bis");
  }

  /** Whether a word plays the role, or is a German compound whose last part does. */
  private boolean endsLike(String place, Lexeme lexeme) {
    boolean capital = !lexeme.text().isEmpty() && Character.isUpperCase(lexeme.text().charAt(0));
    return is(place, lexeme)
        || (capital
            && words.getOrDefault(place, Set.of()).stream()
                .anyMatch(word -> word.length() > SHORTEST_HEAD && lexeme.lower().endsWith(word)));
  }

  /** {@code at one point}. */
  private boolean isInAnAdverb(AnnotatedLexemes text, int begin, int end) {
    if (begin == 0 || end >= text.size()) {
      return false;
    }
    String phrase =
        text.get(begin - 1).lower() + " " + text.get(begin).lower() + " " + text.get(end).lower();
    return words.getOrDefault("adverb", Set.of()).contains(phrase);
  }

  private static boolean isOneOf(Lexeme lexeme, String one, String other) {
    return lexeme.is(one) || lexeme.is(other);
  }

  /** {@code G7}, {@code SCP-173}, {@code 13.07.2005}, {@code 24703m2}. */
  private static boolean isInsideAName(AnnotatedLexemes text, int begin, int end) {
    if (begin > 0 && text.get(begin).glued()) {
      Lexeme before = text.get(begin - 1);
      boolean letters = before.isLetters();
      boolean joined =
          before.kind() == Lexeme.Kind.MARK
              && before.glued()
              && begin > 1
              && (text.get(begin - 2).isDigits()
                  || (before.isDash() && text.get(begin - 2).isLetters()))
              && !before.is("„");
      if (letters || joined) {
        return true;
      }
    }
    return goesOn(text, end);
  }

  private static boolean goesOn(AnnotatedLexemes text, int end) {
    return end + 1 < text.size()
        && text.get(end).glued()
        && text.get(end).kind() == Lexeme.Kind.MARK
        && text.get(end + 1).isDigits()
        && text.get(end + 1).glued();
  }

  /** {@code aged 46}, {@code im Alter von 46}, {@code Rente mit 67}: how old somebody is. */
  boolean isAge(AnnotatedLexemes text, int begin, int end) {
    boolean allowed =
        begin > 1
            && text.get(begin).isDigits()
            && is("joins-allowed-age", text.get(begin - 1))
            && is("allowed-age", text.get(begin - 2));
    if (allowed || isBehindAPerson(text, begin, end)) {
      return true;
    }
    boolean word = begin > 0 && is("of-an-age", text.get(begin - 1));
    boolean phrase =
        begin > 1 && is("joins-age", text.get(begin - 1)) && is("age", text.get(begin - 2));
    return word || phrase;
  }

  /** {@code mit 39 Jahren}, {@code mit 12 oder 13 Jahren}: years that are no time are an age. */
  boolean isAgeAtWhich(AnnotatedLexemes text, int begin, int end) {
    int at = begin - 1;
    int first = Math.max(0, begin - LONGEST_AGES);
    while (at > first && (text.get(at).isDigits() || joinsList(text.get(at)))) {
      at--;
    }
    boolean years = end < text.size() && is("age-years", text.get(end));
    return years && at >= 0 && is("joins-allowed-age", text.get(at));
  }

  /** {@code Anna Maria Brandt (46)}, {@code Tom Brandt, 21, said}: two digits behind two names. */
  private boolean isBehindAPerson(AnnotatedLexemes text, int begin, int end) {
    boolean age =
        begin > 2
            && end == begin + 1
            && end < text.size()
            && text.get(begin).isDigits()
            && text.get(begin).text().length() == AGE_DIGITS
            && text.get(begin).text().charAt(0) != '0';
    return age
        && ((text.get(begin - 1).is("(") && text.get(end).is(")"))
            || (text.get(begin - 1).is(",") && text.get(end).is(",")))
        && isName(text, begin - 2)
        && isName(text, begin - 3);
  }

  private static boolean isName(AnnotatedLexemes text, int at) {
    Token token = text.token(at);
    return token.pos() == PartOfSpeech.PROPN && token.isCapitalised() && text.get(at).isLetters();
  }

  /**
   * {@code a magnitude of 9.0}, {@code ein Beben der Stärke 5,3}, and no troops of that strength.
   */
  boolean isMagnitude(AnnotatedLexemes text, int begin, BigDecimal value) {
    boolean joined = begin > 1 && is("joins-magnitude", text.get(begin - 1));
    int at = joined ? begin - 2 : begin - 1;
    return at >= 0
        && is("magnitude", text.get(at))
        && (joined || value.scale() > 0)
        && value.compareTo(BigDecimal.TEN) < 0;
  }

  /** {@code Workers '71}: the year that a name ends with. */
  boolean isCutYear(AnnotatedLexemes text, int begin, int end) {
    return begin > 1
        && end == begin + 1
        && text.get(begin).isDigits()
        && text.get(begin).text().length() == AGE_DIGITS
        && text.get(begin).glued()
        && (text.get(begin - 1).is("'") || text.get(begin - 1).is("’"))
        && Character.isUpperCase(text.get(begin - 2).text().charAt(0))
        && !(end < text.size() && text.get(end).isLetters() && text.get(end).glued());
  }

  /** Whether digits stand right behind a name that does not open the sentence. */
  boolean isBehindAName(AnnotatedLexemes text, int begin, int end) {
    return begin > 1 && end == begin + 1 && text.get(begin).isDigits() && isName(text, begin - 1);
  }

  private boolean isBehindALabel(AnnotatedLexemes text, int begin) {
    int at = begin - 1;
    if (at > 0 && text.get(at).is(".") && text.get(at).glued()) {
      at--;
    }
    return at >= 0 && is("before", text.get(at)) && text.get(begin).isDigits();
  }

  /** {@code A 147}, {@code B 6}. */
  private static boolean isBehindASingleLetter(AnnotatedLexemes text, int begin, int end) {
    if (begin == 0 || !text.get(begin).isDigits() || end != begin + 1) {
      return false;
    }
    Lexeme before = text.get(begin - 1);
    return before.isLetters()
        && before.text().length() == 1
        && Character.isUpperCase(before.text().charAt(0))
        && (begin > 1 || !before.is("a"));
  }

  /** Whether bare digits with nothing to count are a name's: {@code Boeing 737}. */
  boolean belongsToAName(AnnotatedLexemes text, int begin, int end) {
    if (begin == 0 || end != begin + 1 || !text.get(begin).isDigits()) {
      return false;
    }
    Token before = text.token(begin - 1);
    return before.pos() == PartOfSpeech.PROPN || before.pos() == PartOfSpeech.NOUN;
  }

  /** Whether four digits are a year, unless a noun follows at once. */
  boolean isYear(AnnotatedLexemes text, int begin, int end, boolean counts) {
    String form = text.get(begin).text();
    if (end != begin + 1 || form.length() != YEAR_DIGITS || !text.get(begin).isDigits()) {
      return false;
    }
    int year = Integer.parseInt(form);
    boolean announced = begin > 0 && is("of-a-year", text.get(begin - 1));
    return year >= EARLIEST_YEAR && year <= LATEST_YEAR && (announced || !counts);
  }
}
