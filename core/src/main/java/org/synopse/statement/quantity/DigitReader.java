package org.synopse.statement.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synopse.text.Language;

/**
 * Reads a number in digits: {@code 11.000}, {@code 11 000}, {@code 1,5}, {@code 3/4}, {@code 2½},
 * {@code 1,3e6}.
 *
 * <p>The language says which mark groups and which is decimal. The other convention is believed
 * only where it cannot be misread: both marks, or in English one comma with less than three digits,
 * in German a full stop and one digit before a noun. Never looks farther than {@value #MOST_GROUPS}
 * groups.
 */
final class DigitReader {
  /** Longer numbers are account numbers and the like. */
  private static final int MOST_DIGITS = 18;

  private static final int MOST_GROUPS = 6;
  private static final int GROUP = 3;

  /** The denominators that fractions are written with; {@code 9/11} is none. */
  private static final Set<Integer> DENOMINATORS =
      Set.of(2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 32, 64, 100, 1000);

  private final String group;
  private final String decimal;
  private final Language language;

  DigitReader(Language language) {
    this.language = language;
    this.group = language == Language.GERMAN ? "." : ",";
    this.decimal = language == Language.GERMAN ? "," : ".";
  }

  /**
   * What was read.
   *
   * @param end index behind its last lexeme
   */
  record Reading(BigDecimal value, int end, boolean fraction) {
    Reading(BigDecimal value, int end) {
      this(value, end, false);
    }
  }

  /** Returns the number that begins at the index, or {@code null}. */
  @Nullable Reading at(List<Lexeme> lexemes, int at) {
    Pieces pieces = new Pieces(lexemes);
    BigDecimal vulgar = pieces.vulgar(at);
    if (vulgar != null) {
      return new Reading(vulgar, at + 1, true);
    }
    if (decimal.equals(".") && pieces.isMark(at, ".") && !lexemes.get(at).glued()) {
      return pieces.isGluedDigits(at + 1)
          ? pieces.exponent(new Reading(pieces.decimal("0", at + 1), at + 2))
          : null;
    }
    if (!lexemes.get(at).isDigits() || lexemes.get(at).text().length() > MOST_DIGITS) {
      return null;
    }
    Reading fraction = pieces.fraction(at);
    if (fraction != null) {
      return fraction;
    }
    Reading whole = whole(pieces, at);
    return whole.end() == at + 1 ? pieces.mixed(whole) : whole;
  }

  private Reading whole(Pieces pieces, int at) {
    Reading own = pieces.grouped(at, group, decimal);
    Reading foreign = pieces.grouped(at, /* group= */ decimal, /* decimal= */ group);
    boolean foreignInFull =
        pieces.hasGroupsAndDecimals(at, foreign, /* group= */ decimal, /* decimal= */ group);
    boolean foreignDecimal =
        own.end() == at + 1
            && foreign.end() == at + 3
            && pieces.digits(at + 2) < GROUP
            && !pieces.goesOn(at + 3)
            && (language == Language.ENGLISH || pieces.isDecimalBeforeNoun(at + 2));
    Reading read = foreignInFull || foreignDecimal ? foreign : own;
    return pieces.exponent(read);
  }

  /** The lexemes around a number. */
  private record Pieces(List<Lexeme> all) {
    boolean isMark(int i, String mark) {
      return i < all.size() && all.get(i).is(mark);
    }

    boolean isGluedMark(int i, String mark) {
      return isMark(i, mark) && all.get(i).glued();
    }

    boolean isGluedDigits(int i) {
      return i < all.size() && all.get(i).isDigits() && all.get(i).glued();
    }

    int digits(int i) {
      return i < all.size() && all.get(i).isDigits() ? all.get(i).text().length() : 0;
    }

    /** Whether another mark and digits are glued behind, as in {@code 192.168.1}. */
    boolean goesOn(int i) {
      return i + 1 < all.size()
          && all.get(i).glued()
          && all.get(i).kind() == Lexeme.Kind.MARK
          && isGluedDigits(i + 1);
    }

    /**
     * {@code 228.5 Kilometer}, {@code 28.56 %}; {@code 18.30 Uhr} has two digits, and {@code 1.5.
     * bis} goes on.
     */
    boolean isDecimalBeforeNoun(int i) {
      if (i + 1 >= all.size()) {
        return false;
      }
      Lexeme next = all.get(i + 1);
      boolean noun = !next.glued() && Character.isLetter(next.text().charAt(0));
      return next.is("%") || (digits(i) == 1 && noun);
    }

    /** Whether it goes on and no dash leads to the other end of a range: {@code 1,5-2,5}. */
    private boolean goesOnWithin(int i) {
      return goesOn(i) && !all.get(i).isDash();
    }

    BigDecimal decimal(String whole, int i) {
      String fraction = all.get(i).text();
      int length = Math.min(fraction.length(), MOST_DIGITS);
      return new BigDecimal(whole + "." + fraction.substring(0, length));
    }

    Reading grouped(int at, String group, String decimal) {
      StringBuilder digits = new StringBuilder(all.get(at).text());
      int end = at + 1;
      if (digits.length() <= GROUP && digits.charAt(0) != '0') {
        int behind = groups(at, group);
        for (int i = at + 1; i < behind; i++) {
          digits.append(all.get(i).isDigits() ? all.get(i).text() : "");
        }
        end = behind;
      }
      if (isGluedMark(end, decimal) && isGluedDigits(end + 1) && !goesOnWithin(end + 2)) {
        return new Reading(decimal(digits.toString(), end + 1), end + 2);
      }
      return new Reading(new BigDecimal(digits.toString()), end);
    }

