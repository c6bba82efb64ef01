package org.synopse.statement.modality;

import java.util.List;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Token;
import org.synopse.text.VerbForm;

/**
 * Tells verbs that speak of what is not there: what is still to come, {@code wird reisen}, and what
 * would be, {@code entspräche}.
 */
final class Outlook {
  private final ModalWords words;

  Outlook(ModalWords words) {
    this.words = words;
  }

  /** {@code wird reisen}, {@code will travel}; {@code wird gewählt} if a time to come is named. */
  boolean isFuture(List<Token> head, int at, boolean ahead) {
    Token token = head.get(at);
    if (!token.pos().isVerbal() || !words.has(ModalWords.Kind.FUTURE, ModalWords.lower(token))) {
      return false;
    }
    if (!token.lemma().equals("werden")) {
      return true;
    }
    // "können bewältigt werden", "bewältigt werden können": an infinitive itself.
    boolean passive =
        token.is("werden")
            && at > 0
            && head.get(at - 1).canBe(VerbForm.PARTICIPLE)
            && !head.get(at - 1).canBe(VerbForm.INFINITIVE);
    boolean infinitive = false;
    boolean participle = false;
    for (Token other : head) {
      boolean verb = !other.equals(token) && other.pos().isVerbal();
      participle |= verb && other.canBe(VerbForm.PARTICIPLE);
      infinitive |=
          verb
              && other.canBe(VerbForm.INFINITIVE)
              && !other.canBe(VerbForm.PARTICIPLE)
              && !other.canBe(VerbForm.PAST);
    }
    return (infinitive && !passive) || (participle && ahead);
  }

  /** {@code würde}, {@code entspräche}: what would be, not what is. */
  boolean isUnreal(Token token) {
    return token.pos().isVerbal()
        && (words.has(ModalWords.Kind.UNREAL, ModalWords.lower(token))
            || (token.pos() == PartOfSpeech.VERB
                && token.canBe(VerbForm.SUBJUNCTIVE_TWO)
                && !words.has(ModalWords.Kind.BOUND, token.lemma())
                && !token.canBe(VerbForm.PAST)
                && !token.canBe(VerbForm.PRESENT)
                && !token.canBe(VerbForm.SUBJUNCTIVE_ONE)));
  }

  /** {@code who would die in 1799}, {@code would later become}: seen from then, and it came so. */
  boolean hasComeTrue(Telling telling, int at) {
    List<Token> head = telling.head();
    boolean english = head.get(at).lemma().equals("will");
    boolean perfect = head.subList(at + 1, head.size()).stream().anyMatch(next -> next.is("have"));
    boolean later =
        head.subList(at + 1, head.size()).stream()
            .anyMatch(next -> words.has(ModalWords.Kind.LATER, ModalWords.lower(next)));
    return english && !perfect && (telling.past() || later);
  }
}
