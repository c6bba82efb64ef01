package org.synopse.relate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.synopse.align.WordLinks;
import org.synopse.align.WordMatch;
import org.synopse.lexicon.EntityType;
import org.synopse.statement.Statement;
import org.synopse.statement.entity.EntityMatch;
import org.synopse.statement.entity.Mention;
import org.synopse.statement.time.ComparedTimes;
import org.synopse.statement.time.TimeComparison;
import org.synopse.statement.time.TimeExpression;
import org.synopse.statement.time.TimexType;
import org.synopse.text.Language;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Span;
import org.synopse.text.Token;

/** On what two statements that look alike differ, so that both can be true. */
enum Axis {
  /** Are they of other periods? */
  PERIOD(EvidenceKind.TIME),
  /** Are they of other places? */
  PLACE(EvidenceKind.PLACE),
  /** Is one of the whole and the other of a part, or of other people or things? */
  POPULATION(EvidenceKind.ENTITY),
  /** Is it said of somebody or something else? */
  PARTICIPANT(EvidenceKind.ENTITY),
  /** Is it not said to be the same thing that is measured? */
  DEFINITION(EvidenceKind.ENTITY),
  /** Was one written when the other's news was not known? */
  TIME_OF_WRITING(EvidenceKind.TIME);

  private static final Fact<Boolean> UNIVERSAL = new Fact<>(Axis::isUniversal);

  /** Weaker matches are of words that only have to do with each other. */
  private static final double MET = 0.5;

  private final EvidenceKind kind;

  Axis(EvidenceKind kind) {
    this.kind = kind;
  }

  /** Returns the kind of evidence that the axis is. */
  EvidenceKind kind() {
    return kind;
  }

