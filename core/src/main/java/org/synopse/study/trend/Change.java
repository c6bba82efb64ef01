package org.synopse.study.trend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.synopse.study.Said;
import org.synopse.study.StatementRef;
import org.synopse.study.StoryRecord;
import org.synopse.study.StoryView;

/**
 * A figure of a claim as one article gives it, beside the figure that was given before.
 *
 * @param claim the claim's stable name
 * @param statement who gives it
 * @param unit what is counted or measured
 * @param figure the figure
 * @param step how it stands to the figure of the statement before
 * @param corrects the word by which the article takes something back, or {@code null}
 */
public record Change(
    String claim,
    StatementRef statement,
    String unit,
    Said.Figure figure,
    Step step,
    @Nullable String corrects) {

  /** How a figure stands to the one before. */
  public enum Step {
    /** Is it the first of its claim? */
    FIRST,
    /** Can both be of one value? */
    SAME,
    /** Is it higher? */
    UP,
    /** Is it lower? */
    DOWN;

    /** Returns the name in tables. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Returns the figures of a story's claims by day, for each unit that statements of two articles
   * give; figures of one claim are compared only where the unit is the same.
   */
  public static List<Change> of(StoryView story) {
    List<Change> changes = new ArrayList<>();
    for (StoryRecord.ClaimRecord claim : story.story().claims()) {
      List<StatementRef> byDay =
          claim.statements().stream()
              .sorted(
                  Comparator.comparing(
                          (StatementRef ref) -> story.article(ref), StoryView.BY_PUBLICATION)
                      .thenComparing(ref -> ref))
              .toList();
      Map<String, List<Change>> byUnit = new TreeMap<>();
      for (StatementRef ref : byDay) {
        addFigures(story, claim.id(), ref, byUnit);
      }
      for (List<Change> ofUnit : byUnit.values()) {
        if (ofUnit.stream().map(change -> change.statement().article()).distinct().count() > 1) {
          changes.addAll(ofUnit);
        }
      }
    }
    return changes;
  }

  /** A statement with two figures of one unit compares them itself; neither is its figure. */
  private static void addFigures(
      StoryView story, String claim, StatementRef ref, Map<String, List<Change>> byUnit) {
    Said said = story.said(ref);
    for (Said.Figure figure : said.quantities()) {
      boolean only =
          said.quantities().stream().filter(q -> q.unit().equals(figure.unit())).count() == 1;
      if (!figure.unit().isEmpty() && (only || said.corrects() != null)) {
        List<Change> before = byUnit.computeIfAbsent(figure.unit(), unit -> new ArrayList<>());
        Step step =
            before.isEmpty() ? Step.FIRST : step(before.get(before.size() - 1).figure(), figure);
        before.add(new Change(claim, ref, figure.unit(), figure, step, said.corrects()));
      }
    }
  }

  private static Step step(Said.Figure before, Said.Figure now) {
    Double lowBefore = before.low();
    Double highBefore = before.high();
    Double low = now.low();
    Double high = now.high();
    if (low != null && highBefore != null && low > highBefore) {
      return Step.UP;
    }
    if (high != null && lowBefore != null && high < lowBefore) {
      return Step.DOWN;
    }
    return Step.SAME;
  }
}
