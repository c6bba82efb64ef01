package org.synopse.study.origin;

/** What is known of where a text came from. */
public enum OriginKind {
  /** Does one of its articles credit a wire service? */
  AGENCY,
  /** Do several outlets share it, and none says where it is from? */
  SHARED,
  /** Does an article say that it asked or looked for itself: {@code sagte dem Morgenblatt}? */
  OWN,
  /** Does nothing tell? */
  UNKNOWN
}
