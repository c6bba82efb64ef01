package org.synopse.relate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.synopse.align.AlignedPair;
import org.synopse.align.Claim;
import org.synopse.align.Claims;
import org.synopse.align.PairScorer;
import org.synopse.statement.ArticleStatements;
import org.synopse.statement.Statement;
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
    Map<StatementId, Statement> statements = new HashMap<>();
    for (AlignedPair pair : aligned) {
      statements.put(pair.pair().left().id(), pair.pair().left());
      statements.put(pair.pair().right().id(), pair.pair().right());
    }
    Map<StatementId, StatementFacts> facts = new HashMap<>();
    statements.forEach((id, statement) -> facts.put(id, new StatementFacts(statement)));
    PairScorer.Links links = scorer.links(statements.values());
    List<Judged> judged =
        aligned.parallelStream()
            .map(pair -> judged(comparand(pair, links, facts, published)))
            .toList();
    List<AlignedPair> comparable = new ArrayList<>();
    for (Judged one : judged) {
      if (one.verdict().relation() != Relation.NOT_COMPARABLE) {
        comparable.add(one.comparand().aligned());
      }
    }
    List<Claim> claims = Claims.of(comparable);
    Map<StatementId, Claim> claimOf = new HashMap<>();
    for (Claim claim : claims) {
      claim.statements().values().forEach(ids -> ids.forEach(id -> claimOf.put(id, claim)));
    }
    List<Finding> findings = new ArrayList<>();
    judged.forEach(one -> findings.add(finding(one, claimOf)));
    return new Findings(claims, findings);
  }

  /** A pair with what was found, and what would have been needed to find more. */
  private record Judged(Comparand comparand, Verdict verdict, List<Missing> missing) {}

  private Judged judged(Comparand comparand) {
    Verdict verdict =
        judge.judge(comparand).orElseGet(() -> new Verdict(Relation.AGREEMENT, List.of()));
    return new Judged(comparand, verdict, judge.missing(comparand));
  }

  private static Comparand comparand(
      AlignedPair pair,
      PairScorer.Links links,
      Map<StatementId, StatementFacts> facts,
      Map<String, LocalDate> published) {
    return new Comparand(
        pair,
        links.of(pair.pair().left(), pair.pair().right()),
        Objects.requireNonNull(facts.get(pair.pair().left().id())),
        Objects.requireNonNull(facts.get(pair.pair().right().id())),
        published.get(pair.pair().left().id().article()),
        published.get(pair.pair().right().id().article()));
  }

  private Finding finding(Judged judged, Map<StatementId, Claim> claimOf) {
    AlignedPair aligned = judged.comparand().aligned();
    Verdict verdict = judged.verdict();
    boolean comparable = verdict.relation() != Relation.NOT_COMPARABLE;
    @Nullable Claim claim = comparable ? claimOf.get(aligned.pair().left().id()) : null;
    return new Finding(
        claim,
        verdict.relation(),
        aligned.pair(),
        aligned.similarity(),
        confidence.of(aligned.similarity().value(), verdict),
        verdict.evidence(),
        judged.missing());
  }
}