  /** Returns the name of the rule that sees it: {@code other-period}. */
  String rule() {
    return "other-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns what differs, in English words. */
  String inWords() {
    return switch (this) {
      case PERIOD -> "of another period";
      case PLACE -> "of another place";
      case POPULATION -> "one of a part, the other of the whole or of another part";
      case PARTICIPANT -> "of somebody or something else";
      case DEFINITION -> "not said to be the same thing that is counted";
      case TIME_OF_WRITING -> "written at another time";
    };
  }

  /**
   * An axis on which two statements differ, with the words that show it.
   *
   * @param axis the axis
   * @param left the words of the left side
   * @param right the words of the right side
   * @param because what differs, in English words
   */
  record Difference(Axis axis, Span left, Span right, String because) {
    Difference(Axis axis, Span left, Span right) {
      this(axis, left, right, axis.inWords());
    }

    Evidence evidence() {
      return new Evidence(axis.kind(), because, left, right, axis.rule());
    }
  }

  /** Returns the first axis on which the statements are said to differ. */
  static Optional<Difference> between(Comparand comparand) {
    return scope(comparand)
        .or(() -> restricted(comparand))
        .or(() -> contrast(comparand))
        .or(() -> period(comparand))
        .or(() -> length(comparand))
        .or(() -> place(comparand))
        .or(() -> writing(comparand));
  }

  /**
   * Returns what shows that opposite words are of two events: another period or day of writing,
   * words that part what they are of, numbers none of which agrees, or other subjects.
   */
  static Optional<Difference> otherEvent(Comparand comparand) {
    return contrast(comparand)
        .or(() -> period(comparand).filter(times -> !LastingState.outlastsItsEnd(comparand)))
        .or(() -> writing(comparand))
        .or(() -> since(comparand))
        .or(() -> numbers(comparand))
        .or(() -> subject(comparand));
  }

  /** {@code Herren} on one side, {@code Damen} on the other. */
  static Optional<Difference> contrast(Comparand comparand) {
    return Contrast.between(comparand)
        .map(contrast -> new Difference(POPULATION, contrast.left(), contrast.right()));
  }

  /**
   * {@code gewann mit 2:0}, {@code verlor mit 1:3}: where no number agrees it was another match.
   */
  private static Optional<Difference> numbers(Comparand comparand) {
    return NumberClash.between(comparand.left(), comparand.right())
        .map(clash -> new Difference(DEFINITION, clash.left().span(), clash.right().span()));
  }

  /** Both name whom or what it is about, and no noun of either is met on the other side. */
  private static Optional<Difference> subject(Comparand comparand) {
    List<Token> left = nouns(comparand.ofLeft(Participants.SUBJECT));
    List<Token> right = nouns(comparand.ofRight(Participants.SUBJECT));
    boolean universal = comparand.ofLeft(UNIVERSAL) || comparand.ofRight(UNIVERSAL);
    double least = universal ? 0 : MET;
    boolean met =
        left.stream().anyMatch(token -> isMet(comparand, token, /* ofLeft= */ true, least))
            || right.stream()
                .anyMatch(token -> isMet(comparand, token, /* ofLeft= */ false, least));
    boolean siblings =
        !universal
            && !left.isEmpty()
            && !right.isEmpty()
            && areSiblings(comparand, left.get(0), right.get(0));
    return left.isEmpty() || right.isEmpty() || (met && !siblings)
        ? Optional.empty()
        : Optional.of(new Difference(POPULATION, left.get(0).span(), right.get(0).span()));
  }

  /**
   * {@code driver} and {@code passenger} are no more than of one kind, and {@code driver} has to do
   * with {@code crash}, which the other side says itself.
   */
  private static boolean isMet(Comparand comparand, Token token, boolean ofLeft, double least) {
    WordLinks links = comparand.links();
    Optional<WordMatch> match = ofLeft ? links.ofLeft(token) : links.ofRight(token);
    if (match.filter(m -> m.kind().strength() >= least).isEmpty()) {
      return false;
    }
    Token partner = match.get().right();
    Optional<WordMatch> back = ofLeft ? links.ofRight(partner) : links.ofLeft(partner);
    return back.filter(m -> m.kind().strength() > match.get().kind().strength()).isEmpty();
  }

  /** {@code Die Grundschule in Kell}, {@code das Gymnasium in Kell}: two kinds of one thing. */
  private static boolean areSiblings(Comparand comparand, Token left, Token right) {
    return comparand
        .links()
        .ofLeft(left)
        .filter(m -> m.right().equals(right) && m.kind() == WordMatch.Kind.SIBLING)
        .isPresent();
  }

  /** What {@code alle Insassen} did, the pilot did too. */
  private static boolean isUniversal(Statement statement) {
    return JudgeWords.of(statement.language())
        .has(JudgeWords.Kind.UNIVERSAL, Participants.subject(statement));
  }

  private static List<Token> nouns(List<Token> phrase) {
    return phrase.stream().filter(token -> token.pos().isNominal()).toList();
  }

  /** Words that say that two values are not of the same thing. */
  static Optional<Difference> otherMeasure(Comparand comparand) {
    return scope(comparand).or(() -> contrast(comparand));
  }

  /** {@code landesweit}, {@code davon} or {@code erwartet} on one side only. */
  private static Optional<Difference> scope(Comparand comparand) {
    for (Scope scope : Scope.all()) {
      Optional<Token> left = comparand.ofLeft(scope.word());
      Optional<Token> right = comparand.ofRight(scope.word());
      if (left.isPresent() != right.isPresent()) {
        return Optional.of(
            new Difference(
                scope.axis(),
                left.map(Token::span).orElseGet(() -> shown(comparand.left())),
                right.map(Token::span).orElseGet(() -> shown(comparand.right()))));
      }
    }
    return Optional.empty();
  }

  /** {@code 300 schools}, {@code 45 primary schools}: what is counted is more on one side only. */
  private static Optional<Difference> restricted(Comparand comparand) {
    Optional<NumberClash> clash = NumberClash.between(comparand.left(), comparand.right());
    if (clash.isEmpty() || !clash.get().ofOneUnit() || !clash.get().left().isCount()) {
      return Optional.empty();
    }
    Optional<Token> left = restriction(comparand.left(), clash.get().left().span());
    Optional<Token> right = restriction(comparand.right(), clash.get().right().span());
    return left.isPresent() == right.isPresent()
        ? Optional.empty()
        : Optional.of(
            new Difference(
                POPULATION,
                left.map(Token::span).orElse(clash.get().left().span()),
                right.map(Token::span).orElse(clash.get().right().span())));
  }

  /** The word between a number and the noun that it counts; in {@code rund 45} none. */
  private static Optional<Token> restriction(Statement statement, Span number) {
    List<Token> words =
        statement.tokens().stream().filter(token -> number.contains(token.span())).toList();
    int behind = 0;
    for (int i = 0; i < words.size(); i++) {
      behind = words.get(i).pos() == PartOfSpeech.NUM ? i + 1 : behind;
    }
    return words.size() - behind < 2
        ? Optional.empty()
        : Optional.of(words.get(words.size() - 2))
            .filter(token -> token.pos() == PartOfSpeech.ADJ || token.pos().isNominal());
  }

  /** Both name times, and none of the one may be one of the other. */
  static Optional<Difference> period(Comparand comparand) {
    List<TimeExpression> left = comparand.left().values().times();
    List<TimeExpression> right = comparand.right().values().times();
    if (TimeComparison.nameDays(left, right)) {
      // Two days of one year are no more one day for that.
      left = left.stream().filter(TimeExpression::isDay).toList();
      right = right.stream().filter(TimeExpression::isDay).toList();
    }
    TimeExpression ofLeft = null;
    TimeExpression ofRight = null;
    for (Couples.Couple<TimeExpression> couple : Couples.of(left, right)) {
      TimeComparison compared = TimeComparison.of(couple.left(), couple.right());
      if (compared == TimeComparison.EQUAL || compared == TimeComparison.COMPATIBLE) {
        return Optional.empty();
      }
      boolean other =
          compared == TimeComparison.DISJOINT || areOtherHours(couple.left(), couple.right());
      if (other && ofLeft == null) {
        ofLeft = couple.left();
        ofRight = couple.right();
      }
    }
    return ofLeft == null || ofRight == null
        ? Optional.empty()
        : Optional.of(ofPeriods(ofLeft, ofRight));
  }

  /** {@code heute} and {@code heute} look the same, so the days are told. */
  private static Difference ofPeriods(TimeExpression left, TimeExpression right) {
    String because =
        left.isDay() && right.isDay()
            ? PERIOD.inWords() + ": " + ComparedTimes.of(left, right).reason(Language.ENGLISH)
            : PERIOD.inWords();
    return new Difference(PERIOD, left.span(), right.span(), because);
  }

  /** {@code bis 14 Uhr}, {@code bis 16 Uhr}, of one day or of days that nobody names. */
  private static boolean areOtherHours(TimeExpression left, TimeExpression right) {
    return left.type() == TimexType.TIME
        && right.type() == TimexType.TIME
        && day(left).equals(day(right))
        && !left.value().equals(right.value());
  }

  private static String day(TimeExpression time) {
    int hour = time.value().indexOf('T');
    return hour < 0 ? time.value() : time.value().substring(0, hour);
  }

  /** {@code im Februar}, {@code in den ersten beiden Monaten}: times of other lengths. */
  private static Optional<Difference> length(Comparand comparand) {
    List<TimeExpression> left = comparand.left().values().times();
    List<TimeExpression> right = comparand.right().values().times();
    boolean shared =
        left.stream().anyMatch(a -> right.stream().anyMatch(b -> grain(a).equals(grain(b))));
    return left.isEmpty() || right.isEmpty() || shared
        ? Optional.empty()
        : Optional.of(new Difference(PERIOD, left.get(0).span(), right.get(0).span()));
  }

  /** What a time counts in: days and their parts, weeks, months, quarters, years, lengths. */
  private static String grain(TimeExpression time) {
    String value = time.value();
    if (value.startsWith("P")) {
      return value;
    }
    boolean day = value.length() >= 10;
    return day || value.length() <= 4
        ? (day ? "day" : "year")
        : value.substring(4).replaceAll("[0-9]", "");
  }

  /** Both name places, and none in common. */
  private static Optional<Difference> place(Comparand comparand) {
    List<Mention> left = places(comparand.left());
    List<Mention> right = places(comparand.right());
    boolean common =
        left.stream()
            .anyMatch(
                a -> right.stream().anyMatch(b -> EntityMatch.isSame(a.entity(), b.entity())));
    return left.isEmpty() || right.isEmpty() || common
        ? Optional.empty()
        : Optional.of(new Difference(PLACE, left.get(0).span(), right.get(0).span()));
  }

  static List<Mention> places(Statement statement) {
    return statement.values().mentions().stream()
        .filter(mention -> mention.entity().type() == EntityType.PLACE)
        .toList();
  }

  /** Articles of different days, unless both name the same day for it. */
  static Optional<Difference> writing(Comparand comparand) {
    return comparand.isOfDifferentDays() && !comparand.namesOneTime()
        ? Optional.of(
            new Difference(TIME_OF_WRITING, shown(comparand.left()), shown(comparand.right())))
        : Optional.empty();
  }

  /**
   * {@code gesperrt}, {@code inzwischen wieder befahrbar}: one side tells what has come since; not
   * where the other says that it still lasts, or both name one time.
   */
  private static Optional<Difference> since(Comparand comparand) {
    Optional<Token> left = comparand.ofLeft(JudgeWords.first(JudgeWords.Kind.SINCE));
    Optional<Token> right = comparand.ofRight(JudgeWords.first(JudgeWords.Kind.SINCE));
    boolean lasts =
        comparand.ofLeft(JudgeWords.first(JudgeWords.Kind.LASTING)).isPresent()
            || comparand.ofRight(JudgeWords.first(JudgeWords.Kind.LASTING)).isPresent();
    return left.isPresent() == right.isPresent() || lasts || comparand.namesOneTime()
        ? Optional.empty()
        : Optional.of(
            new Difference(
                TIME_OF_WRITING,
                left.map(Token::span).orElseGet(() -> shown(comparand.left())),
                right.map(Token::span).orElseGet(() -> shown(comparand.right()))));
  }

  private static Span shown(Statement statement) {
    return statement.predicate() == null ? statement.span() : statement.predicate().span();
  }
}
