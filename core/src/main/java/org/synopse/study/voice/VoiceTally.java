package org.synopse.study.voice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.synopse.lexicon.Stance;
import org.synopse.statement.attribution.AttributionType;
import org.synopse.study.ArticleRecord;
import org.synopse.study.Voice;
import org.synopse.study.statistics.Bootstrap;
import org.synopse.study.statistics.Interval;

/** Counts, article by article, whom each outlet quotes. */
public final class VoiceTally {
  /** Shares of sources that hardly occur are not drawn anew; their intervals would say nothing. */
  private static final int FEWEST_FOR_INTERVAL = 2;

  private final Map<String, OfOutlet> outlets = new TreeMap<>();

  /** Adds an article. */
  public void add(ArticleRecord article) {
    OfOutlet outlet = outlets.computeIfAbsent(article.outletName(), name -> new OfOutlet());
    int place = outlet.words.size();
    int attributed = article.voices().stream().mapToInt(Voice::words).sum();
    outlet.words.add(new Words(article.words(), attributed));
    for (Voice voice : article.voices()) {
      outlet.quoted.computeIfAbsent(voice.quoted(), who -> new Quoted()).add(voice, place);
    }
  }

  /** Returns a row for each outlet and each whom it quotes, by outlet, the most words first. */
  public List<VoiceRow> rows() {
    List<VoiceRow> rows = new ArrayList<>();
    outlets.forEach((outlet, counts) -> rows.addAll(counts.rows(outlet)));
    return rows;
  }

  /**
   * Words of one article.
   *
   * @param all all its words
   * @param attributed those under another's word
   */
  private record Words(int all, int attributed) {}

  /** What is counted of one outlet. */
  private static final class OfOutlet {
    private final List<Words> words = new ArrayList<>();
    private final Map<String, Quoted> quoted = new TreeMap<>();

    List<VoiceRow> rows(String outlet) {
      List<VoiceRow> rows = new ArrayList<>();
      int all = words.stream().mapToInt(Words::attributed).sum();
      quoted.forEach(
          (who, counts) ->
              rows.add(
                  new VoiceRow(
                      outlet,
                      who,
                      counts.attributions,
                      counts.wordsOfArticle.size(),
                      counts.words,
                      share(counts, all),
                      counts.direct,
                      Map.copyOf(counts.stances))));
      rows.sort(
          Comparator.comparingInt(VoiceRow::words).reversed().thenComparing(VoiceRow::quoted));
      return rows;
    }

    private Interval share(Quoted counts, int all) {
      double value = all == 0 ? 0 : (double) counts.words / all;
      if (counts.wordsOfArticle.size() < FEWEST_FOR_INTERVAL) {
        return new Interval(value, Double.NaN, Double.NaN);
      }
      List<int[]> items = new ArrayList<>();
      for (int i = 0; i < words.size(); i++) {
        items.add(new int[] {counts.wordsOfArticle.getOrDefault(i, 0), words.get(i).attributed()});
      }
      return Bootstrap.of(items, OfOutlet::shareOf);
    }

    private static double shareOf(List<int[]> items) {
      int part = 0;
      int whole = 0;
      for (int[] item : items) {
        part += item[0];
        whole += item[1];
      }
      return whole == 0 ? Double.NaN : (double) part / whole;
    }
  }

  /** What is counted of one who is quoted by one outlet. */
  private static final class Quoted {
    private int attributions;
    private int words;
    private int direct;
    private final Map<Stance, Integer> stances = new EnumMap<>(Stance.class);
    private final Map<Integer, Integer> wordsOfArticle = new HashMap<>();

    void add(Voice voice, int article) {
      attributions++;
      words += voice.words();
      if (voice.type() == AttributionType.DIRECT || voice.type() == AttributionType.MIXED) {
        direct++;
      }
      stances.merge(voice.stance(), 1, Integer::sum);
      wordsOfArticle.merge(article, voice.words(), Integer::sum);
    }
  }
}
