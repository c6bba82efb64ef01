package org.synopse.statement.clause;

import java.util.List;
import org.synopse.text.Language;
import org.synopse.text.Sentence;

/** Cuts a sentence into its clauses. Implementations are thread-safe. */
public interface ClauseSplitter {
  /** Returns the clauses in the order of their first words; every token is in exactly one. */
  List<Clause> split(Sentence sentence);

  /** Returns the splitter of a language. */
  static ClauseSplitter of(Language language) {
    return new CommaAndVerbSplitter(new ClauseGrammar(language));
  }
}
