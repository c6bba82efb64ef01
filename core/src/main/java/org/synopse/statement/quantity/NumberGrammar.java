package org.synopse.statement.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synopse.statement.quantity.NumberLexicon.Role;
import org.synopse.statement.quantity.Numeral.Kind;
import org.synopse.text.Language;

/**
 * Composes a number of digits and words: {@code zwei Millionen dreihundert}, {@code one hundred and
 * fifty}, {@code 2,5 Mrd.}, {@code ein halbes Dutzend}, {@code two thirds of a million}.
 *
 * <p>Never looks farther than {@value #MOST_WORDS} lexemes. Immutable.
 */
final class NumberGrammar {
  private static final int MOST_WORDS = 24;
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Of how many one says {@code one in five}. */
  private static final Set<Integer> WHOLES =
      Set.of(2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 21, 25, 50, 100, 500, 1000, 10_000, 100_000);

  private final Language language;
  private final DigitReader digits;
  private final NumberLexicon lexicon;

  NumberGrammar(Language language, NumberLexicon lexicon) {
    this.language = language;
    this.digits = new DigitReader(language);
    this.lexicon = lexicon;
  }

  /**
   * What was read.
   *
   * @param value its value
   * @param end index behind its sum.last() lexeme
   * @param kind how it is said
   * @param factor what its sum.last() word multiplies with, 1 if it does not
   */
  record Reading(BigDecimal value, int end, Kind kind, BigDecimal factor) {
    static Reading fraction(BigDecimal value, int end) {
      return new Reading(value, end, Kind.FRACTION, BigDecimal.ONE);
    }

    private Reading negated() {
      return new Reading(value.negate(), end, kind, factor);
    }
  }

  /** Returns the number that begins at the index, or {@code null}. */
  @Nullable Reading at(List<Lexeme> lexemes, int at) {
    return at(lexemes, at, false);
  }

  /**
   * Returns the number that begins at the index, or {@code null}.
   *
   * @param money whether a sign of money stands before it, so that {@code 20m} are millions
   */
  @Nullable Reading at(List<Lexeme> lexemes, int at, boolean money) {
    Composition composition = new Composition(lexemes, at, money, false);
    if (!composition.isNegativeAt(at)) {
      return composition.read(at);
    }
    Reading read = composition.read(at + 1);
    return read == null || read.kind() == Kind.INDEFINITE ? null : read.negated();
  }

  /** One attempt to read a number. */
  private final class Composition {
    private final List<Lexeme> lexemes;
    private final int limit;
    private final boolean money;
    private final boolean insideRatio;
    private final NumberWindow window;
    private final FractionGrammar fractions;
    private final RunningSum sum = new RunningSum();

    Composition(List<Lexeme> lexemes, int at, boolean money, boolean insideRatio) {
      this.insideRatio = insideRatio;
      this.lexemes = lexemes;
      this.limit = Math.min(lexemes.size(), at + MOST_WORDS);
      this.money = money;
      this.window = new NumberWindow(lexicon, lexemes, limit);
      this.fractions = new FractionGrammar(language, window);
    }

    boolean isNegativeAt(int at) {
      if (window.has(at, Role.MINUS)) {
        return true;
      }
      boolean loose = !lexemes.get(at).glued();
      return loose
          && lexemes.get(at).isDash()
          && at + 1 < limit
          && lexemes.get(at + 1).isDigits()
          && lexemes.get(at + 1).glued();
    }

    @Nullable Reading read(int at) {
      if (at >= limit) {
        return null;
      }
      Reading part = fractions.half(at);
      if (part == null) {
        part = fractions.partOfOne(at);
      }
      return part != null ? part : cardinal(at);
    }

    private @Nullable Reading cardinal(int at) {
      int i = at;
      int end = at;
      boolean indefinite = false;
      while (i < limit) {
        int next = step(i, end == at);
        if (next == i) {
          break;
        }
        indefinite = end == at && window.has(i, Role.INDEFINITE);
        i = next;
        end = next;
      }
      if (end == at) {
        return null;
      }
      boolean bareArticle = indefinite && end == at + 1;
      if (bareArticle) {
        return new Reading(BigDecimal.ONE, end, Kind.INDEFINITE, BigDecimal.ONE);
      }
      return tail(at, end);
    }

    /** Takes one more word into the number and returns the index behind it, or the same index. */
    private int step(int i, boolean first) {
      Lexeme lexeme = lexemes.get(i);
      if (first) {
        return firstStep(i);
      }
      BigDecimal factor = factorAt(i);
      if (factor != null && sum.takesFactor(factor)) {
        return i + 1 + (window.is(i + 1, ".") && isAbbreviated(i) ? 1 : 0);
      }
      if (lexeme.isDash() || window.has(i, Role.AND)) {
        boolean and = window.has(i, Role.AND);
        if (and && fractions.part(i + 1) != null) {
          return i;
        }
        return i + 1 < limit && fits(i + 1, and) ? take(i + 1) : i;
      }
      return fits(i, false) ? take(i) : i;
    }

