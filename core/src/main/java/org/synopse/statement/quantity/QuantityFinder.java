package org.synopse.statement.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.synopse.statement.quantity.Numeral.Kind;
import org.synopse.text.Language;
import org.synopse.text.Sentence;
import org.synopse.text.Span;
import org.synopse.text.Token;
import org.synopse.text.WordMap;

/**
 * Finds the quantities of a sentence: a number or range, the words that bound it, and its unit or
 * the thing counted.
 *
 * <p>Numbers that name something ({@code A 147}, {@code Paragraf 17}), clock times, years and
 * ordinals are none. Takes time in proportion to the sentence. Immutable and safe for use by
 * several threads.
 */
public final class QuantityFinder {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final String PERCENT = "percent";
  private static final int MOST_KEPT = 20_000;
  private static final int FARTHEST_AND = 9;
  static final String YEARS_OLD = "years-old";
  private static final String MAGNITUDE = "magnitude";

  private final NumeralFinder numerals;
  private final AmountReader amounts;
  private final QuantityWords words = QuantityWords.all();
  private final Scores scores;
  private final OneInSome oneInSome;
  private final Bounds bounds = new Bounds();
  private final Labels labels;
  private final CountedNouns nouns;
  private final NumberNames names;
  private final Periods periods = new Periods();
  private final SharedUnits sharedUnits = new SharedUnits();

  /** Whether a quantity or an ordinal can begin with a word; with most it cannot. */
  private final WordMap<Boolean> beginnings;

  private QuantityFinder(Language language) {
    this.numerals = NumeralFinder.of(language);
    this.amounts = new AmountReader(language, numerals);
    this.nouns = new CountedNouns(language);
    this.labels = new Labels(language);
    this.names = new NumberNames(language);
    this.scores = new Scores(numerals);
    this.oneInSome = new OneInSome(numerals);
    this.beginnings =
        new WordMap<>(MOST_KEPT, word -> amounts.canBeginWith(Lexeme.of(word).get(0)));
  }

  public static QuantityFinder of(Language language) {
    return new QuantityFinder(language);
  }

  /**
   * Returns the quantities in text order.
   *
   * @param taken spans whose numbers mean something else, such as dates
   */
  public List<Quantity> find(Sentence sentence, List<Span> taken) {
    AnnotatedLexemes text = new AnnotatedLexemes(sentence, taken);
    List<SharedUnits.Item> found = new ArrayList<>();
    int free = 0;
    int i = nextBeginning(text, 0);
    boolean told = i < text.size() && scores.isToldIn(text);
    for (; i < text.size(); i = nextBeginning(text, i)) {
      Optional<Scores.Score> score = text.isTaken(i) ? Optional.empty() : scores.at(text, i, told);
      if (score.isPresent()) {
        Quantity quantity = quantity(text, i, score.get());
        found.add(new SharedUnits.Item(quantity, i, score.get().end(), BigDecimal.ONE));
        i = score.get().end();
        free = i;
        continue;
      }
      OneInSome.Share share = text.isTaken(i) ? null : oneInSome.at(text, i);
      if (share != null && share.begin() >= free) {
        found.add(new SharedUnits.Item(quantity(text, share), i, share.end(), BigDecimal.ONE));
        i = share.end();
        free = i;
        continue;
      }
      Amount amount = text.isTaken(i) ? null : amounts.at(text, i);
      if (amount == null) {
        i = Math.max(i + 1, numerals.ordinalEnd(text.all(), i));
        continue;
      }
      i = Math.max(i + 1, amount.end());
      Stretch counted = isNoQuantity(text, amount) ? null : stretch(text, amount, free);
      if (counted != null) {
        found.add(counted.item());
        free = Math.max(i, counted.wholeBegins());
      }
    }
    return sharedUnits.share(text, found);
  }

  /** Returns the next index, the given one or a later, at which a quantity may begin. */
  private int nextBeginning(AnnotatedLexemes text, int from) {
    int at = from;
    while (at < text.size() && text.get(at).isLetters() && !beginnings.of(text.get(at).text())) {
      at++;
    }
    return at;
  }

  private static Quantity quantity(AnnotatedLexemes text, int at, Scores.Score score) {
    return new Quantity(
        text.span(at, score.end()),
        score.first(),
        score.first(),
        false,
        Quantity.SCORE,
        Quantity.Role.SCORE,
        score.second());
  }

