package org.synopse.align;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import org.synopse.lexicon.Entity;
import org.synopse.statement.entity.EntityMatch;
import org.synopse.statement.quantity.Quantity;
import org.synopse.statement.quantity.QuantityComparison;
import org.synopse.statement.time.TimeComparison;
import org.synopse.statement.time.TimeExpression;

/**
 * The features of a pair of statements that do not tell text from hypothesis: the same whichever
 * stands left. {@link DirectedFeatures} are the others.
 */
final class PairFeatures {
  /** From so many content words on it means something that a statement is contained. */
  private static final double TELLING_LENGTH = 4;

  private PairFeatures() {}

  /** Returns all features by name, the directed ones too. */
  static Map<String, PairFeature> all() {
    Map<String, PairFeature> all = new LinkedHashMap<>();
    all.put("words", pair -> harmonicMean(pair, ProfilePair.Side::coverage));
    all.put("containment", PairFeatures::containment);
    all.put("least-coverage", pair -> least(pair, ProfilePair.Side::coverage));
    all.put("greatest-coverage", pair -> greatest(pair, ProfilePair.Side::coverage));
    all.put("amount", ProfilePair::amount);
    all.put("open", pair -> Math.log1p(open(pair.left()) + open(pair.right())));
    all.put("length-difference", PairFeatures::lengthDifference);
    all.put("trigrams", pair -> Trigrams.cosine(pair.left().profile(), pair.right().profile()));
    all.put("names", PairFeatures::names);
    all.put("other-names", PairFeatures::otherNames);
    all.put("numbers", PairFeatures::numbers);
    all.put("telling-numbers", pair -> numbers(pair, Numbers::telling));
    all.put("other-numbers", PairFeatures::otherNumbers);
    all.put("times", PairFeatures::times);
    all.put("telling-times", PairFeatures::tellingTimes);
    all.put("other-times", PairFeatures::otherTimes);
    all.put("predicate", PairFeatures::predicate);
    all.put("negation", PairFeatures::negation);
    all.put("least-window", pair -> least(pair, Windows::coverage));
    all.put("greatest-window", pair -> greatest(pair, Windows::coverage));
    for (OpenWords words : OpenWords.values()) {
      all.put(
          "open-" + words.label(), pair -> words.count(pair.left()) + words.count(pair.right()));
      all.put(
          "least-open-" + words.label(),
          pair -> Math.min(words.count(pair.left()), words.count(pair.right())));
    }
    for (WordMatch.Kind kind : WordMatch.Kind.values()) {
      all.put("share-" + kind.label(), pair -> share(pair, kind));
    }
    all.put("sentence-amount", ProfilePair::sentenceAmount);
    all.put("languages", PairFeatures::languages);
    all.put("supported", pair -> harmonicMean(pair, ProfilePair.Side::supported));
    all.put("least-supported", pair -> least(pair, ProfilePair.Side::supported));
    all.put("greatest-supported", pair -> greatest(pair, ProfilePair.Side::supported));
    all.put("count-coverage", pair -> harmonicMean(pair, ProfilePair.Side::countCoverage));
    all.put("least-count", pair -> least(pair, ProfilePair.Side::countCoverage));
    all.put("noun-coverage", pair -> least(pair, side -> side.coverageOf(OpenWords.NOUNS)));
    all.put("verb-coverage", pair -> least(pair, side -> side.coverageOf(OpenWords.VERBS)));
    all.put("quality-coverage", pair -> least(pair, side -> side.coverageOf(OpenWords.QUALITIES)));
    all.put("name-coverage", pair -> least(pair, side -> side.coverageOf(OpenWords.NAMES)));
    all.putAll(SurfaceFeatures.all());
    all.putAll(DirectedFeatures.all());
    return Collections.unmodifiableMap(all);
  }

  private static double least(ProfilePair pair, ToDoubleFunction<ProfilePair.Side> value) {
    return Math.min(value.applyAsDouble(pair.left()), value.applyAsDouble(pair.right()));
  }

  private static double greatest(ProfilePair pair, ToDoubleFunction<ProfilePair.Side> value) {
    return Math.max(value.applyAsDouble(pair.left()), value.applyAsDouble(pair.right()));
  }

  private static double harmonicMean(ProfilePair pair, ToDoubleFunction<ProfilePair.Side> value) {
    double a = value.applyAsDouble(pair.left());
    double b = value.applyAsDouble(pair.right());
    return a + b == 0 ? 0 : 2 * a * b / (a + b);
  }

  /** How far the one is contained in the other; one or two words are contained in many. */
  private static double containment(ProfilePair pair) {
    return greatest(pair, side -> side.coverage() * Math.min(1, side.size() / TELLING_LENGTH));
  }

