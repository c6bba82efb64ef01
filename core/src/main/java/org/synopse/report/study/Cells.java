package org.synopse.report.study;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.synopse.study.StatementRef;
import org.synopse.study.StoryView;
import org.synopse.study.statistics.Interval;

/** How values stand in the cells of tables. */
final class Cells {
  private Cells() {}

  static String label(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static @Nullable String labelOrEmpty(@Nullable Enum<?> constant) {
    return constant == null ? null : label(constant);
  }

  /** Four digits are more than any of these figures bears; what is not known is an empty cell. */
  static @Nullable Double rounded(double value) {
    return Double.isNaN(value) ? null : Math.round(value * 10_000) / 10_000.0;
  }

  static void addInterval(Interval interval, List<@Nullable Object> cells) {
    cells.add(rounded(interval.value()));
    cells.add(rounded(interval.low()));
    cells.add(rounded(interval.high()));
  }

  static String ids(StoryView story, List<StatementRef> refs) {
    return String.join(" ", refs.stream().map(story::id).toList());
  }
}
