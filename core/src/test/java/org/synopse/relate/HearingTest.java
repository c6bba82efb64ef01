package org.synopse.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.synopse.align.AlignedPair;
import org.synopse.align.Aligner;
import org.synopse.align.Candidates;
import org.synopse.align.StatementPair;
import org.synopse.statement.ArticleStatements;
import org.synopse.statement.Statement;
import org.synopse.testing.Extracted;
import org.synopse.text.Language;

/** Copies of statements are judged once, and as if each pair were judged by itself. */
class HearingTest {
  private static final String DEAD =
      "Bei dem Brand in Bonn starben zehn Menschen, sagte Petra Wiesner. Es werde noch gesucht.";

  private static final String OTHER_DEAD = "Bei dem Brand in Bonn starben zwölf Menschen.";

  private static final String CLOSED = "Die Brücke ist seit Montag nicht mehr offen.";

  private static final String OPEN =
      "Nach Angaben der Polizei ist die Brücke vermutlich wieder offen.";

  private static final List<ArticleStatements> STORY =
      List.of(
          article("a", Extracted.MONDAY, DEAD, CLOSED),
          article("b", Extracted.MONDAY, OTHER_DEAD, OPEN, DEAD),
          article("c", Extracted.MONDAY, OPEN, OTHER_DEAD, CLOSED),
          article("d", Extracted.MONDAY.plusDays(1), OTHER_DEAD, DEAD, OPEN, CLOSED),
          article("e", null, CLOSED, OPEN, OTHER_DEAD));

  private static final List<AlignedPair> PAIRS =
      Aligner.given(Candidates.allPairs(), Judged.SCORER).align(STORY);

  private static final RelationJudge JUDGE = Judges.standard(Judged.LEXICON);

  @Test
  void findsOfCopiesWhatEachPairTellsByItself() {
    List<Finding> findings = new Relator(JUDGE, Judged.SCORER).relate(STORY, PAIRS).findings();

    assertThat(findings).hasSameSizeAs(PAIRS);
    assertThat(findings)
        .extracting(Finding::relation)
        .contains(Relation.AGREEMENT, Relation.ATTRIBUTION_DIFFERENCE, Relation.CONTRADICTION);
    assertThat(findings)
        .allSatisfy(
            finding -> {
              Comparand alone = comparand(finding.pair());
              Verdict verdict = JUDGE.judge(alone).orElseThrow();
              assertThat(finding.relation()).isEqualTo(verdict.relation());
              assertThat(finding.evidence()).isEqualTo(verdict.evidence());
              assertThat(finding.missing()).isEqualTo(JUDGE.missing(alone));
            });
  }

  @Test
  void asksOncePerTwoKindsOfStatements() {
    AtomicInteger asked = new AtomicInteger();
    RelationJudge counting =
        comparand -> {
          asked.incrementAndGet();
          return Optional.empty();
        };
    List<ArticleStatements> oneDay = STORY.subList(0, 3);
    List<AlignedPair> pairs = Aligner.given(Candidates.allPairs(), Judged.SCORER).align(oneDay);

    // One after the other: two threads may ask at the same time.
    Hearing hearing =
        new Hearing(
            counting, Judged.SCORER, pairs.stream().map(AlignedPair::pair).toList(), days(oneDay));
    pairs.forEach(pair -> hearing.of(pair.pair()));

    Set<List<String>> texts = new HashSet<>();
    pairs.forEach(
        pair -> texts.add(List.of(pair.pair().left().text(), pair.pair().right().text())));
    assertThat(asked).hasValue(texts.size());
    assertThat(texts).hasSizeLessThan(pairs.size());
  }

  private static ArticleStatements article(
      String key, @Nullable LocalDate published, String... paragraphs) {
    String text = "Meldung " + key + "\n\n" + String.join("\n\n", paragraphs);
    return Extracted.of(key, Language.GERMAN, published, text).statements();
  }

  private static Map<String, LocalDate> days(List<ArticleStatements> articles) {
    Map<String, LocalDate> days = new HashMap<>();
    articles.forEach(article -> days.put(article.key(), Objects.requireNonNull(day(article))));
    return days;
  }

  private static @Nullable LocalDate day(ArticleStatements article) {
    return article.annotated().article().origin().published();
  }

  private static Comparand comparand(StatementPair pair) {
    return new Comparand(
        Judged.SCORER.links(pair.left(), pair.right()),
        new StatementFacts(pair.left()),
        new StatementFacts(pair.right()),
        day(of(pair.left())),
        day(of(pair.right())));
  }

  private static ArticleStatements of(Statement statement) {
    List<ArticleStatements> found = new ArrayList<>(STORY);
    found.removeIf(article -> !article.key().equals(statement.id().article()));
    return found.get(0);
  }
}
