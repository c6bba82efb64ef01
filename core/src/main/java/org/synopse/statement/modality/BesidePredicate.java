package org.synopse.statement.modality;

import java.util.List;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Token;
import org.synopse.text.VerbForm;

/** Tells English verbs that stand beside the verb of their clause; German ones stand apart. */
final class BesidePredicate {
  private BesidePredicate() {}

  /**
   * {@code gave a speech rejecting the offer}, {@code take banned drugs}, {@code fell until the
   * city banned the trade}: what the clause tells is its first verb.
   */
  static boolean follows(List<Token> content, int at) {
    Token token = content.get(at);
    boolean gerund = token.canBe(VerbForm.GERUND) && !token.canBe(VerbForm.INFINITIVE);
    boolean past = isPastOrParticiple(token);
    int before = before(content, at);
    if (!(gerund || past) || before < 0) {
      return false;
    }
    Token previous = content.get(before);
    boolean joined = previous.pos() == PartOfSpeech.CCONJ || previous.is(",");
    boolean predicate = previous.pos() == PartOfSpeech.AUX || (past && joined);
    return !predicate && content.subList(0, before + 1).stream().anyMatch(BesidePredicate::tells);
  }

  /** {@code a man suspected of theft fled}: the participle tells who is meant. */
  static boolean describes(List<Token> content, int at) {
    int before = before(content, at);
    if (!isPastOrParticiple(content.get(at)) || before < 0 || at + 1 >= content.size()) {
      return false;
    }
    Token previous = content.get(before);
    Token next = content.get(at + 1);
    return (previous.pos().isNominal() || previous.pos() == PartOfSpeech.PRON)
        && (next.is("of") || next.is("by"))
        && content.subList(at + 1, content.size()).stream().anyMatch(BesidePredicate::isFinite);
  }

  private static boolean isPastOrParticiple(Token token) {
    return token.canBe(VerbForm.PAST) && token.canBe(VerbForm.PARTICIPLE);
  }

  private static boolean isFinite(Token token) {
    return token.pos().isVerbal() && token.isFinite();
  }

  private static boolean tells(Token token) {
    return token.pos() == PartOfSpeech.VERB
        && (token.canBeFinite() || token.canBe(VerbForm.PARTICIPLE));
  }

  /** Adverbs and negators may stand between the verb and what it hangs on. */
  private static int before(List<Token> content, int at) {
    int before = at - 1;
    while (before >= 0
        && (content.get(before).pos() == PartOfSpeech.ADV
            || content.get(before).pos() == PartOfSpeech.PART)) {
      before--;
    }
    return before;
  }
}
