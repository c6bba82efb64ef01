package org.synopse.lexicon;

import java.util.List;
import java.util.Set;
import org.synopse.text.Language;

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

  /** Returns its words in order. */
  public List<String> words() {
    return List.of(lemma.split(" ", -1));
  }

  /** Returns the verb of a phrase, which stands last in German and first in English. */
  public String verb(Language language) {
    List<String> words = words();
    return words.get(language == Language.GERMAN ? words.size() - 1 : 0);
  }
}
