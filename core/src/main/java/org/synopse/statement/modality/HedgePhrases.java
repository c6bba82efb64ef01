package org.synopse.statement.modality;

import java.util.List;
import java.util.Optional;
import org.synopse.lexicon.Certainty;
import org.synopse.lexicon.CueLexicon;
import org.synopse.lexicon.HedgePhrase;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Token;
import org.synopse.text.VerbForm;

/**
 * Finds hedges of several words: {@code is widely expected to}, {@code stand lange im Verdacht}.
 * Adverbs may stand between their words, and a verb that is the last of them anywhere in the
 * clause.
 */
final class HedgePhrases {
  private final CueLexicon cues;
  private final ModalWords words;

  HedgePhrases(CueLexicon cues, ModalWords words) {
    this.cues = cues;
    this.words = words;
  }

  /** Whether a phrase may begin with the token, by its form or its lemma. */
  boolean mayBeginWith(Token token) {
    return !cues.hedgesBeginningWith(ModalWords.lower(token)).isEmpty()
        || !cues.hedgesBeginningWith(token.lemma()).isEmpty();
  }

  /** Returns how sure the phrases that begin at the place leave their clause: the least of them. */
  Optional<Certainty> at(List<Token> head, int at) {
    Token token = head.get(at);
    Optional<Certainty> byForm = beginningWith(head, at, ModalWords.lower(token));
    return byForm.isPresent() || token.lemma().equals(ModalWords.lower(token))
        ? byForm
        : beginningWith(head, at, token.lemma());
  }

  private Optional<Certainty> beginningWith(List<Token> head, int at, String first) {
    return cues.hedgesBeginningWith(first).stream()
        .filter(phrase -> stands(head, at, phrase))
        .map(HedgePhrase::certainty)
        .max(Certainty::compareTo);
  }

  private boolean stands(List<Token> head, int begin, HedgePhrase phrase) {
    int at = begin + 1;
    List<String> listed = phrase.words();
    if (phrase.isVerbLast()) {
      String verb = listed.get(listed.size() - 1);
      if (head.stream().noneMatch(token -> token.pos().isVerbal() && isWord(token, verb))) {
        return false;
      }
      listed = listed.subList(0, listed.size() - 1);
    }
    for (String word : listed.subList(1, listed.size())) {
      while (at < head.size()
          && head.get(at).pos() == PartOfSpeech.ADV
          && !isWord(head.get(at), word)) {
        at++;
      }
      if (at >= head.size() || !isWord(head.get(at), word)) {
        return false;
      }
      at++;
    }
    if (at < head.size() && words.has(ModalWords.Kind.SETTLED, ModalWords.lower(head.get(at)))) {
      return false;
    }
    return !phrase.words().get(phrase.words().size() - 1).equals("to") || isToDo(head, begin, at);
  }

  /**
   * Whether a verb follows, {@code was home to thousands}, and it is neither what something is,
   * {@code their mission was to}, nor what has come about, {@code was to become}.
   */
  private boolean isToDo(List<Token> head, int begin, int behind) {
    int verb = behind;
    while (verb < head.size() && head.get(verb).pos() == PartOfSpeech.ADV) {
      verb++;
    }
    if (verb >= head.size()) {
      return true;
    }
    boolean bare = behind == begin + 2 && head.get(begin).lemma().equals("be");
    boolean duty = bare && begin > 0 && words.has(ModalWords.Kind.DUTY, head.get(begin - 1));
    boolean fate =
        bare
            && head.get(begin).canBe(VerbForm.PAST)
            && words.has(ModalWords.Kind.FATE, head.get(verb));
    boolean told = head.get(verb).canBe(VerbForm.INFINITIVE) || head.get(verb).pos().isVerbal();
    return told && !duty && !fate;
  }

  private static boolean isWord(Token token, String word) {
    return ModalWords.lower(token).equals(word) || token.lemma().equals(word);
  }
}
