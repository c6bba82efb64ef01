package org.synopse.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.synopse.statement.ArticleStatements;
import org.synopse.statement.StatementId;
import org.synopse.testing.Extracted;
import org.synopse.testing.Formations;

/** What holds for every pair of statements, whatever they say. */
class AlignmentLawsTest {
  private static final Neighbourhood.Around NOTHING = (inLeft, inRight) -> 0;

  private static final String FIRST =
      """
      Hochwasser an der Irsel. Bei der Flut starben nach Angaben der Polizei drei Menschen, die \
      in einem Keller ertranken. Der Landrat löste am Sonntag Alarm aus. 34 Einwohner wurden \
      gerettet. Die Brücke in Bonn bleibt gesperrt.
      """;

  private static final String SECOND =
      """
      Flut im Tal der Irsel. Mindestens 3 Tote zählt die Polizei. Hubschrauber retteten mehr als \
      30 Einwohner, sagte der Landrat, der Alarm ausgelöst hatte. Züge fahren nicht.
      """;

  private static final List<ArticleStatements> STORY =
      Aligned.statements(Extracted.german("a", FIRST), Extracted.german("b", SECOND));

  @Test
  void everyScoreIsTheSumOfItsTerms() {
    assertThat(aligned(0.01))
        .isNotEmpty()
        .allSatisfy(
            pair -> {
              double score = pair.similarity().terms().stream().mapToDouble(Term::value).sum();
              assertThat(pair.similarity().value())
                  .isCloseTo(1 / (1 + Math.exp(-score)), within(1e-9));
            });
  }

  @Test
  void namesEveryTermOnce() {
    assertThat(aligned(0.01))
        .allSatisfy(
            pair ->
                assertThat(pair.similarity().terms())
                    .extracting(Term::name)
                    .doesNotHaveDuplicates());
  }

  @Test
  void everyPairScoresTheSameFromEitherSide() {
    List<ArticleStatements> mirrored =
        Aligned.statements(Extracted.german("a", SECOND), Extracted.german("b", FIRST));

    assertThat(scores(mirrored, true)).isEqualTo(scores(STORY, false));
  }

  @ParameterizedTest
  @EnumSource(PairModel.class)
  void everyModelButEntailmentScoresTheSameFromEitherSide(PairModel model) {
    PairScorer scorer = new PairScorer(Aligned.LEXICON, Formations.all(), Set.of());
    for (StatementPair pair : Candidates.allPairs().among(STORY)) {
      double forth = scorer.score(model, pair.left(), pair.right()).value();
      double back = scorer.score(model, pair.right(), pair.left()).value();
      assertThat(forth).isBetween(0.0, 1.0);
      if (model != PairModel.ENTAILMENT) {
        assertThat(forth).as(pair.toString()).isCloseTo(back, within(1e-9));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.2, 0.4, 0.6, 0.8})
  void aHigherThresholdAlignsNothingNew(double threshold) {
    assertThat(pairs(aligned(threshold))).containsAll(pairs(aligned(threshold + 0.1)));
  }

  @Test
  void aRememberedReasonIsTheReason() {
    Profiler profiler = new Profiler(Aligned.LEXICON, Formations.all(), Set.of());
    StoryProfiles made = new StoryProfiles(profiler, STORY);
    List<Profile> profiles = new ArrayList<>(made.of(STORY).values());
    WordKinds remembered = new StoryKinds(Aligned.WORDS, made.types());
    for (int round = 0; round < 2; round++) {
      for (Profile left : profiles) {
        for (Profile right : profiles) {
          for (Profile.Word word : left.words()) {
            for (Profile.Word other : right.words()) {
              assertThat(remembered.kind(word, other)).isEqualTo(Aligned.WORDS.kind(word, other));
            }
          }
        }
      }
    }
  }

  @Test
  void neighboursThatAreAlikeRaiseAPair() {
    Neighbourhood neighbourhood = new Neighbourhood();
    StatementPair pair = Candidates.allPairs().among(STORY).get(0);
    StatementId left = pair.left().id();
    StatementId right = pair.right().id();
    Neighbourhood.Around next = (inLeft, inRight) -> inLeft == 1 && inRight == 1 ? 0.9 : 0;

    double lonely = sum(neighbourhood.terms(left, right, NOTHING, 0, 20, 20));
    double beside = sum(neighbourhood.terms(left, right, next, 0, 20, 20));
    double monthsApart = sum(neighbourhood.terms(left, right, next, 60, 20, 20));

    assertThat(beside).isGreaterThan(lonely);
    assertThat(monthsApart).isLessThan(beside);
    assertThat(beside).isLessThanOrEqualTo(neighbourhood.most());
  }

  @Test
  void twoHeadlinesAreLowered() {
    Neighbourhood neighbourhood = new Neighbourhood();
    StatementId left = new StatementId("a", 1);

    double headlines = sum(neighbourhood.terms(left, new StatementId("b", 1), NOTHING, 0, 20, 20));
    double headlineAndLead =
        sum(neighbourhood.terms(left, new StatementId("b", 2), NOTHING, 0, 20, 20));

    assertThat(headlines).isLessThan(headlineAndLead);
  }

  @Test
  void placesFarApartLowerAPairLessInShortArticles() {
    Neighbourhood neighbourhood = new Neighbourhood();
    StatementId left = new StatementId("a", 2);
    StatementId first = new StatementId("b", 2);
    StatementId last = new StatementId("b", 20);

    double level = sum(neighbourhood.terms(left, first, NOTHING, 0, 20, 20));
    double far = sum(neighbourhood.terms(left, last, NOTHING, 0, 20, 20));
    double besideAHeadline = sum(neighbourhood.terms(left, last, NOTHING, 0, 2, 20));

    assertThat(far).isLessThan(besideAHeadline);
    assertThat(besideAHeadline).isLessThan(level);
  }

  private static double sum(List<Term> terms) {
    return terms.stream().mapToDouble(Term::value).sum();
  }

  private static List<AlignedPair> aligned(double threshold) {
    return aligner(threshold).align(STORY);
  }

  private static Aligner aligner(double threshold) {
    return Aligner.bySimilarity(
        new AlignOptions(threshold, 1),
        Candidates.allPairs(),
        Aligned.LEXICON,
        Formations.all(),
        Set.of());
  }

  private static List<StatementPair> pairs(List<AlignedPair> aligned) {
    return aligned.stream().map(AlignedPair::pair).toList();
  }

  /** The scores by the texts of the statements, that of the first article first. */
  private static Map<String, Long> scores(List<ArticleStatements> story, boolean mirrored) {
    Map<String, Long> scores = new TreeMap<>();
    for (AlignedPair pair : aligner(0.01).align(story)) {
      String left = pair.pair().left().text();
      String right = pair.pair().right().text();
      scores.put(
          mirrored ? right + " | " + left : left + " | " + right,
          Math.round(pair.similarity().value() * 1e9));
    }
    return scores;
  }
}
