package org.synopse.relate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Ways to combine judges, and the bench that the engine sits. */
public final class Judges {
  private Judges() {}

  /** Returns a judge that says what the first of the given says. */
  public static RelationJudge first(RelationJudge... judges) {
    List<RelationJudge> bench = List.of(judges);
    return comparand -> {
      for (RelationJudge judge : bench) {
        Optional<Verdict> verdict = judge.judge(comparand);
        if (verdict.isPresent()) {
          return verdict;
        }
      }
      return Optional.empty();
    };
  }

  /**
   * Returns a judge that hears all of the given: the gravest relation wins, and the evidence of all
   * is kept in their order.
   */
  public static RelationJudge all(RelationJudge... judges) {
    List<RelationJudge> bench = List.of(judges);
    return comparand -> {
      List<Verdict> verdicts = new ArrayList<>();
      bench.forEach(judge -> judge.judge(comparand).ifPresent(verdicts::add));
      return verdicts.stream()
          .map(Verdict::relation)
          .max(Comparator.naturalOrder())
          .map(
              relation ->
                  new Verdict(
                      relation, verdicts.stream().flatMap(v -> v.evidence().stream()).toList()));
    };
  }

  /** Returns the engine's bench: what differs in content first, then what vouches for it. */
  public static RelationJudge standard() {
    return first(
        all(new QuantityJudge(), new TimeJudge(), new PolarityJudge()),
        all(new SourceJudge(), new CertaintyJudge()),
        comparand -> Optional.of(new Verdict(Relation.AGREEMENT, List.of())));
  }
}
