package org.synopse.align.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.synopse.align.Candidates;
import org.synopse.align.StatementPair;
import org.synopse.lexicon.ConceptLexicon;
import org.synopse.statement.ArticleStatements;
import org.synopse.testing.Extracted;

class LuceneCandidatesTest {
  /** Words that no other statement has, so that one hit is enough to find them. */
  private static final List<String> RARE =
      List.of(
          "Giraffe",
          "Trompete",
          "Zwieback",
          "Kutsche",
          "Nashorn",
          "Klavier",
          "Lawine",
          "Orchidee",
          "Pyramide",
          "Quitte",
          "Rhabarber",
          "Schlagzeug",
          "Teleskop",
          "Urwald",
          "Vulkan");

  private static final ConceptLexicon LEXICON = ConceptLexicon.load();

  @Test
  void losesNoPairThatSharesARareWord() {
    List<ArticleStatements> articles = List.of(article("a", RARE), article("b", RARE.reversed()));

    List<StatementPair> found = new LuceneCandidates(LEXICON, 3, 0).among(articles);

    for (String word : RARE) {
      assertThat(found)
          .as(word)
          .anyMatch(
              pair -> pair.left().text().contains(word) && pair.right().text().contains(word));
    }
  }

  @Test
  void losesNoPairThatSharesAConceptAlone() {
    List<String> others = RARE.subList(0, 6);
    Extracted left =
        Extracted.german("a", text(others) + " Das Kabinett hat grünes Licht dafür gegeben.");
    Extracted right =
        Extracted.german("b", text(RARE.subList(7, 13)) + " Die Regierung billigt etwas.");

    assertThat(
            new LuceneCandidates(LEXICON, 2, 0)
                .among(List.of(left.statements(), right.statements())))
        .anyMatch(
            pair ->
                pair.left().text().contains("grünes Licht")
                    && pair.right().text().contains("billigt"));
  }

  @Test
  void proposesFewerThanAllPairs() {
    List<ArticleStatements> articles =
        List.of(article("a", RARE), article("b", RARE), article("c", RARE));
    List<StatementPair> all = Candidates.allPairs().among(articles);

    List<StatementPair> found = new LuceneCandidates(LEXICON, 2, 0).among(articles);

    assertThat(found).hasSizeLessThan(all.size()).doesNotHaveDuplicates();
    assertThat(all).containsAll(found);
  }

  @Test
  void proposesNoPairOfOneArticleThatRepeatsItself() {
    List<String> twice = new ArrayList<>(RARE);
    twice.addAll(RARE);
    List<ArticleStatements> articles = List.of(article("a", twice), article("b", RARE));

    assertThat(new LuceneCandidates(LEXICON, 2, 0).among(articles))
        .isNotEmpty()
        .doesNotHaveDuplicates()
        .noneMatch(pair -> pair.left().id().article().equals(pair.right().id().article()));
  }

  @Test
  void proposesInTheOrderOfTheIds() {
    List<ArticleStatements> articles =
        List.of(article("a", RARE), article("b", RARE), article("c", RARE));
    List<StatementPair> all = new ArrayList<>(Candidates.allPairs().among(articles));

    List<StatementPair> found = new LuceneCandidates(LEXICON, 2, 0).among(articles);
    all.retainAll(found);

    assertThat(found).isEqualTo(all);
  }

  @Test
  void proposesTheSameASecondTime() {
    List<ArticleStatements> articles = List.of(article("a", RARE), article("b", RARE));
    LuceneCandidates candidates = new LuceneCandidates(LEXICON, 2, 0);

    assertThat(candidates.among(articles)).isEqualTo(candidates.among(articles));
  }

  @Test
  void proposesAllPairsOfSmallArticles() {
    List<ArticleStatements> articles =
        List.of(article("a", RARE.subList(0, 3)), article("b", RARE.subList(3, 6)));

    assertThat(new LuceneCandidates(LEXICON, 24, 0).among(articles))
        .isEqualTo(Candidates.allPairs().among(articles));
  }

  @Test
  void proposesAllOfFewPairs() {
    List<ArticleStatements> articles = List.of(article("a", RARE), article("b", RARE));

    assertThat(new LuceneCandidates(LEXICON, 2, RARE.size() * RARE.size()).among(articles))
        .isEqualTo(Candidates.allPairs().among(articles));
  }

  @Test
  void proposesNothingForOneArticle() {
    assertThat(new LuceneCandidates(LEXICON, 2, 0).among(List.of(article("a", RARE)))).isEmpty();
  }

  private static ArticleStatements article(String key, List<String> words) {
    return Extracted.german(key, text(words)).statements();
  }

  private static String text(List<String> words) {
    StringBuilder text = new StringBuilder();
    for (String word : words) {
      text.append("Der Minister sah in Berlin die Sache mit dem Wort ").append(word).append(". ");
    }
    return text.toString().strip();
  }
}
