package org.synopse.statement.clause;

import java.util.List;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Token;
import org.synopse.text.VerbForm;

/**
 * Where English opens a clause though no mark stands there: at a conjunction, at a relative
 * pronoun, or behind a verb of saying.
 */
final class EnglishOpenings {
  private final ClauseGrammar grammar;

  EnglishOpenings(ClauseGrammar grammar) {
    this.grammar = grammar;
  }

  /** Whether the word at {@code i} may open a clause, if verbs stand on both sides. */
  boolean opens(List<Token> tokens, int begin, int i) {
    if (i > begin && (opensWithPreposition(tokens, i - 1) || grammar.narrows(tokens.get(i - 1)))) {
      return false;
    }
    if (grammar.opened(tokens.get(i)) != null
        && i + 1 < tokens.size()
        && SegmentWords.isInfinitiveMarker(tokens.get(i + 1))) {
      // "before deciding whether to appeal"
      return false;
    }
    if (grammar.narrows(tokens.get(i)) && i + 1 < tokens.size()) {
      return opensClause(tokens.get(i + 1));
    }
    return opensClause(tokens.get(i))
        || opensThatClause(tokens, i)
        || followsGovernor(tokens, i)
        || opensWithPreposition(tokens, i);
  }

  /**
   * {@code He said that on Monday, the bridge fell}, {@code It rained but, in spite of that, they
   * went}, {@code It began when the mice, all males, were old}: English sets a phrase or an
   * apposition between what opens a clause and its verb.
   */
  boolean opensBeforePhrase(List<Token> tokens, int begin, int i, int[] verbs) {
    Token token = tokens.get(i);
    if (verbs[i] == verbs[begin]
        || i + 1 >= tokens.size()
        || isVerbIn(tokens, i, ClauseMarks.behind(tokens, i), verbs)
        || verbs[tokens.size()] == verbs[i]) {
      return false;
    }
    Token next = tokens.get(i + 1);
    boolean mark = next.is(",");
    if (grammar.isCoordinator(token)) {
      return mark && i + 2 < tokens.size() && tokens.get(i + 2).pos() == PartOfSpeech.ADP;
    }
    if (opensComplement(token)) {
      return next.pos() == PartOfSpeech.ADP || verbBehindApposition(tokens, i);
    }
    return opensClause(token)
        && grammar.opened(token) != null
        && (mark || (isSubject(next) && verbBehindApposition(tokens, i)));
  }

  boolean opensComplement(Token token) {
    return grammar.opened(token) == ClauseKind.COMPLEMENT && token.pos() != PartOfSpeech.DET;
  }

  /** {@code after 7 a.m.} opens no clause. */
  private static boolean isSubject(Token token) {
    return SegmentWords.isNominal(token) && token.pos() != PartOfSpeech.NUM;
  }

  private static boolean isVerbIn(List<Token> tokens, int from, int to, int[] verbs) {
    return verbs[Math.min(to, tokens.size())] > verbs[from];
  }

  /** {@code when the mice, all males, were old}: the verb stands right behind the second comma. */
  private static boolean verbBehindApposition(List<Token> tokens, int i) {
    int first = ClauseMarks.behind(tokens, i);
    if (first + 1 >= tokens.size() || !tokens.get(first).is(",")) {
      return false;
    }
    int second = ClauseMarks.behind(tokens, first);
    return second + 1 < tokens.size()
        && tokens.get(second).is(",")
        && tokens.get(second + 1).pos().isVerbal()
        && tokens.get(second + 1).canBeFinite();
  }

  /** English leaves out <em>that</em>: {@code X said the bridge was closed}. */
  private boolean followsGovernor(List<Token> tokens, int i) {
    Token verb = tokens.get(i - 1);
    return verb.pos() == PartOfSpeech.VERB
        && verb.canBeFinite()
        && grammar.governsClause(verb)
        && !isAttribute(tokens, i - 1)
        && tokens.get(i).pos() != PartOfSpeech.PUNCT
        && (tokens.get(i).pos() != PartOfSpeech.ADP || opensNumber(tokens, i))
        && !sharesSubject(tokens, i);
  }

  /** {@code the number of confirmed cases}: behind a preposition it is an adjective. */
  private static boolean isAttribute(List<Token> tokens, int verb) {
    return verb > 0
        && tokens.get(verb - 1).pos() == PartOfSpeech.ADP
        && tokens.get(verb).canBe(VerbForm.PARTICIPLE);
  }

