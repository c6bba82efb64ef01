package org.synopse.statement.quantity;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synopse.statement.quantity.NumberLexicon.Role;
import org.synopse.statement.quantity.Ordinal.Anchor;
import org.synopse.text.Language;
import org.synopse.text.ResourceLines;

/** Reads ordinals in digits and words. Immutable. */
final class OrdinalGrammar {
  private static final int LONGEST_PHRASE = 6;
  private static final int MOST_CARDINALS = 12;
  private static final int MOST_DIGITS = 4;
  private static final int LONGEST_WORD = 80;
  private static final BigDecimal TWENTY = BigDecimal.valueOf(20);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Set<String> ENGLISH_SUFFIXES = Set.of("st", "nd", "rd", "th");
  private static final List<String> GERMAN_ENDINGS = List.of("er", "en", "es", "em", "e");

  private final Language language;
  private final NumberLexicon lexicon;
  private final NumberGrammar numbers;
  private final Map<String, BigDecimal> stems = new HashMap<>();
  private final Map<String, BigDecimal> words = new HashMap<>();
  private final Map<Anchor, Map<String, BigDecimal>> relative = new EnumMap<>(Anchor.class);
  private final Set<String> firstWordsOfRelative = new HashSet<>();

  OrdinalGrammar(Language language, NumberLexicon lexicon, NumberGrammar numbers) {
    this.language = language;
    this.lexicon = lexicon;
    this.numbers = numbers;
    String file = "ordinal-words-" + language.code() + ".txt";
    for (List<String> entry : ResourceLines.fields(OrdinalGrammar.class, file)) {
      Map<String, BigDecimal> target = target(entry.get(0));
      for (String word : ResourceLines.items(entry.get(2))) {
        target.put(word, new BigDecimal(entry.get(1)));
      }
    }
    for (Map<String, BigDecimal> phrases : relative.values()) {
      phrases.keySet().forEach(phrase -> firstWordsOfRelative.add(phrase.split(" ", -1)[0]));
    }
  }

  private Map<String, BigDecimal> target(String kind) {
    return switch (kind) {
      case "stem" -> stems;
      case "word" -> words;
      default ->
          relative.computeIfAbsent(
              Anchor.valueOf(kind.toUpperCase(Locale.ROOT)), anchor -> new HashMap<>());
    };
  }

  /**
   * What was read.
   *
   * @param end index behind its last lexeme
   */
  record Reading(Anchor anchor, BigDecimal value, int end) {}

  /**
   * Whether an ordinal can begin with the lexeme, for what it is by itself, and no cardinal begins
   * it.
   */
  boolean canBeginWith(Lexeme lexeme) {
    String word = lexeme.lower();
    return lexeme.isDigits()
        || firstWordsOfRelative.contains(word)
        || (language == Language.GERMAN
            ? words.containsKey(word)
                || germanWord(word, false) != null
                || germanWord(word, true) != null
            : stems.containsKey(word));
  }

  /** Returns the ordinal that begins at the index, or {@code null}. */
  @Nullable Reading at(List<Lexeme> lexemes, int at) {
    Reading found = relative(lexemes, at);
    if (found == null) {
      found = digits(lexemes, at);
    }
    if (found == null) {
      found = language == Language.GERMAN ? german(lexemes, at) : english(lexemes, at);
    }
    return found;
  }

  private @Nullable Reading relative(List<Lexeme> lexemes, int at) {
    if (!firstWordsOfRelative.contains(lexemes.get(at).lower())) {
      return null;
    }
    StringBuilder phrase = new StringBuilder();
    Reading found = null;
    for (int i = at; i < Math.min(lexemes.size(), at + LONGEST_PHRASE); i++) {
      phrase.append(i == at ? "" : " ").append(lexemes.get(i).lower());
      for (Map.Entry<Anchor, Map<String, BigDecimal>> entry : relative.entrySet()) {
        BigDecimal value = entry.getValue().get(phrase.toString());
        found = value == null ? found : new Reading(entry.getKey(), value, i + 1);
      }
    }
    return found;
  }

  /** {@code 21st}; {@code 3.} before a word. */
  private @Nullable Reading digits(List<Lexeme> lexemes, int at) {
    Lexeme lexeme = lexemes.get(at);
    if (!lexeme.isDigits() || lexeme.text().length() > MOST_DIGITS || at + 1 >= lexemes.size()) {
      return null;
    }
    Lexeme next = lexemes.get(at + 1);
    boolean suffix =
        language == Language.GERMAN
            ? next.is(".")
                && at + 2 < lexemes.size()
                && lexemes.get(at + 2).isLetters()
                && !lexemes.get(at + 2).glued()
            : ENGLISH_SUFFIXES.contains(next.lower());
    return suffix && next.glued()
        ? new Reading(Anchor.START, new BigDecimal(lexeme.text()), at + 2)
        : null;
  }