  private static Quantity quantity(AnnotatedLexemes text, OneInSome.Share share) {
    return new Quantity(
        text.span(share.begin(), share.end()), share.percent(), share.percent(), false, PERCENT);
  }

  private boolean isNoQuantity(AnnotatedLexemes text, Amount amount) {
    for (int i = amount.number(); i < amount.numberEnd(); i++) {
      if (text.isTaken(i)) {
        return true;
      }
    }
    boolean signed = amount.number() > amount.begin();
    if (amount.unit() != null) {
      return !signed && amount.kind() != Kind.INDEFINITE && isGluedToAName(text, amount);
    }
    if (names.isName(text, amount.number(), amount.numberEnd()) || joinsTwo(text, amount)) {
      return true;
    }
    boolean counts = nouns.isCountedAtOnce(text, amount.numberEnd());
    return labels.isLabel(text, amount.number(), amount.numberEnd())
        || (!counts && labels.isCutYear(text, amount.number(), amount.numberEnd()))
        || labels.isYear(text, amount.number(), amount.numberEnd(), counts);
  }

  /** {@code both in Arabic and in English}: what joins two counts none. */
  private boolean joinsTwo(AnnotatedLexemes text, Amount amount) {
    if (!words.plays("both", text.get(amount.number()))) {
      return false;
    }
    int end = amount.numberEnd();
    if (nouns.isCountedAtOnce(text, end) && text.get(end).lower().endsWith("s")) {
      return false;
    }
    int last = Math.min(text.size(), end + FARTHEST_AND);
    for (int i = end; i < last; i++) {
      if (words.plays("and", text.get(i))) {
        return true;
      }
      if (text.get(i).kind() == Lexeme.Kind.MARK && !text.get(i).glued()) {
        return false;
      }
    }
    return false;
  }

  /** {@code scp-173 m}. */
  private static boolean isGluedToAName(AnnotatedLexemes text, Amount amount) {
    int at = amount.number();
    Lexeme first = text.get(at);
    if (!first.isDigits() || !first.glued() || at == 0) {
      return false;
    }
    Lexeme before = text.get(at - 1);
    boolean letters = before.isLetters() && text.get(at - 1).text().length() > 0;
    boolean dashed =
        before.isDash()
            && before.glued()
            && at > 1
            && (text.get(at - 2).isLetters() || text.get(at - 2).isDigits());
    return letters || dashed;
  }

  /**
   * A quantity with its words.
   *
   * @param wholeBegins index before which no bound of the next quantity stands
   */
  private record Stretch(SharedUnits.Item item, int wholeBegins) {}

  private @Nullable Stretch stretch(AnnotatedLexemes text, Amount amount, int free) {
    Naming naming = naming(text, amount);
    if (naming == null) {
      return null;
    }
    Bounds.Found bound =
        naming.isShare()
            ? bounds.beforeShare(text.all(), amount.begin())
            : bounds.before(text.all(), amount.begin());
    boolean downTo = bound.effect() == Bounds.Effect.AT_MOST && amount.low().signum() < 0;
    if (bound.begin() < free || downTo) {
      bound = new Bounds.Found(Bounds.Effect.NONE, amount.begin());
    }
    BigDecimal share = naming.isShare() ? HUNDRED : BigDecimal.ONE;
    BigDecimal low = amount.low().multiply(share);
    BigDecimal high = amount.high() == null ? null : amount.high().multiply(share);
    Bounds.Effect effect = bound.effect();
    Open open = open(text, naming.end());
    if (high != null && isBelowZero(text, naming.end())) {
      BigDecimal nearest = low;
      low = high.negate();
      high = nearest.negate();
      open = new Open(false, false, naming.end() + 2);
    }
    BigDecimal least = open.isBelow() ? null : effect.low(low);
    BigDecimal most = high == null || open.isAbove() ? null : effect.high(high);
    if (least == null && most == null) {
      most = low;
    }
    int begin = bound.begin();
    boolean change =
        begin > 0
            && (amount.unit() != null || naming.isShare())
            && words.plays("change", text.get(begin - 1));
    Span span = text.span(begin, open.end());
    Quantity quantity =
        new Quantity(
            span,
            least,
            most,
            effect.approximates(),
            naming.unit(),
            change ? Quantity.Role.CHANGE : Quantity.Role.AMOUNT,
            amount.unit() == null ? whole(text, amount, naming.end()) : null,
            period(text, naming, amount.unit() != null),
            effect.excludes());
    return new Stretch(
        new SharedUnits.Item(quantity, begin, open.end(), amount.factor()), amount.end());
  }

