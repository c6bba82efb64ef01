package org.synopse.statement.quantity;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.synopse.statement.quantity.NumberLexicon.Role;
import org.synopse.statement.quantity.Numeral.Kind;
import org.synopse.text.Language;

/**
 * Reads a number or a range with its unit of measure or money, before bounds and counted nouns:
 * {@code $20}, {@code 2 Euro 50}, {@code 10 bis 15 Prozent}, {@code mehrere Hundert}. Immutable.
 */
final class AmountReader {
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  /** How many words back the word may stand that tells of millions. */
  private static final int FARTHEST_CONTEXT = 8;

  private final NumberLexicon lexicon;
  private final NumeralFinder numerals;
  private final SmallerUnits smallerUnits;
  private final MeasuredWords measuredWords;
  private final Units units = Units.all();
  private final QuantityWords words = QuantityWords.all();

  AmountReader(Language language, NumeralFinder numerals) {
    this.lexicon = NumberLexicon.of(language);
    this.numerals = numerals;
    this.smallerUnits = new SmallerUnits(numerals);
    this.measuredWords = new MeasuredWords(language);
  }

  /** Whether an amount, a number or an ordinal can begin with the lexeme. */
  boolean canBeginWith(Lexeme lexeme) {
    return numerals.canBeginWith(lexeme)
        || measuredWords.isMeasured(lexeme)
        || units.canBeginWith(lexeme)
        || words.plays("opener", lexeme);
  }

  /** Returns the amount that begins at the index, or {@code null}. */
  @Nullable Amount at(AnnotatedLexemes text, int at) {
    if (words.plays("opener", text.get(at))) {
      Amount between = between(text, at);
      if (between != null) {
        return between;
      }
    }
    Amount low = single(text, at);
    if (low == null) {
      Amount one = at + 1 < text.size() && isRangeBehind(text, at) ? indefinite(text, at) : null;
      return one == null
          ? null
          : words.plays("or", text.get(at + 1)) ? orTwo(text, one) : range(text, one);
    }
    Amount range = range(text, low);
    return range == null ? low : range;
  }

  /** {@code zwischen 20 und 30}; {@code between one hundred and sixty thousand} has one "and". */
  private @Nullable Amount between(AnnotatedLexemes text, int at) {
    Amount low = at + 1 < text.size() ? single(text, at + 1) : null;
    if (low == null) {
      low = at + 1 < text.size() ? indefinite(text, at + 1) : null;
    }
    if (low == null) {
      return null;
    }
    Amount whole = upTo(text, at, low);
    for (int i = low.numberEnd() - 1; i > at + 1 && whole == null; i--) {
      if (words.plays("and", text.get(i))) {
        NumberGrammar.Reading first = numerals.at(text.all().subList(0, i), at + 1, false);
        if (first != null && first.end() == i) {
          whole = upTo(text, at, amount(at + 1, at + 1, i, first, null));
        }
      }
    }
    return whole;
  }

  /** The range from a number to the one behind {@code und}. */
  private @Nullable Amount upTo(AnnotatedLexemes text, int at, Amount low) {
    if (low.end() >= text.size() || !words.plays("and", text.get(low.end()))) {
      return null;
    }
    Amount high = low.end() + 1 < text.size() ? single(text, low.end() + 1) : null;
    return high != null && isRange(low, high)
        ? new Amount(
            at,
            low.number(),
            high.numberEnd(),
            high.end(),
            low.upTo(high).low(),
            high.high(),
            high.factor(),
            low.kind(),
            low.upTo(high).unit())
        : null;
  }

  /** {@code zwischen einer und vier Zigaretten}: what may be the article counts in a range. */
  private @Nullable Amount indefinite(AnnotatedLexemes text, int at) {
    NumberGrammar.Reading one = numerals.at(text.all(), at, false);
    return one != null && one.kind() == Kind.INDEFINITE
        ? amount(at, at, one.end(), one, null)
        : null;
  }

  private boolean isRangeBehind(AnnotatedLexemes text, int at) {
    return words.plays("range", text.get(at + 1)) || words.plays("or", text.get(at + 1));
  }

  /** {@code eine oder zwei Bomben}: what may be the article counts before the next number. */
  private @Nullable Amount orTwo(AnnotatedLexemes text, Amount one) {
    Amount two = one.end() + 1 < text.size() ? single(text, one.end() + 1) : null;
    boolean next = two != null && two.low().compareTo(BigDecimal.valueOf(2)) == 0;
    return next && two != null && isRange(one, two) ? one.upTo(two) : null;
  }

