package org.synopse.statement.clause;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Token;

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
   * Adds the next segment of the sentence.
   *
   * @param last whether no other follows, so that what still lacks its verb has it here
   */
  void add(List<Token> segment, boolean last) {
    boolean coordinated =
        !segment.isEmpty() && grammar.isCoordinator(SegmentWords.firstWord(segment));
    ClauseKind kind = opening.kind(segment);
    if (kind == null && !open.isEmpty() && isBareComplement(segment)) {
      kind = ClauseKind.COMPLEMENT;
    }
    if (kind == ClauseKind.RELATIVE && last && lacksFinite() && opening.mayBeArticle(segment)) {
      kind = null;
    }
    boolean finite = verbs.indexOfFinite(segment, false) >= 0 || verbs.opensWithFinite(segment);
    Draft top = open.isEmpty() ? null : open.get(open.size() - 1);
    if (begins(segment) && top != null) {
      open.clear();
      openClause(ClauseKind.MAIN, segment, null);
    } else if (kind != null) {
      openClause(kind, segment, subordinateParent(top, coordinated, kind));
    } else if (top == null) {
      openClause(ClauseKind.MAIN, segment, null);
    } else if (finite || verbs.indexOfFinite(segment, lacksFinite()) >= 0) {
      addFinite(segment, top, coordinated);
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

  private @Nullable Draft subordinateParent(
      @Nullable Draft top, boolean coordinated, ClauseKind kind) {
    // "dass A und dass B": the second hangs where the first hangs.
    return coordinated && top != null && top.kind == kind ? top.parent : top;
  }

  private void addFinite(List<Token> segment, Draft top, boolean coordinated) {
    for (int i = open.size() - 1; i >= 0; i--) {
      Draft draft = open.get(i);
      if (!draft.hasFinite() && draft.kind != ClauseKind.INFINITIVE) {
        closeAbove(i);
        draft.add(segment);
        return;
      }
    }
    boolean likeTop =
        coordinated
            && top.kind.isSubordinate()
            && grammar.isVerbFinal()
            && SegmentWords.endsWithVerb(segment);
    if (likeTop) {
      openClause(top.kind, segment, top.parent);
    } else {
      open.clear();
      openClause(ClauseKind.MAIN, segment, null);
    }
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
