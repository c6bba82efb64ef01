package org.synopse.article;

/**
 * Something odd about one article that did not stop the comparison.
 *
 * @param article the key of the article
 * @param severity how much of the result it touches
 * @param message one line in plain words
 * @param partial whether the article may say more than was read of it, so that what others seem to
 *     tell alone may stand in the rest
 */
public record Problem(String article, Severity severity, String message, boolean partial) {
  /** Creates a problem of an article that was read whole, or not at all. */
  public Problem(String article, Severity severity, String message) {
    this(article, severity, message, false);
  }

  /** How much of the result a problem touches. */
  public enum Severity {
    /** Worth knowing; the result stands. */
    WARNING,
    /** The article, or part of it, took no part in the comparison. */
    ERROR
  }
}
