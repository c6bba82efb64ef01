package org.synopse.study.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.synopse.lexicon.ConceptLexicon;
import org.synopse.study.ArticleRecord;
import org.synopse.study.Expression;
import org.synopse.study.StoryView;
import org.synopse.study.origin.Origin;

/** Which words each outlet uses in a story, beside the others who tell it in the same language. */
public final class Contrasts {
  /** A word that stands once is no habit. */
  private static final int FEWEST = 2;

  private final WordShares shares;
  private final ConceptLexicon lexicon;

  /**
   * Makes contrasts.
   *
   * @param shares how often each word stands in the whole collection
   * @param lexicon knows which words are of one concept
   */
  public Contrasts(WordShares shares, ConceptLexicon lexicon) {
    this.shares = shares;
    this.lexicon = lexicon;
  }

  /**
   * Returns a row for each outlet and each expression that it uses twice or more, or that stands
   * for something that is also called otherwise; the greatest contrast first. An outlet that nobody
   * tells the story beside in its language has none.
   */
  public List<LabelRow> of(StoryView story, List<Origin> origins) {
    List<Map.Entry<Integer, ArticleRecord>> texts = Texts.of(story, origins);
    TreeMap<String, TreeSet<String>> outletsOfLanguage = new TreeMap<>();
    for (Map.Entry<Integer, ArticleRecord> text : texts) {
      outletsOfLanguage
          .computeIfAbsent(text.getValue().language(), language -> new TreeSet<>())
          .add(text.getValue().outletName());
    }
    List<LabelRow> rows = new ArrayList<>();
    outletsOfLanguage.forEach(
        (language, outlets) -> {
          if (outlets.size() > 1) {
            Referents referents = Referents.of(story, texts, language, lexicon);
            outlets.forEach(outlet -> addRows(texts, language, outlet, referents, rows));
          }
        });
    rows.sort(
        Comparator.comparingDouble((LabelRow row) -> -row.odds().z())
            .thenComparing(LabelRow::outlet)
            .thenComparing(LabelRow::expression));
    return rows;
  }

  private void addRows(
      List<Map.Entry<Integer, ArticleRecord>> texts,
      String language,
      String outlet,
      Referents referents,
      List<LabelRow> rows) {
    Map<String, List<LabelRow.Place>> places = new TreeMap<>();
    Map<String, Integer> otherCounts = new TreeMap<>();
    int all = 0;
    int otherAll = 0;
    for (Map.Entry<Integer, ArticleRecord> text : texts) {
      ArticleRecord article = text.getValue();
      if (article.language().equals(language)) {
        boolean own = article.outletName().equals(outlet);
        for (Expression expression : article.expressions()) {
          if (own) {
            all++;
            places
                .computeIfAbsent(expression.lemma(), lemma -> new ArrayList<>())
                .add(new LabelRow.Place(text.getKey(), expression.begin(), expression.end()));
          } else {
            otherAll++;
            otherCounts.merge(expression.lemma(), 1, Integer::sum);
          }
        }
      }
    }
    for (Map.Entry<String, List<LabelRow.Place>> entry : places.entrySet()) {
      String expression = entry.getKey();
      int count = entry.getValue().size();
      int otherCount = otherCounts.getOrDefault(expression, 0);
      String referent = referents.referent(expression);
      if (count >= FEWEST || referent != null) {
        rows.add(
            new LabelRow(
                outlet,
                language,
                expression,
                count,
                otherCount,
                LogOdds.of(count, all, otherCount, otherAll, shares.share(language, expression)),
                referent,
                referents.link(expression),
                entry.getValue()));
      }
    }
  }
}
