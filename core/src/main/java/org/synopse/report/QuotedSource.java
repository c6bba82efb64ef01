package org.synopse.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synopse.lexicon.Entity;
import org.synopse.lexicon.Stance;
import org.synopse.statement.ArticleStatements;
import org.synopse.statement.attribution.Attribution;
import org.synopse.statement.attribution.Source;

/**
 * Who is quoted, by which articles, how often and with which stance.
 *
 * @param name the source, or {@code null} for attributions that name nobody
 * @param byArticle for each article that quotes it, by key in the order of the articles, how often
 *     with each stance
 */
public record QuotedSource(@Nullable String name, Map<String, Map<Stance, Integer>> byArticle) {
  private static final Comparator<QuotedSource> MOST_QUOTED_FIRST =
      Comparator.comparing((QuotedSource source) -> source.name() == null)
          .thenComparing(Comparator.comparingInt(QuotedSource::total).reversed());

  private static final String NOBODY = "";

  public QuotedSource {
    byArticle = Collections.unmodifiableMap(new LinkedHashMap<>(byArticle));
  }

  /** Returns how often it is quoted over all articles, 1 or more. */
  public int total() {
    return byArticle.values().stream()
        .flatMap(stances -> stances.values().stream())
        .mapToInt(Integer::intValue)
        .sum();
  }

  /** Returns all sources, the most quoted first and nobody last; equals in text order. */
  public static List<QuotedSource> of(Report report) {
    Map<String, String> names = new LinkedHashMap<>();
    Map<String, Map<String, Map<Stance, Integer>>> counts = new LinkedHashMap<>();
    for (ArticleStatements article : report.articles()) {
      for (Attribution attribution : article.attributions()) {
        String name = name(attribution.source());
        String key = name == null ? NOBODY : name.toLowerCase(Locale.ROOT);
        names.putIfAbsent(key, name == null ? NOBODY : name);
        counts
            .computeIfAbsent(key, unused -> new LinkedHashMap<>())
            .computeIfAbsent(article.key(), unused -> new EnumMap<>(Stance.class))
            .merge(attribution.stance(), 1, Integer::sum);
      }
    }
    List<QuotedSource> sources = new ArrayList<>();
    names.forEach(
        (key, name) ->
            sources.add(
                new QuotedSource(
                    key.equals(NOBODY) ? null : name, counts.getOrDefault(key, Map.of()))));
    sources.sort(MOST_QUOTED_FIRST);
    return sources;
  }

  /** Returns the name under which a source is counted, in one safe line. */
  public static @Nullable String name(@Nullable Source source) {
    if (source == null) {
      return null;
    }
    Entity entity = source.entity();
    return VisibleText.inOneLine(entity == null ? source.text() : entity.name());
  }
}
