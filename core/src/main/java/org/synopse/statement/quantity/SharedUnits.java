package org.synopse.statement.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives the numbers of a list the unit that only one of them names: {@code 5, 10 and 20 euros},
 * {@code zwei, drei oder vier Prozent}, {@code im Alter von 62, 64 und 66 Jahren}, {@code acht- bis
 * zwanzigmal}, {@code von 86 auf 76 Tote}.
 *
 * <p>A list ends with {@code und}, {@code or} or the like: a comma alone may begin another clause.
 */
final class SharedUnits {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final QuantityWords words = QuantityWords.all();

  /**
   * A quantity and where it stands.
   *
   * @param begin index of its first lexeme, that of a bound included
   * @param end index behind its last lexeme
   * @param factor what its last word multiplies with, 1 if it does not
   */
  record Item(Quantity quantity, int begin, int end, BigDecimal factor) {
    private boolean isBare() {
      return quantity.unit().isEmpty() && quantity.role() != Quantity.Role.SCORE;
    }

    private boolean isAge() {
      return quantity.unit().equals(QuantityFinder.YEARS_OLD);
    }
  }

  /** Returns the quantities, those of lists with their common unit. */
  List<Quantity> share(AnnotatedLexemes text, List<Item> items) {
    List<Quantity> shared = new ArrayList<>();
    int i = 0;
    while (i < items.size()) {
      int last = lastOfList(text, items, i);
      for (Item item : items.subList(i, last + 1)) {
        shared.add(shared(text, item, items.get(i), items.get(last)));
      }
      i = last + 1;
    }
    return shared;
  }

  /** Returns the index of the last number of the list that begins with one; itself if none does. */
  private int lastOfList(AnnotatedLexemes text, List<Item> items, int first) {
    int i = first;
    while (i + 1 < items.size() && mayShare(items.get(i), i == first)) {
      int begin = items.get(i).end();
      int end = items.get(i + 1).begin();
      int at =
          begin < end && text.get(begin).isDash() && text.get(begin).glued() ? begin + 1 : begin;
      boolean comma = at < end && text.get(at).is(",");
      int word = comma ? at + 1 : at;
      boolean joined = word + 1 == end && words.plays("list", text.get(word));
      if (isPair(text, items.get(i), at, end)) {
        return i + 1;
      }
      if (joined) {
        return !comma || i > first ? i + 1 : first;
      }
      if (!comma || word != end) {
        return first;
      }
      i++;
    }
    return first;
  }

  /** {@code von 86 auf 76 Tote}, {@code 6,20 statt 5,90 Euro}, {@code 9,3 bzw. 8,0 Prozent}. */
  private boolean isPair(AnnotatedLexemes text, Item item, int at, int end) {
    if (at >= end) {
      return false;
    }
    boolean dot = at + 2 == end && text.get(at + 1).is(".");
    boolean alone = at + 1 == end || dot;
    boolean moved =
        words.plays("moved", text.get(at)) && isMoved(text, item.begin()) && item.isBare();
    return alone && (moved || words.plays("pair", text.get(at)));
  }

  /** Whether a word from which a number moves stands before it: {@code von bisher zwölf}. */
  private boolean isMoved(AnnotatedLexemes text, int begin) {
    return (begin > 0 && words.plays("moves", text.get(begin - 1)))
        || (begin > 1
            && text.get(begin - 1).isLetters()
            && words.plays("moves", text.get(begin - 2)));
  }

  private static boolean mayShare(Item item, boolean first) {
    return item.isBare() || (first && item.isAge());
  }

  private Quantity shared(AnnotatedLexemes text, Item item, Item first, Item last) {
    boolean ages = first.isAge() && (item.isBare() || isOfYears(item));
    if (ages) {
      return with(item, QuantityFinder.YEARS_OLD, BigDecimal.ONE, item.quantity().role(), last);
    }
    boolean measured = Units.all().named(last.quantity().unit()).isPresent();
    boolean change =
        measured && first.begin() > 0 && words.plays("change", text.get(first.begin() - 1));
    Quantity.Role role = change ? Quantity.Role.CHANGE : item.quantity().role();
    return item.isBare()
        ? with(item, last.quantity().unit(), scale(item, last), role, last)
        : with(item, item.quantity().unit(), BigDecimal.ONE, role, item);
  }

  private boolean isOfYears(Item item) {
    return words.plays("years", item.quantity().unit());
  }

  /** {@code two or three million}: what is smaller than the last counts what the last counts. */
  private static BigDecimal scale(Item item, Item last) {
    BigDecimal low = item.quantity().low();
    BigDecimal most = last.quantity().low();
    boolean scaled =
        low != null
            && most != null
            && item.factor().compareTo(BigDecimal.ONE) == 0
            && last.factor().compareTo(HUNDRED) > 0
            && low.multiply(last.factor()).compareTo(most) < 0;
    return scaled ? last.factor() : BigDecimal.ONE;
  }

  private static Quantity with(
      Item item, String unit, BigDecimal scale, Quantity.Role role, Item timed) {
    Quantity quantity = item.quantity();
    BigDecimal low = quantity.low();
    BigDecimal high = quantity.high();
    return new Quantity(
        quantity.span(),
        low == null ? null : low.multiply(scale),
        high == null ? null : high.multiply(scale),
        quantity.approximate(),
        unit,
        role,
        quantity.counterpart(),
        timed.quantity().period(),
        quantity.excludesBound());
  }
}
