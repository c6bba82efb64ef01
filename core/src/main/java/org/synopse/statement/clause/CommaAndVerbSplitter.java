package org.synopse.statement.clause;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Sentence;
import org.synopse.text.Token;
import org.synopse.text.VerbForm;

/**
 * Finds clauses from commas, conjunctions and finite verbs.
 *
 * <p>The sentence is first cut into segments where a clause can begin; then each segment opens a
 * clause, continues one that still lacks its verb, or closes what hangs on it.
 */
final class CommaAndVerbSplitter implements ClauseSplitter {
  private static final String CLAUSE_MARKS = ",;:–—()";
  private static final Set<String> SPEECH_END = Set.of(".", ",", "?", "!");

  private final ClauseGrammar grammar;

  CommaAndVerbSplitter(ClauseGrammar grammar) {
    this.grammar = grammar;
  }

  @Override
  public List<Clause> split(Sentence sentence) {
    Assembly assembly = new Assembly();
    for (List<Token> segment : segments(sentence.tokens())) {
      assembly.add(segment);
    }
    return assembly.clauses();
  }

  private List<List<Token>> segments(List<Token> tokens) {
    int[] verbs = finiteVerbsUpTo(tokens);
    boolean[] inserted = insertions(tokens, verbs);
    List<List<Token>> segments = new ArrayList<>();
    int begin = 0;
    for (int i = 1; i < tokens.size(); i++) {
      boolean afterMark =
          (isClauseMark(tokens, i - 1) && !inserted[i - 1] && !isMarkAtSpeechEnd(tokens, i))
              || closesSpeech(tokens, i);
      if (afterMark || opensClauseInside(tokens, begin, i, verbs)) {
        segments.add(tokens.subList(begin, i));
        begin = i;
      }
    }
    segments.add(tokens.subList(begin, tokens.size()));
    return segments;
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
        && isQuotationMark(tokens.get(i - 1))
        && SPEECH_END.contains(tokens.get(i - 2).form());
  }

  private boolean isMarkAtSpeechEnd(List<Token> tokens, int i) {
    return !grammar.isVerbFinal()
        && isQuotationMark(tokens.get(i))
        && tokens.get(i).span().begin() == tokens.get(i - 1).span().end();
  }

  private static boolean isQuotationMark(Token token) {
    return token.form().length() == 1 && "\"”’'»“".contains(token.form());
  }

  /** A conjunction opens a clause where a verb stands on both sides of it. */
  private boolean opensClauseInside(List<Token> tokens, int begin, int i, int[] verbs) {
    if (verbs[i] == verbs[begin]) {
      return false;
    }
    Token token = tokens.get(i);
    boolean opener =
        grammar.isCoordinator(token)
            || (!grammar.isVerbFinal()
                && (opensEnglishClause(token)
                    || opensThatClause(tokens, i)
                    || followsGovernor(tokens, i)));
    return opener && verbs[endOfSegment(tokens, i)] > verbs[i + 1];
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
        && isNominal(tokens.get(i + 1));
  }