    /** Returns the index behind all groups of three, separated by one kind of mark throughout. */
    private int groups(int at, String group) {
      for (String mark : List.of(group, "'", "’", "")) {
        int end = groupsBy(at, mark);
        if (end > at + 1) {
          return end;
        }
      }
      return group.equals(",") ? indianGroups(at) : at + 1;
    }

    private int groupsBy(int at, String mark) {
      int step = mark.isEmpty() ? 1 : 2;
      int end = at + 1;
      for (int count = 0; count < MOST_GROUPS; count++) {
        boolean another =
            mark.isEmpty()
                ? digits(end) == GROUP && !all.get(end).glued() && isOneBlank(end)
                : isGluedMark(end, mark) && isGluedDigits(end + 1) && digits(end + 1) == GROUP;
        if (!another) {
          break;
        }
        end += step;
      }
      boolean broken =
          mark.isEmpty()
              ? digits(end) > GROUP && isOneBlank(end)
              : isGluedMark(end, mark) && isGluedDigits(end + 1);
      return broken ? at + 1 : end;
    }

    private boolean isOneBlank(int i) {
      return all.get(i).span().begin() - all.get(i - 1).span().end() == 1;
    }

    /** {@code 12,34,567}: pairs, and three digits at the end. */
    private int indianGroups(int at) {
      int end = at + 1;
      while (end < at + 2 * MOST_GROUPS
          && isGluedMark(end, ",")
          && isGluedDigits(end + 1)
          && digits(end + 1) == 2) {
        end += 2;
      }
      boolean closed = isGluedMark(end, ",") && isGluedDigits(end + 1) && digits(end + 1) == GROUP;
      return end > at + 1 && closed && !isGluedMark(end + 2, ",") ? end + 2 : at + 1;
    }

    boolean hasGroupsAndDecimals(int at, Reading reading, String group, String decimal) {
      return reading.end() >= at + 5 && isMark(at + 1, group) && isMark(reading.end() - 2, decimal);
    }

    @Nullable Reading fraction(int at) {
      if (!isGluedMark(at + 1, "/")
          || !isGluedDigits(at + 2)
          || isGluedMark(at + 3, "/")
          || digits(at) > GROUP
          || digits(at + 2) > GROUP + 1) {
        return null;
      }
      int above = Integer.parseInt(all.get(at).text());
      int below = Integer.parseInt(all.get(at + 2).text());
      return above > 0 && above < below && DENOMINATORS.contains(below)
          ? new Reading(divided(above, below), at + 3, true)
          : null;
    }

    /** {@code 10 1/2}, {@code 2½}. */
    Reading mixed(Reading whole) {
      if (whole.end() >= all.size()) {
        return whole;
      }
      BigDecimal vulgar = vulgar(whole.end());
      if (vulgar != null) {
        return new Reading(whole.value().add(vulgar), whole.end() + 1);
      }
      Reading part = all.get(whole.end()).isDigits() ? fraction(whole.end()) : null;
      return part == null ? whole : new Reading(whole.value().add(part.value()), part.end());
    }

    @Nullable BigDecimal vulgar(int i) {
      String text = all.get(i).text();
      if (text.length() != 1 || text.charAt(0) < '¼' || Character.isLetterOrDigit(text.charAt(0))) {
        return null;
      }
      String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
      int bar = plain.indexOf('\u2044');
      return bar <= 0 || bar == plain.length() - 1
          ? null
          : divided(
              Integer.parseInt(plain.substring(0, bar)),
              Integer.parseInt(plain.substring(bar + 1)));
    }

    /** {@code 1.3e6}, {@code 6,2 × 10^23}, {@code 1.1^23}. */
    Reading exponent(Reading base) {
      int i = base.end();
      if (i >= all.size()) {
        return base;
      }
      boolean letter = all.get(i).is("e") && all.get(i).glued();
      boolean times = isMark(i, "x") || isMark(i, "×") || isMark(i, "*");
      boolean timesTen = times && isMark(i + 1, "10") && isMark(i + 2, "^");
      boolean power = isGluedMark(i, "^");
      if (!letter && !timesTen && !power) {
        return base;
      }
      int at = timesTen ? i + 3 : i + 1;
      int sign = 1;
      while (at < i + 5 && (isGluedMark(at, "+") || (at < all.size() && all.get(at).isDash()))) {
        sign = all.get(at).isDash() ? -1 : sign;
        at++;
      }
      if (!isGluedDigits(at) || digits(at) > 2) {
        return base;
      }
      int exponent = Integer.parseInt(all.get(at).text()) * sign;
      BigDecimal value =
          power && !timesTen
              ? base.value().pow(exponent, MathContext.DECIMAL64)
              : base.value().scaleByPowerOfTen(exponent);
      return new Reading(value, at + 1);
    }

    private static BigDecimal divided(int above, int below) {
      return BigDecimal.valueOf(above).divide(BigDecimal.valueOf(below), MathContext.DECIMAL64);
    }
  }
}