  private @Nullable Amount range(AnnotatedLexemes text, Amount low) {
    int at = behindHangingHyphen(text, low.end());
    if (at + 1 >= text.size()) {
      return null;
    }
    Lexeme link = text.get(at);
    boolean dash = link.isDash() && link.glued() == text.get(at + 1).glued();
    boolean from = low.begin() > 0 && text.get(low.begin() - 1).is("from");
    if (!dash && (from || !words.plays("range", link))) {
      return null;
    }
    Amount high = single(text, at + 1);
    boolean chain =
        dash
            && high != null
            && high.end() + 1 < text.size()
            && text.get(high.end()).isDash()
            && text.get(high.end() + 1).isDigits();
    return high != null && !chain && isRange(low, high) ? low.upTo(high) : null;
  }

  /** {@code acht- bis zwanzigmal}: the hyphen stands for what the next word ends with. */
  private static int behindHangingHyphen(AnnotatedLexemes text, int at) {
    boolean hanging =
        at + 1 < text.size()
            && text.get(at).isDash()
            && text.get(at).glued()
            && !text.get(at + 1).glued()
            && text.get(at + 1).isLetters();
    return hanging ? at + 1 : at;
  }

  private static boolean isRange(Amount low, Amount high) {
    Unit one = low.unit();
    Unit other = high.unit();
    boolean units = one == null || other == null || one.equals(other);
    boolean plainYears = low.low().compareTo(high.low()) >= 0;
    return units && !plainYears && low.high() != null && high.kind() != Kind.INDEFINITE;
  }

  private @Nullable Amount single(AnnotatedLexemes text, int at) {
    Units.Found money = units.at(text.all(), at);
    if (money != null && money.unit().isMoney() && money.end() < text.size()) {
      NumberGrammar.Reading number = numerals.at(text.all(), money.end(), true);
      if (number != null && number.kind() == Kind.CARDINAL && isWritten(text, money, number)) {
        return amount(at, money.end(), number.end(), number, money.unit());
      }
    }
    NumberGrammar.Reading number = numerals.at(text.all(), at, false);
    if (number == null) {
      Amount word = inOneWord(text, at);
      return word == null ? some(text, at) : word;
    }
    return measured(text, at, number);
  }

  /** {@code zwanzigmal}, {@code Vierjährige}: number and unit in one word. */
  private @Nullable Amount inOneWord(AnnotatedLexemes text, int at) {
    MeasuredWords.Measured word = measuredWords.at(text.get(at));
    return word == null
        ? null
        : new Amount(
            at,
            at,
            at + 1,
            at + 1,
            word.value(),
            word.value(),
            BigDecimal.ONE,
            Kind.CARDINAL,
            word.unit());
  }

  /** A sign or a code stands before its number; {@code Euro 20} and {@code pounds 20} do not. */
  private static boolean isWritten(
      AnnotatedLexemes text, Units.Found money, NumberGrammar.Reading number) {
    boolean digits = text.get(money.end()).isDigits() || text.get(money.end()).is(".");
    String sign = text.get(money.end() - 1).text();
    boolean code = sign.equals(sign.toUpperCase(Locale.ROOT));
    return digits && (code || number.end() > money.end() + 1);
  }

  private static Amount amount(
      int begin, int number, int end, NumberGrammar.Reading read, @Nullable Unit unit) {
    return new Amount(
        begin, number, end, end, read.value(), read.value(), read.factor(), read.kind(), unit);
  }

  private @Nullable Amount measured(AnnotatedLexemes text, int at, NumberGrammar.Reading number) {
    if (isInMillions(text, at, number)) {
      BigDecimal value = number.value().multiply(MILLION);
      return amount(
          at,
          at,
          number.end() + 1,
          new NumberGrammar.Reading(value, number.end() + 1, number.kind(), MILLION),
          null);
    }
    int from = number.end();
    boolean hyphen =
        from + 1 < text.size()
            && text.get(from).isDash()
            && text.get(from).glued() == text.get(from + 1).glued();
    from += hyphen ? 1 : 0;
    BigDecimal times = hyphen ? lexicon.value(Role.TIMES, text.get(from)) : null;
    boolean compound = times != null && from + 2 < text.size() && text.get(from + 1).isDash();
    if (times != null && compound) {
      return measured(
          text,
          at,
          new NumberGrammar.Reading(
              number.value().multiply(times), from + 1, number.kind(), times));
    }
    boolean ofOne =
        from + 2 < text.size()
            && number.kind() == Kind.FRACTION
            && text.get(from).is("of")
            && lexicon.plays(Role.ARTICLE, text.get(from + 1));
    from += ofOne ? 1 : 0;
    boolean article =
        from + 1 < text.size()
            && number.kind() == Kind.FRACTION
            && lexicon.plays(Role.ARTICLE, text.get(from));
    from += article ? 1 : 0;
    Units.Found unit = from < text.size() ? units.at(text.all(), from) : null;
    unit = unit == null ? inBrackets(text, from) : unit;
    Unit measured =
        unit == null && hyphen && from < text.size()
            ? measuredWords.behindHyphen(text.get(from))
            : null;
    unit = measured == null ? unit : new Units.Found(measured, from, from + 1);
    if (unit == null || (hyphen && unit.unit().kind().equals("share"))) {
      return number.kind() == Kind.INDEFINITE ? null : amount(at, at, number.end(), number, null);
    }
    Amount simple =
        new Amount(
            at,
            at,
            number.end(),
            unit.end(),
            number.value(),
            number.value(),
            number.factor(),
            number.kind(),
            weighed(text, unit));
    return smallerUnits.with(text, scaled(text, simple));
  }

