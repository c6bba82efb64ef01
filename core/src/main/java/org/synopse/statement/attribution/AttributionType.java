package org.synopse.statement.attribution;

/** How a content is handed over. */
public enum AttributionType {
  /** In the source's own words, in quotation marks. */
  DIRECT,
  /** In the writer's words under a reporting verb: {@code sagte, dass …}. */
  INDIRECT,
  /** Indirect, with some of the source's own words in marks. */
  MIXED,
  /** Only summarised: {@code lobte die Unterstützung}. */
  REPORTED,
  /** By the mood alone, carried on from a source named before. */
  KONJUNKTIV,
  /** By a preposition: {@code laut}, {@code according to}. */
  PREPOSITIONAL,
  /** By a noun: {@code die Ankündigung, dass …}. */
  NOMINAL
}
