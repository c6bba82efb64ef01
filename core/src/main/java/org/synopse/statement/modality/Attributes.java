package org.synopse.statement.modality;

import java.util.List;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Token;

/** Tells what is said of an attribute alone and not of what its clause tells. */
final class Attributes {
  private Attributes() {}

  /**
   * Whether the word stands with an attribute between an article or a preposition and its noun:
   * {@code aus nicht ganz klaren Gründen}, {@code den noch nicht reifen Wagen}, {@code eines
   * möglicherweise vorsätzlich begangenen Delikts}.
   */
  static boolean holdsWord(List<Token> content, int at) {
    int before = at - 1;
    while (before >= 0 && content.get(before).pos() == PartOfSpeech.ADV) {
      before--;
    }
    if (before < 0 || content.get(at).pos() == PartOfSpeech.DET || !opens(content.get(before))) {
      return false;
    }
    int attribute = behind(content, at + 1, PartOfSpeech.ADV);
    int noun = behind(content, attribute, PartOfSpeech.ADJ);
    return noun > attribute && noun < content.size() && content.get(noun).pos().isNominal();
  }

  /**
   * Whether the word begins an insertion that has no verb and tells of one phrase alone: {@code ein
   * Paket, vermutlich eine Bombe, ist explodiert}. A word alone between commas tells of the whole.
   */
  static boolean isOfInsertion(List<Token> content, int at) {
    if (at == 0 || content.get(at).pos().isVerbal()) {
      return false;
    }
    String closing = content.get(at - 1).is("(") ? ")" : ",";
    if (closing.equals(",") && !content.get(at - 1).is(",")) {
      return false;
    }
    int end = at + 1;
    while (end < content.size()
        && !content.get(end).is(closing)
        && !content.get(end).pos().isVerbal()) {
      end++;
    }
    return end < content.size()
        && content.get(end).is(closing)
        && content.subList(at + 1, end).stream().anyMatch(token -> token.pos().isNominal());
  }

  private static boolean opens(Token token) {
    return token.pos() == PartOfSpeech.ADP || token.pos() == PartOfSpeech.DET;
  }

  private static int behind(List<Token> content, int from, PartOfSpeech pos) {
    int i = from;
    while (i < content.size() && content.get(i).pos() == pos) {
      i++;
    }
    return i;
  }
}
