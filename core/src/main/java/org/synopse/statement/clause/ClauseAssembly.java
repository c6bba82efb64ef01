package org.synopse.statement.clause;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Token;
import org.synopse.text.VerbForm;

/**
 * Puts the segments of one sentence together: each opens a clause, continues one that still lacks
 * its verb, or closes what hangs on it. Holds the state of one sentence.
 */
final class ClauseAssembly {
  private final ClauseGrammar grammar;
  private final FiniteVerbs verbs;
  private final ClauseOpening opening;
  private final List<Draft> drafts = new ArrayList<>();

  /** The clauses that may still be continued, the innermost last. */
  private final List<Draft> open = new ArrayList<>();

  ClauseAssembly(ClauseGrammar grammar) {
    this.grammar = grammar;
    this.verbs = new FiniteVerbs(grammar);
    this.opening = new ClauseOpening(grammar, verbs);
  }

  /**
   * Adds a segment of the sentence.
   *
   * @param next the segment that follows; without any, what still lacks its verb has it here
   */
  void add(List<Token> segment, List<Token> next) {
    boolean coordinated =
        !segment.isEmpty() && grammar.isCoordinator(SegmentWords.firstWord(segment));
    ClauseKind kind = opening.kind(segment);
    if (kind == null && !open.isEmpty() && isBareComplement(segment)) {
      kind = ClauseKind.COMPLEMENT;
    }
    if (kind == null ? tellsOfLast(segment, next) : !opensSubordinate(kind, segment, next)) {
      kind = kind == null ? ClauseKind.RELATIVE : null;
    }
    if (kind == ClauseKind.RELATIVE && isAskedFor(segment)) {
      kind = ClauseKind.COMPLEMENT;
    }
    boolean finite = verbs.indexOfFinite(segment, false) >= 0 || verbs.opensWithFinite(segment);
    Draft top = open.isEmpty() ? null : open.get(open.size() - 1);
    if (top == null && drafts.isEmpty() && opening.isFrontedPhrase(segment, next)) {
      openClause(ClauseKind.INFINITIVE, segment, null);
    } else if (begins(segment) && top != null) {
      open.clear();
      openClause(ClauseKind.MAIN, segment, null);
    } else if (kind != null) {
      openClause(kind, segment, subordinateParent(top, coordinated, kind));
    } else if (top == null) {
      openClause(ClauseKind.MAIN, segment, null);
    } else if (isReducedRelative(segment, next, top)) {
      top.addInsertion(segment);
    } else if (isInserted(segment, next, top)) {
      drafts.add(new Draft(drafts.size(), ClauseKind.MAIN, null, segment, grammar.isVerbFinal()));
    } else if (finite || verbs.indexOfFinite(segment, lacksFinite()) >= 0) {
      addFinite(segment, next, coordinated);
    } else {
      continueClause(segment, top);
    }
  }

  /** Behind speech in marks the frame begins, whatever it begins with. */
  private boolean begins(List<Token> segment) {
    if (grammar.isVerbFinal() || drafts.isEmpty()) {
      return false;
    }
    List<Token> before = drafts.get(drafts.size() - 1).tokens;
    boolean mark = SegmentWords.isQuotationMark(segment.get(0));
    boolean afterMark = SegmentWords.isQuotationMark(before.get(before.size() - 1));
    return mark || (afterMark && SegmentWords.firstWord(segment).pos() != PartOfSpeech.CCONJ);
  }

  /** The segment follows {@code said} without a mark or a conjunction between. */
  private boolean isBareComplement(List<Token> segment) {
    List<Token> before = open.get(open.size() - 1).tokens;
    Token last = before.get(before.size() - 1);
    return !grammar.isVerbFinal()
        && grammar.governsClause(last)
        && !grammar.isCoordinator(segment.get(0))
        && verbs.indexOfFinite(segment, true) >= 0;
  }

  private boolean lacksFinite() {
    return open.stream().anyMatch(draft -> !draft.hasFinite());
  }

  /** Whether the segment opens a clause of the kind that its first words look like. */
  private boolean opensSubordinate(ClauseKind kind, List<Token> segment, List<Token> next) {
    return switch (kind) {
      case RELATIVE ->
          !(next.isEmpty()
              && (lacksFinite() || endsBracket(segment))
              && opening.mayBeArticle(segment));
      case ADVERBIAL -> !(opening.mayCompare(segment) && endsBracket(segment));
      case INFINITIVE -> !(opening.isBareInfinitive(segment) && isBehindInsertion());
      default -> true;
    };
  }

  /**
   * {@code Soll man die Zahlen, die Stimmen und die Orte bekanntgeben?}, {@code Er wird, wie auch
   * immer, als Sieger angesehen werden}: the verb at the end is what an auxiliary waits for.
   */
  private boolean endsBracket(List<Token> segment) {
    Draft main = open.isEmpty() ? null : open.get(0);
    boolean coordinated = grammar.isCoordinator(SegmentWords.firstWord(segment));
    return main != null
        && main.kind == ClauseKind.MAIN
        && (main.awaitsVerb() || (coordinated && main.hasAuxiliary()))
        && verbs.indexOfFinite(segment, false) < 0;
  }

  /** {@code Fotos waren, die Trümmer zeigten, nicht zu sehen}: the main clause goes on. */
  private boolean isBehindInsertion() {
    return open.size() > 1 && open.get(open.size() - 1).isComplete();
  }

