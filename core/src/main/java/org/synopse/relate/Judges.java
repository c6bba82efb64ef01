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
    List<RelationJudge> members = List.of(judges);
    return new Bench(
        members,
        comparand -> {
          for (RelationJudge judge : members) {
            Optional<Verdict> verdict = judge.judge(comparand);
            if (verdict.isPresent()) {
              return verdict;
            }
          }
          return Optional.empty();
        });
  }

  /**
   * Returns a judge that hears all of the given: the gravest relation wins, and the evidence of all
   * is kept in their order.
   */
  public static RelationJudge all(RelationJudge... judges) {
    List<RelationJudge> members = List.of(judges);
    return new Bench(
        members,
        comparand -> {
          List<Verdict> verdicts = new ArrayList<>();
          members.forEach(judge -> judge.judge(comparand).ifPresent(verdicts::add));
          return verdicts.stream()
              .map(Verdict::relation)
              .max(Comparator.naturalOrder())
              .map(
                  relation ->
                      new Verdict(
                          relation,
                          verdicts.stream().flatMap(v -> v.evidence().stream()).toList()));
        });
  }

  /**
   * Returns a judge that asks the first, and where that sees a contradiction also the second, whose
   * evidence is added: two sources that dispute a content differ in the source too.
   */
  public static RelationJudge chain(RelationJudge first, RelationJudge second) {
    return new Bench(
        List.of(first),
        comparand ->
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
                    }));
  }

  /**
   * Several judges as one.
   *
   * @param members who sits on it
   * @param how in which way they are heard
   */
  private record Bench(List<RelationJudge> members, RelationJudge how) implements RelationJudge {
    @Override
    public Optional<Verdict> judge(Comparand comparand) {
      return how.judge(comparand);
    }

    @Override
    public List<Missing> missing(Comparand comparand) {
      return members.stream().flatMap(judge -> judge.missing(comparand).stream()).toList();
    }
  }

  /** Returns the engine's bench: what differs in content first, then what vouches for it. */
  public static RelationJudge standard(ConceptLexicon lexicon) {
    SourceMatch sources = new SourceMatch(lexicon);
    return first(
        chain(content(lexicon), new SourceJudge(sources)),
        new AxisJudge(),
        all(new SourceJudge(sources), new CertaintyJudge(sources), new QuotationJudge(sources)),
        comparand -> Optional.of(new Verdict(Relation.AGREEMENT, List.of())));
  }

  private static RelationJudge content(ConceptLexicon lexicon) {
    return all(
        new QuantityJudge(),
        new AgeJudge(),
        new TimeJudge(),
        new PlaceJudge(),
        new EntityJudge(lexicon),
        new RoleJudge(),
        new PolarityJudge(lexicon),
        new OnlyJudge(),
        new CauseJudge(lexicon),
        new PrepositionJudge(),
        first(new AntonymJudge(lexicon), new ScaleJudge(lexicon)));
  }
}
