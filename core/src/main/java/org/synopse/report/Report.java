package org.synopse.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.synopse.align.Claim;
import org.synopse.article.Article;
import org.synopse.article.Problem;
import org.synopse.relate.Finding;
import org.synopse.relate.Relation;
import org.synopse.statement.ArticleStatements;
import org.synopse.statement.Statement;
import org.synopse.statement.StatementId;

/**
 * The one view of a comparison that all formats write.
 *
 * @param engine what made it
 * @param articles the articles in the order of the comparison
 * @param claims what aligned statements are about, in the order of their first statements
 * @param findings how statements relate, in the order of the statements
 * @param problems what was odd about the articles, in their order
 */
public record Report(
    EngineInfo engine,
    List<ArticleStatements> articles,
    List<Claim> claims,
    List<Finding> findings,
    List<Problem> problems) {
  public Report {
    articles = List.copyOf(articles);
    claims = List.copyOf(claims);
    findings = List.copyOf(findings);
    problems = List.copyOf(problems);
  }

  /** Returns for each article, by key, the statements that are in no finding, in text order. */
  public Map<String, List<Statement>> only() {
    Set<StatementId> found = new HashSet<>();
    for (Finding finding : findings) {
      found.add(finding.pair().left().id());
      found.add(finding.pair().right().id());
    }
    Map<String, List<Statement>> only = new LinkedHashMap<>();
    for (ArticleStatements article : articles) {
      only.put(
          article.key(),
          article.statements().stream().filter(s -> !found.contains(s.id())).toList());
    }
    return only;
  }

  /** Returns the findings of the relation, in their order. */
  public List<Finding> findings(Relation relation) {
    return findings.stream().filter(finding -> finding.relation() == relation).toList();
  }

  /**
   * Returns the article with the key.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Article article(String key) {
    for (ArticleStatements article : articles) {
      if (article.key().equals(key)) {
        return article.annotated().article();
      }
    }
    throw new IllegalArgumentException("no article " + key);
  }

  /** Returns every two articles that are compared with each other, in their order. */
  public List<ArticlePair> articlePairs() {
    List<ArticlePair> pairs = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      for (int j = i + 1; j < articles.size(); j++) {
        pairs.add(
            new ArticlePair(
                articles.get(i).annotated().article(), articles.get(j).annotated().article()));
      }
    }
    return pairs;
  }

  /**
   * Two articles that are compared with each other.
   *
   * @param left the one that comes first
   * @param right the other
   */
  public record ArticlePair(Article left, Article right) {
    /** Whether the finding is between the two. */
    public boolean holds(Finding finding) {
      return finding.pair().left().id().article().equals(left.key())
          && finding.pair().right().id().article().equals(right.key());
    }
  }
}