  /**
   * {@code Bilder seien, die Häuser vom Rand des Sees zeigten, gestellt gewesen}: what looks like a
   * main clause with its verb at the end is none amid one that waits for its verb.
   */
  private boolean tellsOfLast(List<Token> segment, List<Token> next) {
    return !open.isEmpty()
        && open.get(open.size() - 1).kind == ClauseKind.MAIN
        && open.get(open.size() - 1).awaitsVerb()
        && opening.mayBeRelative(segment)
        && !next.isEmpty()
        && SegmentWords.endsWithVerb(next)
        && verbs.indexOfFinite(next, false) < 0
        && opening.kind(next) != ClauseKind.RELATIVE;
  }

  /** {@code Er weiß nicht, was sie bewogen hat}: what is asked for, not what is told of a noun. */
  private boolean isAskedFor(List<Token> segment) {
    if (open.isEmpty() || !grammar.isVerbFinal()) {
      return false;
    }
    Draft top = open.get(open.size() - 1);
    return grammar.asks(SegmentWords.firstWord(segment))
        && top.tokens.stream().anyMatch(grammar::isKnowing)
        && !SegmentWords.isNominal(SegmentWords.lastWord(top.tokens));
  }

  /**
   * {@code Die Einheit – das Land hat sie geschickt – erreichte das Gebiet}, {@code In zehn Jahren,
   * so schätzen Forscher, soll es so weit sein}: a main clause amid one that lacks its verb.
   */
  private boolean isInserted(List<Token> segment, List<Token> next, Draft top) {
    if (!grammar.isVerbFinal() || top.hasFinite() || next.isEmpty()) {
      return false;
    }
    boolean dashes =
        SegmentWords.isDash(top.tokens.get(top.tokens.size() - 1))
            && SegmentWords.isDash(segment.get(segment.size() - 1));
    return verbs.opensWithSureFinite(next)
        && (dashes || opening.isComment(segment))
        && verbs.indexOfFinite(segment, false) >= 0;
  }

  /** {@code The car, built in Rome, followed …}: a participle amid a clause that lacks its verb. */
  private boolean isReducedRelative(List<Token> segment, List<Token> next, Draft top) {
    return !grammar.isVerbFinal()
        && !top.hasFinite()
        && segment.size() > 1
        && segment.get(0).canBe(VerbForm.PARTICIPLE)
        && segment.get(1).pos() == PartOfSpeech.ADP
        && SegmentWords.endsWithComma(segment)
        && !next.isEmpty()
        && next.get(0).pos().isVerbal()
        && next.get(0).canBeFinite();
  }

  private @Nullable Draft subordinateParent(
      @Nullable Draft top, boolean coordinated, ClauseKind kind) {
    // "dass A und dass B": the second hangs where the first hangs.
    return coordinated && top != null && top.kind == kind ? top.parent : top;
  }

  private void addFinite(List<Token> segment, List<Token> next, boolean coordinated) {
    Draft top = open.get(open.size() - 1);
    boolean likeTop =
        coordinated
            && top.kind.isSubordinate()
            && grammar.isVerbFinal()
            && SegmentWords.endsWithVerb(segment)
            && !opensPredicate(segment);
    if (likeTop && top.isComplete() && lacksFinite() && verbs.opensWithSureFinite(next)) {
      openClause(top.kind, segment, top.parent);
      return;
    }
    if (isFurtherVerb(segment, top)) {
      top.add(segment);
      return;
    }
    for (int i = open.size() - 1; i >= 0; i--) {
      Draft draft = open.get(i);
      if (!draft.hasFinite() && draft.kind != ClauseKind.INFINITIVE) {
        closeAbove(i);
        draft.add(segment);
        return;
      }
    }
    if (likeTop) {
      openClause(top.kind, segment, top.parent);
    } else {
      open.clear();
      openClause(ClauseKind.MAIN, segment, null);
    }
  }

  /** {@code und weigerte sich, dort zu schießen}: the verb comes first and is not the last word. */
  private static boolean opensPredicate(List<Token> segment) {
    Token second = segment.size() > 2 ? segment.get(1) : segment.get(0);
    return second.pos().isVerbal()
        && second.isFinite()
        && !second.equals(SegmentWords.lastWord(segment));
  }

  /** {@code die Wagen überfielen, ausraubten und anzündeten}: a verb by itself, as one before. */
  private boolean isFurtherVerb(List<Token> segment, Draft top) {
    return top.isComplete()
        && !lacksFinite()
        && segment.stream()
            .allMatch(token -> token.pos().isVerbal() || token.pos() == PartOfSpeech.PUNCT);
  }

  private void continueClause(List<Token> segment, Draft top) {
    Draft target = top;
    if (top.isComplete()) {
      for (int i = open.size() - 2; i >= 0 && target == top; i--) {
        if (!open.get(i).hasFinite() || i == 0) {
          target = open.get(i);
          closeAbove(i);
        }
      }
    }
    target.add(segment);
  }

  private void closeAbove(int index) {
    open.subList(index + 1, open.size()).clear();
  }

  private void openClause(ClauseKind kind, List<Token> segment, @Nullable Draft parent) {
    Draft draft = new Draft(drafts.size(), kind, parent, segment, grammar.isVerbFinal());
    drafts.add(draft);
    open.add(draft);
  }

  /** Returns the clauses of what was added, in the order of their first words. */
  List<Clause> clauses() {
    return drafts.stream().map(draft -> draft.toClause(verbs)).toList();
  }
}
