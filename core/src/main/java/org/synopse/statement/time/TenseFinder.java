package org.synopse.statement.time;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Sentence;
import org.synopse.text.Token;
import org.synopse.text.VerbForm;

/**
 * Tells for every word whether its own clause looks back or ahead.
 *
 * <p>In {@code Putin wird am Mittwoch erwartet, wie der Kreml am Montag mitteilte} the first clause
 * looks ahead and the second back.
 */
final class TenseFinder {
  /** What the verbs of a stretch between two marks are. */
  private record Stretch(int begin, int end, Tense tense) {}

  private enum Tense {
    BACK,
    AHEAD,
    /** Only a participle: its auxiliary stands elsewhere. */
    PARTICIPLE,
    /** Only an auxiliary of the perfect: its participle stands elsewhere. */
    PERFECT,
    NONE
  }

  /** What stands behind a verb in second place, and not behind a participle. */
  private static final Set<PartOfSpeech> OF_A_SUBJECT =
      EnumSet.of(PartOfSpeech.DET, PartOfSpeech.PRON, PartOfSpeech.NOUN, PartOfSpeech.PROPN);

  /** How many stretches away the participle of an auxiliary may stand. */
  private static final int FARTHEST_PARTNER = 4;

  private final TimeWords words;

  TenseFinder(TimeWords words) {
    this.words = words;
  }

  /** Returns the direction of each token of the sentence. */
  List<Direction> directions(Sentence sentence) {
    List<Stretch> stretches = stretches(sentence.tokens());
    List<Direction> directions = new ArrayList<>();
    for (int i = 0; i < stretches.size(); i++) {
      Direction direction = direction(stretches, i);
      for (int at = stretches.get(i).begin(); at < stretches.get(i).end(); at++) {
        directions.add(direction);
      }
    }
    return directions;
  }

