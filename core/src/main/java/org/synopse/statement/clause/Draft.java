package org.synopse.statement.clause;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Token;
import org.synopse.text.VerbForm;

/** A clause in the making. */
final class Draft {
  private final int index;
  final ClauseKind kind;
  final @Nullable Draft parent;
  final List<Token> tokens = new ArrayList<>();
  private final boolean verbFinal;
  private boolean finite;
  private boolean endsWithVerb;
  private boolean hasVerb;
  private boolean auxiliary;
  private boolean awaitsVerb;

  Draft(
      int index, ClauseKind kind, @Nullable Draft parent, List<Token> segment, boolean verbFinal) {
    this.index = index;
    this.kind = kind;
    this.parent = parent;
    this.verbFinal = verbFinal;
    add(segment);
  }

  /** Looks at the new words only, so that a clause of many segments stays cheap. */
  void add(List<Token> segment) {
    for (Token token : segment) {
      boolean marked =
          !tokens.isEmpty() && SegmentWords.isInfinitiveMarker(tokens.get(tokens.size() - 1));
      boolean verb =
          token.canBeFinite() && token.pos().isVerbal() && !opensBracket(token, verbFinal);
      finite |= verb && (token.isFinite() || !marked);
      if (token.pos().isVerbal()) {
        auxiliary |= !hasVerb && verb && token.pos() == PartOfSpeech.AUX;
        awaitsVerb = !hasVerb && auxiliary;
        hasVerb = true;
      }
      if (token.pos() != PartOfSpeech.PUNCT) {
        endsWithVerb = !token.verbForms().isEmpty() || token.pos().isVerbal();
      }
      tokens.add(token);
    }
  }

  /** {@code (born in Rome)}: an English participle right behind the bracket. */
  private boolean opensBracket(Token token, boolean german) {
    return !german
        && !tokens.isEmpty()
        && tokens.get(tokens.size() - 1).is("(")
        && token.canBe(VerbForm.PARTICIPLE);
  }

  /** Adds words that have no finite verb, whatever their forms may be. */
  void addInsertion(List<Token> segment) {
    tokens.addAll(segment);
  }

  boolean hasFinite() {
    return finite;
  }

  /** Whether its first verb is an auxiliary. */
  boolean hasAuxiliary() {
    return auxiliary;
  }

  /** Whether an auxiliary is all the verb that it has: the other may come yet. */
  boolean awaitsVerb() {
    return awaitsVerb;
  }

  /** Whether a German subordinate clause has had its last word, the verb. */
  boolean isComplete() {
    return kind.isSubordinate() && verbFinal && endsWithVerb;
  }

  Clause toClause(FiniteVerbs verbs) {
    int finite = kind == ClauseKind.INFINITIVE ? -1 : verbs.indexOfFinite(tokens, true);
    boolean verbless = kind == ClauseKind.MAIN && finite < 0;
    ClauseKind found = verbless ? ClauseKind.FRAGMENT : kind;
    return new Clause(index, found, parent == null ? index : parent.index, tokens, finite);
  }
}
