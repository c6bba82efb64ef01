package org.synopse.relate;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.synopse.align.WordMatch;
import org.synopse.lexicon.Certainty;
import org.synopse.statement.Statement;
import org.synopse.text.Span;
import org.synopse.text.Token;

/**
 * Sees that one side tells as certain what the other tells as planned, possible or alleged.
 *
 * <p>What is told in the future is as sure as what is planned; it differs from what has happened. A
 * word such as {@code fordern} hedges nothing where the demand itself is the news, and a hedge that
 * both sides have in other words makes no difference.
 */
final class CertaintyJudge implements RelationJudge {
  static final String NAME = "different-certainty";

  private final SourceMatch sources;

  CertaintyJudge(SourceMatch sources) {
    this.sources = sources;
  }

  @Override
  public Optional<Verdict> judge(Comparand comparand) {
    Told ofLeft = left(comparand);
    Told ofRight = right(comparand);
    if (areEquallySure(comparand)
        || !ofLeft.differsFrom(ofRight)
        || hasHappenedSince(comparand, ofLeft, ofRight)) {
      return Optional.empty();
    }
    String because = ofLeft.word() + " on the left, " + ofRight.word() + " on the right";
    return Optional.of(
        new Verdict(
            Relation.ATTRIBUTION_DIFFERENCE,
            List.of(
                new Evidence(
                    EvidenceKind.CERTAINTY, because, ofLeft.shown(), ofRight.shown(), NAME))));
  }

  @Override
  public List<Missing> missing(Comparand comparand) {
    if (judge(comparand).isPresent()) {
      return List.of();
    }
    Told left = left(comparand);
    Told right = right(comparand);
    return List.of(
        new Missing(
            NAME,
            Relation.ATTRIBUTION_DIFFERENCE,
            "as sure on both sides: " + left.word() + ", " + right.word()));
  }

  /** {@code will nun sammeln}, {@code will jetzt sammeln}: whatever else its words are met by. */
  private static boolean areEquallySure(Comparand comparand) {
    return comparand.left().certainty() == comparand.right().certainty()
        && comparand.left().certainty() != Certainty.CERTAIN;
  }

  /** What one day is still to come, as nobody doubts, may have happened when the other wrote. */
  private static boolean hasHappenedSince(Comparand comparand, Told left, Told right) {
    LocalDate ofLeft = comparand.leftPublished();
    LocalDate ofRight = comparand.rightPublished();
    return ofLeft != null
        && ofRight != null
        && left.certainty() == right.certainty()
        && (left.tense() == Tense.FUTURE ? ofLeft.isBefore(ofRight) : ofRight.isBefore(ofLeft));
  }

  private Told left(Comparand comparand) {
    return Told.of(
        comparand.leftFacts(),
        comparand.leftPublished(),
        comparand.links()::ofLeft,
        isOfOneSource(comparand),
        comparand.haveOnePredicate());
  }

  private Told right(Comparand comparand) {
    return Told.of(
        comparand.rightFacts(),
        comparand.rightPublished(),
        comparand.links()::ofRight,
        isOfOneSource(comparand),
        comparand.haveOnePredicate());
  }

  private boolean isOfOneSource(Comparand comparand) {
    return !SourceMatch.sources(comparand.left()).isEmpty()
        && !SourceMatch.sources(comparand.right()).isEmpty()
        && sources.haveOneSource(comparand);
  }

  /** How sure one side is, and which word says so. */
  private record Told(Certainty certainty, Tense tense, boolean duty, boolean commits, Span shown) {
    private static final Fact<Tense> TENSE = new Fact<>(Tense::of);
    private static final Fact<Boolean> COMMITS = new Fact<>(Told::commits);

    static Told of(
        StatementFacts facts,
        @Nullable LocalDate published,
        Function<Token, Optional<WordMatch>> partner,
        boolean oneSource,
        boolean onePredicate) {
      Statement statement = facts.statement();
      Span cue = statement.modality().certaintyCue();
      Tense tense = facts.get(TENSE);
      boolean duty = facts.get(JudgeWords.first(JudgeWords.Kind.DUTY)).isPresent();
      // "will die Zulassung beantragen", "hat die Zulassung beantragt": the deed is what is told.
      boolean commits =
          (facts.get(COMMITS) && !onePredicate) || Tense.isAhead(statement, published);
      if (cue == null
          || !hedges(statement, cue, partner)
          || (oneSource && isView(statement, cue))) {
        return new Told(Certainty.CERTAIN, tense, duty, commits, verb(statement));
      }
      return new Told(statement.certainty(), tense, duty, commits, cue);
    }

    private static boolean hedges(
        Statement statement, Span cue, Function<Token, Optional<WordMatch>> partner) {
      Token word = tokenAt(statement, cue);
      if (word == null && statement.span().contains(cue)) {
        String form = statement.textAt(cue).toLowerCase(Locale.ROOT);
        return !JudgeWords.of(statement.language()).has(JudgeWords.Kind.DEMAND, form);
      }
      return word == null
          || !(JudgeWords.of(statement.language()).has(JudgeWords.Kind.DEMAND, word.lemma())
              || (statement.certainty() == Certainty.PLANNED
                  && JudgeWords.of(statement.language()).has(JudgeWords.Kind.FUTURE, word.lemma()))
              || partner.apply(word).isPresent());
    }

    /** Whether it is hedged by no more than a frame that hands over a view. */
    private static boolean isView(Statement statement, Span cue) {
      JudgeWords words = JudgeWords.of(statement.language());
      return statement.attributions().stream()
          .filter(attribution -> attribution.cueParts().stream().anyMatch(cue::overlaps))
          .flatMap(attribution -> attribution.cueParts().stream())
          .filter(statement.span()::contains)
          .map(statement::textAt)
          .flatMap(part -> Stream.of(part.toLowerCase(Locale.ROOT).split(" ", -1)))
          .anyMatch(word -> words.has(JudgeWords.Kind.VIEW, word));
    }

    private static boolean commits(Statement statement) {
      Token verb = statement.predicate();
      JudgeWords words = JudgeWords.of(statement.language());
      return verb != null
          && (words.has(JudgeWords.Kind.COMMIT, verb.lemma())
              || words.has(JudgeWords.Kind.DEMAND, verb.lemma()));
    }

    private static @Nullable Token tokenAt(Statement statement, Span span) {
      return statement.tokens().stream()
          .filter(token -> token.span().equals(span))
          .findFirst()
          .orElse(null);
    }

    private static Span verb(Statement statement) {
      return statement.predicate() == null ? statement.span() : statement.predicate().span();
    }

    boolean differsFrom(Told other) {
      if (certainty == other.certainty) {
        return certainty == Certainty.CERTAIN
            && ((tense == Tense.FUTURE && other.tense == Tense.PAST)
                || (tense == Tense.PAST && other.tense == Tense.FUTURE));
      }
      boolean plan = certainty == Certainty.PLANNED || other.certainty == Certainty.PLANNED;
      Told certain = certainty == Certainty.CERTAIN ? this : other;
      boolean asPlanned =
          certain.certainty == Certainty.CERTAIN
              && (certain.tense == Tense.FUTURE || certain.duty || certain.commits);
      return !plan || !asPlanned;
    }

    String word() {
      return certainty == Certainty.CERTAIN && tense == Tense.FUTURE
          ? "still to come"
          : certainty.name().toLowerCase(Locale.ROOT);
    }
  }
}
