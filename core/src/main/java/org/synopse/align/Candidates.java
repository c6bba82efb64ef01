package org.synopse.align;

import java.util.ArrayList;
import java.util.List;
import org.synopse.statement.ArticleStatements;
import org.synopse.statement.Statement;

/** Proposes pairs of statements that are worth a close look. Implementations are thread-safe. */
@FunctionalInterface
public interface Candidates {
  /** Returns pairs across articles, each at most once. */
  List<StatementPair> among(List<ArticleStatements> articles);

  /** Returns the honest baseline, which proposes every pair. */
  static Candidates allPairs() {
    return Candidates::everyPair;
  }

  private static List<StatementPair> everyPair(List<ArticleStatements> articles) {
    List<StatementPair> pairs = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      for (Statement left : articles.get(i).statements()) {
        for (ArticleStatements other : articles.subList(i + 1, articles.size())) {
          for (Statement right : other.statements()) {
            pairs.add(StatementPair.of(left, right));
          }
        }
      }
    }
    return pairs;
  }
}
