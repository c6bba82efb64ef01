package org.synopse.statement.time;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * {@code the first two weeks of 2021}, {@code die letzten vier Monate des Jahres}: a length that
 * lies at an end of a year or month.
 */
final class PartOfPeriodRule implements TimeRule {
  private final List<TimeRule> periods;

  /**
   * @param periods the rules that read the year or month
   */
  PartOfPeriodRule(List<TimeRule> periods) {
    this.periods = List.copyOf(periods);
  }

  @Override
  public boolean canBeginWith(TimeWord word) {
    return word.begins(TimeRole.ORDINAL, TimeRole.FINAL);
  }

  @Override
  public Optional<Reading> read(Cursor cursor, Setting setting) {
    int start = cursor.at();
    OptionalInt ordinal = cursor.takeNumber(TimeRole.ORDINAL);
    boolean first = ordinal.isPresent() && ordinal.getAsInt() == 1;
    if (!first) {
      cursor.moveTo(start);
    }
    boolean last = !first && cursor.skip(TimeRole.FINAL);
    Optional<DurationRule.Length> length =
        first || last ? DurationRule.length(cursor) : Optional.empty();
    if (length.isEmpty() || !length.get().isCounted()) {
      return Optional.empty();
    }
    if (!cursor.skip(TimeRole.OF) && !cursor.skip(TimeRole.WEEK_OF)) {
      return Optional.empty();
    }
    int whole = cursor.at();
    for (TimeRule rule : periods) {
      cursor.moveTo(whole);
      Optional<CalendarStretch> period =
          rule.read(cursor, setting)
              .filter(reading -> reading.type() == TimexType.DATE)
              .flatMap(reading -> CalendarStretch.of(reading.value()));
      if (period.isPresent()) {
        return lying(length.get().value(), period.get(), first);
      }
    }
    return Optional.empty();
  }

  private static Optional<Reading> lying(String length, CalendarStretch period, boolean first) {
    LocalDateTime edge = first ? period.begin() : period.end();
    Optional<CalendarStretch> lies =
        first ? CalendarStretch.after(edge, length) : CalendarStretch.before(edge, length);
    return lies.map(stretch -> new Reading(TimexType.DURATION, length, stretch));
  }
}
