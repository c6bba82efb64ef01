package org.synopse.statement.clause;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.ResourceLines;
import org.synopse.text.Span;
import org.synopse.text.Token;
import org.synopse.text.VerbForm;

/**
 * A clause of a sentence.
 *
 * @param index its number in the sentence, in the order of first words
 * @param kind what part it plays
 * @param parent the number of the clause that it hangs on, or its own for one that stands alone
 * @param tokens its own words and marks in text order, without those of clauses inside it
 * @param finite index in {@code tokens} of the finite verb, or -1 in a clause without
 */
public record Clause(int index, ClauseKind kind, int parent, List<Token> tokens, int finite) {
  private static final Set<String> AUXILIARIES =
      Set.copyOf(ResourceLines.of(Clause.class, "auxiliaries.txt"));

  /** Those behind which the verb follows at once: {@code will stay}, {@code has been closed}. */
  private static final Set<String> ENGLISH_AUXILIARIES =
      Set.copyOf(ResourceLines.of(Clause.class, "auxiliaries-en.txt"));

  public Clause {
    tokens = List.copyOf(tokens);
    if (tokens.isEmpty() || finite >= tokens.size()) {
      throw new IllegalArgumentException("not a clause: " + tokens);
    }
  }

  // Written out: what the compiler makes of a record is linked anew at each start of a program.
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Clause clause
            && index == clause.index
            && kind == clause.kind
            && parent == clause.parent
            && finite == clause.finite
            && tokens.equals(clause.tokens));
  }

  @Override
  public int hashCode() {
    return 31 * index + tokens.get(0).hashCode();
  }

  /** Whether it hangs on no other. */
  public boolean isRoot() {
    return parent == index;
  }

  public boolean hasFiniteVerb() {
    return finite >= 0;
  }

  /**
   * Returns the finite verb.
   *
   * @throws IllegalStateException if there is none
   */
  public Token finiteVerb() {
    if (finite < 0) {
      throw new IllegalStateException("no finite verb in " + tokens);
    }
    return tokens.get(finite);
  }

  /**
   * Returns the verb that carries the meaning: in {@code hat … gebilligt} the participle, in {@code
   * soll … unterzeichnet werden} also, in {@code sagte} the finite verb itself.
   *
   * @throws IllegalStateException if there is no finite verb
   */
  public Token mainVerb() {
    Token verb = finiteVerb();
    if (!isAuxiliary(verb)) {
      return verb;
    }
    return ENGLISH_AUXILIARIES.contains(verb.lemma()) ? behindAuxiliaries() : lastNonFinite();
  }

  /**
   * English has the verb right behind its auxiliaries. In {@code will stay open as confirmed cases
   * rise} and {@code is 78 percent, below the share recommended} the participle belongs to a noun.
   */
  private Token behindAuxiliaries() {
    for (int i = finite + 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (opensPredicate(i)) {
        return finiteVerb();
      }
      if (token.pos().isVerbal() && !isAuxiliary(token) && isNonFinite(token)) {
        return token;
      }
    }
    return finiteVerb();
  }

  /** {@code is the man accused of it}, {@code is 78 percent}: what the subject is or has. */
  private boolean opensPredicate(int i) {
    Token token = tokens.get(i);
    boolean number = token.pos() == PartOfSpeech.NUM && finiteVerb().lemma().equals("be");
    return (token.pos() == PartOfSpeech.DET || number)
        && tokens.get(i - 1).pos() != PartOfSpeech.ADP
        && (finiteVerb().lemma().equals("be") || finiteVerb().lemma().equals("have"));
  }

  private static boolean isNonFinite(Token token) {
    return token.canBe(VerbForm.PARTICIPLE)
        || token.canBe(VerbForm.INFINITIVE)
        || token.canBe(VerbForm.ZU_INFINITIVE)
        || token.canBe(VerbForm.GERUND);
  }

  private Token lastNonFinite() {
    Token main = null;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (i != finite && isNonFinite(token) && token.pos().isVerbal() && !isAuxiliary(token)) {
        main = token;
      }
    }
    return main == null ? finiteVerb() : main;
  }

  /**
   * Whether its subject suffers what the verb says: {@code wird … angeklagt}, {@code was praised}.
   */
  public boolean isPassive() {
    if (finite < 0) {
      return false;
    }
    Token main = mainVerb();
    if (main.equals(finiteVerb()) || !main.canBe(VerbForm.PARTICIPLE)) {
      return false;
    }
    for (Token token : tokens) {
      String lemma = token.lemma();
      if (lemma.equals("werden") || token.is("worden") || lemma.equals("be")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAuxiliary(Token verb) {
    return verb.pos() == PartOfSpeech.AUX || AUXILIARIES.contains(verb.lemma());
  }

  /** Returns the span from its first word to its last, clauses inside it included. */
  public Span span() {
    return new Span(tokens.get(0).span().begin(), tokens.get(tokens.size() - 1).span().end());
  }

  /** Returns its first word, or the first mark of a clause that has nothing else. */
  public Token firstWord() {
    for (Token token : tokens) {
      if (token.pos() != PartOfSpeech.PUNCT) {
        return token;
      }
    }
    return tokens.get(0);
  }

  /** Returns how many of its words carry content. */
  public int contentWords() {
    int words = 0;
    for (Token token : tokens) {
      words += token.pos().isContent() ? 1 : 0;
    }
    return words;
  }
}
