package org.synopse.statement.clause;

import java.util.List;
import org.synopse.text.Sentence;
import org.synopse.text.Token;

/**
 * Finds clauses from commas, conjunctions and finite verbs.
 *
 * <p>The sentence is first cut into segments where a clause can begin; then each segment opens a
 * clause, continues one that still lacks its verb, or closes what hangs on it.
 */
final class CommaAndVerbSplitter implements ClauseSplitter {
  private final ClauseGrammar grammar;
  private final SegmentCutter cutter;

  CommaAndVerbSplitter(ClauseGrammar grammar) {
    this.grammar = grammar;
    this.cutter = new SegmentCutter(grammar);
  }

  @Override
  public List<Clause> split(Sentence sentence) {
    ClauseAssembly assembly = new ClauseAssembly(grammar);
    List<List<Token>> segments = cutter.cut(sentence.tokens());
    for (int i = 0; i < segments.size(); i++) {
      assembly.add(segments.get(i), i + 1 < segments.size() ? segments.get(i + 1) : List.of());
    }
    return assembly.clauses();
  }
}
