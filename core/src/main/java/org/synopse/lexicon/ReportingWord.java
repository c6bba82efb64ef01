package org.synopse.lexicon;

import java.util.Set;

/**
 * A verb, noun or phrase that hands content over to a source.
 *
 * @param lemma its citation form in lower case; a phrase verb-last in German
 * @param stance how it stands to the content
 * @param frames the constructions it takes
 */
public record ReportingWord(String lemma, Stance stance, Set<Frame> frames) {
  public ReportingWord {
    frames = Set.copyOf(frames);
  }

  /** Whether it can govern a clause or a quotation, rather than only an object. */
  public boolean takesClause() {
    return frames.contains(Frame.DIRECT)
        || frames.contains(Frame.THAT)
        || frames.contains(Frame.WHETHER)
        || frames.contains(Frame.TO);
  }
}
