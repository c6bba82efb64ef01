package org.synopse.study.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.synopse.study.ArticleRecord;
import org.synopse.study.StoryView;
import org.synopse.study.origin.Origin;
import org.synopse.study.statistics.Bootstrap;
import org.synopse.study.statistics.Interval;

/**
 * Which nouns an outlet uses more than the others over all stories that both tell. An outlet is
 * compared only within the stories it tells, so that a contrast is one of words and not of topics.
 */
public final class Keywords {
  private static final int FEWEST = 3;
  private static final int MOST_OF_OUTLET = 50;

  /** An interval over fewer articles of an outlet would say nothing. */
  private static final int FEWEST_ARTICLES = 3;

  private final WordShares shares;
  private final Map<String, List<Bag>> ownOfOutlet = new TreeMap<>();
  private final Map<String, List<Bag>> othersOfOutlet = new TreeMap<>();

  /** Starts with no story; the shares are those of the whole collection. */
  public Keywords(WordShares shares) {
    this.shares = shares;
  }

  /** Adds a story. */
  public void add(StoryView story, List<Origin> origins) {
    List<Bag> bags = new ArrayList<>();
    for (Map.Entry<Integer, ArticleRecord> text : Texts.of(story, origins)) {
      bags.add(Bag.of(text.getValue()));
    }
    for (Bag bag : bags) {
      List<Bag> others =
          bags.stream()
              .filter(other -> other.language().equals(bag.language()))
              .filter(other -> !other.outlet().equals(bag.outlet()))
              .toList();
      if (!others.isEmpty()) {
        String key = bag.outlet() + '\n' + bag.language();
        List<Bag> before = ownOfOutlet.computeIfAbsent(key, k -> new ArrayList<>());
        before.add(bag);
        othersOfOutlet.computeIfAbsent(key, k -> new ArrayList<>()).addAll(others);
      }
    }
  }

  /**
   * A noun that an outlet uses more than the others.
   *
   * @param outlet the outlet
   * @param language code of the language
   * @param expression the noun
   * @param count how often it uses it
   * @param articles in how many articles
   * @param otherCount how often the others do, in the same stories
   * @param odds the log-odds ratio with its interval over articles; the ends are {@code NaN} where
   *     there are too few to say
   * @param z the log-odds ratio in its standard deviations
   */
  public record Row(
      String outlet,
      String language,
      String expression,
      int count,
      int articles,
      int otherCount,
      Interval odds,
      double z) {}

  /** Returns the rows, by outlet, the greatest contrast first. */
  public List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (Map.Entry<String, List<Bag>> entry : ownOfOutlet.entrySet()) {
      rows.addAll(rows(entry.getValue(), othersOfOutlet.getOrDefault(entry.getKey(), List.of())));
    }
    return rows;
  }

  private List<Row> rows(List<Bag> own, List<Bag> others) {
    TreeSet<String> expressions = new TreeSet<>();
    own.forEach(bag -> expressions.addAll(bag.counts().keySet()));
    List<Row> rows = new ArrayList<>();
    for (String expression : expressions) {
      int count = count(own, expression);
      if (count >= FEWEST) {
        LogOdds odds = odds(own, others, expression);
        if (odds.value() > 0) {
          rows.add(
              new Row(
                  own.get(0).outlet(),
                  own.get(0).language(),
                  expression,
                  count,
                  (int) own.stream().filter(bag -> bag.count(expression) > 0).count(),
                  count(others, expression),
                  new Interval(odds.value(), Double.NaN, Double.NaN),
                  odds.z()));
        }
      }
    }
    rows.sort(Comparator.comparingDouble(Row::z).reversed().thenComparing(Row::expression));
    return rows.stream().limit(MOST_OF_OUTLET).map(row -> withInterval(row, own, others)).toList();
  }

  private static int count(List<Bag> bags, String expression) {
    return bags.stream().mapToInt(bag -> bag.count(expression)).sum();
  }

  private LogOdds odds(List<Bag> own, List<Bag> others, String expression) {
    return LogOdds.of(
        count(own, expression),
        own.stream().mapToInt(Bag::all).sum(),
        count(others, expression),
        others.stream().mapToInt(Bag::all).sum(),
        shares.share(own.get(0).language(), expression));
  }

  private Row withInterval(Row row, List<Bag> own, List<Bag> others) {
    if (own.size() < FEWEST_ARTICLES) {
      return row;
    }
    Interval odds = Bootstrap.of(own, drawn -> odds(drawn, others, row.expression()).value());
    return new Row(
        row.outlet(),
        row.language(),
        row.expression(),
        row.count(),
        row.articles(),
        row.otherCount(),
        odds,
        row.z());
  }
}
