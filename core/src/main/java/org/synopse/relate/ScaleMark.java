package org.synopse.relate;

import java.util.List;
import org.synopse.lexicon.Scale;
import org.synopse.lexicon.Scale.End;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Token;

/**
 * The end at which a statement stands, and the word that says so.
 *
 * @param scale the scale
 * @param end where on it the statement stands
 * @param token the word
 * @param words all words of the phrase, of which the word is one
 */
record ScaleMark(Scale scale, End end, Token token, List<Token> words) {
  /** Returns the same of the other end. */
  ScaleMark turned() {
    return new ScaleMark(scale, end.other(), token, words);
  }

  /** Whether the word says so alone. */
  boolean isOneWord() {
    return words.size() == 1;
  }

  /** Of several words the verb is shown: {@code kam ums Leben}. */
  int rank() {
    if (token.pos() == PartOfSpeech.VERB) {
      return 0;
    }
    return token.pos().isContent() ? 1 : 2;
  }
}