  private boolean opensEnglishClause(Token token) {
    boolean conjunction = token.pos() == PartOfSpeech.SCONJ && grammar.opened(token) != null;
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

  /** Puts segments together to clauses; scratch state of one sentence. */
  private final class Assembly {
    private final List<Draft> drafts = new ArrayList<>();

    /** The clauses that may still be continued, the innermost last. */
    private final List<Draft> open = new ArrayList<>();

    void add(List<Token> segment) {
      boolean coordinated = !segment.isEmpty() && grammar.isCoordinator(firstWord(segment));
      ClauseKind kind = subordinateKind(segment);
      if (kind == null && !open.isEmpty() && isBareComplement(segment)) {
        kind = ClauseKind.COMPLEMENT;
      }
      boolean finite = indexOfFinite(segment, false) >= 0;
      Draft top = open.isEmpty() ? null : open.get(open.size() - 1);
      if (begins(segment) && top != null) {
        open.clear();
        openClause(ClauseKind.MAIN, segment, null);
      } else if (kind != null) {
        openClause(kind, segment, subordinateParent(top, coordinated, kind));
      } else if (top == null) {
        openClause(ClauseKind.MAIN, segment, null);
      } else if (finite || indexOfFinite(segment, lacksFinite()) >= 0) {
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
      boolean mark = isQuotationMark(segment.get(0));
      boolean afterMark = isQuotationMark(before.get(before.size() - 1));
      return mark || (afterMark && firstWord(segment).pos() != PartOfSpeech.CCONJ);
    }

    /** The segment follows {@code said} without a mark or a conjunction between. */
    private boolean isBareComplement(List<Token> segment) {
      List<Token> before = open.get(open.size() - 1).tokens;
      Token last = before.get(before.size() - 1);
      return !grammar.isVerbFinal()
          && grammar.governsClause(last)
          && !grammar.isCoordinator(segment.get(0))
          && indexOfFinite(segment, true) >= 0;
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
          coordinated && top.kind.isSubordinate() && grammar.isVerbFinal() && endsWithVerb(segment);
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
      Draft draft = new Draft(drafts.size(), kind, parent, segment);
      drafts.add(draft);
      open.add(draft);
    }

    List<Clause> clauses() {
      return drafts.stream().map(Draft::toClause).toList();
    }
  }

  private static Token firstWord(List<Token> segment) {
    for (Token token : segment) {
      if (token.pos() != PartOfSpeech.PUNCT) {
        return token;
      }
    }
    return segment.get(0);
  }

  /** Returns the kind of the subordinate clause that the segment opens, {@code null} for others. */
  private @Nullable ClauseKind subordinateKind(List<Token> segment) {
    int at = 0;
    while (at < segment.size()
        && (segment.get(at).pos() == PartOfSpeech.PUNCT
            || grammar.isCoordinator(segment.get(at)))) {
      at++;
    }
    if (at == segment.size()) {
      return null;
    }
    Token head = segment.get(at);
    if (isRelative(segment, at)) {
      return ClauseKind.RELATIVE;
    }
    ClauseKind opened = grammar.opened(head);
    if (opened != null && hasVerbForOpener(segment, head)) {
      return opened;
    }
    return isZuInfinitive(segment) ? ClauseKind.INFINITIVE : null;
  }

  private boolean isRelative(List<Token> segment, int at) {
    boolean afterPreposition = segment.get(at).pos() == PartOfSpeech.ADP && at + 1 < segment.size();
    int pronounAt = afterPreposition ? at + 1 : at;
    Token pronoun = segment.get(pronounAt);
    if (!grammar.canBeRelative(pronoun) || pronounAt + 1 >= segment.size()) {
      return false;
    }
    if (!grammar.isVerbFinal()) {
      return pronoun.pos() == PartOfSpeech.PRON || pronoun.pos() == PartOfSpeech.ADV;
    }
    // "der Minister sagte" and "der erste Flug sei gelandet" are no relative clauses, "der gestern
    // gelandet ist" is: its finite verb stands in the verbs at the end.
    boolean article = pronoun.pos() == PartOfSpeech.DET && opensNoun(segment.get(pronounAt + 1));
    return !article && isLowerCase(pronoun) && endsWithFiniteVerb(segment);
  }

  private static boolean opensNoun(Token token) {
    return switch (token.pos()) {
      case ADJ, NOUN, NUM, PROPN -> true;
      default -> false;
    };
  }

  private static boolean endsWithFiniteVerb(List<Token> segment) {
    for (int i = segment.size() - 1; i >= 0; i--) {
      Token token = segment.get(i);
      boolean verb = !token.verbForms().isEmpty() || token.pos().isVerbal();
      if (verb && token.canBeFinite()) {
        return true;
      }
      if (!verb && token.pos() != PartOfSpeech.PUNCT) {
        return false;
      }
    }
    return false;
  }

  private static boolean isLowerCase(Token token) {
    return Character.isLowerCase(token.form().codePointAt(0));
  }

  private boolean hasVerbForOpener(List<Token> segment, Token head) {
    boolean verb = segment.stream().anyMatch(token -> token.pos().isVerbal());
    if (!grammar.isVerbFinal()) {
      return verb && head.pos() != PartOfSpeech.DET;
    }
    // "als Erfolg", "seit Montag" and "während der Reise" are phrases. "Wie der Direktor, ein Arzt,
    // mitteilte" is a clause that goes on behind its first comma.
    boolean goesOn =
        !verb && endsWithComma(segment) && (head.pos() == PartOfSpeech.SCONJ || isHow(head));
    return endsWithVerb(segment)
        || goesOn
        || (head.pos() == PartOfSpeech.SCONJ && grammar.opened(head) == ClauseKind.COMPLEMENT);
  }

  private static boolean isHow(Token head) {
    return head.form().equals("Wie");
  }

  private static boolean endsWithComma(List<Token> segment) {
    return segment.get(segment.size() - 1).is(",");
  }

  private static boolean endsWithVerb(List<Token> segment) {
    for (int i = segment.size() - 1; i >= 0; i--) {
      Token token = segment.get(i);
      if (token.pos() != PartOfSpeech.PUNCT) {
        return !token.verbForms().isEmpty() || token.pos().isVerbal();
      }
    }
    return false;
  }

  private boolean isZuInfinitive(List<Token> segment) {
    for (int i = 0; i < segment.size(); i++) {
      Token token = segment.get(i);
      if (token.canBe(VerbForm.ZU_INFINITIVE)) {
        return indexOfFinite(segment, false) < 0;
      }
      boolean zu = token.form().equalsIgnoreCase("zu") && i + 1 < segment.size();
      if (grammar.isVerbFinal() && zu && segment.get(i + 1).canBe(VerbForm.INFINITIVE)) {
        return indexOfFinite(segment, false) < 0;
      }
    }
    return false;
  }

  /**
   * Returns the index of the finite verb.
   *
   * @param bold whether a form that is finite or not ({@code unterzeichnen}) may be taken for it
   */
  private int indexOfFinite(List<Token> tokens, boolean bold) {
    int ambiguous = -1;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (!token.pos().isVerbal() || !token.canBeFinite()) {
        continue;
      }
      boolean afterTo = i > 0 && isInfinitiveMarker(tokens.get(i - 1));
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
    if (grammar.isVerbFinal() || !verb.canBe(VerbForm.PAST)) {
      return false;
    }
    List<Token> before =
        tokens.subList(0, i).stream()
            .filter(t -> t.pos() != PartOfSpeech.PUNCT && !grammar.isCoordinator(t))
            .toList();
    if (i > 0 && grammar.isCoordinator(tokens.get(i - 1))) {
      // "praised the crew and criticised the company"
      return before.isEmpty() && tokens.get(i).pos() == PartOfSpeech.VERB;
    }
    if (before.isEmpty()) {
      return grammar.governsClause(verb) && i + 1 < tokens.size() && isNominal(tokens.get(i + 1));
    }
    Token first = before.get(0);
    Token last = before.get(before.size() - 1);
    boolean subject = first.pos() != PartOfSpeech.ADP && isNominal(first) && isNominal(last);
    return subject && before.stream().noneMatch(t -> t.pos().isVerbal());
  }

  private static boolean isNominal(Token token) {
    return switch (token.pos()) {
      case NOUN, PROPN, PRON, DET, NUM, ADJ -> true;
      default -> false;
    };
  }

  private static boolean isInfinitiveMarker(Token token) {
    return token.form().equalsIgnoreCase("zu") || token.form().equalsIgnoreCase("to");
  }

  /** A clause in the making. */
  private final class Draft {
    private final int index;
    private final ClauseKind kind;
    private final @Nullable Draft parent;
    private final List<Token> tokens = new ArrayList<>();
    private boolean finite;
    private boolean endsWithVerb;

    Draft(int index, ClauseKind kind, @Nullable Draft parent, List<Token> segment) {
      this.index = index;
      this.kind = kind;
      this.parent = parent;
      add(segment);
    }

    /** Looks at the new words only, so that a clause of many segments stays cheap. */
    void add(List<Token> segment) {
      for (Token token : segment) {
        boolean marked = !tokens.isEmpty() && isInfinitiveMarker(tokens.get(tokens.size() - 1));
        boolean verb = token.canBeFinite() && token.pos().isVerbal();
        finite |= verb && (token.isFinite() || !marked);
        if (token.pos() != PartOfSpeech.PUNCT) {
          endsWithVerb = !token.verbForms().isEmpty() || token.pos().isVerbal();
        }
        tokens.add(token);
      }
    }

    boolean hasFinite() {
      return finite;
    }

    /** Whether a German subordinate clause has had its last word, the verb. */
    boolean isComplete() {
      return kind.isSubordinate() && grammar.isVerbFinal() && endsWithVerb;
    }

    Clause toClause() {
      int finite = kind == ClauseKind.INFINITIVE ? -1 : indexOfFinite(tokens, true);
      boolean verbless = kind == ClauseKind.MAIN && finite < 0;
      ClauseKind found = verbless ? ClauseKind.FRAGMENT : kind;
      return new Clause(index, found, parent == null ? index : parent.index, tokens, finite);
    }
  }
}
