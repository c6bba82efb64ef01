package org.synopse.statement.time;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.synopse.statement.quantity.NumberReader;
import org.synopse.text.Language;
import org.synopse.text.Sentence;
import org.synopse.text.Span;
import org.synopse.text.Token;
import org.synopse.text.VerbForm;

/** Finds the time expressions of a sentence. Immutable and safe for use by several threads. */
public final class TimeFinder {
  private static final int EARLIEST_YEAR = 1000;
  private static final int LATEST_YEAR = 2200;

  private final TimeWords words;
  private final NumberReader numbers;

  private TimeFinder(Language language) {
    this.numbers = new NumberReader(language);
    this.words = new TimeWords(language);
  }

  public static TimeFinder of(Language language) {
    return new TimeFinder(language);
  }

  /**
   * Returns the time expressions in text order.
   *
   * @param published the day against which they are resolved, or {@code null} if it is not known
   */
  public List<TimeExpression> find(Sentence sentence, @Nullable LocalDate published) {
    Scan scan = new Scan(sentence.tokens(), published, looksBack(sentence));
    List<TimeExpression> found = new ArrayList<>();
    int i = 0;
    while (i < sentence.tokens().size()) {
      Optional<Hit> hit = scan.at(i);
      if (hit.isPresent()) {
        found.add(expression(sentence.tokens(), i, hit.get()));
        i = hit.get().end();
      } else {
        i++;
      }
    }
    return found;
  }

  /** A weekday lies behind in a sentence of the past and ahead in one of the present or future. */
  private static boolean looksBack(Sentence sentence) {
    boolean past = false;
    for (Token token : sentence.tokens()) {
      past |= token.canBe(VerbForm.PAST) || token.canBe(VerbForm.PARTICIPLE);
      boolean future = token.lemma().equals("werden") && !past;
      if (token.lemma().equals("sollen") || future) {
        return false;
      }
    }
    return past;
  }

  private TimeExpression expression(List<Token> tokens, int at, Hit hit) {
    int begin = at;
    if (begin > 0 && words.is("preposition", tokens.get(begin - 1))) {
      begin--;
    }
    Span span = new Span(tokens.get(begin).span().begin(), tokens.get(hit.end() - 1).span().end());
    return new TimeExpression(span, hit.type(), hit.value());
  }

  private record Hit(int end, TimexType type, String value) {}

  /** One pass over the tokens of a sentence. */
  private final class Scan {
    private final List<Token> tokens;
    private final @Nullable LocalDate published;
    private final boolean looksBack;

    Scan(List<Token> tokens, @Nullable LocalDate published, boolean looksBack) {
      this.tokens = tokens;
      this.published = published;
      this.looksBack = looksBack;
    }

    Optional<Hit> at(int i) {
      return dottedDate(i)
          .or(() -> dayAndMonth(i))
          .or(() -> monthFirst(i))
          .or(() -> weekday(i))
          .or(() -> relativeDay(i))
          .or(() -> duration(i))
          .or(() -> year(i));
    }

    private Optional<Token> token(int i) {
      return i < tokens.size() ? Optional.of(tokens.get(i)) : Optional.empty();
    }

    /** {@code 13.07.2005}, {@code 2005-07-13}. */
    private Optional<Hit> dottedDate(int i) {
      String form = tokens.get(i).form();
      List<String> parts = List.of(form.split("[.-]", -1));
      if (parts.size() != 3 || form.length() < 8 || form.length() > 10) {
        return Optional.empty();
      }
      boolean yearFirst = parts.get(0).length() == 4;
      return day(
          i + 1,
          number(parts.get(yearFirst ? 0 : 2)),
          number(parts.get(1)),
          number(parts.get(yearFirst ? 2 : 0)));
    }

    /** {@code 25. Februar 2010}, {@code 19 June}. */
    private Optional<Hit> dayAndMonth(int i) {
      String form = tokens.get(i).form();
      int day = number(form.endsWith(".") ? form.substring(0, form.length() - 1) : form);
      if (day < 1 || day > 31) {
        return Optional.empty();
      }
      int monthAt = token(i + 1).filter(t -> t.is(".")).isPresent() ? i + 2 : i + 1;
      Optional<Integer> month = token(monthAt).flatMap(t -> words.number("month", t));
      if (month.isEmpty()) {
        return Optional.empty();
      }
      int year = token(monthAt + 1).map(t -> yearOf(t)).orElse(0);
      return year > 0
          ? day(monthAt + 2, year, month.get(), day)
          : day(monthAt + 1, nearestYear(month.get()), month.get(), day);
    }

