package org.synopse.statement.modality;

import java.util.List;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Token;
import org.synopse.text.VerbForm;

/** Tells negators that set one phrase against another and leave what the clause tells as it is. */
final class Contrasts {
  private final ModalWords words;

  Contrasts(ModalWords words) {
    this.words = words;
  }

  /** Whether the negator at the place only sets phrases against each other. */
  boolean hold(List<Token> content, int at) {
    return isCorrected(content, at)
        || isSetAside(content, at)
        || isAlternative(content, at)
        || isCompared(content, at);
  }

  /** {@code ob sie wollen oder nicht} leaves both open. */
  private boolean isAlternative(List<Token> content, int at) {
    return at > 0
        && words.has(ModalWords.Kind.ALTERNATIVE, ModalWords.lower(content.get(at - 1)))
        && (at + 1 == content.size() || content.get(at + 1).pos() == PartOfSpeech.PUNCT);
  }

  /** {@code nicht der Fahrer, sondern der Beifahrer}: what is told is what comes behind. */
  private boolean isCorrected(List<Token> content, int at) {
    for (int i = at + 1; i < content.size(); i++) {
      if (words.has(ModalWords.Kind.CORRECTION, content.get(i))
          || (words.has(ModalWords.Kind.COUNTER, content.get(i)) && isCountered(content, at, i))) {
        return true;
      }
    }
    return false;
  }

  /** {@code not by greed but by fear}: phrases of one kind; {@code did not win but fought} none. */
  private static boolean isCountered(List<Token> content, int at, int but) {
    if (but + 1 >= content.size() || at + 1 >= but) {
      return false;
    }
    PartOfSpeech denied = content.get(at + 1).pos();
    PartOfSpeech told = content.get(but + 1).pos();
    return denied == told
        && (told == PartOfSpeech.ADP || told == PartOfSpeech.DET || told == PartOfSpeech.ADJ)
        && content.subList(at + 1, content.size()).stream()
            .noneMatch(token -> token.pos().isVerbal() && token.canBeFinite());
  }

  /**
   * {@code in Oslo und nicht in Stockholm}, {@code ein Unfall, nicht Absicht}: a phrase set against
   * one before it; not {@code war krank und nicht da}, where the verb is told twice.
   */
  private boolean isSetAside(List<Token> content, int at) {
    int before = at - 1;
    while (before > 0 && content.get(before).pos() == PartOfSpeech.ADV) {
      before--;
    }
    if (before < 1 || at + 1 >= content.size()) {
      return false;
    }
    String link = ModalWords.lower(content.get(before));
    boolean behindComma = content.get(before - 1).is(",");
    boolean joined =
        words.has(ModalWords.Kind.CONTRAST, link)
            || (behindComma && words.has(ModalWords.Kind.CONCESSION, link));
    boolean comma = before == at - 1 && link.equals(",") && isWritten(content, before);
    int phrase = behindComma ? before - 2 : before - 1;
    return content.get(at).pos() != PartOfSpeech.DET
        && (joined || comma)
        && phrase >= 0
        && isPhraseEnd(content.get(phrase))
        && content.subList(0, phrase).stream().anyMatch(Contrasts::isFinite)
        && isPhrase(content, at + 1);
  }

  /** No words of another clause stand around the comma: {@code hat, wie er sagt, nicht}. */
  private static boolean isWritten(List<Token> content, int comma) {
    int end = content.get(comma).span().end();
    return content.get(comma - 1).span().end() == content.get(comma).span().begin()
        && content.get(comma + 1).span().begin() <= end + 1;
  }

  private static boolean isPhraseEnd(Token token) {
    return token.pos().isNominal()
        || token.pos() == PartOfSpeech.ADJ
        || token.pos() == PartOfSpeech.NUM;
  }

  /** A noun with what stands before it, up to a mark or the end, and no verb. */
  private static boolean isPhrase(List<Token> content, int from) {
    boolean named = false;
    for (int i = from; i < content.size(); i++) {
      Token token = content.get(i);
      if (token.pos().isVerbal()) {
        return false;
      }
      if (token.pos() == PartOfSpeech.PUNCT) {
        break;
      }
      named |= token.pos().isNominal() || token.pos() == PartOfSpeech.ADJ;
    }
    return named;
  }

  private static boolean isFinite(Token token) {
    return token.pos().isVerbal() && token.canBeFinite() && !token.canBe(VerbForm.GERUND);
  }

  /** {@code so teuer wie lange nicht mehr}: never since, but now. */
  private boolean isCompared(List<Token> content, int at) {
    int as = at - 1;
    while (as > 0 && words.has(ModalWords.Kind.SINCE, ModalWords.lower(content.get(as)))) {
      as--;
    }
    return as > 0
        && as < at - 1
        && words.has(ModalWords.Kind.COMPARED, ModalWords.lower(content.get(as)));
  }
}
