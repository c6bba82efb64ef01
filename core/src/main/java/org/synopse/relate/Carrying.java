package org.synopse.relate;

import java.util.List;
import java.util.Set;
import org.synopse.lexicon.ConceptLexicon;
import org.synopse.statement.Statement;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.ResourceLines;
import org.synopse.text.Token;

/** Which words of a statement say what it tells, and do not only stand in it. */
final class Carrying {
  private static final Set<String> COMPARING =
      Set.copyOf(ResourceLines.of(Carrying.class, "comparisons.txt"));

  private static final Set<String> AMOUNTS =
      Set.copyOf(ResourceLines.of(Carrying.class, "amounts.txt"));

  private Carrying() {}

  /**
   * A verb, what {@code is} says of somebody, how it was done ({@code behind closed doors}), a
   * comparison; any word of a fragment.
   */
  static boolean carries(
      Statement statement, Token token, List<ConceptLexicon.PhraseMatch> phrases) {
    Token verb = statement.predicate();
    if (verb == null || token.equals(verb)) {
      return true;
    }
    if (token.pos().isVerbal()) {
      return isOfOneClause(statement.tokens(), token, verb)
          && !hangsOnANoun(statement.tokens(), token);
    }
    boolean withVerb =
        phrases.stream()
            .map(ConceptLexicon.PhraseMatch::tokens)
            .anyMatch(tokens -> tokens.contains(token) && tokens.contains(verb));
    boolean ofCopula =
        (token.pos() == PartOfSpeech.ADJ
                && (Copulas.has(verb)
                    || (verb.pos() == PartOfSpeech.AUX && !isAttribute(statement.tokens(), token))))
            || Copulas.isPredicative(statement.tokens(), token);
    boolean inPhrase =
        phrases.stream()
            .map(ConceptLexicon.PhraseMatch::tokens)
            .anyMatch(p -> p.contains(token) && isBehindPreposition(statement.tokens(), p.get(0)));
    return withVerb
        || ofCopula
        || inPhrase
        || Copulas.isPredicateNoun(statement, token)
        || isComparison(statement, token);
  }

  /** {@code stopped losing money}: it was so, and is so no longer. */
  static boolean isCeased(Statement statement, Token token) {
    Token verb = statement.predicate();
    return verb != null
        && !token.equals(verb)
        && token.pos().isVerbal()
        && JudgeWords.of(statement.language()).has(JudgeWords.Kind.CEASE, verb.lemma());
  }

  /** {@code hat das gestrandete Schiff geborgen}: what stands before a noun tells nothing new. */
  private static boolean isAttribute(List<Token> tokens, Token adjective) {
    int next = tokens.indexOf(adjective) + 1;
    return next < tokens.size() && tokens.get(next).pos().isNominal();
  }

  /** {@code auf der Flucht}, {@code behind closed doors}; the lexicon has its first word alone. */
  private static boolean isBehindPreposition(List<Token> tokens, Token first) {
    int before = tokens.indexOf(first);
    while (before > 0
        && (tokens.get(before).equals(first) || isBetween(tokens.get(before).pos()))
        && tokens.get(before).pos() != PartOfSpeech.ADP) {
      before--;
    }
    return before >= 0 && tokens.get(before).pos() == PartOfSpeech.ADP;
  }

  /** {@code den Antrag auf ein Verbot}: what was decided is the noun before. */
  static boolean isAskedFor(Statement statement, Token noun) {
    List<Token> tokens = statement.tokens();
    int before = tokens.indexOf(noun) - 1;
    while (before > 0 && isBetween(tokens.get(before).pos())) {
      before--;
    }
    return noun.pos() == PartOfSpeech.NOUN
        && before > 0
        && tokens.get(before).pos() == PartOfSpeech.ADP
        && asks(statement, tokens.get(before - 1));
  }

  /** In {@code einigten sich Firma und Gewerkschaft auf einen Vertrag} no noun asks for it. */
  private static boolean asks(Statement statement, Token noun) {
    JudgeWords words = JudgeWords.of(statement.language());
    return noun.pos() == PartOfSpeech.NOUN && words.hasEnd(JudgeWords.Kind.REQUEST, noun.lemma());
  }

  private static boolean isBetween(PartOfSpeech pos) {
    return pos == PartOfSpeech.DET || pos == PartOfSpeech.ADJ;
  }

  /** {@code rejected the request to stop the trial}: nobody stopped it. */
  private static boolean hangsOnANoun(List<Token> tokens, Token verb) {
    int at = tokens.indexOf(verb);
    return at > 1 && tokens.get(at - 1).is("to") && tokens.get(at - 2).pos() == PartOfSpeech.NOUN;
  }

  /** What stands behind a comma is said of something else: {@code in anderen nicht}. */
  private static boolean isOfOneClause(List<Token> tokens, Token one, Token other) {
    int a = tokens.indexOf(one);
    int b = tokens.indexOf(other);
    return b < 0
        || tokens.subList(Math.min(a, b), Math.max(a, b)).stream().noneMatch(t -> t.is(","));
  }

  /**
   * {@code weniger als im Vorjahr}, and not the bound {@code weniger als 300} or {@code mehr als
   * die Hälfte}.
   */
  private static boolean isComparison(Statement statement, Token token) {
    List<Token> tokens = statement.tokens();
    int at = tokens.indexOf(token);
    boolean compares =
        at + 1 < tokens.size() && COMPARING.contains(JudgeWords.lower(tokens.get(at + 1)));
    boolean bound =
        (compares && at + 2 < tokens.size() && tokens.get(at + 2).pos() == PartOfSpeech.NUM)
            || statement.values().quantities().stream()
                .anyMatch(quantity -> quantity.span().contains(token.span()));
    boolean byAmount =
        at > 1 && tokens.subList(at - 2, at).stream().anyMatch(t -> t.pos() == PartOfSpeech.NUM);
    return !bound && (compares || byAmount || isAmount(tokens, at)) && !token.pos().isNominal();
  }

  /** {@code will pay more for water}, {@code zahlen weniger}: no noun is meant by it. */
  private static boolean isAmount(List<Token> tokens, int at) {
    return AMOUNTS.contains(JudgeWords.lower(tokens.get(at)))
        && at > 0
        && (at + 1 == tokens.size()
            || switch (tokens.get(at + 1).pos()) {
              case ADP, PUNCT, VERB, AUX -> true;
              default -> false;
            });
  }
}