    private int firstStep(int i) {
      if (lexemes.get(i).isDigits() || lexemes.get(i).kind() == Lexeme.Kind.MARK) {
        DigitReader.Reading read = digits.at(lexemes, i);
        if (read != null) {
          sum.begin(read.value());
          return read.end();
        }
        return i;
      }
      boolean article = window.has(i, Role.ARTICLE);
      if (article || window.has(i, Role.INDEFINITE)) {
        if (article && !window.has(i + 1, Role.TIMES)) {
          return i;
        }
        sum.begin(BigDecimal.ONE);
        return i + 1;
      }
      if (window.has(i, Role.TIMES) && i > 0 && lexicon.plays(Role.QUALIFIER, lexemes.get(i - 1))) {
        sum.begin(BigDecimal.ONE);
        return sum.takesFactor(required(i, Role.TIMES)) ? i + 1 : i;
      }
      if (window.has(i, Role.TIMES)
          && window.has(i + 1, Role.TIMES)
          && language == Language.ENGLISH) {
        sum.begin(BigDecimal.ONE);
        return sum.takesFactor(HUNDRED.max(required(i, Role.TIMES))) ? i + 1 : i;
      }
      boolean pronoun =
          window.is(i, "one") && (window.followsDeterminer(i) || window.is(i + 1, "another"));
      return !pronoun && lexicon.cardinal(lexemes.get(i)) != null ? take(i) : i;
    }

    private BigDecimal required(int i, Role role) {
      BigDecimal value = window.value(i, role);
      return value == null ? BigDecimal.ZERO : value;
    }

    private @Nullable BigDecimal factorAt(int i) {
      Lexeme lexeme = lexemes.get(i);
      BigDecimal factor = window.value(i, Role.TIMES);
      boolean afterDigits = i > 0 && lexemes.get(i - 1).isDigits();
      if (factor == null && afterDigits && !continuesAsCode(i)) {
        factor = lexicon.value(Role.SHORT, lexeme);
        factor = factor == null && money ? lexicon.value(Role.MONEY, lexeme) : factor;
      }
      return factor;
    }

    /** {@code 24K7} is a name. */
    private boolean continuesAsCode(int i) {
      return i + 1 < limit && lexemes.get(i + 1).isDigits() && lexemes.get(i + 1).glued();
    }

    /** {@code Mio.}: the full stop belongs to the word unless the sentence ends there. */
    private boolean isAbbreviated(int i) {
      String word = lexemes.get(i).lower();
      boolean abbreviation = word.length() <= 4 && !word.equals("lakh");
      return abbreviation && lexemes.get(i + 1).glued() && i + 2 < lexemes.size();
    }

    /** Whether the number at the index can be added to what stands before it. */
    private boolean fits(int i, boolean and) {
      BigDecimal value = small(i);
      if (value == null) {
        return false;
      }
      if (sum.isClosed()) {
        return false;
      }
      if (and && window.has(i + 1, Role.TIMES) && sum.hasGroup()) {
        BigDecimal factor = required(i + 1, Role.TIMES);
        boolean largerScale = factor.compareTo(HUNDRED) > 0 && !sum.hasTotal();
        if (factor.compareTo(HUNDRED) == 0 || !largerScale) {
          return false;
        }
      }
      if (!sum.hasGroup()) {
        return sum.fitsBehindScale(value);
      }
      boolean inWords = !lexemes.get(i - 1).isDigits();
      boolean afterWords = inWords && lexemes.get(i).isLetters() && language == Language.ENGLISH;
      return sum.fitsBehindHundreds(value, inWords)
          || (!and && afterWords && sum.fitsBehindTens(value));
    }

    /** The value of a single word or of digits below a thousand, behind a multiplier. */
    private @Nullable BigDecimal small(int i) {
      Lexeme lexeme = lexemes.get(i);
      if (lexeme.isDigits()) {
        boolean plain =
            lexeme.text().length() <= 3 && !lexeme.glued() && sum.last().compareTo(TEN) > 0;
        boolean ends = i + 1 >= limit || !lexemes.get(i + 1).glued() || window.is(i + 1, ".");
        boolean english = language == Language.ENGLISH;
        return plain && ends && english ? new BigDecimal(lexeme.text()) : null;
      }
      return lexeme.isLetters() ? lexicon.cardinal(lexeme) : null;
    }

    private int take(int i) {
      BigDecimal value = lexemes.get(i).isDigits() ? small(i) : lexicon.cardinal(lexemes.get(i));
      sum.add(value == null ? BigDecimal.ZERO : value);
      return i + 1;
    }

