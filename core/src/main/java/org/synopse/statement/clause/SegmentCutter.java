package org.synopse.statement.clause;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Token;
import org.synopse.text.VerbForm;

/** Cuts a sentence where a clause can begin: at marks, conjunctions and marks of speech. */
final class SegmentCutter {
  private static final Set<String> SPEECH_END = Set.of(".", ",", "?", "!");

  private final ClauseGrammar grammar;
  private final EnglishOpenings english;
  private final EnglishSegments joining;

  SegmentCutter(ClauseGrammar grammar) {
    this.grammar = grammar;
    this.english = new EnglishOpenings(grammar);
    this.joining = new EnglishSegments(grammar, english);
  }

  /** Returns the segments in text order; every token is in exactly one. */
  List<List<Token>> cut(List<Token> tokens) {
    int[] verbs = finiteVerbsUpTo(tokens);
    boolean[] inserted = insertions(tokens, verbs);
    List<List<Token>> segments = new ArrayList<>();
    int begin = 0;
    int mainVerb = -1;
    for (int i = 1; i < tokens.size(); i++) {
      boolean afterMark =
          (ClauseMarks.isAt(tokens, i - 1)
                  && !inserted[i - 1]
                  && !isMarkAtSpeechEnd(tokens, i)
                  && !opensWithPhrase(tokens, begin, i, verbs))
              || closesSpeech(tokens, i);
      if (i > mainVerb && verbs[i] == verbs[begin]) {
        mainVerb =
            Math.max(
                mainVerb, grammar.isVerbFinal() ? -1 : english.mainVerbBehindNounClause(tokens, i));
        if (mainVerb > i) {
          segments.add(tokens.subList(begin, i));
          begin = i;
          continue;
        }
      }
      if (afterMark
          || i == mainVerb
          || opensClauseInside(tokens, begin, i, verbs)
          || (!grammar.isVerbFinal() && english.opensBeforePhrase(tokens, begin, i, verbs))) {
        segments.add(tokens.subList(begin, i));
        begin = i;
      }
    }
    segments.add(tokens.subList(begin, tokens.size()));
    return grammar.isVerbFinal() ? segments : joining.joined(tokens, segments);
  }

  /** Running count, so that "is there a verb between" is answered at once. */
  private static int[] finiteVerbsUpTo(List<Token> tokens) {
    int[] counts = new int[tokens.size() + 1];
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      counts[i + 1] = counts[i] + (token.canBeFinite() && token.pos().isVerbal() ? 1 : 0);
    }
    return counts;
  }

  /** Brackets without a verb, {@code (CDU)}, are inside the clause around them. */
  private boolean[] insertions(List<Token> tokens, int[] verbs) {
    boolean[] inserted = new boolean[tokens.size()];
    int open = -1;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).is("(")) {
        open = i;
      } else if (tokens.get(i).is(")") && open >= 0) {
        if (verbs[i] == verbs[open]
            || (!grammar.isVerbFinal() && english.holdsParticiples(tokens.subList(open, i)))) {
          Arrays.fill(inserted, open, i + 1, true);
        }
        open = -1;
      }
    }
    return inserted;
  }

  /** {@code …: in 1971, a mail boat struck a rock}: what opens the clause is no clause. */
  private static boolean opensWithPhrase(List<Token> tokens, int begin, int i, int[] verbs) {
    return begin > 0
        && (tokens.get(begin - 1).is(":") || tokens.get(begin - 1).is(";"))
        && tokens.get(begin).pos() == PartOfSpeech.ADP
        && tokens.get(i - 1).is(",")
        && verbs[i] == verbs[begin];
  }

  /** English sets the frame behind the marks: {@code “Who pays?” asked X}. */
  private boolean closesSpeech(List<Token> tokens, int i) {
    return !grammar.isVerbFinal()
        && i > 1
        && SegmentWords.isQuotationMark(tokens.get(i - 1))
        && SPEECH_END.contains(tokens.get(i - 2).form());
  }

  private boolean isMarkAtSpeechEnd(List<Token> tokens, int i) {
    return !grammar.isVerbFinal()
        && SegmentWords.isQuotationMark(tokens.get(i))
        && tokens.get(i).span().begin() == tokens.get(i - 1).span().end();
  }

  /** A conjunction opens a clause where a verb stands on both sides of it. */
  private boolean opensClauseInside(List<Token> tokens, int begin, int i, int[] verbs) {
    if (verbs[i] == verbs[begin]) {
      return opensPredicate(tokens, begin, i);
    }
    Token token = tokens.get(i);
    boolean opener =
        grammar.isCoordinator(token)
            || (grammar.isVerbFinal() ? opensWithoutComma(token) : english.opens(tokens, begin, i));
    return opener
        && verbs[ClauseMarks.behind(tokens, i)] > verbs[i + 1]
        && !joinsWords(tokens, i)
        && !sharesVerbBehind(tokens, begin, i);
  }

  /**
   * {@code …, am Hals getroffen und starb}: what goes on behind an insertion has its finite verb
   * before it.
   */
  private boolean opensPredicate(List<Token> tokens, int begin, int i) {
    return grammar.isVerbFinal()
        && begin > 0
        && grammar.isCoordinator(tokens.get(i))
        && tokens.get(i - 1).canBe(VerbForm.PARTICIPLE)
        && i + 1 < tokens.size()
        && tokens.get(i + 1).pos().isVerbal()
        && tokens.get(i + 1).isFinite();
  }

  /** {@code begrüßte die Fahrer und Besucher und lobte}: the next verb has one of its own. */
  private boolean joinsWords(List<Token> tokens, int coordinator) {
    if (!grammar.isCoordinator(tokens.get(coordinator))) {
      return false;
    }
    int end = ClauseMarks.behind(tokens, coordinator);
    for (int i = coordinator + 1; i < end; i++) {
      Token token = tokens.get(i);
      if (token.pos().isVerbal() && token.canBeFinite()) {
        return i > coordinator + 1 && grammar.isCoordinator(tokens.get(i - 1));
      }
    }
    return false;
  }

  /**
   * {@code dass Gestein kollidieren und Planeten formen würde}: the finite verb of both stands at
   * the end.
   */
  private boolean sharesVerbBehind(List<Token> tokens, int begin, int coordinator) {
    Token before = tokens.get(coordinator - 1);
    if (!grammar.isVerbFinal()
        || !grammar.isCoordinator(tokens.get(coordinator))
        || !before.pos().isVerbal()
        || before.isFinite()
        || grammar.opened(SegmentWords.firstWord(tokens.subList(begin, coordinator))) == null) {
      return false;
    }
    int end = ClauseMarks.behind(tokens, coordinator);
    while (tokens.get(end - 1).pos() == PartOfSpeech.PUNCT) {
      end--;
    }
    Token last = tokens.get(end - 1);
    Token other = tokens.get(end - 2);
    return last.isFinite()
        && other.pos().isVerbal()
        && tokens.subList(begin, coordinator).stream()
            .noneMatch(token -> token.pos().isVerbal() && token.isFinite());
  }

  /**
   * {@code Das geschah kurz nachdem er kam}; before {@code als} and {@code wie} stand comparisons.
   */
  private boolean opensWithoutComma(Token token) {
    return token.pos() == PartOfSpeech.SCONJ
        && grammar.opened(token) == ClauseKind.ADVERBIAL
        && !grammar.compares(token)
        && !grammar.isAdverbToo(token);
  }
}
