package org.synopse.statement;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.synopse.statement.attribution.Attribution;
import org.synopse.statement.attribution.AttributionType;
import org.synopse.statement.clause.Clause;
import org.synopse.statement.clause.ClauseKind;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.ResourceLines;
import org.synopse.text.Span;
import org.synopse.text.Token;

/**
 * Tells which clauses of a sentence make one assertion: a clause that tells a fact of its own is
 * one, any other belongs to the clause that it hangs on.
 */
final class AssertionUnits {
  /** A subordinate clause with fewer content words tells no fact of its own. */
  private static final int FEWEST_WORDS = 3;

  /** A subordinate clause amid the clause that it hangs on must tell more. */
  private static final int FEWEST_WORDS_INSIDE = 6;

  private static final Map<String, Set<String>> WORDS =
      ResourceLines.fields(AssertionUnits.class, "assertion-words.txt").stream()
          .collect(
              Collectors.toMap(
                  fields -> fields.get(0),
                  fields -> Set.copyOf(ResourceLines.items(fields.get(1)))));

  private AssertionUnits() {}

  /**
   * Returns for each clause the index of the one whose assertion it belongs to.
   *
   * @param clauses the clauses of a sentence in their order
   * @param frame whether each is a frame, which hands over what another says
   * @param attributions those near the sentence
   */
  static int[] of(List<Clause> clauses, boolean[] frame, List<Attribution> attributions) {
    int[] unit = new int[clauses.size()];
    for (Clause clause : clauses) {
      boolean own =
          switch (clause.kind()) {
            case MAIN, FRAGMENT -> true;
            case COMPLEMENT -> frame[clause.parent()] || isSaidByNoun(clause, attributions);
            case INFINITIVE -> frame[clause.parent()];
            case RELATIVE ->
                tells(clause, clauses, frame) && !isNeeded(clause, clauses.get(clause.parent()));
            case ADVERBIAL -> tells(clause, clauses, frame);
            case CONDITION -> false;
          };
      // A clause may hang on a later one; then it stands for itself.
      boolean parentKnown = clause.parent() < clause.index();
      unit[clause.index()] = own || !parentKnown ? clause.index() : unit[clause.parent()];
      if (clause.index() > 0) {
        Clause before = clauses.get(clause.index() - 1);
        Clause root = rootBefore(clauses, clause);
        if (completes(root, clause, frame)) {
          unit[clause.index()] = unit[root.index()];
        } else if (goesOnWith(before, clause)) {
          unit[clause.index()] = unit[before.index()];
        }
      }
    }
    return unit;
  }

  /**
   * {@code Ob es Brandstiftung war, muss die Polizei klären}, {@code Falls er bleibt, steht der
   * Erfolg in Frage}, {@code Um sie zu retten, …}, {@code Kämen sie nicht, so …}: what stands
   * before the verb is a part of what is told.
   */
  static boolean completes(Clause before, Clause clause, boolean[] frame) {
    if (!before.isRoot()
        || !clause.isRoot()
        || clause.kind() != ClauseKind.MAIN
        || frame[before.index()]
        || frame[clause.index()]) {
      return false;
    }
    boolean verbFirst = beginsWithVerb(clause) || takesUp(clause);
    return switch (before.kind()) {
      case CONDITION -> true;
      case INFINITIVE -> verbFirst || isFrontedPhrase(before);
      case COMPLEMENT -> verbFirst;
      case MAIN ->
          opensSpeech(before)
              && beginsWithVerb(before)
              && (verbFirst || plays("consequence", clause.firstWord()));
      default -> false;
    };
  }

  /**
   * {@code Wie lange es dauert, bis sie kommen, steht nicht fest}: what hangs on it is left out.
   */
  private static Clause rootBefore(List<Clause> clauses, Clause clause) {
    Clause before = clauses.get(clause.index() - 1);
    while (before.parent() < before.index()) {
      before = clauses.get(before.parent());
    }
    return before;
  }

  /** {@code da es dort gehandelt wird und damit teurer wird}: the subject stands before. */
  private static boolean goesOnWith(Clause before, Clause clause) {
    return clause.kind() == before.kind()
        && (clause.kind() == ClauseKind.ADVERBIAL || clause.kind() == ClauseKind.RELATIVE)
        && clause.parent() == before.parent()
        && !clause.isRoot()
        && clause.tokens().get(0).pos() == PartOfSpeech.CCONJ
        && clause.tokens().size() > 1
        && clause.tokens().get(1).pos() != PartOfSpeech.SCONJ
        && clause.tokens().get(1).pos() != PartOfSpeech.PRON;
  }

