package org.synopse.relate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.synopse.align.WordMatch;
import org.synopse.statement.Statement;
import org.synopse.statement.time.ComparedTimes;
import org.synopse.statement.time.TimeComparison;
import org.synopse.statement.time.TimeExpression;
import org.synopse.statement.time.TimexType;
import org.synopse.text.Language;
import org.synopse.text.Token;

/**
 * Sees dates, hours and lengths of time that exclude each other.
 *
 * <p>Times are read wrong more often than outlets disagree about them, and two events of one kind
 * have two dates. So the verbs have to say the same, nearly all else too, and each side names one
 * date; or one side says {@code nicht vor}, {@code not before}, and the other names an earlier date
 * for it.
 */
final class TimeJudge implements RelationJudge {
  static final String NAME = "different-dates";
  static final String BOUND = "earlier-than-possible";

  private static final double CLOSE = 0.7;

  private static final double HALF = 0.5;

  /** So many digits the year of a date has. */
  private static final int YEAR = 4;

  /** So many words a bound has at the most: {@code nicht mehr als}. */
  private static final int LONGEST_BOUND = 3;

  /** The share of the other words that must be met where the verbs do not say the same. */
  private static final double MOST = 0.6;

  /** The share of the other words that must be met. */
  private static final double MET = 0.75;

  @Override
  public Optional<Verdict> judge(Comparand comparand) {
    List<TimeExpression> left = dates(comparand.left());
    List<TimeExpression> right = dates(comparand.right());
    List<TimeExpression> restOfLeft = without(left, right);
    List<TimeExpression> restOfRight = without(right, left);
    if (!restOfLeft.isEmpty() && !restOfRight.isEmpty()) {
      left = restOfLeft;
      right = restOfRight;
    }
    if (left.size() != 1 || right.size() != 1) {
      return bound(comparand);
    }
    if (isNotSooner(comparand, left.get(0), right.get(0))) {
      return Optional.of(contradiction(left.get(0), right.get(0), BOUND));
    }
    boolean comparable =
        TimeComparison.of(left.get(0), right.get(0)) == TimeComparison.DISJOINT
            && isOfOneEvent(comparand, left.get(0), right.get(0))
            && !Plan.isOneSide(comparand)
            && !mayBeOne(comparand, left.get(0), right.get(0))
            && !isRough(comparand.left(), left.get(0))
            && !isRough(comparand.right(), right.get(0))
            && !isOfTwoEvents(comparand);
    return comparable
        ? Optional.of(contradiction(left.get(0), right.get(0), NAME))
        : bound(comparand);
  }

  /**
   * What differs in its place or number too is another event; what nobody in particular did may
   * have been done twice.
   */
  private static boolean isOfTwoEvents(Comparand comparand) {
    return NumberClash.between(comparand.left(), comparand.right()).isPresent()
        || PlaceJudge.areApart(comparand)
        || Axis.otherMeasure(comparand).isPresent()
        || Participants.nameNobody(comparand);
  }

  /**
   * {@code Erst im Dezember nimmt das Bad den Betrieb auf}, {@code Das Bad öffnet bereits im
   * September}: one side says that it is not so before a day, and the other that it is.
   */
  private static boolean isNotSooner(
      Comparand comparand, TimeExpression left, TimeExpression right) {
    ComparedTimes compared = ComparedTimes.of(left, right);
    if (compared.why() != ComparedTimes.Why.APART || mayBeOne(comparand, left, right)) {
      return false;
    }
    StatementFacts later =
        compared.first().equals(left) ? comparand.rightFacts() : comparand.leftFacts();
    return later.get(JudgeWords.first(JudgeWords.Kind.NOT_SOONER)).isPresent()
        && OneDeed.mayBeTold(comparand)
        && comparand.links().closeness() >= HALF
        && !Plan.isOneSide(comparand)
        && !isOfTwoEvents(comparand);
  }

  /**
   * {@code by 30 September 2003}, {@code by Sept. 30}; {@code am Mittwoch}, {@code am Mittwoch
   * nächster Woche}: which year or week is meant may have been read wrong where one names none.
   */
  private static boolean mayBeOne(Comparand comparand, TimeExpression left, TimeExpression right) {
    if (inYear(left).equals(inYear(right)) && inYear(left).length() > 1) {
      return true;
    }
    boolean counted = hasDigit(comparand.left(), left) && hasDigit(comparand.right(), right);
    return !counted
        && left.isDay()
        && right.isDay()
        && LocalDate.parse(left.value()).getDayOfWeek()
            == LocalDate.parse(right.value()).getDayOfWeek();
  }

  /** {@code mindestens drei Wochen}, {@code gut 15 Minuten}: a length that may be another. */
  private static boolean isRough(Statement statement, TimeExpression time) {
    if (time.type() != TimexType.DURATION) {
      return false;
    }
    List<Token> tokens = statement.tokens();
    int begin = 0;
    while (begin < tokens.size() && tokens.get(begin).span().end() <= time.span().begin()) {
      begin++;
    }
    int end = begin;
    while (end < tokens.size() && tokens.get(end).span().begin() < time.span().end()) {
      end++;
    }
    return JudgeWords.of(statement.language())
        .has(JudgeWords.Kind.ROUGH, tokens.subList(Math.max(0, begin - LONGEST_BOUND), end));
  }

