package org.synopse.report;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
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
 * @param related every statement that is in a finding, also in one that is not shown
 */
public record Report(
    EngineInfo engine,
    List<ArticleStatements> articles,
    List<Claim> claims,
    List<Finding> findings,
    List<Problem> problems,
    Set<StatementId> related) {
  /** Creates a report that shows all its findings. */
  public Report(
      EngineInfo engine,
      List<ArticleStatements> articles,
      List<Claim> claims,
      List<Finding> findings,
      List<Problem> problems) {
    this(engine, articles, claims, findings, problems, related(findings));
  }

  public Report {
    articles = List.copyOf(articles);
    claims = List.copyOf(claims);
    findings = List.copyOf(findings);
    problems = List.copyOf(problems);
    related = Set.copyOf(related);
  }

  private static Set<StatementId> related(List<Finding> findings) {
    Set<StatementId> related = new HashSet<>();
    for (Finding finding : findings) {
      related.add(finding.pair().left().id());
      related.add(finding.pair().right().id());
    }
    return related;
  }

  /**
   * Returns this report with some of its findings; what stands in a finding that is not shown does
   * not become one-sided by that.
   *
   * @param shown which findings to keep
   * @param only whether to keep what only one article tells
   */
  public Report showing(Predicate<Finding> shown, boolean only) {
    Set<StatementId> hidden = new HashSet<>(related);
    if (!only) {
      articles.forEach(article -> article.statements().forEach(s -> hidden.add(s.id())));
    }
    return new Report(
        engine, articles, claims, findings.stream().filter(shown).toList(), problems, hidden);
  }

  /** Returns for each article, by key, the statements that are in no finding, in text order. */
  public Map<String, List<Statement>> only() {
    Map<String, List<Statement>> only = new LinkedHashMap<>();
    for (ArticleStatements article : articles) {
      only.put(
          article.key(),
          article.statements().stream().filter(s -> !related.contains(s.id())).toList());
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

  /**
   * Returns the articles that may say more than was read of them, in their order: what others seem
   * to tell alone may stand in the rest.
   */
  public List<Article> partlyRead() {
    Set<String> keys =
        problems.stream().filter(Problem::partial).map(Problem::article).collect(toSet());
    return articles.stream()
        .map(article -> article.annotated().article())
        .filter(article -> keys.contains(article.key()))
        .toList();
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
   * Returns every two articles with a finding between them, and their findings, all in their order.
   */
  public Map<ArticlePair, List<Finding>> findingsByPair() {
    Map<List<String>, List<Finding>> grouped = new HashMap<>();
    for (Finding finding : findings) {
      grouped
          .computeIfAbsent(
              List.of(finding.pair().left().id().article(), finding.pair().right().id().article()),
              pair -> new ArrayList<>())
          .add(finding);
    }
    Map<ArticlePair, List<Finding>> byPair = new LinkedHashMap<>();
    for (ArticlePair pair : articlePairs()) {
      List<Finding> between = grouped.get(List.of(pair.left().key(), pair.right().key()));
      if (between != null) {
        byPair.put(pair, List.copyOf(between));
      }
    }
    return byPair;
  }

  /**
   * Two articles that are compared with each other.
   *
   * <p>Told apart by the keys of the articles, which differ within a report.
   *
   * @param left the one that comes first
   * @param right the other
   */
  public record ArticlePair(Article left, Article right) {
    // Written out: what the compiler makes of a record is linked anew at each start of a program.
    @Override
    public boolean equals(@Nullable Object other) {
      return this == other
          || (other instanceof ArticlePair pair
              && left.key().equals(pair.left.key())
              && right.key().equals(pair.right.key()));
    }

    @Override
    public int hashCode() {
      return 31 * left.key().hashCode() + right.key().hashCode();
    }

    /** Whether the finding is between the two. */
    public boolean holds(Finding finding) {
      return finding.pair().left().id().article().equals(left.key())
          && finding.pair().right().id().article().equals(right.key());
    }
  }
}