  private List<Stretch> stretches(List<Token> tokens) {
    List<List<TimeWord>> cuts = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      cuts.add(words.cut(token.form()));
    }
    List<Stretch> stretches = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= tokens.size(); i++) {
      if (i == tokens.size() || endsClause(cuts, i)) {
        int end = Math.min(i + 1, tokens.size());
        if (end > begin) {
          Tense tense =
              isPlanned(cuts, begin, end)
                  ? Tense.AHEAD
                  : tense(tokens.subList(begin, end), cuts.subList(begin, end));
          stretches.add(new Stretch(begin, end, tense));
        }
        begin = end;
      }
    }
    return stretches;
  }

  /** A comma ends a clause, and so does the word before {@code that}. */
  private static boolean endsClause(List<List<TimeWord>> cuts, int i) {
    List<TimeWord> cut = cuts.get(i);
    return (cut.size() == 1 && cut.get(0).form().equals(","))
        || plays(cut, TimeRole.CLAUSE_END)
        || (i + 1 < cuts.size() && plays(cuts.get(i + 1), TimeRole.CLAUSE_BEGIN));
  }

  /** {@code am 28. November}: the full stop ends no sentence. */
  private static boolean endsOrdinal(List<List<TimeWord>> cuts, int i) {
    return i > 0
        && i + 1 < cuts.size()
        && cuts.get(i).get(0).form().equals(".")
        && cuts.get(i - 1).get(0).isNumber();
  }

  /** Whether a token plays the role as a whole. */
  private static boolean plays(List<TimeWord> cut, TimeRole role) {
    return cut.size() == 1 && cut.get(0).plays(role);
  }

  /**
   * Whether something is laid down for a time in these words: {@code ist für den 24. April
   * vorgesehen}, but not {@code war … vorgesehen}. Behind an ordinal the clause goes on.
   */
  private static boolean isPlanned(List<List<TimeWord>> cuts, int begin, int end) {
    boolean planned = false;
    boolean aimed = false;
    for (int i = begin; i < cuts.size(); i++) {
      List<TimeWord> cut = cuts.get(i);
      if (plays(cut, TimeRole.PLANNED_BEFORE)) {
        return false;
      }
      planned |= plays(cut, TimeRole.PLANNED);
      aimed |= plays(cut, TimeRole.PLANNED_FOR);
      if (i >= end - 1 && endsClause(cuts, i) && !endsOrdinal(cuts, i)) {
        break;
      }
    }
    return planned && aimed;
  }

  private static Tense tense(List<Token> tokens, List<List<TimeWord>> cuts) {
    boolean participle = false;
    boolean perfect = false;
    boolean ahead = false;
    boolean past = false;
    boolean present = false;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      List<TimeWord> cut = cuts.get(i);
      if (plays(cut, TimeRole.PAST)) {
        past = true;
      } else if (isFuture(token, cut, i)) {
        ahead = true;
      } else if (plays(cut, TimeRole.PERFECT)) {
        perfect = true;
      } else if (isPast(token)) {
        past = true;
      } else if (token.canBeFinite() && !token.canBe(VerbForm.PARTICIPLE)) {
        ahead = true;
      } else if (token.canBe(VerbForm.PARTICIPLE)) {
        participle = true;
        present |= isPresent(tokens, i);
      }
    }
    if (past || (perfect && participle)) {
      return past && ahead ? lastWord(tokens, cuts) : Tense.BACK;
    }
    if (ahead || (present && !perfect)) {
      return Tense.AHEAD;
    }
    if (perfect) {
      return Tense.PERFECT;
    }
    return participle ? Tense.PARTICIPLE : Tense.NONE;
  }

  /** Where a stretch has both, what an auxiliary of the future says counts. */
  private static Tense lastWord(List<Token> tokens, List<List<TimeWord>> cuts) {
    for (int i = 0; i < cuts.size(); i++) {
      if (isFuture(tokens.get(i), cuts.get(i), i)) {
        return Tense.AHEAD;
      }
    }
    return Tense.BACK;
  }

  /** An auxiliary of the future; {@code in May} is none. */
  private static boolean isFuture(Token token, List<TimeWord> cut, int at) {
    return plays(cut, TimeRole.FUTURE) && (at == 0 || !token.isCapitalised());
  }

  /**
   * {@code Am Mittwoch befasst sich der Ausschuss}: a form that is a participle too, which would
   * stand last in its clause.
   */
  private static boolean isPresent(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    return token.canBe(VerbForm.PRESENT)
        && !token.canBe(VerbForm.PAST)
        && at + 1 < tokens.size()
        && OF_A_SUBJECT.contains(tokens.get(at + 1).pos());
  }

  private static boolean isPast(Token token) {
    return token.canBe(VerbForm.PAST) && !token.canBe(VerbForm.PRESENT);
  }

  private static Direction direction(List<Stretch> stretches, int at) {
    Tense own = stretches.get(at).tense();
    return switch (own) {
      case BACK -> Direction.BACK;
      case AHEAD -> Direction.AHEAD;
      case PARTICIPLE ->
          partner(stretches, at, Tense.AHEAD) && !partner(stretches, at, Tense.PERFECT)
              ? Direction.AHEAD
              : Direction.BACK;
      case PERFECT -> partner(stretches, at, Tense.PARTICIPLE) ? Direction.BACK : Direction.AHEAD;
      case NONE -> nearest(stretches, at);
    };
  }

  private static boolean partner(List<Stretch> stretches, int at, Tense tense) {
    return partner(stretches, at, -1, tense) || partner(stretches, at, 1, tense);
  }

  /** The other half of a predicate may stand behind what has no verb: a title, a list. */
  private static boolean partner(List<Stretch> stretches, int at, int side, Tense tense) {
    int seen = 0;
    for (int distance = 1; distance <= FARTHEST_PARTNER && seen < 2; distance++) {
      int other = at + side * distance;
      if (is(stretches, other, tense)) {
        return true;
      }
      seen += is(stretches, other, Tense.NONE) && distance > 1 ? 0 : 1;
    }
    return false;
  }

  private static boolean is(List<Stretch> stretches, int at, Tense tense) {
    return at >= 0 && at < stretches.size() && stretches.get(at).tense() == tense;
  }

  /** Most stretches have a verb, so that one is near. */
  private static Direction nearest(List<Stretch> stretches, int at) {
    Direction weak = Direction.NEAR;
    for (int distance = 1; distance <= 4; distance++) {
      for (int side : new int[] {at - distance, at + distance}) {
        if (is(stretches, side, Tense.BACK) || is(stretches, side, Tense.PARTICIPLE)) {
          return Direction.BACK;
        }
        if (is(stretches, side, Tense.AHEAD)) {
          return Direction.AHEAD;
        }
        if (is(stretches, side, Tense.PERFECT)) {
          weak = direction(stretches, side);
          if (weak == Direction.BACK) {
            return weak;
          }
        }
      }
    }
    return weak;
  }
}
