package org.synopse.statement.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Token;
import org.synopse.text.VerbForm;

/** Tells from its first words which subordinate clause a segment opens. */
final class ClauseOpening {
  private final ClauseGrammar grammar;
  private final FiniteVerbs verbs;

  ClauseOpening(ClauseGrammar grammar, FiniteVerbs verbs) {
    this.grammar = grammar;
    this.verbs = verbs;
  }

  /** Returns the kind of the subordinate clause that the segment opens, {@code null} for others. */
  @Nullable ClauseKind kind(List<Token> segment) {
    int at = 0;
    while (at < segment.size()
        && (segment.get(at).pos() == PartOfSpeech.PUNCT
            || grammar.isCoordinator(segment.get(at)))) {
      at++;
    }
    if (at == segment.size()) {
      return null;
    }
    if (isRelative(segment, at)) {
      return ClauseKind.RELATIVE;
    }
    if (isFreeRelative(segment, at) || isIndirectQuestion(segment, at)) {
      return ClauseKind.COMPLEMENT;
    }
    if (isNarrowed(segment, at)) {
      if (segment.get(at).form().equalsIgnoreCase("so")) {
        // "so dass" tells what follows from it, not what is said.
        return ClauseKind.ADVERBIAL;
      }
      at++;
    }
    Token head = segment.get(at);
    if (grammar.isAdverbToo(head) && isAdverb(segment, at)) {
      return null;
    }
    if (isHowMuch(segment, at)) {
      return ClauseKind.COMPLEMENT;
    }
    ClauseKind opened = grammar.opened(head);
    if (opened != null && hasVerbForOpener(segment, head)) {
      return opened;
    }
    return isZuInfinitive(segment) ? ClauseKind.INFINITIVE : null;
  }

  /** {@code Was dort geschah, ist nicht bekannt}: subject or object of what follows. */
  private boolean isFreeRelative(List<Token> segment, int at) {
    Token opener = segment.get(at);
    return grammar.isVerbFinal()
        && grammar.canBeRelative(opener)
        && opener.form().startsWith("W")
        && SegmentWords.endsWithComma(segment)
        && endsWithFiniteVerb(segment)
        && !isVerbSecond(segment);
  }

  /** {@code und damit auch}, {@code damit solle er gehen}: it does not open the clause. */
  private boolean isAdverb(List<Token> segment, int at) {
    boolean coordinated = at > 0 && grammar.isCoordinator(segment.get(at - 1));
    boolean beforeVerb =
        at + 2 < segment.size()
            && segment.get(at + 1).pos().isVerbal()
            && segment.get(at + 1).isFinite()
            && segment.get(at + 2).pos() != PartOfSpeech.PUNCT;
    return coordinated || beforeVerb;
  }

  /** {@code Wie lange es dauert}, {@code wie viele kamen}: the word behind tells what is asked. */
  private boolean isHowMuch(List<Token> segment, int at) {
    return at + 1 < segment.size()
        && grammar.asksHow(segment.get(at))
        && (segment.get(at + 1).pos() == PartOfSpeech.ADV
            || segment.get(at + 1).pos() == PartOfSpeech.ADJ)
        && endsWithFiniteVerb(segment)
        && !isVerbSecond(segment);
  }

  /** {@code nicht geklärt, welche Länder die Führung übernehmen}: the noun asked for follows. */
  private boolean isIndirectQuestion(List<Token> segment, int at) {
    int which = segment.get(at).pos() == PartOfSpeech.ADP ? at + 1 : at;
    return grammar.isVerbFinal()
        && which + 1 < segment.size()
        && grammar.asksWhich(segment.get(which))
        && segment.get(which).pos() == PartOfSpeech.DET
        && (segment.get(which + 1).pos().isNominal()
            || segment.get(which + 1).pos() == PartOfSpeech.ADJ)
        && opensNoun(segment.get(which + 1))
        && endsWithFiniteVerb(segment);
  }

  /**
   * {@code dass beim Nachbarn, China, der Bedarf gefallen ist}: what is taken for a relative
   * pronoun may be an article where a noun follows.
   */
  boolean mayBeArticle(List<Token> segment) {
    return grammar.isVerbFinal()
        && segment.size() > 2
        && grammar.canBeRelative(segment.get(0))
        && (segment.get(1).pos().isNominal()
            || (segment.get(1).pos() == PartOfSpeech.ADJ
                && opensNoun(segment.get(1))
                && segment.get(2).pos().isNominal()));
  }

