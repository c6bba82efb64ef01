package org.synopse.study.voice;

import java.util.Map;
import org.synopse.lexicon.Stance;
import org.synopse.study.statistics.Interval;

/**
 * How much an outlet quotes somebody.
 *
 * @param outlet who quotes
 * @param quoted who is quoted, by the name of the entity where it is known
 * @param attributions how often
 * @param articles in how many articles
 * @param words how many words stand under this word
 * @param share which part that is of all words that the outlet attributes to anybody; the ends are
 *     {@code NaN} where there are too few articles to say
 * @param direct how many of the attributions quote words directly
 * @param stances how the cues stand to what they hand over, counted
 */
public record VoiceRow(
    String outlet,
    String quoted,
    int attributions,
    int articles,
    int words,
    Interval share,
    int direct,
    Map<Stance, Integer> stances) {
  public VoiceRow {
    stances = Map.copyOf(stances);
  }
}
