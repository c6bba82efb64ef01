package org.synopse.report.study;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synopse.report.UiTexts;

/**
 * What the page of a study shows: words and places of marks, worked out before the template writes
 * them.
 *
 * @param texts the words of the page itself
 * @param style the style sheet
 * @param policy the content security policy, which allows that style sheet and nothing else
 * @param summary what was read, in a sentence each
 * @param stories the stories that are shown
 * @param hiddenStories how many more there are in the tables
 * @param voices whom each outlet quotes
 * @param keywords which nouns each outlet uses more than others
 * @param unread what could not be read
 * @param madeBy what made it
 */
public record StudyPage(
    UiTexts texts,
    String style,
    String policy,
    List<String> summary,
    List<Story> stories,
    int hiddenStories,
    List<Chart> voices,
    List<Chart> keywords,
    List<String> unread,
    String madeBy) {

  /**
   * One story.
   *
   * @param problem why its articles were not compared, or {@code null} where they were
   */
  public record Story(
      String id,
      String title,
      String about,
      @Nullable String problem,
      List<ArticleLine> articles,
      Matrix matrix,
      TimeLine timeLine,
      List<Series> series,
      Chart labels,
      List<OmissionLine> omissions,
      List<Sentence> sentences) {}

  /** An article in the list of a story. */
  public record ArticleLine(
      String id, String outlet, String day, String title, String origin, boolean whole) {}

  /** The drawing of claims against outlets. */
  public record Matrix(int width, int height, List<Label> heads, List<Row> rows) {}

  /** A word of a drawing. */
  public record Label(int x, int y, String words) {}

  /** A claim in the matrix. */
  public record Row(int y, String words, String shortened, String anchor, List<Cell> cells) {}

  /**
   * An outlet's place in a row.
   *
   * @param kind {@code own}, {@code attributed}, {@code leaves-out} or {@code unknown}
   * @param told the same in words
   * @param anchor the sentence it leads to, or {@code null} where there is none
   */
  public record Cell(int x, String outlet, String kind, String told, @Nullable String anchor) {}

  /** The days of a story against its outlets. */
  public record TimeLine(
      int width, int height, List<Label> days, List<Label> outlets, List<Mark> marks) {}

  /** A mark of a drawing that leads somewhere. */
  public record Mark(int x, int y, String told, String anchor) {}

  /** A figure of a claim as it changes. */
  public record Series(
      String claim,
      String unit,
      int width,
      int height,
      String line,
      List<Mark> marks,
      List<Label> labels) {}

  /** Bars, each with its interval where there is one. */
  public record Chart(String heading, int width, int height, int zero, List<Bar> bars) {}

  /**
   * A bar.
   *
   * @param low where its interval begins, or -1 where there is none
   * @param high where its interval ends
   * @param figure the figure in words
   * @param examples sentences that it counts
   */
  public record Bar(
      String id,
      int y,
      int x,
      int width,
      int low,
      int high,
      String words,
      String figure,
      List<Sentence> examples) {}

  /** What an outlet leaves out. */
  public record OmissionLine(String outlet, String words, String others, String anchor) {}

  /** A sentence of an article. */
  public record Sentence(
      String anchor, String outlet, String day, String language, String words, String voice) {}
}