  /** {@code die Häuser vom Rand des Sees zeigten}: a finite verb at the end, and no other. */
  boolean mayBeRelative(List<Token> segment) {
    return mayBeArticle(segment) && endsWithFiniteVerb(segment) && !opensCluster(segment);
  }

  /** Whether what opens the segment may stand before a phrase too: {@code als Sieger}. */
  boolean mayCompare(List<Token> segment) {
    int at = grammar.isCoordinator(SegmentWords.firstWord(segment)) ? 1 : 0;
    int behind = at + 1;
    return behind < segment.size()
        && grammar.compares(segment.get(at))
        && segment.get(behind).pos() != PartOfSpeech.PRON;
  }

  /**
   * {@code With half of the votes counted in the city, …}, {@code Addressing a meeting held by the
   * board, …}: an English sentence begins with what is not its main clause.
   */
  boolean isFrontedPhrase(List<Token> segment, List<Token> next) {
    if (grammar.isVerbFinal() || next.isEmpty() || !SegmentWords.endsWithComma(segment)) {
      return false;
    }
    Token first = SegmentWords.firstWord(segment);
    boolean phrase =
        first.pos() == PartOfSpeech.ADP
            || (first.pos() == PartOfSpeech.VERB && !first.canBeFinite());
    return phrase
        && holdsOnlyParticiples(segment)
        && SegmentWords.isNominal(next.get(0))
        && next.stream().anyMatch(token -> token.pos().isVerbal() && token.canBeFinite());
  }

  /**
   * Each verb stands behind a noun and before a preposition: {@code a meeting held by the board}.
   */
  private static boolean holdsOnlyParticiples(List<Token> segment) {
    boolean verb = false;
    for (int i = 1; i + 1 < segment.size(); i++) {
      Token token = segment.get(i);
      if (token.pos().isVerbal() && token.canBeFinite()) {
        int behind = segment.get(i + 1).pos() == PartOfSpeech.ADV ? i + 2 : i + 1;
        boolean participle =
            token.canBe(VerbForm.PARTICIPLE)
                && token.pos() == PartOfSpeech.VERB
                && segment.get(i - 1).pos().isNominal()
                && segment.get(behind).pos() == PartOfSpeech.ADP;
        if (!participle) {
          return false;
        }
        verb = true;
      }
    }
    return verb;
  }

  /** {@code nicht zu sehen}: the verb with zu and nothing that it is about. */
  boolean isBareInfinitive(List<Token> segment) {
    return segment.stream()
        .allMatch(
            token ->
                token.pos() == PartOfSpeech.PART
                    || token.pos() == PartOfSpeech.ADV
                    || token.pos() == PartOfSpeech.PUNCT
                    || SegmentWords.isInfinitiveMarker(token)
                    || !token.verbForms().isEmpty());
  }

  /** {@code so schätzen die Forscher}: who says what stands around it. */
  boolean isComment(List<Token> segment) {
    Token first = SegmentWords.firstWord(segment);
    int verb = segment.indexOf(first) + 1;
    return grammar.introducesSource(first)
        && verb < segment.size()
        && grammar.governsClause(segment.get(verb));
  }

  /** {@code kurz nachdem}, {@code even though}: a word that says more of the conjunction. */
  private boolean isNarrowed(List<Token> segment, int at) {
    PartOfSpeech pos = segment.get(at).pos();
    return (pos == PartOfSpeech.ADV || pos == PartOfSpeech.ADJ)
        && at + 1 < segment.size()
        && segment.get(at + 1).pos() == PartOfSpeech.SCONJ
        && !grammar.compares(segment.get(at + 1));
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
    return !article
        && isLowerCase(pronoun)
        && ((endsWithFiniteVerb(segment) && !opensCluster(segment))
            || goesOnBehindComma(segment, pronounAt)
            || isFirstOfTwo(segment));
  }