  private static double open(ProfilePair.Side side) {
    return side.total() - side.met();
  }

  private static double lengthDifference(ProfilePair pair) {
    return Math.abs(Math.log((pair.left().size() + 1.0) / (pair.right().size() + 1)));
  }

  /** What the most telling name that both sides have tells in the story; 0 of none. */
  private static double names(ProfilePair pair) {
    if (!pair.left().profile().nameKeys().meet(pair.right().profile().nameKeys())) {
      return 0;
    }
    double most = 0;
    for (Map.Entry<Entity, Double> left : pair.left().profile().entities().entrySet()) {
      for (Map.Entry<Entity, Double> right : pair.right().profile().entities().entrySet()) {
        if (EntityMatch.isSame(left.getKey(), right.getKey())) {
          most = Math.max(most, Math.min(left.getValue(), right.getValue()));
        }
      }
    }
    return most;
  }

  /** 1 if both sides name somebody, and nobody in common. */
  private static double otherNames(ProfilePair pair) {
    boolean both =
        !pair.left().profile().entities().isEmpty() && !pair.right().profile().entities().isEmpty();
    return both && names(pair) == 0 ? 1 : 0;
  }

  /** 1 if a number of one side agrees with one of the other; less for rounding and bounds. */
  private static double numbers(ProfilePair pair) {
    return numbers(pair, Numbers::agreement);
  }

  private static double numbers(
      ProfilePair pair, ToDoubleBiFunction<Quantity, Quantity> agreement) {
    double best = 0;
    for (Quantity a : pair.left().profile().statement().values().quantities()) {
      for (Quantity b : pair.right().profile().statement().values().quantities()) {
        best = Math.max(best, agreement.applyAsDouble(a, b));
      }
    }
    return best;
  }

  /** 1 if the statements are of two languages. */
  private static double languages(ProfilePair pair) {
    return pair.left().profile().statement().language()
            == pair.right().profile().statement().language()
        ? 0
        : 1;
  }

  /** 1 if both count the same thing and no numbers agree. */
  private static double otherNumbers(ProfilePair pair) {
    if (numbers(pair) > 0) {
      return 0;
    }
    for (Quantity a : pair.left().profile().statement().values().quantities()) {
      for (Quantity b : pair.right().profile().statement().values().quantities()) {
        if (QuantityComparison.of(a, b) == QuantityComparison.DISJOINT && !a.unit().isEmpty()) {
          return 1;
        }
      }
    }
    return 0;
  }

  /** 1 if a time of one side may be one of the other; where both name days, only a day may. */
  private static double times(ProfilePair pair) {
    boolean days =
        TimeComparison.nameDays(
            pair.left().profile().statement().values().times(),
            pair.right().profile().statement().values().times());
    return anyTimes(pair, (a, b) -> (!days || (a.isDay() && b.isDay())) && a.isCompatibleWith(b))
        ? 1
        : 0;
  }

  /** What the most telling time that both sides name tells in the story; 0 of none. */
  private static double tellingTimes(ProfilePair pair) {
    Map<String, Double> right = pair.right().profile().times();
    double most = 0;
    for (Map.Entry<String, Double> left : pair.left().profile().times().entrySet()) {
      if (right.containsKey(left.getKey())) {
        most = Math.max(most, left.getValue());
      }
    }
    return most;
  }

  private static double otherTimes(ProfilePair pair) {
    return times(pair) == 0 && anyTimes(pair, (a, b) -> true) ? 1 : 0;
  }

  private static boolean anyTimes(
      ProfilePair pair, BiPredicate<TimeExpression, TimeExpression> test) {
    for (TimeExpression a : pair.left().profile().statement().values().times()) {
      for (TimeExpression b : pair.right().profile().statement().values().times()) {
        if (a.isComparable() && b.isComparable() && test.test(a, b)) {
          return true;
        }
      }
    }
    return false;
  }

  private static double predicate(ProfilePair pair) {
    return pair.strength(pair.left().profile().predicate(), pair.right().profile().predicate());
  }

  private static double negation(ProfilePair pair) {
    return pair.left().profile().statement().polarity()
            == pair.right().profile().statement().polarity()
        ? 0
        : 1;
  }

  /** The share of the weight of both sides that is met in this way. */
  private static double share(ProfilePair pair, WordMatch.Kind kind) {
    double total = pair.left().total() + pair.right().total();
    return total == 0 ? 0 : (met(pair.left(), kind) + met(pair.right(), kind)) / total;
  }

  private static double met(ProfilePair.Side side, WordMatch.Kind kind) {
    double sum = 0;
    for (WordPartner match : side.matches()) {
      if (match.kind() == kind) {
        sum += match.left().weight();
      }
    }
    return sum;
  }
}
