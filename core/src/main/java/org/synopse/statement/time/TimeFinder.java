package org.synopse.statement.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.synopse.text.Language;
import org.synopse.text.Sentence;
import org.synopse.text.Span;

/**
 * Finds the time expressions of an article.
 *
 * <p>At each word all rules are asked that can begin with it, and the one that reads furthest wins;
 * of several the first. Immutable and safe for use by several threads.
 */
public final class TimeFinder {
  private final TimeWords words;
  private final TenseFinder tenses;
  private final List<TimeRule> rules;

  private TimeFinder(Language language) {
    this.rules = rules(language);
    this.words = new TimeWords(language, rules);
    this.tenses = new TenseFinder(words);
  }

  public static TimeFinder of(Language language) {
    return new TimeFinder(language);
  }

  private static List<TimeRule> rules(Language language) {
    TimeRule numeric = new NumericDateRule(language);
    TimeRule dayAndMonth = new DayAndMonthRule(language);
    TimeRule weekday = new WeekdayRule(dayAndMonth, numeric);
    return List.of(
        numeric,
        dayAndMonth,
        weekday,
        new WeekRule(List.of(dayAndMonth, numeric)),
        new OffsetRule(
            List.of(dayAndMonth, numeric, weekday, new HolidayRule(), new RelativeDayRule())),
        new PartOfPeriodRule(List.of(new MonthRule(), new RelativeUnitRule(), new YearRule())),
        new RestRule(),
        new FiscalYearRule(),
        new SetRule(),
        new HolidayRule(),
        new MonthRule(),
        new SeasonRule(),
        new DecadeRule(),
        new CenturyRule(),
        new ReferenceRule(),
        new RelativeDayRule(),
        new RelativeUnitRule(),
        new ClockRule(),
        new AgoRule(),
        new DurationRule(),
        new DayPartRule(),
        new YearRule());
  }

  /**
   * Returns the time expressions of one sentence in text order.
   *
   * @param published the day against which they are resolved, or {@code null} if it is not known
   */
  public List<TimeExpression> find(Sentence sentence, @Nullable LocalDate published) {
    return find(List.of(sentence), published).get(0);
  }

  /**
   * Returns the time expressions of each sentence in text order. What an article has named before
   * helps to resolve what comes after.
   *
   * @param sentences the sentences of one article in text order
   * @param published the day against which they are resolved, or {@code null} if it is not known
   */
  public List<List<TimeExpression>> find(List<Sentence> sentences, @Nullable LocalDate published) {
    return find(sentences, published, null);
  }

