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

  /** The share of the other words that must be met. */
  private static final double MET = 0.75;

  @Override
  public Optional<Verdict> judge(Comparand comparand) {
    List<TimeExpression> left = dates(comparand.left());
    List<TimeExpression> right = dates(comparand.right());
    if (left.size() != 1 || right.size() != 1) {
      return bound(comparand);
    }
    boolean comparable =
        TimeComparison.of(left.get(0), right.get(0)) == TimeComparison.DISJOINT
            && comparand.haveOnePredicate()
            && isNearlyAllMet(comparand, left.get(0), right.get(0))
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

  /** The times themselves left aside: {@code sprach eine Stunde}. */
  private static boolean isNearlyAllMet(
      Comparand comparand, TimeExpression left, TimeExpression right) {
    Rest rest =
        Rest.of(
            comparand,
            token -> left.span().contains(token.span()),
            token -> right.span().contains(token.span()));
    boolean lengths = left.type() == TimexType.DURATION && right.type() == TimexType.DURATION;
    return comparand.links().closeness() >= CLOSE || (lengths && rest.least() >= MET);
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
        value.length() >= 4 && value.substring(0, 4).chars().allMatch(Character::isDigit);
    return known ? Integer.parseInt(value.substring(0, 4)) : LocalDate.MAX.getYear();
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
