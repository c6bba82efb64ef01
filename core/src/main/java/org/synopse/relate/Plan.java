package org.synopse.relate;

import org.synopse.lexicon.Certainty;
import org.synopse.statement.Statement;

/**
 * Tells what is planned or still to come from what was done: {@code The module docked}, {@code The
 * module is to undock} are both true, and differ in how sure they are.
 */
final class Plan {
  private static final Fact<Boolean> AHEAD = new Fact<>(Plan::isAhead);
  private static final Fact<Boolean> DONE = new Fact<>(Plan::isDone);

  private Plan() {}

  /** Whether one side tells what is to come, and the other what has happened. */
  static boolean isOneSide(Comparand comparand) {
    return (comparand.ofLeft(AHEAD) && comparand.ofRight(DONE))
        || (comparand.ofLeft(DONE) && comparand.ofRight(AHEAD));
  }

  /** Who has to go to prison has been convicted. */
  private static boolean isAhead(Statement statement) {
    boolean duty = JudgeWords.first(JudgeWords.Kind.DUTY, statement).isPresent();
    return !duty
        && (statement.certainty() == Certainty.PLANNED || Tense.of(statement) == Tense.FUTURE);
  }

  private static boolean isDone(Statement statement) {
    return statement.certainty() == Certainty.CERTAIN && Tense.of(statement) == Tense.PAST;
  }
}
