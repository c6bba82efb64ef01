package org.synopse.relate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.synopse.align.PairScorer;
import org.synopse.align.Similarity;
import org.synopse.align.StatementPair;
import org.synopse.statement.Copies;
import org.synopse.statement.Statement;
import org.synopse.statement.StatementId;

/**
 * Has a judge hear the pairs of a comparison, each two kinds of statements once: of two hundred
 * articles of one story many print the same words of an agency, and what a judge says of two
 * statements holds for all their copies. The evidence alone has to be shown where the copies stand.
 * Thread-safe.
 */
final class Hearing {
  private final RelationJudge judge;
  private final Map<StatementId, Kind> kinds;
  private final PairScorer.Links links;
  private final Map<Kinds, Outcome> known = new ConcurrentHashMap<>();
  private final Map<Kinds, Similarity> similarities = new ConcurrentHashMap<>();

  /**
   * Prepares to hear pairs.
   *
   * @param scorer tells how their words are met in each other
   * @param pairs all pairs that will be heard
   * @param published when the articles appeared, by their keys, as far as that is known
   */
  Hearing(
      RelationJudge judge,
      PairScorer scorer,
      Collection<StatementPair> pairs,
      Map<String, LocalDate> published) {
    this.judge = judge;
    this.kinds = kinds(pairs, published);
    List<Statement> firsts = new ArrayList<>();
    kinds.forEach(
        (id, kind) -> {
          if (kind.first().id().equals(id)) {
            firsts.add(kind.first());
          }
        });
    this.links = scorer.links(firsts);
  }

  /** Statements that tell a judge the same: copies of the first, in articles of one day. */
  private static final class Kind {
    private final StatementFacts facts;
    private final @Nullable LocalDate published;
    private boolean several;

    Kind(Statement first, @Nullable LocalDate published) {
      this.facts = new StatementFacts(first);
      this.published = published;
    }

    Statement first() {
      return facts.statement();
    }

    /** Returns how many characters behind the first a statement of the kind stands. */
    int behind(Statement statement) {
      return statement.span().begin() - first().span().begin();
    }
  }

  private record Kinds(Kind left, Kind right) {
    // Written out: what the compiler makes of a record is linked anew at each start of a program.
    @Override
    @SuppressWarnings("ReferenceEquality") // A kind is itself alone.
    public boolean equals(@Nullable Object other) {
      return other instanceof Kinds kinds && left == kinds.left && right == kinds.right;
    }

    @Override
    public int hashCode() {
      return 31 * System.identityHashCode(left) + System.identityHashCode(right);
    }
  }

  /** In the order of the statements, so that the first of a kind is always the same. */
  private static Map<StatementId, Kind> kinds(
      Collection<StatementPair> pairs, Map<String, LocalDate> published) {
    Map<StatementId, Statement> statements = new HashMap<>();
    for (StatementPair pair : pairs) {
      statements.put(pair.left().id(), pair.left());
      statements.put(pair.right().id(), pair.right());
    }
    Map<String, Copies> byDay = new HashMap<>();
    Map<StatementId, Kind> kinds = new HashMap<>();
    for (Statement statement : new TreeMap<>(statements).values()) {
      LocalDate day = published.get(statement.id().article());
      Copies copies = byDay.computeIfAbsent(Objects.toString(day), d -> new Copies());
      Statement first = copies.first(statement);
      Kind known = kinds.get(first.id());
      if (known == null) {
        kinds.put(statement.id(), new Kind(statement, day));
      } else {
        known.several = true;
        kinds.put(statement.id(), known);
      }
    }
    return kinds;
  }

  /** Returns what the judge says of a pair, and what it would have needed to say more. */
  Outcome of(StatementPair pair) {
    Kind left = Objects.requireNonNull(kinds.get(pair.left().id()));
    Kind right = Objects.requireNonNull(kinds.get(pair.right().id()));
    Outcome outcome = left.several || right.several ? ofKinds(left, right) : judged(left, right);
    return outcome.moved(left.behind(pair.left()), right.behind(pair.right()));
  }

  /** Returns how similar the statements of a pair are outside their story. */
  Similarity similarity(StatementPair pair) {
    Kind left = Objects.requireNonNull(kinds.get(pair.left().id()));
    Kind right = Objects.requireNonNull(kinds.get(pair.right().id()));
    return similarities.computeIfAbsent(
        new Kinds(left, right), kinds -> links.similarity(left.first(), right.first()));
  }

  private Outcome ofKinds(Kind left, Kind right) {
    Kinds both = new Kinds(left, right);
    Outcome outcome = known.get(both);
    if (outcome == null) {
      outcome = judged(left, right);
      known.put(both, outcome);
    }
    return outcome;
  }

  private Outcome judged(Kind left, Kind right) {
    Comparand comparand =
        new Comparand(
            links.of(left.first(), right.first()),
            left.facts,
            right.facts,
            left.published,
            right.published);
    Verdict verdict =
        judge.judge(comparand).orElseGet(() -> new Verdict(Relation.AGREEMENT, List.of()));
    return new Outcome(verdict, new MissingLater(judge, comparand));
  }
}
