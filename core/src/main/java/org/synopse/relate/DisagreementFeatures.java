package org.synopse.relate;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synopse.align.PairScorer;
import org.synopse.align.WordLinks;
import org.synopse.align.WordMatch;
import org.synopse.lexicon.ConceptLexicon;
import org.synopse.statement.Statement;
import org.synopse.statement.time.TimeComparison;
import org.synopse.text.Token;

/**
 * What speaks for a text and a hypothesis contradicting each other, as numbers to learn from: what
 * the judges see, and what they look at, in the sentence of the text that has most of the
 * hypothesis. Thread-safe.
 */
public final class DisagreementFeatures {
  /** What the names of the features begin with that say whether a judge sees a contradiction. */
  public static final String JUDGE = "judge-";

  private final PairScorer scorer;
  private final Map<String, RelationJudge> judges = new LinkedHashMap<>();
  private final CertaintyJudge certainty;

  public DisagreementFeatures(PairScorer scorer, ConceptLexicon lexicon) {
    this.scorer = scorer;
    this.certainty = new CertaintyJudge(new SourceMatch(lexicon));
    judges.put("opposed", new AntonymJudge(lexicon));
    judges.put("negated", new PolarityJudge(lexicon));
    judges.put("ends", new ScaleJudge(lexicon));
    judges.put("exchanged", new RoleJudge());
    judges.put("number", new QuantityJudge());
    judges.put("date", new TimeJudge());
    judges.put("place", new PlaceJudge());
    judges.put("participant", new EntityJudge(lexicon));
  }

  /**
   * Returns the features by name, each from 0 to 1, in an order that is always the same.
   *
   * @param text the statements of the text, at least one
   * @param hypothesis all that the hypothesis says, of an article whose key comes behind
   */
  public Map<String, Double> of(List<Statement> text, Statement hypothesis) {
    Comparand closest =
        text.stream()
            .map(statement -> comparand(statement, hypothesis))
            .max(Comparator.comparingDouble(comparand -> comparand.links().rightCoverage()))
            .orElseThrow();
    WordLinks links = closest.links();
    double covered = links.rightCoverage();
    Map<String, Double> features = new LinkedHashMap<>();
    judges.forEach((name, judge) -> features.put(JUDGE + name, yes(sees(judge, closest))));
    boolean clash = NumberClash.between(closest.left(), hypothesis).isPresent();
    boolean negation =
        closest.left().modality().negatedByWord() != hypothesis.modality().negatedByWord();
    boolean opposite =
        links.both().stream().anyMatch(match -> match.kind() == WordMatch.Kind.ANTONYM);
    features.put("best-covered", covered);
    features.put("numbers-clash", yes(clash) * covered);
    features.put("negation-differs", yes(negation) * covered);
    features.put("opposites", yes(opposite) * covered);
    features.put("polarity-differs", yes(closest.left().polarity() != hypothesis.polarity()));
    features.put("dates-differ", yes(datesDiffer(closest)) * covered);
    features.put("verb-open", yes(isOpen(hypothesis.predicate(), links)));
    features.put("verb-alone-open", yes(isOpen(hypothesis.predicate(), links)) * covered);
    features.put("certainty-differs", yes(certainty.judge(closest).isPresent()) * covered);
    return features;
  }

  private Comparand comparand(Statement text, Statement hypothesis) {
    return new Comparand(
        scorer.links(text, hypothesis),
        new StatementFacts(text),
        new StatementFacts(hypothesis),
        null,
        null);
  }

  private static boolean sees(RelationJudge judge, Comparand comparand) {
    return judge
        .judge(comparand)
        .map(Verdict::relation)
        .filter(relation -> relation == Relation.CONTRADICTION)
        .isPresent();
  }

  private static boolean datesDiffer(Comparand comparand) {
    return Axis.period(comparand).isPresent()
        && comparand.left().values().times().stream()
            .noneMatch(
                a ->
                    comparand.right().values().times().stream()
                        .anyMatch(b -> TimeComparison.of(a, b) == TimeComparison.EQUAL));
  }

  private static boolean isOpen(@Nullable Token verb, WordLinks links) {
    return verb != null
        && links.ofRight(verb).filter(match -> match.kind() != WordMatch.Kind.ANTONYM).isEmpty();
  }

  private static double yes(boolean value) {
    return value ? 1 : 0;
  }
}