  /** {@code losses of 600m}, {@code 1.2m users}: so many millions, where metres make no sense. */
  private boolean isInMillions(AnnotatedLexemes text, int at, NumberGrammar.Reading number) {
    int end = number.end();
    boolean written =
        end < text.size()
            && end > at
            && text.get(end - 1).isDigits()
            && text.get(end).glued()
            && text.get(end).text().equals("m")
            && !(end + 1 < text.size() && text.get(end + 1).glued() && text.get(end + 1).isDash());
    if (!written) {
      return false;
    }
    if (end + 1 < text.size() && words.plays("in-millions", text.get(end + 1))) {
      return true;
    }
    for (int i = at - 1; i >= Math.max(0, at - FARTHEST_CONTEXT); i--) {
      if (words.plays("of-millions", text.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** {@code 20 (kg)}: a unit alone between brackets. */
  private Units.@Nullable Found inBrackets(AnnotatedLexemes text, int at) {
    boolean opens = at + 2 < text.size() && (text.get(at).is("(") || text.get(at).is("["));
    Units.Found unit = opens ? units.at(text.all(), at + 1) : null;
    String close = opens && text.get(at).is("(") ? ")" : "]";
    return unit != null && unit.end() < text.size() && text.get(unit.end()).is(close)
        ? new Units.Found(unit.unit(), at, unit.end() + 1)
        : null;
  }

  /** {@code 500 Pfund Sprengstoff}, {@code 25 pounds of cocaine}: what is weighed stands behind. */
  private Unit weighed(AnnotatedLexemes text, Units.Found found) {
    Lexeme last = text.get(found.end() - 1);
    boolean word = last.is("pfund") || last.is("pound") || last.is("pounds");
    if (!word || !found.unit().name().equals("GBP") || found.end() >= text.size()) {
      return found.unit();
    }
    boolean compound = text.get(found.end()).isDash() && text.get(found.end()).glued();
    boolean noun = compound || text.token(found.end()).pos().isNominal();
    String mass =
        text.get(found.end()).is("of") ? "pound" : last.is("pfund") && noun ? "Pfund" : "GBP";
    return units.named(mass).orElse(found.unit());
  }

  /** {@code 75 USD million}. */
  private Amount scaled(AnnotatedLexemes text, Amount amount) {
    Unit unit = amount.unit();
    boolean money = unit != null && unit.isMoney();
    if (!money || amount.end() >= text.size() || amount.factor().compareTo(BigDecimal.ONE) > 0) {
      return amount;
    }
    BigDecimal factor = lexicon.value(Role.TIMES, text.get(amount.end()));
    return factor == null ? amount : amount.valued(amount.low().multiply(factor), amount.end() + 1);
  }

  /** {@code Hunderte}, {@code mehrere Hundert}, {@code a few thousand}. */
  private @Nullable Amount some(AnnotatedLexemes text, int at) {
    BigDecimal some = lexicon.value(Role.SOME, text.get(at));
    if (some != null) {
      return someOfMany(text, at, some);
    }
    int end = lexicon.end(Role.SEVERAL, text.all(), at);
    if (end == at || end >= text.size()) {
      return null;
    }
    Lexeme lexeme = text.get(end);
    BigDecimal times = lexicon.value(Role.TIMES, lexeme);
    boolean twice = times != null && times.compareTo(BigDecimal.TEN) > 0;
    return twice && times != null
        ? open(text, at, end + 1, times.multiply(BigDecimal.valueOf(2)))
        : null;
  }

  /** {@code hundreds of thousands}, {@code Hunderte Millionen}. */
  private Amount someOfMany(AnnotatedLexemes text, int at, BigDecimal some) {
    int next = at + 1;
    if (next + 1 < text.size() && text.get(next).is("of")) {
      next++;
    }
    BigDecimal many = next < text.size() ? lexicon.value(Role.SOME, text.get(next)) : null;
    return many == null
        ? open(text, at, at + 1, some)
        : open(text, at, next + 1, some.multiply(many));
  }

  private Amount open(AnnotatedLexemes text, int at, int end, BigDecimal low) {
    Units.Found unit = end < text.size() ? units.at(text.all(), end) : null;
    return new Amount(
        at,
        at,
        end,
        unit == null ? end : unit.end(),
        low,
        null,
        BigDecimal.ONE,
        Kind.CARDINAL,
        unit == null ? null : unit.unit());
  }
}
