package org.synopse.lexicon;

/** What kind of thing a name names. */
public enum EntityType {
  PERSON,
  ORGANISATION,
  /** A government, as a source of words or an actor; the country is a {@link #PLACE}. */
  GOVERNMENT,
  PLACE,
  /** A newspaper, broadcaster or agency. */
  MEDIUM,
  /** A name of which no more is known. */
  OTHER
}
