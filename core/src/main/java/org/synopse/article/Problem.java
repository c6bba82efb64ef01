package org.synopse.article;

/**
 * Something odd about one article that did not stop the comparison.
 *
 * @param article the key of the article
 * @param severity how much of the result it touches
 * @param message one line in plain words
 */
public record Problem(String article, Severity severity, String message) {
  /** How much of the result a problem touches. */
  public enum Severity {
    /** Worth knowing; the result stands. */
    WARNING,
    /** The article, or part of it, took no part in the comparison. */
    ERROR
  }
}
