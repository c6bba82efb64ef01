package org.synopse.study.label;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an outlet uses an expression in a story, beside the others who tell it in the same language.
 *
 * @param outlet the outlet
 * @param language code of the language
 * @param expression the noun
 * @param count how often the outlet uses it in the story, versions counted once
 * @param otherCount how often the others use it
 * @param odds how much more the outlet uses it
 * @param referent what it stands for together with other expressions, or {@code null} where it is
 *     not known to stand for anything that is also called otherwise
 * @param link what joins it to them, or {@code null}
 * @param places where it stands
 */
public record LabelRow(
    String outlet,
    String language,
    String expression,
    int count,
    int otherCount,
    LogOdds odds,
    @Nullable String referent,
    @Nullable Link link,
    List<Place> places) {
  public LabelRow {
    places = List.copyOf(places);
  }

  /** What joins two expressions for one thing. */
  public enum Link {
    /** Do they stand beside one person's name? */
    NAME,
    /** Does the one stand in an aligned statement where the other does? */
    ALIGNED,
    /** Does the lexicon know them as words for one concept? */
    CONCEPT;

    /** Returns the name in tables. */
    public String label() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * Where an expression stands.
   *
   * @param article the number of the article in the study's store
   * @param begin the offset in its text
   * @param end the offset behind it
   */
  public record Place(int article, int begin, int end) {}
}