  /** Behind a comma a verb goes on with the subject of before: {@code stürzte, fiel ins Gras}. */
  private static boolean opensSpeech(Clause clause) {
    return clause.index() == 0 || plays("opening-mark", clause.tokens().get(0));
  }

  /** {@code Addressing the board, she said …}: no more than a phrase, at the head of a sentence. */
  private static boolean isFrontedPhrase(Clause clause) {
    return clause.index() == 0
        && clause.tokens().stream().noneMatch(token -> token.pos() == PartOfSpeech.AUX);
  }

  /** {@code Wer gewonnen hat, das bleibt ungewiss}: a pronoun for what stands before. */
  private static boolean takesUp(Clause clause) {
    List<Token> tokens = clause.tokens();
    return clause.hasFiniteVerb()
        && tokens.size() > 1
        && tokens.get(1).equals(clause.finiteVerb())
        && plays("taking-up", tokens.get(0));
  }

  private static boolean beginsWithVerb(Clause clause) {
    return clause.hasFiniteVerb() && clause.firstWord().equals(clause.finiteVerb());
  }

  /** Whether it says enough for a fact of its own. */
  private static boolean tells(Clause clause, List<Clause> clauses, boolean[] frame) {
    return clause.hasFiniteVerb() && clause.contentWords() >= fewestWords(clause, clauses, frame);
  }

  /** {@code jeder, der …}, {@code denjenigen, die …}: without it nobody knows who is meant. */
  private static boolean isNeeded(Clause relative, Clause parent) {
    int begin = relative.tokens().get(0).span().begin();
    Token last = null;
    Token beforeLast = null;
    for (Token token : parent.tokens()) {
      if (token.span().end() <= begin && token.pos() != PartOfSpeech.PUNCT) {
        beforeLast = last;
        last = token;
      }
    }
    return isCleft(parent)
        || isRestrictive(relative, parent)
        || isUndefined(last)
        || (last != null && last.pos() == PartOfSpeech.NOUN && isUndefined(beforeLast));
  }

  /** {@code Es war nicht die Frau, die das Kind angeboten hatte}: who it was is what is told. */
  private static boolean isCleft(Clause parent) {
    return parent.hasFiniteVerb()
        && plays("cleft-subject", parent.firstWord())
        && WORDS.getOrDefault("cleft-verb", Set.of()).contains(parent.finiteVerb().lemma());
  }

  /** Without a comma before it, as English has them where it tells which one is meant. */
  private static boolean isRestrictive(Clause relative, Clause parent) {
    int begin = relative.tokens().get(0).span().begin();
    Token before = null;
    for (Token token : parent.tokens()) {
      before = token.span().end() <= begin ? token : before;
    }
    return before != null
        && before.pos() != PartOfSpeech.PUNCT
        && before.pos() != PartOfSpeech.PROPN
        && relative.tokens().get(0).pos() != PartOfSpeech.PUNCT
        && relative.tokens().get(0).pos() != PartOfSpeech.CCONJ;
  }

  private static boolean isUndefined(@Nullable Token token) {
    return token != null && plays("undefined", token);
  }

  private static boolean plays(String role, Token token) {
    return WORDS.getOrDefault(role, Set.of()).contains(token.form().toLowerCase(Locale.ROOT));
  }

  /** {@code Die Ankündigung, dass …, sorgte für Unruhe}: what was announced is told beside it. */
  private static boolean isSaidByNoun(Clause clause, List<Attribution> attributions) {
    return clause.contentWords() >= FEWEST_WORDS
        && attributions.stream()
            .filter(attribution -> attribution.type() == AttributionType.NOMINAL)
            .anyMatch(a -> 2 * a.contentWithin(clause.span()) > clause.span().length());
  }

  /**
   * What stands amid another clause would be told twice, there and by itself; not what stands amid
   * a frame, whose words are no content.
   */
  private static int fewestWords(Clause clause, List<Clause> clauses, boolean[] frame) {
    Span around = clauses.get(clause.parent()).span();
    boolean inside = clause.parent() < clause.index() && around.contains(clause.span());
    return inside && !frame[clause.parent()] ? FEWEST_WORDS_INSIDE : FEWEST_WORDS;
  }
}
