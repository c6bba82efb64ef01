package org.synopse.statement.clause;

import java.util.List;
import java.util.stream.IntStream;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Token;
import org.synopse.text.VerbForm;

/** Finds the finite verb of a segment or a clause. */
final class FiniteVerbs {
  private final ClauseGrammar grammar;

  FiniteVerbs(ClauseGrammar grammar) {
    this.grammar = grammar;
  }

  /**
   * Returns the index of the finite verb.
   *
   * @param bold whether a form that is finite or not ({@code unterzeichnen}) may be taken for it
   */
  int indexOfFinite(List<Token> tokens, boolean bold) {
    int ambiguous = -1;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (!token.pos().isVerbal() || !token.canBeFinite() || isReducedRelative(tokens, i)) {
        continue;
      }
      boolean afterTo = i > 0 && SegmentWords.isInfinitiveMarker(tokens.get(i - 1));
      if (token.isFinite() || isFiniteByPlace(tokens, i)) {
        return i;
      }
      if (ambiguous < 0 && !afterTo) {
        ambiguous = i;
      }
    }
    return bold ? ambiguous : -1;
  }

  /**
   * English past and participle are one form. Behind its subject, with no auxiliary before, it is
   * the past: {@code he said}, {@code the opposition voted}; so is a verb of saying before its
   * subject.
   */
  private boolean isFiniteByPlace(List<Token> tokens, int i) {
    Token verb = tokens.get(i);
    if (grammar.isVerbFinal()) {
      return isSecondWord(tokens, i)
          || isBehindPlural(tokens, i)
          || isAmidClause(tokens, i)
          || isBeforePronoun(tokens, i)
          || opensBracket(tokens, i)
          || endsFrame(tokens, i);
    }
    if (!verb.canBe(VerbForm.PAST)) {
      return isPresentBehindSubject(tokens, i);
    }
    List<Token> before =
        tokens.subList(behindFrontedPhrase(tokens, i), i).stream()
            .filter(t -> t.pos() != PartOfSpeech.PUNCT && !grammar.isCoordinator(t))
            .toList();
    if (goesOnBehindAdverbial(tokens, i)) {
      return true;
    }
    if (i > 0 && grammar.isCoordinator(tokens.get(i - 1))) {
      // "praised the crew and criticised the company"
      return before.isEmpty() && tokens.get(i).pos() == PartOfSpeech.VERB;
    }
    if (before.isEmpty()) {
      return grammar.governsClause(verb)
          && i + 1 < tokens.size()
          && SegmentWords.isNominal(tokens.get(i + 1));
    }
    Token first = before.get(0);
    Token last = before.get(before.size() - 1);
    boolean subject =
        first.pos() != PartOfSpeech.ADP
            && SegmentWords.isNominal(first)
            && SegmentWords.isNominal(last);
    return subject
        && IntStream.range(behindFrontedPhrase(tokens, i), i)
            .noneMatch(j -> tokens.get(j).pos().isVerbal() && !isReducedRelative(tokens, j));
  }

  /** {@code Addressing the board, she said}: the subject stands behind the comma. */
  private static int behindFrontedPhrase(List<Token> tokens, int i) {
    PartOfSpeech first = tokens.get(0).pos();
    boolean phrase =
        first == PartOfSpeech.ADP || (first == PartOfSpeech.VERB && !tokens.get(0).canBeFinite());
    for (int j = i - 1; phrase && j > 1; j--) {
      if (tokens.get(j).is(",") && tokens.get(j - 1).pos() != PartOfSpeech.NUM) {
        return j + 1 < i ? j + 1 : 0;
      }
    }
    return 0;
  }

  /**
   * {@code and, in the process, collected …}, {@code and later that year made …}: the subject of
   * before goes on behind an adverbial.
   */
  private boolean goesOnBehindAdverbial(List<Token> tokens, int i) {
    if (i < 2
        || !grammar.isCoordinator(tokens.get(0))
        || tokens.subList(0, i).stream().anyMatch(token -> token.pos().isVerbal())) {
      return false;
    }
    boolean betweenCommas = tokens.get(1).is(",") && tokens.get(i - 1).is(",");
    boolean adverb =
        tokens.get(1).pos() == PartOfSpeech.ADV
            && i + 1 < tokens.size()
            && tokens.get(i + 1).pos() != PartOfSpeech.NOUN
            && tokens.get(i + 1).pos() != PartOfSpeech.ADJ
            && !tokens.get(i + 1).is("by")
            && tokens.subList(1, i).stream().noneMatch(token -> token.pos() == PartOfSpeech.ADP);
    return betweenCommas || adverb;
  }

  /** {@code ministers have put}: no other verb stands before the auxiliary. */
  private boolean isPresentBehindSubject(List<Token> tokens, int i) {
    if (tokens.get(i).pos() != PartOfSpeech.AUX || !tokens.get(i).canBe(VerbForm.PRESENT)) {
      return false;
    }
    List<Token> before =
        tokens.subList(0, i).stream()
            .filter(t -> t.pos() != PartOfSpeech.PUNCT && !grammar.isCoordinator(t))
            .filter(t -> t.pos() != PartOfSpeech.ADV)
            .toList();
    return !before.isEmpty()
        && SegmentWords.isNominal(before.get(0))
        && isSubject(before.get(before.size() - 1))
        && before.stream().noneMatch(t -> t.pos().isVerbal() || SegmentWords.isInfinitiveMarker(t));
  }

  private static boolean isSubject(Token token) {
    return token.pos().isNominal() || token.pos() == PartOfSpeech.PRON;
  }

  /**
   * {@code das versichert der Betreiber}: a form that may be a participle is the finite verb where
   * it is the only one, behind one word and before its subject.
   */
  private static boolean isSecondWord(List<Token> tokens, int i) {
    return tokens.get(i).canBe(VerbForm.PRESENT)
        && i == 1
        && i + 1 < tokens.size()
        && tokens.get(0).pos() != PartOfSpeech.PUNCT
        && SegmentWords.isNominal(tokens.get(i + 1))
        && tokens.stream().filter(token -> token.pos().isVerbal()).count() == 1;
  }

  /** {@code in den USA hingegen gehört es zum Standard}: the only verb, its subject behind it. */
  private boolean isBeforePronoun(List<Token> tokens, int i) {
    return i > 0
        && i + 1 < tokens.size()
        && tokens.get(i).canBe(VerbForm.PRESENT)
        && !tokens.get(i - 1).pos().isVerbal()
        && grammar.isSubjectOnly(tokens.get(i + 1))
        && tokens.stream().filter(token -> token.pos().isVerbal()).count() == 1;
  }

  /**
   * {@code und 92 Prozent der Befragten wohnen noch bei den Eltern}: an infinitive would stand at
   * the end; the only verb behind nothing but its subject is finite.
   */
  private boolean isAmidClause(List<Token> tokens, int i) {
    int first = 0;
    while (first < i
        && (tokens.get(first).pos() == PartOfSpeech.PUNCT
            || grammar.isCoordinator(tokens.get(first)))) {
      first++;
    }
    int last = tokens.size() - 1;
    while (last > i && tokens.get(last).pos() == PartOfSpeech.PUNCT) {
      last--;
    }
    return first < i
        && last > i + 1
        && tokens.get(i).canBe(VerbForm.PRESENT)
        && !opensAttribute(tokens.get(i + 1))
        && !(first == 0
            && tokens.get(i).pos() == PartOfSpeech.AUX
            && grammar.canBeRelative(tokens.get(first)))
        && tokens.subList(first, i).stream().allMatch(SegmentWords::isNominal)
        && tokens.stream().filter(token -> token.pos().isVerbal()).count() == 1;
  }

  /** Whether the word may be what an attribute before it is of, or what is compared. */
  private boolean opensAttribute(Token token) {
    return token.pos() == PartOfSpeech.NOUN
        || token.pos() == PartOfSpeech.ADJ
        || grammar.compares(token);
  }

  /**
   * {@code doch die Beklagten haben Berufung eingelegt}: an auxiliary in the plural is finite where
   * the verb that it goes with stands behind it at the end.
   */
  private static boolean opensBracket(List<Token> tokens, int i) {
    Token auxiliary = tokens.get(i);
    if (i == 0
        || auxiliary.pos() != PartOfSpeech.AUX
        || !auxiliary.canBe(VerbForm.PRESENT)
        || !SegmentWords.isNominal(tokens.get(i - 1))) {
      return false;
    }
    int last = tokens.size() - 1;
    while (tokens.get(last).pos() == PartOfSpeech.PUNCT) {
      last--;
    }
    Token end = tokens.get(last);
    return last > i
        && end.pos().isVerbal()
        && !end.isFinite()
        && tokens.stream().filter(token -> token.pos().isVerbal()).count() == 2;
  }

  /** {@code …, andere Quellen berichten, dass …}: a subject and a verb of saying, no more. */
  private boolean endsFrame(List<Token> tokens, int i) {
    return i > 0
        && tokens.get(i).canBe(VerbForm.PRESENT)
        && grammar.governsClause(tokens.get(i))
        && SegmentWords.isMark(tokens.get(tokens.size() - 1))
        && i == tokens.size() - 2
        && tokens.subList(0, i).stream().allMatch(SegmentWords::isNominal)
        && tokens.get(i - 1).pos().isNominal();
  }

  /** {@code Wir haben …}, {@code und sie werden …}: behind what opens the segment as subject. */
  private boolean isBehindPlural(List<Token> tokens, int i) {
    if (i == 0
        || !tokens.get(i).canBe(VerbForm.PRESENT)
        || tokens.get(i - 1).pos() != PartOfSpeech.PRON
        || !grammar.isPlural(tokens.get(i - 1))) {
      return false;
    }
    return tokens.subList(0, i - 1).stream()
        .allMatch(token -> token.pos() == PartOfSpeech.PUNCT || token.pos() == PartOfSpeech.CCONJ);
  }

  /** {@code A study published in Nature found}: of two verbs the one behind is the past. */
  private boolean isReducedRelative(List<Token> tokens, int i) {
    if (!grammar.isVerbFinal()
        && i > 0
        && tokens.get(i - 1).is("(")
        && tokens.get(i).canBe(VerbForm.PARTICIPLE)) {
      return true;
    }
    boolean opens =
        !grammar.isVerbFinal()
            && i > 0
            && i + 1 < tokens.size()
            && tokens.get(i).canBe(VerbForm.PARTICIPLE)
            && (tokens.get(i - 1).pos().isNominal() || isBehindCommaOfNoun(tokens, i))
            && tokens.get(i + 1).pos() == PartOfSpeech.ADP;
    if (opens && tokens.get(i - 1).is(",")) {
      return goesOnBehindComma(tokens, i);
    }
    for (int j = i + 2; opens && j < tokens.size(); j++) {
      Token token = tokens.get(j);
      if (token.pos() == PartOfSpeech.PUNCT
          || token.pos() == PartOfSpeech.CCONJ
          || token.pos() == PartOfSpeech.SCONJ
          || token.pos() == PartOfSpeech.PRON) {
        return false;
      }
      if (token.pos().isVerbal() && token.canBeFinite()) {
        return !SegmentWords.isInfinitiveMarker(tokens.get(j - 1));
      }
    }
    return false;
  }

  private static boolean isBehindCommaOfNoun(List<Token> tokens, int i) {
    return i > 1 && tokens.get(i - 1).is(",") && tokens.get(i - 2).pos().isNominal();
  }

  /** {@code The car, built in Rome, followed …}: the verb stands right behind the insertion. */
  private static boolean goesOnBehindComma(List<Token> tokens, int i) {
    for (int j = i + 1; j + 1 < tokens.size(); j++) {
      if (tokens.get(j).is(",")) {
        return tokens.get(j + 1).pos().isVerbal() && tokens.get(j + 1).canBeFinite();
      }
    }
    return false;
  }

  /** Whether a segment begins with a verb that is finite, whatever stands around it. */
  boolean opensWithSureFinite(List<Token> segment) {
    if (segment.isEmpty()) {
      return false;
    }
    Token first = SegmentWords.firstWord(segment);
    return first.pos().isVerbal() && first.isFinite();
  }

  /**
   * Whether a German segment begins with its finite verb though the form may be an infinitive:
   * {@code Weil der Strom fehlt, haben die Schulen geschlossen}, {@code Die Brücke ist alt, sagen
   * Experten}. An infinitive has its object before it.
   */
  boolean opensWithFinite(List<Token> segment) {
    Token first = SegmentWords.firstWord(segment);
    int behind = segment.indexOf(first) + 1;
    return grammar.isVerbFinal()
        && first.pos().isVerbal()
        && first.canBeFinite()
        && behind < segment.size()
        && (SegmentWords.isNominal(segment.get(behind))
            || (first.pos() == PartOfSpeech.AUX
                && segment.get(behind).pos() != PartOfSpeech.PUNCT));
  }
}
