package org.synopse.statement.attribution;

import java.util.ArrayList;
import java.util.List;
import org.synopse.statement.clause.Clause;
import org.synopse.statement.entity.Mention;
import org.synopse.text.Sentence;
import org.synopse.text.Span;

/**
 * A sentence with what the rules of attribution look at.
 *
 * @param sentence its words
 * @param clauses its clauses in the order of their first words
 * @param mentions the names in it in text order
 */
public record ParsedSentence(Sentence sentence, List<Clause> clauses, List<Mention> mentions) {
  public ParsedSentence {
    clauses = List.copyOf(clauses);
    mentions = List.copyOf(mentions);
  }

  public Span span() {
    return sentence.span();
  }

  /** Returns the clauses that hang on the clause directly, in text order. */
  public List<Clause> childrenOf(Clause clause) {
    return clauses.stream().filter(c -> c.parent() == clause.index() && !c.isRoot()).toList();
  }

  /** Returns the clause and all that hangs on it, in text order. */
  public List<Clause> withDescendants(Clause clause) {
    List<Clause> family = new ArrayList<>();
    for (Clause candidate : clauses) {
      if (hangsOn(candidate, clause)) {
        family.add(candidate);
      }
    }
    return family;
  }

  private boolean hangsOn(Clause clause, Clause ancestor) {
    Clause current = clause;
    while (current.index() != ancestor.index()) {
      if (current.isRoot()) {
        return false;
      }
      current = clauses.get(current.parent());
    }
    return true;
  }

  /** Returns the span of the clause and of all that hangs on it. */
  public Span spanWithDescendants(Clause clause) {
    return Span.covering(withDescendants(clause).stream().map(Clause::span).toList());
  }
}