  /**
   * Returns the time expressions of each sentence in text order, where the hour of publication may
   * be known: {@code vor zwei Stunden} is a time of day then, and else a length.
   *
   * @param sentences the sentences of one article in text order
   * @param published the day against which they are resolved, or {@code null} if it is not known
   * @param hour the time of that day, or {@code null} if it is not known
   */
  public List<List<TimeExpression>> find(
      List<Sentence> sentences, @Nullable LocalDate published, @Nullable LocalTime hour) {
    List<List<Lexeme>> lexemes =
        sentences.stream().map(sentence -> Lexeme.of(sentence.tokens(), words)).toList();
    Focus focus = new Focus(published, hour, isNarrative(lexemes, published));
    List<List<TimeExpression>> found = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      found.add(new Scan(sentences.get(i), lexemes.get(i), focus).all());
      focus.endSentence();
    }
    return found;
  }

  /**
   * Whether an article tells of other times and never of days around its own: in it {@code heute}
   * means these times.
   */
  private boolean isNarrative(List<List<Lexeme>> sentences, @Nullable LocalDate published) {
    boolean other = false;
    for (List<Lexeme> sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        Lexeme lexeme = sentence.get(i);
        if (lexeme.word().begins(TimeRole.DAY)) {
          OptionalInt days = new Cursor(sentence, words, i).takeNumber(TimeRole.DAY);
          if (days.isPresent() && days.getAsInt() != 0 && isAdverb(lexeme)) {
            return false;
          }
        }
        other |= isOtherTime(lexeme, published);
      }
    }
    return other;
  }

  private static boolean isAdverb(Lexeme lexeme) {
    return !lexeme.isCapitalised();
  }

  private static boolean isOtherTime(Lexeme lexeme, @Nullable LocalDate published) {
    boolean past = "PAST_REF".equals(lexeme.word().value(TimeRole.REFERENCE));
    if (past || published == null || !lexeme.isDigits() || lexeme.form().length() != 4) {
      return past;
    }
    int year = Integer.parseInt(lexeme.form());
    return Years.isYear(year) && year < published.getYear() - 1;
  }

  /** One pass over the lexemes of a sentence. */
  private final class Scan {
    private final List<Lexeme> lexemes;
    private final List<Direction> directions;
    private final Focus focus;
    private final boolean contrasts;

    Scan(Sentence sentence, List<Lexeme> lexemes, Focus focus) {
      this.lexemes = lexemes;
      this.directions = tenses.directions(sentence);
      this.focus = focus;
      this.contrasts = lexemes.stream().anyMatch(l -> isOtherTime(l, focus.published()));
    }

    List<TimeExpression> all() {
      List<Neighbours.Place> found = new ArrayList<>();
      int at = 0;
      while (at < lexemes.size()) {
        Optional<Hit> hit = longest(at);
        if (hit.isPresent()) {
          focus.name(hit.get().reading(), isAside(at, hit.get()));
          found.add(new Neighbours.Place(at, hit.get().end(), hit.get().reading()));
          at = hit.get().end();
        } else {
          at++;
        }
      }
      return new Neighbours(lexemes).together(found).stream().map(this::expression).toList();
    }

    /**
     * {@code seit 2011}, {@code die 2006 ausgelieferte Maschine}: nothing that the text goes on
     * with.
     */
    private boolean isAside(int at, Hit hit) {
      boolean bareYear = hit.end() == at + 1 && lexemes.get(at).isDigits();
      boolean attribute =
          bareYear
              && cursor(hit.end()).peek(0).filter(l -> l.isWord() && !l.isCapitalised()).isPresent()
              && cursor(at).follows(TimeRole.ARTICLE);
      return attribute || cursor(at).follows(TimeRole.SINCE);
    }

    private Optional<Hit> longest(int at) {
      TimeWord word = lexemes.get(at).word();
      List<TimeRule> asked = word.canOpen() && isBeforeHyphen(at) ? rules : word.rules();
      int from = word.begins(TimeRole.PART) ? afterPart(at) : at;
      if (asked.isEmpty() && from == at) {
        return Optional.empty();
      }
      Setting setting = focus.setting(direction(at), contrasts);
      Optional<Hit> best = read(asked, at, setting);
      Optional<Hit> ofWhole =
          from > at
              ? read(rules, from, setting).filter(hit -> hit.reading().type() == TimexType.DATE)
              : Optional.empty();
      return ofWhole.isPresent() && (best.isEmpty() || ofWhole.get().end() > best.get().end())
          ? ofWhole
          : best;
    }

    /** {@code forty-four}, of which the first part need be no number by itself. */
    private boolean isBeforeHyphen(int at) {
      return at + 1 < lexemes.size() && lexemes.get(at + 1).is("-") && lexemes.get(at + 1).glued();
    }

    /** {@code Anfang des Monats}: where the month begins. */
    private int afterPart(int at) {
      Cursor cursor = cursor(at);
      if (!cursor.skip(TimeRole.PART)) {
        return at;
      }
      int end = cursor.at();
      cursor.skip(TimeRole.DETERMINER);
      return cursor.sees(TimeRole.SIDE) || cursor.at() == end
          ? cursor.at()
          : wholeUnit(end, cursor.at());
    }

    private int wholeUnit(int beforeArticle, int afterArticle) {
      return cursor(beforeArticle).sees(TimeRole.SIDE_AND_UNIT) ? beforeArticle : afterArticle;
    }

    private Optional<Hit> read(List<TimeRule> asked, int at, Setting setting) {
      Hit best = null;
      for (TimeRule rule : asked) {
        Cursor cursor = cursor(at);
        Optional<Reading> reading = rule.read(cursor, setting);
        if (reading.isPresent() && (best == null || cursor.at() > best.end())) {
          best = new Hit(cursor.at(), reading.get());
        }
      }
      return Optional.ofNullable(best);
    }

    private Cursor cursor(int at) {
      return new Cursor(lexemes, words, at);
    }

    private Direction direction(int at) {
      Cursor cursor = cursor(at);
      if (cursor.follows(TimeRole.SINCE)) {
        return Direction.BACK;
      }
      if (isOfAPlan(cursor)) {
        return Direction.AHEAD;
      }
      return directions.get(lexemes.get(at).token());
    }

    /**
     * {@code der für Samstag geplante Umzug wurde abgesagt}, {@code the parade planned for Sunday
     * has been cancelled}: the plan lies ahead, whatever became of it.
     */
    private boolean isOfAPlan(Cursor cursor) {
      return cursor.follows(TimeRole.PLANNED_FOR)
          && ((cursor.plays(1, TimeRole.PLANNED_ATTRIBUTE)
                  && !cursor.plays(-2, TimeRole.PLANNED_BEFORE))
              || (cursor.plays(-2, TimeRole.PLANNED)
                  && !cursor.plays(-3, TimeRole.PLANNED_BEFORE)));
    }

    private TimeExpression expression(Neighbours.Place place) {
      boolean article = cursor(place.begin()).follows(TimeRole.ARTICLE);
      boolean preposition =
          cursor(place.begin()).follows(TimeRole.PREPOSITION)
              && !(article && place.reading().value().endsWith("_REF"));
      int begin = lexemes.get(preposition ? place.begin() - 1 : place.begin()).span().begin();
      int end = lexemes.get(place.end() - 1).span().end();
      return new TimeExpression(
          new Span(begin, end),
          place.reading().type(),
          place.reading().value(),
          place.reading().stretch());
    }
  }

  /** A reading and where it ends. */
  private record Hit(int end, Reading reading) {}
}