  /** Returns the month and day of a date, without its year. */
  private static String inYear(TimeExpression time) {
    String value = time.value();
    return time.isCalendarDate() && value.length() > YEAR ? value.substring(YEAR) : "";
  }

  private static boolean hasDigit(Statement statement, TimeExpression time) {
    return statement.textAt(time.span()).chars().anyMatch(Character::isDigit);
  }

  /**
   * The verbs say the same and nearly all else is met, or one side tells by a verb what the other
   * calls by a noun, and both name what it was done to.
   */
  private static boolean isOfOneEvent(
      Comparand comparand, TimeExpression left, TimeExpression right) {
    return comparand.haveOnePredicate()
        ? isNearlyAllMet(comparand, left, right)
        : OneDeed.isTold(comparand) && rest(comparand, left, right) >= MOST;
  }

  /** The times themselves left aside: {@code sprach eine Stunde}. */
  private static boolean isNearlyAllMet(
      Comparand comparand, TimeExpression left, TimeExpression right) {
    boolean lengths = left.type() == TimexType.DURATION && right.type() == TimexType.DURATION;
    return comparand.links().closeness() >= CLOSE
        || (lengths && rest(comparand, left, right) >= MET);
  }

  private static double rest(Comparand comparand, TimeExpression left, TimeExpression right) {
    return Rest.of(
            comparand,
            token -> left.span().contains(token.span()),
            token -> right.span().contains(token.span()))
        .least();
  }

  @Override
  public List<Missing> missing(Comparand comparand) {
    boolean differ = Axis.period(comparand).isPresent();
    if (!differ || judge(comparand).isPresent()) {
      return List.of();
    }
    String because =
        comparand.haveOnePredicate()
            ? Shares.tooFew("the dates differ", comparand.links().closeness(), CLOSE)
            : "the dates differ, but the verbs do not say the same";
    return List.of(new Missing(NAME, Relation.CONTRADICTION, because));
  }

  /**
   * {@code von 39 auf 36 Stunden}, {@code von 38 auf 36 Stunden}: a length that both sides name is
   * left aside where both name something else too; {@code tomorrow or Friday} is one choice.
   */
  private static List<TimeExpression> without(
      List<TimeExpression> times, List<TimeExpression> others) {
    return times.stream().filter(time -> !isSharedLength(time, others)).toList();
  }

  private static boolean isSharedLength(TimeExpression time, List<TimeExpression> others) {
    return time.type() == TimexType.DURATION
        && others.stream().anyMatch(o -> TimeComparison.of(time, o) == TimeComparison.EQUAL);
  }

  private static List<TimeExpression> dates(Statement statement) {
    List<TimeExpression> times = statement.values().times();
    List<TimeExpression> days = times.stream().filter(TimeExpression::isCalendarDate).toList();
    return days.isEmpty() ? times.stream().filter(TimeJudge::isHourOrLength).toList() : days;
  }

  private static boolean isHourOrLength(TimeExpression time) {
    return time.type() == TimexType.TIME || time.type() == TimexType.DURATION;
  }

  private static Optional<Verdict> bound(Comparand comparand) {
    boolean left = comparand.ofLeft(JudgeWords.first(JudgeWords.Kind.EARLIEST)).isPresent();
    boolean right = comparand.ofRight(JudgeWords.first(JudgeWords.Kind.EARLIEST)).isPresent();
    if (left == right || !sharesAVerb(comparand)) {
      return Optional.empty();
    }
    for (Couples.Couple<TimeExpression> couple :
        Couples.of(comparand.left().values().times(), comparand.right().values().times())) {
      TimeExpression a = couple.left();
      TimeExpression b = couple.right();
      boolean tooEarly =
          TimeComparison.of(a, b) == TimeComparison.DISJOINT
              && (left ? isBefore(b, a) : isBefore(a, b));
      if (tooEarly) {
        return Optional.of(contradiction(a, b, BOUND));
      }
    }
    return Optional.empty();
  }

  /** Years decide; of one year nothing is said, since a season has no first day. */
  private static boolean isBefore(TimeExpression earlier, TimeExpression later) {
    return year(earlier) < year(later);
  }

  private static int year(TimeExpression time) {
    String value = time.value();
    boolean known =
        value.length() >= YEAR && value.substring(0, YEAR).chars().allMatch(Character::isDigit);
    return known ? Integer.parseInt(value.substring(0, YEAR)) : LocalDate.MAX.getYear();
  }

  private static boolean sharesAVerb(Comparand comparand) {
    return comparand.links().both().stream()
        .filter(match -> match.kind() != WordMatch.Kind.ANTONYM)
        .anyMatch(match -> isVerb(match.left()) || isVerb(match.right()));
  }

  private static boolean isVerb(Token token) {
    return token.pos().isVerbal();
  }

  private static Verdict contradiction(TimeExpression left, TimeExpression right, String rule) {
    String because = ComparedTimes.of(left, right).reason(Language.ENGLISH);
    return new Verdict(
        Relation.CONTRADICTION,
        List.of(new Evidence(EvidenceKind.TIME, because, left.span(), right.span(), rule)));
  }
}