    /** {@code September 2005}, {@code June 19, 2024}, {@code im September}. */
    private Optional<Hit> monthFirst(int i) {
      Optional<Integer> month = words.number("month", tokens.get(i));
      if (month.isEmpty() || !tokens.get(i).isCapitalised()) {
        return Optional.empty();
      }
      int day = token(i + 1).map(t -> number(t.form())).orElse(0);
      if (day >= 1 && day <= 31) {
        int yearAt = token(i + 2).filter(t -> t.is(",")).isPresent() ? i + 3 : i + 2;
        int year = token(yearAt).map(t -> yearOf(t)).orElse(0);
        return year > 0
            ? day(yearAt + 1, year, month.get(), day)
            : day(i + 2, nearestYear(month.get()), month.get(), day);
      }
      int year = token(i + 1).map(t -> yearOf(t)).orElse(0);
      int end = year > 0 ? i + 2 : i + 1;
      int resolved = year > 0 ? year : nearestYear(month.get());
      String value =
          resolved > 0
              ? YearMonth.of(resolved, month.get()).toString()
              : String.format(Locale.ROOT, "XXXX-%02d", month.get());
      return Optional.of(new Hit(end, TimexType.DATE, value));
    }

    /** A month without a year is the last one of that name, or the next in a look ahead. */
    private int nearestYear(int month) {
      LocalDate today = published;
      if (today == null) {
        return 0;
      }
      if (looksBack && month > today.getMonthValue()) {
        return today.getYear() - 1;
      }
      return !looksBack && month < today.getMonthValue() ? today.getYear() + 1 : today.getYear();
    }

    private Optional<Hit> weekday(int i) {
      Optional<Integer> number = words.number("weekday", tokens.get(i));
      if (number.isEmpty() || !tokens.get(i).isCapitalised()) {
        return Optional.empty();
      }
      LocalDate today = published;
      if (today == null) {
        return Optional.of(new Hit(i + 1, TimexType.DATE, "XXXX-WXX-" + number.get()));
      }
      DayOfWeek weekday = DayOfWeek.of(number.get());
      boolean saysLast = i > 0 && words.is("before", tokens.get(i - 1));
      boolean saysNext = i > 0 && words.is("after", tokens.get(i - 1));
      boolean back = saysLast || (looksBack && !saysNext);
      LocalDate day =
          back
              ? today.with(TemporalAdjusters.previousOrSame(weekday))
              : today.with(TemporalAdjusters.nextOrSame(weekday));
      return Optional.of(new Hit(i + 1, TimexType.DATE, day.toString()));
    }

    private Optional<Hit> relativeDay(int i) {
      Token token = tokens.get(i);
      boolean noun = i > 0 && token.isCapitalised() && !token.form().equals("Today");
      return words
          .number("day", token)
          .filter(days -> !noun)
          .map(
              days ->
                  new Hit(
                      i + 1,
                      TimexType.DATE,
                      published == null ? "PRESENT_REF" : published.plusDays(days).toString()));
    }

    /** {@code 24 Jahren}, {@code zwölf Tage}. */
    private Optional<Hit> duration(int i) {
      Optional<String> unit = token(i + 1).flatMap(t -> words.value("unit", t));
      if (unit.isEmpty()) {
        return Optional.empty();
      }
      int count = numbers.number(tokens.get(i).form()).map(BigDecimal::intValue).orElse(0);
      if (count <= 0 || count > 999) {
        return Optional.empty();
      }
      String letter = unit.get();
      String value = letter.length() == 2 ? "PT" + count + letter.charAt(1) : "P" + count + letter;
      return Optional.of(new Hit(i + 2, TimexType.DURATION, value));
    }

    private Optional<Hit> year(int i) {
      int year = yearOf(tokens.get(i));
      boolean announced =
          i > 0
              && (words.is("year", tokens.get(i - 1))
                  || words.is("preposition", tokens.get(i - 1)));
      boolean counted = token(i + 1).filter(t -> t.pos().isNominal()).isPresent();
      return year > 0 && (announced || !counted)
          ? Optional.of(new Hit(i + 1, TimexType.DATE, Integer.toString(year)))
          : Optional.empty();
    }

    private int yearOf(Token token) {
      int year = token.form().length() == 4 ? number(token.form()) : 0;
      return year >= EARLIEST_YEAR && year <= LATEST_YEAR ? year : 0;
    }

    private Optional<Hit> day(int end, int year, int month, int day) {
      if (year <= 0) {
        return Optional.of(
            new Hit(end, TimexType.DATE, String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day)));
      }
      try {
        LocalDate date = LocalDate.of(year < 100 ? 2000 + year : year, month, day);
        return Optional.of(new Hit(end, TimexType.DATE, date.toString()));
      } catch (DateTimeException e) {
        return Optional.empty();
      }
    }
  }

  private static int number(String digits) {
    if (digits.isEmpty() || digits.length() > 4) {
      return 0;
    }
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c < '0' || c > '9') {
        return 0;
      }
      value = 10 * value + (c - '0');
    }
    return value;
  }
}
