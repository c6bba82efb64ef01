package org.synopse.study;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synopse.lexicon.Certainty;
import org.synopse.lexicon.Stance;
import org.synopse.statement.modality.Polarity;

/**
 * One statement of an article, as a study keeps it.
 *
 * @param number its place among the statements of the article, from 1
 * @param begin where it begins in the text
 * @param end where it ends
 * @param headline whether it is of the headline
 * @param paragraph the number of its paragraph, from 0
 * @param certainty how sure it is
 * @param polarity whether it is negated
 * @param ownVoice whether the article vouches for it itself
 * @param source whose word it stands under, or {@code null} in the article's own voice or where
 *     nobody is named
 * @param stance how the cue stands to it, or {@code null} in the article's own voice
 * @param quantities its numbers
 * @param corrects the word by which it takes something back, or {@code null}: {@code korrigierte}
 */
public record Said(
    int number,
    int begin,
    int end,
    boolean headline,
    int paragraph,
    Certainty certainty,
    Polarity polarity,
    boolean ownVoice,
    @Nullable String source,
    @Nullable Stance stance,
    List<Figure> quantities,
    @Nullable String corrects) {
  public Said {
    quantities = List.copyOf(quantities);
  }

  /**
   * A number of a statement.
   *
   * @param begin where it begins in the text
   * @param end where it ends
   * @param low the least value, or {@code null} where there is no lower bound
   * @param high the greatest value, or {@code null} where there is no upper bound
   * @param approximate whether the words say that it is rounded
   * @param unit what is counted or measured; empty where nothing is named
   */
  public record Figure(
      int begin,
      int end,
      @Nullable Double low,
      @Nullable Double high,
      boolean approximate,
      String unit) {}
}
