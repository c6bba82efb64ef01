package org.synopse;

import java.util.List;
import java.util.Map;
import org.synopse.align.Claim;
import org.synopse.article.Problem;
import org.synopse.relate.Finding;
import org.synopse.relate.Relation;
import org.synopse.report.Report;
import org.synopse.statement.ArticleStatements;
import org.synopse.statement.Statement;

/**
 * What several articles agree on, where they differ, and what only one of them tells.
 *
 * @param report the comparison as the formats show it
 */
public record Comparison(Report report) {
  /** Returns the articles and what they say, in the order given. */
  public List<ArticleStatements> articles() {
    return report.articles();
  }

  /** Returns what aligned statements are about, in the order of their first statements. */
  public List<Claim> claims() {
    return report.claims();
  }

  /** Returns how statements relate, in the order of the statements. */
  public List<Finding> findings() {
    return report.findings();
  }

  /** Returns the findings of one relation, in their order. */
  public List<Finding> findings(Relation relation) {
    return report.findings(relation);
  }

  /** Returns for each article, by key, the statements that are in no finding. */
  public Map<String, List<Statement>> only() {
    return report.only();
  }

  /** Returns what was odd about the articles. */
  public List<Problem> problems() {
    return report.problems();
  }
}
