package org.synopse.relate;

import org.synopse.text.Span;

/**
 * One difference between two statements, with the words that show it.
 *
 * @param kind what differs
 * @param because the difference in plain English words
 * @param left where the left article shows it
 * @param right where the right article shows it
 * @param rule the name of the judge that saw it
 */
public record Evidence(EvidenceKind kind, String because, Span left, Span right, String rule) {
  /** Returns the same of statements that stand so many characters further on. */
  Evidence moved(int byLeft, int byRight) {
    return new Evidence(kind, because, left.movedBy(byLeft), right.movedBy(byRight), rule);
  }
}
