package org.synopse.statement.clause;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Token;

/** Cuts a sentence where a clause can begin: at marks, conjunctions and marks of speech. */
final class SegmentCutter {
  private static final String CLAUSE_MARKS = ",;:–—()";
  private static final Set<String> SPEECH_END = Set.of(".", ",", "?", "!");

  private final ClauseGrammar grammar;

  SegmentCutter(ClauseGrammar grammar) {
    this.grammar = grammar;
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
          (isClauseMark(tokens, i - 1)
                  && !inserted[i - 1]
                  && !isMarkAtSpeechEnd(tokens, i)
                  && !opensWithPhrase(tokens, begin, i, verbs))
              || closesSpeech(tokens, i);
      if (i > mainVerb && verbs[i] == verbs[begin]) {
        mainVerb = Math.max(mainVerb, mainVerbBehindNounClause(tokens, i));
        if (mainVerb > i) {
          segments.add(tokens.subList(begin, i));
          begin = i;
          continue;
        }
      }
      if (afterMark || i == mainVerb || opensClauseInside(tokens, begin, i, verbs)) {
        segments.add(tokens.subList(begin, i));
        begin = i;
      }
    }
    segments.add(tokens.subList(begin, tokens.size()));
    return grammar.isVerbFinal() ? segments : withSubjects(tokens, segments);
  }

  /**
   * English sets a frame behind what is said, and an apposition behind its subject: {@code …, the
   * minister, Josphat Mwendia, told the guests}. What names somebody goes to the verb behind it.
   */
  private List<List<Token>> withSubjects(List<Token> tokens, List<List<Token>> segments) {
    List<List<Token>> joined = new ArrayList<>();
    int begin = 0;
    for (List<Token> segment : segments) {
      int end = begin + segment.size();
      int from = begin;
      while (isFrameWithoutSubject(segment)
          && joined.size() > 1
          && isName(joined.get(joined.size() - 1))) {
        from -= joined.remove(joined.size() - 1).size();
      }
      joined.add(tokens.subList(from, end));
      begin = end;
    }
    return joined;
  }

  /** Begins with a verb of saying, and has no subject behind it as {@code said officials} has. */
  private boolean isFrameWithoutSubject(List<Token> segment) {
    Token verb = segment.get(0);
    boolean subjectBehind = segment.size() > 1 && SegmentWords.isNominal(segment.get(1));
    return verb.pos() == PartOfSpeech.VERB
        && verb.canBeFinite()
        && grammar.governsClause(verb)
        && (!subjectBehind || grammar.addresses(verb));
  }

  /** {@code the minister,} {@code Josphat Mwendia,}: words for somebody, set off by a comma. */
  private static boolean isName(List<Token> segment) {
    return SegmentWords.endsWithComma(segment)
        && SegmentWords.isNominal(segment.get(0))
        && segment.stream()
            .noneMatch(token -> token.pos().isVerbal() || token.pos() == PartOfSpeech.CCONJ);
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
  private static boolean[] insertions(List<Token> tokens, int[] verbs) {
    boolean[] inserted = new boolean[tokens.size()];
    int open = -1;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).is("(")) {
        open = i;
      } else if (tokens.get(i).is(")") && open >= 0) {
        if (verbs[i] == verbs[open]) {
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

  private static boolean isClauseMark(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (token.form().length() != 1 || CLAUSE_MARKS.indexOf(token.form().charAt(0)) < 0) {
      return false;
    }
    // In "7:4" and "1,5" the mark stands between digits.
    return i + 1 == tokens.size()
        || tokens.get(i + 1).span().begin() > token.span().end()
        || !token.is(":")
        || tokens.get(i + 1).pos() != PartOfSpeech.NUM;
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
      return false;
    }
    Token token = tokens.get(i);
    boolean opener =
        grammar.isCoordinator(token)
            || (grammar.isVerbFinal()
                ? opensWithoutComma(token)
                : opensEnglishClause(token)
                    || opensThatClause(tokens, i)
                    || followsGovernor(tokens, i));
    return opener
        && verbs[endOfSegment(tokens, i)] > verbs[i + 1]
        && !joinsWords(tokens, i)
        && !sharesVerbBehind(tokens, begin, i);
  }

  /** {@code begrüßte die Fahrer und Besucher und lobte}: the next verb has one of its own. */
  private boolean joinsWords(List<Token> tokens, int coordinator) {
    if (!grammar.isCoordinator(tokens.get(coordinator))) {
      return false;
    }
    int end = endOfSegment(tokens, coordinator);
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
    int end = endOfSegment(tokens, coordinator);
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
        && !grammar.compares(token);
  }

  /**
   * {@code The claim that the fuel is clean has been challenged}: returns where the verb of the
   * main clause stands behind a clause that a noun has, or -1.
   */
  private int mainVerbBehindNounClause(List<Token> tokens, int that) {
    if (grammar.isVerbFinal()
        || !opensThatClause(tokens, that)
        || !tokens.get(that - 1).pos().isNominal()) {
      return -1;
    }
    int end = endOfSegment(tokens, that);
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

  /** English leaves out <em>that</em>: {@code X said the bridge was closed}. */
  private boolean followsGovernor(List<Token> tokens, int i) {
    Token verb = tokens.get(i - 1);
    return verb.pos() == PartOfSpeech.VERB
        && verb.canBeFinite()
        && grammar.governsClause(verb)
        && tokens.get(i).pos() != PartOfSpeech.PUNCT
        && tokens.get(i).pos() != PartOfSpeech.ADP;
  }

  /** The tagger takes {@code that} for a pronoun; before a subject it opens a clause. */
  private boolean opensThatClause(List<Token> tokens, int i) {
    return grammar.opened(tokens.get(i)) == ClauseKind.COMPLEMENT
        && i + 1 < tokens.size()
        && SegmentWords.isNominal(tokens.get(i + 1));
  }

  private boolean opensEnglishClause(Token token) {
    boolean conjunction =
        (token.pos() == PartOfSpeech.SCONJ || grammar.isTakenForAdverb(token))
            && grammar.opened(token) != null;
    boolean relative = token.pos() == PartOfSpeech.PRON && grammar.canBeRelative(token);
    return conjunction || relative;
  }

  private static int endOfSegment(List<Token> tokens, int from) {
    int end = from + 1;
    while (end < tokens.size() && !isClauseMark(tokens, end)) {
      end++;
    }
    return end;
  }
}
