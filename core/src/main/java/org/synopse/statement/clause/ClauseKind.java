package org.synopse.statement.clause;

/** What part a clause plays in its sentence. */
public enum ClauseKind {
  /** Can it stand alone? Also the verb-second clause of reported speech. */
  MAIN,
  /** Does it say what was said, thought or asked? {@code dass …}, {@code ob …}, {@code that …}. */
  COMPLEMENT,
  /** Does it tell more about a noun? {@code der …}, {@code who …}. */
  RELATIVE,
  /** Does it tell when or why? {@code nachdem …}, {@code because …}. */
  ADVERBIAL,
  /** Does it set a condition, so that it states nothing? {@code wenn …}, {@code if …}. */
  CONDITION,
  /** Has it an infinitive with {@code zu} and no finite verb? */
  INFINITIVE,
  /** Has it no verb at all, as many headlines? */
  FRAGMENT;

  /** Whether the clause hangs on another. */
  public boolean isSubordinate() {
    return this != MAIN && this != FRAGMENT;
  }
}
