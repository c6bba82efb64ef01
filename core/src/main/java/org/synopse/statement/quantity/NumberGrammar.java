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
  private static final BigDecimal TWENTY = BigDecimal.valueOf(20);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

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
   * @param end index behind its last lexeme
   * @param kind how it is said
   * @param factor what its last word multiplies with, 1 if it does not
   */
  record Reading(BigDecimal value, int end, Kind kind, BigDecimal factor) {
    private static Reading fraction(BigDecimal value, int end) {
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
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal group = BigDecimal.ZERO;
    private BigDecimal scale = BigDecimal.ZERO;
    private BigDecimal last = BigDecimal.ONE;
    private boolean hasGroup;
    private boolean hasTotal;

    Composition(List<Lexeme> lexemes, int at, boolean money, boolean insideRatio) {
      this.insideRatio = insideRatio;
      this.lexemes = lexemes;
      this.limit = Math.min(lexemes.size(), at + MOST_WORDS);
      this.money = money;
    }

    private boolean has(int i, Role role) {
      return i < limit && lexicon.plays(role, lexemes.get(i));
    }

    private @Nullable BigDecimal value(int i, Role role) {
      return i < limit ? lexicon.value(role, lexemes.get(i)) : null;
    }

    private boolean is(int i, String word) {
      return i < limit && lexemes.get(i).is(word);
    }

    boolean isNegativeAt(int at) {
      if (has(at, Role.MINUS)) {
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
      Reading part = half(at);
      if (part == null) {
        part = partOfOne(at);
      }
      return part != null ? part : cardinal(at);
    }

    /**
     * {@code half a million}, {@code eine halbe Million}, {@code die Hälfte}, {@code a quarter}.
     */
    private @Nullable Reading half(int at) {
      boolean article = has(at, Role.ARTICLE) || has(at, Role.INDEFINITE);
      int i = article ? at + 1 : at;
      BigDecimal half = value(i, Role.HALF);
      if (half == null) {
        return has(at, Role.ALONE) && !followsDeterminer(at) ? alone(at) : null;
      }
      Reading multiplied = multiplied(half, i + 1);
      if (multiplied != null) {
        return multiplied;
      }
      if (article && endsFraction(i + 1)) {
        return Reading.fraction(half, i + 1);
      }
      return has(i, Role.ALONE) && !followsDeterminer(at) ? alone(i) : null;
    }

    private Reading alone(int i) {
      BigDecimal value = value(i, Role.ALONE);
      return Reading.fraction(value == null ? BigDecimal.ZERO : value, i + 1);
    }

    private boolean followsDeterminer(int at) {
      return at > 0 && lexicon.plays(Role.DETERMINER, lexemes.get(at - 1));
    }

    /** {@code a third}, {@code ein Drittel}: the article counts one. */
    private @Nullable Reading partOfOne(int at) {
      BigDecimal part = value(at + 1, Role.PART);
      if (part == null || !(has(at, Role.ARTICLE) || has(at, Role.INDEFINITE))) {
        return null;
      }
      return endsFraction(at + 2) || multiplied(part, at + 2) != null
          ? over(BigDecimal.ONE, part, at + 2)
          : null;
    }

    /** In English {@code a third} may go on as {@code a third attempt}, which is no fraction. */
    private boolean endsFraction(int i) {
      return language == Language.GERMAN
          || i >= limit
          || !lexemes.get(i).isLetters()
          || FRACTION_GOES_ON.contains(lexemes.get(i).lower());
    }

    private Reading over(BigDecimal above, BigDecimal below, int end) {
      BigDecimal value = above.divide(below, MathContext.DECIMAL64);
      Reading multiplied = multiplied(value, end);
      return multiplied == null ? Reading.fraction(value, end) : multiplied;
    }

    /** {@code of a million}, {@code Millionen} behind a fraction. */
    private @Nullable Reading multiplied(BigDecimal value, int from) {
      int i = is(from, "of") ? from + 1 : from;
      i = has(i, Role.ARTICLE) ? i + 1 : i;
      BigDecimal factor = value(i, Role.TIMES);
      return factor == null
          ? null
          : new Reading(value.multiply(factor), i + 1, Kind.CARDINAL, factor);
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
        indefinite = end == at && has(i, Role.INDEFINITE);
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
      if (factor != null && takesFactor(factor)) {
        return i + 1 + (is(i + 1, ".") && isAbbreviated(i) ? 1 : 0);
      }
      if (lexeme.isDash() || has(i, Role.AND)) {
        boolean and = has(i, Role.AND);
        if (and && part(i + 1) != null) {
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
          setGroup(read.value());
          return read.end();
        }
        return i;
      }
      boolean article = has(i, Role.ARTICLE);
      if (article || has(i, Role.INDEFINITE)) {
        if (article && !has(i + 1, Role.TIMES)) {
          return i;
        }
        setGroup(BigDecimal.ONE);
        return i + 1;
      }
      if (has(i, Role.TIMES) && has(i + 1, Role.TIMES) && language == Language.ENGLISH) {
        setGroup(BigDecimal.ONE);
        return takesFactor(HUNDRED.max(required(i, Role.TIMES))) ? i + 1 : i;
      }
      boolean pronoun = is(i, "one") && (followsDeterminer(i) || is(i + 1, "another"));
      return !pronoun && lexicon.cardinal(lexemes.get(i)) != null ? take(i) : i;
    }

    private BigDecimal required(int i, Role role) {
      BigDecimal value = value(i, role);
      return value == null ? BigDecimal.ZERO : value;
    }

    private void setGroup(BigDecimal value) {
      group = value;
      hasGroup = true;
    }

    private @Nullable BigDecimal factorAt(int i) {
      Lexeme lexeme = lexemes.get(i);
      BigDecimal factor = value(i, Role.TIMES);
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

    /** Multiplies with the factor if a number may be multiplied so here. */
    private boolean takesFactor(BigDecimal value) {
      BigDecimal factor = value.stripTrailingZeros();
      boolean hundred = factor.compareTo(HUNDRED) == 0;
      boolean dozen = factor.compareTo(HUNDRED) < 0;
      if (!hasGroup) {
        boolean chained = hasTotal && factor.compareTo(scale) >= 0 && scale.compareTo(HUNDRED) >= 0;
        if (chained) {
          total = total.multiply(factor);
          scale = factor;
        }
        return chained;
      }
      if (hundred || dozen) {
        boolean fits = dozen || group.compareTo(HUNDRED) < 0 || !hasTotal;
        if (fits) {
          group = group.multiply(factor);
          last = factor;
        }
        return fits;
      }
      if (hasTotal && factor.compareTo(scale) >= 0) {
        return false;
      }
      total = hasTotal ? total.add(group.multiply(factor)) : group.multiply(factor);
      scale = factor;
      last = factor;
      hasTotal = true;
      hasGroup = false;
      group = BigDecimal.ZERO;
      return true;
    }

    /** Whether the number at the index can be added to what stands before it. */
    private boolean fits(int i, boolean and) {
      BigDecimal value = small(i);
      if (value == null) {
        return false;
      }
      boolean dozens = last.compareTo(BigDecimal.valueOf(12)) == 0;
      if (dozens || group.stripTrailingZeros().scale() > 0 || total.signum() < 0) {
        return false;
      }
      if (and && has(i + 1, Role.TIMES) && hasGroup) {
        BigDecimal factor = required(i + 1, Role.TIMES);
        boolean largerScale = factor.compareTo(HUNDRED) > 0 && !hasTotal;
        if (factor.compareTo(HUNDRED) == 0 || !largerScale) {
          return false;
        }
      }
      if (!hasGroup) {
        return scale.compareTo(THOUSAND) >= 0 && value.compareTo(scale) < 0 && value.signum() > 0;
      }
      return fitsBehindHundreds(i, value) || (!and && fitsBehindTens(i, value));
    }

    private boolean fitsBehindHundreds(int i, BigDecimal value) {
      boolean said = last.compareTo(HUNDRED) == 0 || !lexemes.get(i - 1).isDigits();
      return said
          && group.compareTo(HUNDRED) >= 0
          && group.remainder(HUNDRED).signum() == 0
          && value.compareTo(HUNDRED) < 0
          && value.signum() > 0;
    }

    /** {@code thirty one}, which German writes in one word. */
    private boolean fitsBehindTens(int i, BigDecimal value) {
      boolean words = lexemes.get(i).isLetters() && !lexemes.get(i - 1).isDigits();
      return words
          && language == Language.ENGLISH
          && last.compareTo(BigDecimal.ONE) == 0
          && group.remainder(HUNDRED).compareTo(TWENTY) >= 0
          && group.remainder(TEN).signum() == 0
          && value.compareTo(TEN) < 0
          && value.signum() > 0;
    }

    /** The value of a single word or of digits below a thousand, behind a multiplier. */
    private @Nullable BigDecimal small(int i) {
      Lexeme lexeme = lexemes.get(i);
      if (lexeme.isDigits()) {
        boolean plain = lexeme.text().length() <= 3 && !lexeme.glued() && last.compareTo(TEN) > 0;
        boolean ends = i + 1 >= limit || !lexemes.get(i + 1).glued() || is(i + 1, ".");
        boolean english = language == Language.ENGLISH;
        return plain && ends && english ? new BigDecimal(lexeme.text()) : null;
      }
      return lexeme.isLetters() ? lexicon.cardinal(lexeme) : null;
    }

    private int take(int i) {
      BigDecimal value = lexemes.get(i).isDigits() ? small(i) : lexicon.cardinal(lexemes.get(i));
      BigDecimal taken = value == null ? BigDecimal.ZERO : value;
      group = hasGroup ? group.add(taken) : taken;
      hasGroup = true;
      last = BigDecimal.ONE;
      return i + 1;
    }

    /** The number so far; nothing is added where nothing stands, so that the scale stays. */
    private BigDecimal sum() {
      if (!hasGroup) {
        return total;
      }
      return hasTotal ? total.add(group) : group;
    }

    /** What may follow a cardinal: a decimal point in words, or a fraction. */
    private @Nullable Reading tail(int at, int end) {
      Reading pointed = has(end, Role.POINT) && hasGroup ? pointed(end) : null;
      if (pointed != null) {
        return pointed;
      }
      int partAt = end < limit && lexemes.get(end).isDash() ? end + 1 : end;
      BigDecimal part = value(partAt, Role.PART);
      if (part != null && isCountedPart(partAt, end == at + 1)) {
        return over(sum(), part, partAt + 1);
      }
      Reading withHalf = has(end, Role.HALF) && language == Language.GERMAN ? halves(end) : null;
      Reading mixed = withHalf == null ? mixed(end) : withHalf;
      if (mixed != null) {
        return mixed;
      }
      Reading ratio = ratio(at, end);
      boolean multiplied = !hasGroup || last.compareTo(BigDecimal.ONE) > 0;
      return ratio != null
          ? ratio
          : new Reading(sum(), end, Kind.CARDINAL, multiplied ? last : BigDecimal.ONE);
    }

    private boolean isCountedPart(int i, boolean oneWord) {
      boolean plural = lexemes.get(i).lower().endsWith("s");
      boolean one = oneWord && sum().compareTo(BigDecimal.ONE) == 0;
      return language == Language.GERMAN || plural || one;
    }

    /** {@code drei halbe}. */
    private Reading halves(int end) {
      return over(sum(), BigDecimal.valueOf(2), end + 1);
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
      BigDecimal value = new BigDecimal(sum().toPlainString() + "." + decimals);
      Reading multiplied = multiplied(value, i);
      return multiplied == null ? new Reading(value, i, Kind.CARDINAL, BigDecimal.ONE) : multiplied;
    }

    /** {@code five and a half million}, {@code one million and a half}. */
    private @Nullable Reading mixed(int end) {
      if (!has(end, Role.AND)) {
        return null;
      }
      Part part = part(end + 1);
      if (part == null) {
        return null;
      }
      BigDecimal factor = value(part.end(), Role.TIMES);
      if (hasGroup) {
        BigDecimal value = sum().add(part.value());
        return factor == null
            ? new Reading(value, part.end(), Kind.CARDINAL, BigDecimal.ONE)
            : new Reading(value.multiply(factor), part.end() + 1, Kind.CARDINAL, factor);
      }
      boolean own = factor != null && factor.compareTo(scale) < 0;
      BigDecimal share = part.value().multiply(own && factor != null ? factor : scale);
      int behind = own ? part.end() + 1 : part.end();
      return new Reading(total.add(share), behind, Kind.CARDINAL, BigDecimal.ONE);
    }

    private @Nullable Part part(int i) {
      boolean article = has(i, Role.ARTICLE) || has(i, Role.INDEFINITE);
      BigDecimal half = article ? value(i + 1, Role.HALF) : null;
      if (half != null) {
        return new Part(half, i + 2);
      }
      BigDecimal above =
          article ? BigDecimal.ONE : i < limit ? lexicon.cardinal(lexemes.get(i)) : null;
      int below = i + 1;
      if (above != null && below + 1 < limit && lexemes.get(below).isDash()) {
        BigDecimal unit = lexicon.cardinal(lexemes.get(below + 1));
        above = unit == null ? above : above.add(unit);
        below += 2;
      }
      BigDecimal part = value(below, Role.PART);
      return above == null || part == null
          ? null
          : new Part(above.divide(part, MathContext.DECIMAL64), below + 1);
    }

    /** {@code one in five}. */
    private @Nullable Reading ratio(int at, int end) {
      int behind = lexicon.end(Role.OVER, lexemes, end);
      boolean bare = end == at + 1 && hasGroup && group.compareTo(TEN) < 0;
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
              && below.value().compareTo(group) > 0
              && below.value().compareTo(BigDecimal.valueOf(100_000)) <= 0
              && WHOLES.contains(below.value().intValue());
      return share
          ? Reading.fraction(group.divide(below.value(), MathContext.DECIMAL64), below.end())
          : null;
    }
  }

  private static final Set<String> FRACTION_GOES_ON =
      Set.of("of", "more", "less", "fewer", "higher", "lower", "were", "was", "are", "is");

  /**
   * A fraction behind a whole number.
   *
   * @param end index behind it
   */
  private record Part(BigDecimal value, int end) {}
}