  /** {@code der nicht nur auf die Halle, sondern auch auf das Haus übergriff}. */
  private static boolean isFirstOfTwo(List<Token> segment) {
    boolean notOnly = false;
    for (int i = 0; i + 1 < segment.size(); i++) {
      notOnly |= segment.get(i).is("nicht") && segment.get(i + 1).is("nur");
    }
    return notOnly
        && SegmentWords.endsWithComma(segment)
        && segment.stream().noneMatch(token -> token.pos().isVerbal());
  }

  /**
   * {@code der auch den Chef der Bank, Josef Kern, vertreten hatte}: the verb comes behind an
   * apposition; no article stands before another.
   */
  private boolean goesOnBehindComma(List<Token> segment, int pronounAt) {
    int next = pronounAt + 1;
    if (next + 1 < segment.size() && segment.get(next).pos() == PartOfSpeech.ADV) {
      next++;
    }
    PartOfSpeech pos = segment.get(next).pos();
    if (grammar.isAttribute(segment.get(next))) {
      // "der anderen Kammer des Kongresses, …" is an apposition, whatever the tagger has.
      return false;
    }
    return (pos == PartOfSpeech.DET || pos == PartOfSpeech.PRON)
        && SegmentWords.endsWithComma(segment)
        && segment.stream().noneMatch(token -> token.pos().isVerbal());
  }

  /** An adjective before its noun is inflected: {@code die frei sind} says something of others. */
  private static boolean opensNoun(Token token) {
    return switch (token.pos()) {
      case ADJ -> !token.form().equals(token.lemma()) || token.form().endsWith("e");
      case NOUN, NUM, PROPN -> true;
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

  /**
   * {@code die Kritik müsse hingenommen werden}: the finite verb stands first among the verbs at
   * the end, as it does in a subordinate clause only of {@code haben} with infinitives.
   */
  private static boolean opensCluster(List<Token> segment) {
    int last = segment.size() - 1;
    while (last >= 0 && segment.get(last).pos() == PartOfSpeech.PUNCT) {
      last--;
    }
    int first = last;
    while (first > 0 && segment.get(first - 1).pos().isVerbal()) {
      first--;
    }
    return first >= 0
        && first < last
        && segment.get(first).isFinite()
        && !segment.get(first).lemma().equals("haben");
  }

  private static boolean isLowerCase(Token token) {
    return Character.isLowerCase(token.form().codePointAt(0));
  }

  private boolean hasVerbForOpener(List<Token> segment, Token head) {
    boolean verb = segment.stream().anyMatch(token -> token.pos().isVerbal());
    if (!grammar.isVerbFinal()) {
      return verb && head.pos() != PartOfSpeech.DET;
    }
    if (head.pos() == PartOfSpeech.ADP && isVerbSecond(segment)) {
      return false;
    }
    // "als Erfolg", "seit Montag" and "während der Reise" are phrases. "Wie der Direktor, ein Arzt,
    // mitteilte" is a clause that goes on behind its first comma.
    boolean goesOn =
        !verb
            && SegmentWords.endsWithComma(segment)
            && (head.pos() == PartOfSpeech.SCONJ || isHow(head));
    return SegmentWords.endsWithVerb(segment)
        || goesOn
        || (head.pos() == PartOfSpeech.SCONJ && grammar.opened(head) == ClauseKind.COMPLEMENT);
  }

  /** {@code Seit Montag sei die Brücke gesperrt}: the finite verb stands amid the clause. */
  private static boolean isVerbSecond(List<Token> segment) {
    boolean finite = false;
    for (Token token : segment) {
      boolean verb = token.pos().isVerbal();
      if (finite && !verb && token.pos() != PartOfSpeech.PUNCT) {
        return true;
      }
      finite |= verb && token.isFinite();
    }
    return false;
  }

  private static boolean isHow(Token head) {
    return head.form().equals("Wie");
  }

  private boolean isZuInfinitive(List<Token> segment) {
    for (int i = 0; i < segment.size(); i++) {
      Token token = segment.get(i);
      if (token.canBe(VerbForm.ZU_INFINITIVE)) {
        return verbs.indexOfFinite(segment, false) < 0;
      }
      boolean zu = token.form().equalsIgnoreCase("zu") && i + 1 < segment.size();
      if (grammar.isVerbFinal() && zu && segment.get(i + 1).canBe(VerbForm.INFINITIVE)) {
        return verbs.indexOfFinite(segment, false) < 0;
      }
    }
    return false;
  }
}