  private @Nullable Reading german(List<Lexeme> lexemes, int at) {
    Lexeme lexeme = lexemes.get(at);
    if (!lexeme.isLetters()) {
      return null;
    }
    BigDecimal word = words.get(lexeme.lower());
    BigDecimal value = word != null ? word : germanWord(lexeme.lower(), follows(lexemes, at, "zu"));
    if (value != null) {
      return new Reading(Anchor.START, value, at + 1);
    }
    BigDecimal count = lexicon.cardinal(lexeme);
    BigDecimal scale =
        count == null || at + 1 >= lexemes.size()
            ? null
            : germanWord(lexemes.get(at + 1).lower(), false);
    return scale == null || count == null || scale.compareTo(HUNDRED) <= 0
        ? null
        : new Reading(Anchor.START, count.multiply(scale), at + 2);
  }

  private static boolean follows(List<Lexeme> lexemes, int at, String word) {
    return at > 0 && lexemes.get(at - 1).is(word);
  }

  private @Nullable BigDecimal germanWord(String word, boolean bare) {
    if (word.length() > LONGEST_WORD) {
      return null;
    }
    for (String ending : GERMAN_ENDINGS) {
      if (word.endsWith(ending)) {
        return stem(word.substring(0, word.length() - ending.length()));
      }
    }
    return bare && !word.equals("acht") ? stem(word) : null;
  }

  private @Nullable BigDecimal stem(String stem) {
    BigDecimal own = stems.get(stem);
    if (own != null || !stem.endsWith("t")) {
      return own;
    }
    BigDecimal small = cardinal(stem.substring(0, stem.length() - 1));
    if (small != null
        && small.remainder(HUNDRED).compareTo(TWENTY) < 0
        && small.remainder(HUNDRED).signum() > 0) {
      return small;
    }
    BigDecimal large = stem.endsWith("st") ? cardinal(stem.substring(0, stem.length() - 2)) : null;
    if (large != null) {
      boolean round = large.remainder(HUNDRED).signum() == 0;
      return round || large.remainder(HUNDRED).compareTo(TWENTY) >= 0 ? large : null;
    }
    return compound(stem);
  }

  /** {@code hundertdritt-}: a cardinal before an irregular stem. */
  private @Nullable BigDecimal compound(String stem) {
    for (Map.Entry<String, BigDecimal> entry : stems.entrySet()) {
      int cut = stem.length() - entry.getKey().length();
      BigDecimal before =
          cut > 0 && stem.endsWith(entry.getKey()) ? cardinal(stem.substring(0, cut)) : null;
      if (before != null && before.remainder(HUNDRED).signum() == 0) {
        return before.add(entry.getValue());
      }
    }
    return null;
  }

  private @Nullable BigDecimal cardinal(String word) {
    List<Lexeme> lexemes = Lexeme.of(word);
    boolean one = lexemes.size() == 1 && !word.isEmpty();
    BigDecimal value = one ? lexicon.cardinal(lexemes.get(0)) : null;
    return value == null || value.scale() > 0 ? null : value;
  }

  private @Nullable Reading english(List<Lexeme> lexemes, int at) {
    BigDecimal single = stems.get(lexemes.get(at).lower());
    if (single != null) {
      return new Reading(Anchor.START, single, at + 1);
    }
    boolean article = lexicon.plays(Role.ARTICLE, lexemes.get(at)) && !beforeTimes(lexemes, at);
    if (article || !lexemes.get(at).isLetters()) {
      return null;
    }
    int limit = Math.min(lexemes.size(), at + MOST_CARDINALS);
    NumberGrammar.Reading cardinal = numbers.at(lexemes.subList(0, limit), at);
    if (cardinal == null || cardinal.kind() != Numeral.Kind.CARDINAL) {
      return null;
    }
    int i = cardinal.end();
    boolean and = i < limit && lexemes.get(i).is("and");
    i += i < limit && (lexemes.get(i).isDash() || and) ? 1 : 0;
    BigDecimal last = i < limit ? stems.get(lexemes.get(i).lower()) : null;
    if (last == null) {
      return null;
    }
    if (last.compareTo(HUNDRED) >= 0) {
      return and ? null : new Reading(Anchor.START, cardinal.value().multiply(last), i + 1);
    }
    BigDecimal below = cardinal.value().remainder(HUNDRED);
    boolean fits =
        below.signum() == 0
            || (below.compareTo(TWENTY) >= 0
                && below.remainder(BigDecimal.TEN).signum() == 0
                && last.compareTo(BigDecimal.TEN) < 0);
    return fits && !(and && below.signum() != 0)
        ? new Reading(Anchor.START, cardinal.value().add(last), i + 1)
        : null;
  }

  private boolean beforeTimes(List<Lexeme> lexemes, int at) {
    return at + 1 < lexemes.size() && lexicon.plays(Role.TIMES, lexemes.get(at + 1));
  }
}
