package org.synopse.statement.time;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** What day and year an article speaks of as it goes on. Mutable, for one article and thread. */
final class Focus {
  /** For how many sentences a year that was named goes on to hold. */
  private static final int SENTENCES_OF_A_YEAR = 4;

  /** For how many sentences a day does. */
  private static final int SENTENCES_OF_A_DAY = 5;

  private static final int LENGTH_OF_A_DAY = "2024-06-18".length();

  private final @Nullable LocalDate published;
  private final @Nullable LocalTime hour;
  private final boolean narrative;
  private @Nullable LocalDate day;
  private @Nullable Integer year;
  private int sentencesLeft;
  private int sentencesOfDay;
  private boolean dayIsNear;

  Focus(@Nullable LocalDate published, @Nullable LocalTime hour, boolean narrative) {
    this.published = published;
    this.hour = hour;
    this.narrative = narrative;
  }

  @Nullable LocalDate published() {
    return published;
  }

  /**
   * Returns what is known here.
   *
   * @param contrasts whether the sentence speaks of another age too
   */
  Setting setting(Direction direction, boolean contrasts) {
    Integer named = direction == Direction.BACK ? year : null;
    boolean ages = contrasts && direction != Direction.BACK;
    return new Setting(published, hour, day, named, dayIsNear, direction, narrative || ages);
  }

  /**
   * Takes note of a time that was just named.
   *
   * @param aside whether it only tells since when or from when something is: {@code the worst fall
   *     since March 2020}, {@code die 2006 gebaute Halle}
   */
  void name(Reading time, boolean aside) {
    if (!isDated(time)) {
      return;
    }
    String value = time.value();
    if (value.length() >= LENGTH_OF_A_DAY && !value.startsWith("XXXX")) {
      String of = value.substring(0, LENGTH_OF_A_DAY);
      if (of.chars().allMatch(c -> Character.isDigit(c) || c == '-')) {
        day = LocalDate.parse(of);
        dayIsNear = true;
        sentencesOfDay = SENTENCES_OF_A_DAY;
      }
    }
    if (!aside && value.length() >= 4 && value.chars().limit(4).allMatch(Character::isDigit)) {
      int named = Integer.parseInt(value.substring(0, 4));
      year = published != null && named < published.getYear() - 1 ? Integer.valueOf(named) : null;
      sentencesLeft = SENTENCES_OF_A_YEAR;
    }
  }

  private static boolean isDated(Reading time) {
    return time.type() == TimexType.DATE || time.type() == TimexType.TIME;
  }

  void endSentence() {
    sentencesLeft--;
    if (sentencesLeft <= 0) {
      year = null;
    }
    dayIsNear = false;
    sentencesOfDay--;
    if (sentencesOfDay <= 0) {
      day = null;
    }
  }
}