    /** What may follow a cardinal: a decimal point in words, or a fraction. */
    private @Nullable Reading tail(int at, int end) {
      Reading pointed = window.has(end, Role.POINT) && sum.hasGroup() ? pointed(end) : null;
      if (pointed != null) {
        return pointed;
      }
      int partAt = end < limit && lexemes.get(end).isDash() ? end + 1 : end;
      BigDecimal part = window.value(partAt, Role.PART);
      if (part != null && isCountedPart(partAt, end == at + 1)) {
        return fractions.over(sum.sum(), part, partAt + 1);
      }
      Reading withHalf =
          window.has(end, Role.HALF) && language == Language.GERMAN ? halves(end) : null;
      Reading mixed = withHalf == null ? mixed(end) : withHalf;
      if (mixed != null) {
        return mixed;
      }
      Reading ratio = ratio(at, end);
      boolean multiplied = !sum.hasGroup() || sum.last().compareTo(BigDecimal.ONE) > 0;
      return ratio != null
          ? ratio
          : new Reading(sum.sum(), end, Kind.CARDINAL, multiplied ? sum.last() : BigDecimal.ONE);
    }

    private boolean isCountedPart(int i, boolean oneWord) {
      boolean plural = lexemes.get(i).lower().endsWith("s");
      boolean one = oneWord && sum.sum().compareTo(BigDecimal.ONE) == 0;
      return language == Language.GERMAN || plural || one;
    }

    /** {@code drei halbe}. */
    private Reading halves(int end) {
      return fractions.over(sum.sum(), BigDecimal.valueOf(2), end + 1);
    }

    /** {@code two hundred point zero three}, {@code zwei Komma drei}. */
    private @Nullable Reading pointed(int end) {
      StringBuilder decimals = new StringBuilder();
      int i = end + 1;
      while (i < limit && lexemes.get(i).isLetters()) {
        BigDecimal digit = lexicon.cardinal(lexemes.get(i));
        if (digit == null || digit.scale() > 0 || digit.compareTo(HUNDRED) >= 0) {
          break;
        }
        boolean ten = digit.compareTo(BigDecimal.valueOf(20)) >= 0;
        BigDecimal unit =
            ten && i + 2 < limit && lexemes.get(i + 1).isDash()
                ? lexicon.cardinal(lexemes.get(i + 2))
                : null;
        decimals.append((unit == null ? digit : digit.add(unit)).toPlainString());
        i += unit == null ? 1 : 3;
      }
      if (decimals.isEmpty()) {
        return null;
      }
      BigDecimal value = new BigDecimal(sum.sum().toPlainString() + "." + decimals);
      Reading multiplied = fractions.multiplied(value, i);
      return multiplied == null ? new Reading(value, i, Kind.CARDINAL, BigDecimal.ONE) : multiplied;
    }

    /** {@code five and a half million}, {@code one million and a half}. */
    private @Nullable Reading mixed(int end) {
      if (!window.has(end, Role.AND)) {
        return null;
      }
      FractionGrammar.Part part = fractions.part(end + 1);
      if (part == null) {
        return null;
      }
      BigDecimal factor = window.value(part.end(), Role.TIMES);
      if (sum.hasGroup()) {
        BigDecimal value = sum.sum().add(part.value());
        return factor == null
            ? new Reading(value, part.end(), Kind.CARDINAL, BigDecimal.ONE)
            : new Reading(value.multiply(factor), part.end() + 1, Kind.CARDINAL, factor);
      }
      boolean own = factor != null && factor.compareTo(sum.scale()) < 0;
      BigDecimal share = part.value().multiply(own && factor != null ? factor : sum.scale());
      int behind = own ? part.end() + 1 : part.end();
      return new Reading(sum.total().add(share), behind, Kind.CARDINAL, BigDecimal.ONE);
    }

    /** {@code one in five}. */
    private @Nullable Reading ratio(int at, int end) {
      int behind = lexicon.end(Role.OVER, lexemes, end);
      boolean bare = end == at + 1 && sum.hasGroup() && sum.group().compareTo(TEN) < 0;
      if (insideRatio || behind == end || !bare || behind >= limit) {
        return null;
      }
      boolean money = at > 0 && lexemes.get(at - 1).glued() && !lexemes.get(at).isLetters();
      Reading below = new Composition(lexemes, behind, false, true).read(behind);
      if (below == null || below.kind() != Kind.CARDINAL || money) {
        return null;
      }
      boolean share =
          below.value().scale() <= 0
              && below.value().compareTo(sum.group()) > 0
              && below.value().compareTo(BigDecimal.valueOf(100_000)) <= 0
              && WHOLES.contains(below.value().intValue());
      return share
          ? Reading.fraction(sum.group().divide(below.value(), MathContext.DECIMAL64), below.end())
          : null;
    }
  }
}
