package org.synopse.lexicon;

/** A construction in which a reporting word hands over its content. */
public enum Frame {
  /** {@code "…", sagte X}. */
  DIRECT,
  /** {@code X sagte, dass …} and {@code X sagte, er habe …}. */
  THAT,
  /** {@code X fragte, ob …}. */
  WHETHER,
  /** {@code X forderte, … zu …}. */
  TO,
  /** {@code X lobte die Unterstützung}; also with a preposition, {@code X warnte vor …}. */
  OBJECT,
  /** {@code X bezeichnete A als B}. */
  AS,
  /** {@code die Ankündigung des Ministers}. */
  GENITIVE,
  /** {@code nach Angaben}, {@code in the view of}. */
  AFTER,
  /** {@code Berichte über}, {@code reports of}. */
  OF
}
