package org.synopse.relate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.synopse.lexicon.ConceptLexicon;

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

  /**
   * Returns a judge that asks the first, and where that sees a contradiction also the second, whose
   * evidence is added: two sources that dispute a content differ in the source too.
   */
  public static RelationJudge chain(RelationJudge first, RelationJudge second) {
    return comparand ->
        first
            .judge(comparand)
            .map(
                verdict -> {
                  if (verdict.relation() != Relation.CONTRADICTION) {
                    return verdict;
                  }
                  List<Evidence> evidence = new ArrayList<>(verdict.evidence());
                  second.judge(comparand).ifPresent(more -> evidence.addAll(more.evidence()));
                  return new Verdict(verdict.relation(), evidence);
                });
  }

  /** Returns the engine's bench: what differs in content first, then what vouches for it. */
  public static RelationJudge standard(ConceptLexicon lexicon) {
    return first(
        chain(content(lexicon), new SourceJudge()),
        new AxisJudge(),
        all(new SourceJudge(), new CertaintyJudge(), new QuotationJudge()),
        comparand -> Optional.of(new Verdict(Relation.AGREEMENT, List.of())));
  }

  private static RelationJudge content(ConceptLexicon lexicon) {
    return all(
        new QuantityJudge(),
        new TimeJudge(),
        new PlaceJudge(),
        new EntityJudge(),
        new RoleJudge(),
        new PolarityJudge(lexicon),
        new OnlyJudge(),
        new AntonymJudge(lexicon));
  }
}
