package org.synopse.relate;

import org.synopse.align.WordMatch;
import org.synopse.text.PartOfSpeech;

/**
 * Tells whether two statements tell one deed of one thing in words that are not both verbs: {@code
 * Mit dem Abriss der Halle wird begonnen}, {@code Die Bagger machen die Halle dem Erdboden gleich}.
 */
final class OneDeed {
  private static final double SAME = 0.75;

  /** So well are words met that only have to do with each other. */
  private static final double RELATED = 0.3;

  private OneDeed() {}

  /** Whether a verb of one side is said on the other, and a name of something is on both. */
  static boolean isTold(Comparand comparand) {
    return isTold(comparand, SAME);
  }

  /** The same, where the verb of one side may only have to do with a word of the other. */
  static boolean mayBeTold(Comparand comparand) {
    return isTold(comparand, RELATED);
  }

  private static boolean isTold(Comparand comparand, double least) {
    boolean verb = false;
    boolean name = false;
    for (WordMatch match : comparand.links().both()) {
      boolean met = match.kind() != WordMatch.Kind.ANTONYM;
      boolean ofAVerb = match.left().pos().isVerbal() || match.right().pos().isVerbal();
      verb |= met && ofAVerb && match.kind().strength() >= least;
      name |= met && isName(match) && match.kind().strength() >= SAME;
    }
    return verb && name;
  }

  private static boolean isName(WordMatch match) {
    return match.left().pos() == PartOfSpeech.PROPN || match.right().pos() == PartOfSpeech.PROPN;
  }
}
