package org.synopse.statement.modality;

import java.util.List;
import org.synopse.lexicon.Stance;
import org.synopse.statement.attribution.Attribution;
import org.synopse.statement.attribution.AttributionType;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Token;
import org.synopse.text.VerbForm;

/**
 * Tells where {@code soll} hands on what others say, {@code soll geflohen sein}, rather than what
 * is planned, {@code soll gebaut werden}.
 */
final class Hearsay {
  private final ModalWords words;

  Hearsay(ModalWords words) {
    this.words = words;
  }

  /** {@code soll geflohen sein}, {@code soll krank sein}: nobody can plan what has been or is. */
  boolean isToldBy(Telling telling, Token modal) {
    List<Token> head = telling.head();
    boolean state = isReportOfState(head, modal) || isTakenForReport(telling, modal);
    return (!telling.ahead() && state) || isReportOfPast(head);
  }

  /** {@code soll ein Betrüger sein}, where a rule has seen hearsay; {@code soll neu sein} none. */
  private boolean isTakenForReport(Telling telling, Token modal) {
    Attribution innermost = telling.innermost();
    return innermost != null
        && innermost.type() == AttributionType.KONJUNKTIV
        && innermost.stance() == Stance.DISTANCING
        && innermost.source() == null
        && modal.span().equals(innermost.cue())
        && words.has(ModalWords.Kind.HEARSAY, ModalWords.lower(modal))
        && holdsReport(telling.head())
        && telling.head().stream().noneMatch(this::showsPlan);
  }

  /**
   * {@code krank sein}, {@code „mehrmals gekreuzt“ haben}; {@code eine Länge von … haben} may be a
   * plan.
   */
  private boolean holdsReport(List<Token> head) {
    Token before = null;
    for (Token token : head) {
      boolean infinitive = token.canBe(VerbForm.INFINITIVE);
      if (infinitive && words.has(ModalWords.Kind.BEING, ModalWords.lower(token))) {
        return true;
      }
      boolean participle =
          before != null && (before.pos().isVerbal() || before.pos() == PartOfSpeech.ADJ);
      if (infinitive && participle && words.has(ModalWords.Kind.HAVING, ModalWords.lower(token))) {
        return true;
      }
      before = token.pos() == PartOfSpeech.PUNCT ? before : token;
    }
    return false;
  }

  private boolean showsPlan(Token token) {
    return words.has(ModalWords.Kind.NOVEL, token)
        || words.has(ModalWords.Kind.COMPLETED, token.lemma())
        || (token.pos() == PartOfSpeech.ADJ && token.lemma().endsWith("bar"));
  }

  /**
   * {@code soll getötet worden sein}, {@code der getötet worden sein soll}: a perfect infinitive
   * beside the modal reports the past.
   */
  private boolean isReportOfPast(List<Token> head) {
    boolean participle = false;
    boolean passive = false;
    for (int i = 1; i < head.size(); i++) {
      Token token = head.get(i);
      participle |= head.get(i - 1).canBe(VerbForm.PARTICIPLE) || token.is("worden");
      passive |= token.is("worden") || token.is("gewesen");
      // "soll im Jahr 2030 fertiggestellt sein": how it is to stand then.
      boolean completed = !passive && words.has(ModalWords.Kind.COMPLETED, head.get(i - 1).lemma());
      boolean perfect = token.is("haben") || (token.is("sein") && !completed);
      boolean behind = head.get(i - 1).canBe(VerbForm.PARTICIPLE);
      if (participle && perfect && behind) {
        return true;
      }
    }
    return false;
  }

  /** {@code soll sich in Kassel befinden}: nobody plans what somebody or something is. */
  private boolean isReportOfState(List<Token> head, Token modal) {
    return words.has(ModalWords.Kind.HEARSAY, ModalWords.lower(modal))
        && head.stream()
            .anyMatch(
                token ->
                    token.canBe(VerbForm.INFINITIVE)
                        && words.has(ModalWords.Kind.STATES, token.lemma()));
  }
}