  /**
   * {@code said about 14,000 had left}, {@code said at least 12 were hurt}: a number as subject.
   */
  private boolean opensNumber(List<Token> tokens, int i) {
    if (!grammar.approximates(tokens.get(i))) {
      return false;
    }
    int number = i + 1;
    while (number < tokens.size() && grammar.approximates(tokens.get(number))) {
      number++;
    }
    return number + 1 < tokens.size()
        && tokens.get(number).pos() == PartOfSpeech.NUM
        && (SegmentWords.isNominal(tokens.get(number + 1))
            || grammar.isCoordinator(tokens.get(number + 1)));
  }

  /**
   * {@code has declared three days of mourning and is due there}: the next verb has the subject of
   * the verb of saying, which has an object.
   */
  private static boolean sharesSubject(List<Token> tokens, int i) {
    int end = ClauseMarks.behind(tokens, i);
    for (int next = i; next < end; next++) {
      Token token = tokens.get(next);
      if (token.pos().isVerbal() && token.canBeFinite()) {
        return next > i && tokens.get(next - 1).pos() == PartOfSpeech.CCONJ;
      }
    }
    return false;
  }

  /** The tagger takes {@code that} for a pronoun; before a subject it opens a clause. */
  private boolean opensThatClause(List<Token> tokens, int i) {
    return grammar.opened(tokens.get(i)) == ClauseKind.COMPLEMENT
        && i + 1 < tokens.size()
        && SegmentWords.isNominal(tokens.get(i + 1));
  }

  boolean opensClause(Token token) {
    boolean conjunction =
        (token.pos() == PartOfSpeech.SCONJ || grammar.isTakenForAdverb(token))
            && grammar.opened(token) != null;
    boolean relative = token.pos() == PartOfSpeech.PRON && grammar.canBeRelative(token);
    return conjunction || relative;
  }

  /** {@code a diet in which …}: the preposition belongs to the clause. */
  private boolean opensWithPreposition(List<Token> tokens, int i) {
    return i + 1 < tokens.size()
        && tokens.get(i).pos() == PartOfSpeech.ADP
        && tokens.get(i + 1).pos() == PartOfSpeech.PRON
        && grammar.canBeRelative(tokens.get(i + 1))
        && tokens.get(i + 1).form().startsWith("wh");
  }

  /**
   * {@code The claim that the fuel is clean has been challenged}: returns where the verb of the
   * main clause stands behind a clause that a noun has, or -1.
   */
  int mainVerbBehindNounClause(List<Token> tokens, int that) {
    if (!opensThatClause(tokens, that) || !tokens.get(that - 1).pos().isNominal()) {
      return -1;
    }
    int end = ClauseMarks.behind(tokens, that);
    int first = finiteFrom(tokens, that + 1, end);
    return first < 0 ? -1 : finiteFrom(tokens, behindVerbs(tokens, first, end), end);
  }

  private static int finiteFrom(List<Token> tokens, int from, int end) {
    for (int i = from; i < end; i++) {
      Token token = tokens.get(i);
      if (token.pos() == PartOfSpeech.CCONJ || token.pos() == PartOfSpeech.SCONJ) {
        return -1;
      }
      boolean marked = SegmentWords.isInfinitiveMarker(tokens.get(i - 1));
      if (token.pos().isVerbal() && token.canBeFinite() && !marked) {
        return i;
      }
    }
    return -1;
  }

  /** Behind the auxiliaries stands one more verb: {@code would have failed}. */
  private static int behindVerbs(List<Token> tokens, int first, int end) {
    int i = first;
    while (i < end && (tokens.get(i).pos() == PartOfSpeech.AUX || isBetweenVerbs(tokens.get(i)))) {
      i++;
    }
    return i < end && tokens.get(i).pos().isVerbal() ? i + 1 : i;
  }

  private static boolean isBetweenVerbs(Token token) {
    return token.pos() == PartOfSpeech.ADV || token.pos() == PartOfSpeech.PART;
  }

  /** {@code (ten dramas made for TV)}: behind a noun and before a preposition. */
  boolean holdsParticiples(List<Token> bracket) {
    for (int i = 1; i < bracket.size(); i++) {
      Token token = bracket.get(i);
      boolean participle =
          token.canBe(VerbForm.PARTICIPLE)
              && token.pos() == PartOfSpeech.VERB
              && (i == 1
                  || (bracket.get(i - 1).pos() == PartOfSpeech.NOUN
                      && i + 1 < bracket.size()
                      && bracket.get(i + 1).pos() == PartOfSpeech.ADP));
      if (token.pos().isVerbal() && token.canBeFinite() && !participle) {
        return false;
      }
    }
    return true;
  }
}
