package org.synopse.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.synopse.Comparison;
import org.synopse.Synopse;
import org.synopse.SynopseOptions;
import org.synopse.align.StatementPair;
import org.synopse.article.Article;
import org.synopse.article.ArticleReadException;
import org.synopse.article.Origin;
import org.synopse.article.input.Document;
import org.synopse.article.input.DocumentReader;
import org.synopse.article.input.InputLimits;
import org.synopse.relate.Finding;
import org.synopse.relate.Relation;
import org.synopse.statement.Statement;

/** The laws of a comparison, on articles that are put together at random. */
class ComparisonPropertiesTest {
  /** The same articles each time; a longer run goes on from them. */
  private static final String SEED = "20241118";

  private static final int MOST_PIECES = 25;
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static final DocumentReader READER = new DocumentReader(InputLimits.standard());
  private static final Synopse ENGINE = Synopse.create(SynopseOptions.defaults());

  /** Articles with a word in them: the first piece is a sentence. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.integers()
        .between(0, Integer.MAX_VALUE)
        .list()
        .ofMinSize(1)
        .ofMaxSize(MOST_PIECES)
        .map(ComparisonPropertiesTest::text);
  }

  private static String text(List<Integer> choices) {
    int[] next = {0};
    String pieces = Fragments.text(choices.size(), n -> choices.get(next[0]++) % n);
    return "Die Stadt teilt mit. " + pieces;
  }

  @Property(seed = SEED)
  void keepsItsOffsetsAndWritesEveryFormat(
      @ForAll("texts") String left, @ForAll("texts") String right) {
    Laws.holdOf(ENGINE.compare(List.of(article("a", left), article("b", right))));
  }

  @Property(seed = SEED)
  void agreesWithItselfStatementByStatement(@ForAll("texts") String text) {
    Comparison comparison = ENGINE.compare(List.of(article("a", text), article("b", text)));

    for (Statement statement : comparison.articles().get(0).statements()) {
      assertThat(comparison.findings())
          .filteredOn(f -> f.pair().left().id().equals(statement.id()))
          .filteredOn(f -> f.pair().right().id().number() == statement.id().number())
          .extracting(Finding::relation)
          .containsExactly(Relation.AGREEMENT);
    }
    assertThat(comparison.only().values()).allSatisfy(only -> assertThat(only).isEmpty());
  }

  @Property(seed = SEED)
  void mirrorsWhenTheSidesAreExchanged(
      @ForAll("texts") String left, @ForAll("texts") String right) {
    Comparison straight = ENGINE.compare(List.of(article("a", left), article("b", right)));
    Comparison mirrored = ENGINE.compare(List.of(article("a", right), article("b", left)));

    assertThat(findings(mirrored, true)).isEqualTo(findings(straight, false));
  }

  @Property(seed = SEED)
  void doesNotMindWindowsLineEnds(@ForAll("texts") String left, @ForAll("texts") String right) {
    String unix = left.replace("\r\n", "\n");
    String windows = unix.replace("\n", "\r\n");
    Article other = article("b", right);

    assertThat(findings(ENGINE.compare(List.of(article("a", windows), other)), false))
        .isEqualTo(findings(ENGINE.compare(List.of(article("a", unix), other)), false));
  }

  @Property(seed = SEED)
  void writesTheSameBytesAgain(@ForAll("texts") String left, @ForAll("texts") String right) {
    List<Article> articles = List.of(article("a", left), article("b", right));

    assertThat(Laws.json(ENGINE.compare(articles))).isEqualTo(Laws.json(ENGINE.compare(articles)));
  }

  /** Left, right and relation of every finding, by numbers and words without their blanks. */
  private static Set<String> findings(Comparison comparison, boolean exchanged) {
    Set<String> findings = new TreeSet<>();
    for (Finding finding : comparison.findings()) {
      StatementPair pair = finding.pair();
      List<String> sides = new ArrayList<>();
      sides.add(pair.left().id().number() + " " + blank(pair.left().text()));
      sides.add(pair.right().id().number() + " " + blank(pair.right().text()));
      findings.add(
          finding.relation().label() + " " + (exchanged ? sides.reversed() : sides).toString());
    }
    return findings;
  }

  private static String blank(String text) {
    return BLANKS.matcher(text).replaceAll(" ");
  }

  private static Article article(String key, String text) {
    try {
      return READER.read(
          key,
          new Origin("x.txt", null, null),
          null,
          new Document("x.txt", text.getBytes(StandardCharsets.UTF_8)));
    } catch (ArticleReadException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
