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
  private final Confidence confidence = Confidence.learned();

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
    Hearing hearing = new Hearing(judge, scorer, aligned, published);
    List<Judged> judged =
        aligned.parallelStream().map(pair -> new Judged(pair, hearing.of(pair.pair()))).toList();
    List<AlignedPair> comparable = new ArrayList<>();
    for (Judged one : judged) {
      if (one.outcome().verdict().relation() != Relation.NOT_COMPARABLE) {
        comparable.add(one.aligned());
      }
    }
    List<Claim> claims = Claims.of(comparable);
    Map<StatementId, Claim> claimOf = new HashMap<>();
    for (Claim claim : claims) {
      claim.statements().values().forEach(ids -> ids.forEach(id -> claimOf.put(id, claim)));
    }
    return new Findings(claims, judged.parallelStream().map(one -> finding(one, claimOf)).toList());
  }

  /** A pair with what was found. */
  private record Judged(AlignedPair aligned, Outcome outcome) {}

  private Finding finding(Judged judged, Map<StatementId, Claim> claimOf) {
    AlignedPair aligned = judged.aligned();
    Verdict verdict = judged.outcome().verdict();
    boolean comparable = verdict.relation() != Relation.NOT_COMPARABLE;
    @Nullable Claim claim = comparable ? claimOf.get(aligned.pair().left().id()) : null;
    return new Finding(
        claim,
        verdict.relation(),
        aligned.pair(),
        aligned.similarity(),
        confidence.of(aligned.similarity().value(), verdict),
        verdict.evidence(),
        judged.outcome().missing());
  }
}