  /**
   * {@code 12 Euro im Jahr}; what is measured may stand between, {@code 130 g CO2 je Kilometer}.
   */
  private @Nullable String period(AnnotatedLexemes text, Naming naming, boolean measured) {
    String period = periods.behind(text, naming.end());
    if (period != null || !measured || naming.end() >= text.size()) {
      return period;
    }
    Token thing = text.token(naming.end());
    return thing.pos().isNominal() ? periods.rate(text, text.behind(thing, naming.end())) : null;
  }

  /** The number of those of whom some are counted: {@code zwölf der 20 Passagiere}. */
  private @Nullable BigDecimal whole(AnnotatedLexemes text, Amount part, int end) {
    int begin = part.numberEnd();
    if (begin >= end || !CountedNouns.opensWhole(text.get(begin).lower())) {
      return null;
    }
    for (int i = begin + 1; i < end; i++) {
      NumberGrammar.Reading number = numerals.at(text.all(), i, false);
      if (number != null) {
        boolean holds = number.value().compareTo(part.low()) >= 0;
        return number.kind() == Kind.CARDINAL && holds ? number.value() : null;
      }
    }
    return null;
  }

  /**
   * What a number is of.
   *
   * @param end index behind its words
   * @param isShare whether it is a part of something, counted in percent
   */
  private record Naming(String unit, int end, boolean isShare) {}

  private @Nullable Naming naming(AnnotatedLexemes text, Amount amount) {
    Unit unit = amount.unit();
    if (unit != null) {
      return new Naming(unit.name(), amount.end(), false);
    }
    int end = amount.numberEnd();
    if (labels.isAge(text, amount.number(), end)) {
      return new Naming(YEARS_OLD, end, false);
    }
    if (labels.isAgeAtWhich(text, amount.number(), end)) {
      return new Naming(YEARS_OLD, end + 1, false);
    }
    if (labels.isMagnitude(text, amount.number(), amount.low())) {
      return new Naming(MAGNITUDE, end, false);
    }
    if (periods.rate(text, end) != null) {
      return new Naming("", end, false);
    }
    boolean ratio = end - 2 > amount.number() && words.plays("ratio", text.get(end - 2));
    if (amount.kind() == Kind.FRACTION && (ratio || !nouns.isCountedAtOnce(text, end))) {
      return new Naming(PERCENT, end, true);
    }
    boolean many = amount.low().compareTo(BigDecimal.ONE) != 0;
    Optional<CountedNouns.Noun> noun = nouns.behind(text, end, many);
    boolean one = text.get(amount.number()).is("one") && end == amount.number() + 1;
    if (noun.isEmpty()) {
      boolean name = one || labels.belongsToAName(text, amount.number(), end);
      return name ? null : new Naming("", end, false);
    }
    if (labels.isBehindAName(text, amount.number(), end) && !nouns.isMany(noun.get(), many)) {
      return null;
    }
    boolean ofSome = one && end < text.size() && text.get(end).is("of");
    return ofSome
        ? null
        : new Naming(noun.get().name(), text.behind(noun.get().token(), end), false);
  }

  /**
   * Whether the words behind leave a number open: {@code oder mehr}.
   *
   * @param end index behind them
   */
  private record Open(boolean isAbove, boolean isBelow, int end) {}

  /** {@code 21 Grad unter null}. */
  private boolean isBelowZero(AnnotatedLexemes text, int end) {
    return end + 1 < text.size()
        && words.plays("under", text.get(end))
        && words.plays("zero", text.get(end + 1));
  }

  private Open open(AnnotatedLexemes text, int end) {
    if (end + 1 >= text.size() || !words.plays("or", text.get(end))) {
      return new Open(false, false, end);
    }
    Lexeme next = text.get(end + 1);
    if (words.plays("more", next)) {
      return new Open(true, false, end + 2);
    }
    return words.plays("less", next) ? new Open(false, true, end + 2) : new Open(false, false, end);
  }
}
