package com.example;

import static org.synopse.fixtures.assertj.SynopseAssertions.assertThat;
import static org.synopse.relate.EvidenceKind.QUANTITY;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.synopse.Comparison;
import org.synopse.fixtures.FixtureException;
import org.synopse.fixtures.PairFolder;
import org.synopse.fixtures.junit.PairTest;
import org.synopse.fixtures.junit.PairTests;

class TextsTest {
  /** A test of everything that the gold.yaml of each folder asks. */
  @TestFactory
  Stream<DynamicNode> pairs() throws FixtureException {
    return PairTests.in(Path.of("src/test/pairs"));
  }

  /** The same with assertions of one's own, once for each folder. */
  @PairTest("src/test/pairs")
  void tellsWhatWasAsked(PairFolder folder, Comparison comparison) {
    assertThat(comparison).meetsWhatIsAsked(folder);
  }

  @PairTest("src/test/pairs/bruecke")
  void contradictsInANumber(Comparison comparison) {
    assertThat(comparison)
        .contradicts("zehn Menschen verletzt", "zwölf Menschen verletzt")
        .becauseOf(QUANTITY);
  }
}
