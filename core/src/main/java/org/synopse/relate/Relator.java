package org.synopse.relate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synopse.align.AlignedPair;
import org.synopse.align.Claim;
import org.synopse.align.Claims;
import org.synopse.align.PairScorer;
import org.synopse.statement.ArticleStatements;
import org.synopse.statement.StatementId;

/** Judges every aligned pair and joins what is comparable to claims. */
public final class Relator {
  private final RelationJudge judge;
  private final PairScorer scorer;

  /**
   * Creates a relator.
   *
   * @param judge says how two statements relate
   * @param scorer tells how their words are met in each other
   */
  public Relator(RelationJudge judge, PairScorer scorer) {
    this.judge = judge;
    this.scorer = scorer;
  }

  /**
   * The findings of a comparison, and the claims they are about.
   *
   * @param claims in the order of their first statements
   * @param findings in the order of their statements
   */
  public record Findings(List<Claim> claims, List<Finding> findings) {
    public Findings {
      claims = List.copyOf(claims);
      findings = List.copyOf(findings);
    }
  }

  /** Returns what there is to say about the aligned pairs. */
  public Findings relate(List<ArticleStatements> articles, List<AlignedPair> aligned) {
    Map<String, LocalDate> published = new HashMap<>();
    for (ArticleStatements article : articles) {
      LocalDate date = article.annotated().article().origin().published();
      if (date != null) {
        published.put(article.key(), date);
      }
    }
    List<Verdict> verdicts = new ArrayList<>();
    List<Comparand> comparands = new ArrayList<>();
    List<AlignedPair> comparable = new ArrayList<>();
    for (AlignedPair pair : aligned) {
      Comparand comparand = comparand(pair, published);
      Verdict verdict =
          judge.judge(comparand).orElseGet(() -> new Verdict(Relation.AGREEMENT, List.of()));
      comparands.add(comparand);
      verdicts.add(verdict);
      if (verdict.relation() != Relation.NOT_COMPARABLE) {
        comparable.add(pair);
      }
    }
    List<Claim> claims = Claims.of(comparable);
    Map<StatementId, Claim> claimOf = new HashMap<>();
    for (Claim claim : claims) {
      claim.statements().values().forEach(ids -> ids.forEach(id -> claimOf.put(id, claim)));
    }
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < aligned.size(); i++) {
      findings.add(finding(comparands.get(i), verdicts.get(i), claimOf));
    }
    return new Findings(claims, findings);
  }

  private Comparand comparand(AlignedPair pair, Map<String, LocalDate> published) {
    return new Comparand(
        pair,
        scorer.links(pair.pair().left(), pair.pair().right()),
        published.get(pair.pair().left().id().article()),
        published.get(pair.pair().right().id().article()));
  }

  private Finding finding(Comparand comparand, Verdict verdict, Map<StatementId, Claim> claimOf) {
    AlignedPair aligned = comparand.aligned();
    boolean comparable = verdict.relation() != Relation.NOT_COMPARABLE;
    @Nullable Claim claim = comparable ? claimOf.get(aligned.pair().left().id()) : null;
    return new Finding(
        claim,
        verdict.relation(),
        aligned.pair(),
        aligned.similarity(),
        Confidence.learned().of(aligned.similarity().value(), verdict),
        verdict.evidence(),
        judge.missing(comparand));
  }
}
