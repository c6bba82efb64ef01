package org.synopse.relate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.synopse.align.AlignedPair;
import org.synopse.align.Alignment;
import org.synopse.align.Claim;
import org.synopse.align.Claims;
import org.synopse.align.PairScorer;
import org.synopse.align.StatementPair;
import org.synopse.statement.ArticleStatements;
import org.synopse.statement.StatementId;

/** Judges every aligned pair and joins what is comparable to claims. */
public final class Relator {
  private static final Comparator<Judged> MOST_SIMILAR_FIRST =
      (one, other) -> {
        int order = other.aligned().similarity().compareTo(one.aligned().similarity());
        return order == 0 ? one.aligned().pair().compareTo(other.aligned().pair()) : order;
      };

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

  /** Returns what there is to say about the aligned pairs, and about no others. */
  public Findings relate(List<ArticleStatements> articles, List<AlignedPair> aligned) {
    return relate(articles, aligned, List.of());
  }

  /**
   * Returns what there is to say about the aligned pairs, and which others tell numbers that are
   * not comparable: they count the same thing by name, however little else they have in common, or
   * look alike.
   */
  public Findings relateAll(List<ArticleStatements> articles, Alignment alignment) {
    Set<StatementPair> counting = new TreeSet<>(SharedCounts.among(articles));
    alignment.alike().stream()
        .map(AlignedPair::pair)
        .filter(Relator::tellOtherNumbers)
        .forEach(counting::add);
    alignment.aligned().forEach(pair -> counting.remove(pair.pair()));
    return relate(articles, alignment.aligned(), List.copyOf(counting));
  }

  /** Not by a two and a four, which stand in any text. */
  private static boolean tellOtherNumbers(StatementPair pair) {
    return NumberClash.between(pair.left(), pair.right())
        .filter(NumberClash::isTelling)
        .isPresent();
  }

  private Findings relate(
      List<ArticleStatements> articles, List<AlignedPair> aligned, List<StatementPair> counting) {
    Map<String, LocalDate> published = new HashMap<>();
    for (ArticleStatements article : articles) {
      LocalDate date = article.annotated().article().origin().published();
      if (date != null) {
        published.put(article.key(), date);
      }
    }
    List<StatementPair> pairs = new ArrayList<>(counting);
    aligned.forEach(pair -> pairs.add(pair.pair()));
    Hearing hearing = new Hearing(judge, scorer, pairs, published);
    List<Judged> judged = new ArrayList<>(notComparable(counting, hearing));
    judged.addAll(
        aligned.parallelStream().map(pair -> new Judged(pair, hearing.of(pair.pair()))).toList());
    if (!counting.isEmpty()) {
      judged.sort((one, other) -> one.aligned().pair().compareTo(other.aligned().pair()));
    }
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

  /**
   * Returns the pairs that are not comparable, the most similar first, and each statement with one
   * of another article only: of twelve numbers of votes here and twelve there nobody reads all
   * couples.
   */
  private static List<Judged> notComparable(List<StatementPair> counting, Hearing hearing) {
    List<Judged> heard = new ArrayList<>();
    for (StatementPair pair : counting) {
      Outcome outcome = hearing.of(pair);
      if (outcome.verdict().relation() == Relation.NOT_COMPARABLE) {
        heard.add(new Judged(new AlignedPair(pair, hearing.similarity(pair)), outcome));
      }
    }
    heard.sort(MOST_SIMILAR_FIRST);
    Map<StatementId, Set<String>> taken = new HashMap<>();
    List<Judged> kept = new ArrayList<>();
    for (Judged one : heard) {
      StatementId left = one.aligned().pair().left().id();
      StatementId right = one.aligned().pair().right().id();
      Set<String> ofLeft = taken.computeIfAbsent(left, id -> new HashSet<>());
      Set<String> ofRight = taken.computeIfAbsent(right, id -> new HashSet<>());
      if (!ofLeft.contains(right.article()) && !ofRight.contains(left.article())) {
        ofLeft.add(right.article());
        ofRight.add(left.article());
        kept.add(one);
      }
    }
    return kept;
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
