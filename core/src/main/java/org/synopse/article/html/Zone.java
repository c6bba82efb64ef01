package org.synopse.article.html;

/** Whether a part of a page may be article text, as far as its marks tell. Ordered by doubt. */
enum Zone {
  /** Nothing speaks against it. */
  OPEN,
  /** Its marks say that it is beside the article; believed unless most of the text stands there. */
  BESIDE,
  /** Certainly none of the article: comments, navigation, consent. */
  FOREIGN;

  /** Returns the more doubtful of the two: a part is at least as doubtful as what it lies in. */
  Zone and(Zone other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
