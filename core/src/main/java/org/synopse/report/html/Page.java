package org.synopse.report.html;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synopse.report.UiTexts;

/**
 * What the template shows.
 *
 * @param texts the words of the interface
 * @param title the names of the articles in a row, for the window
 * @param policy the content security policy: only the file's own style and script
 * @param style the style sheet
 * @param script the script
 * @param data what the script works on, as JSON that is safe inside HTML
 * @param compared whether there is a comparison to show, not only what each article says
 * @param counts how many findings there are of each relation, the gravest first, and how many
 *     statements only one side makes
 * @param articles the articles in their order
 * @param kinds the kinds of evidence that occur
 * @param partlyRead for each article that may not have been read whole, what that means for the
 *     others
 * @param only what only one article tells; without a comparison, all that each article says
 * @param sources who is quoted
 * @param problems what was odd
 * @param madeBy the engine in one line
 */
public record Page(
    UiTexts texts,
    String title,
    String policy,
    String style,
    String script,
    Content data,
    boolean compared,
    List<Count> counts,
    List<ArticleView> articles,
    Map<String, String> kinds,
    List<String> partlyRead,
    List<OnlyView> only,
    List<SourceView> sources,
    List<ProblemView> problems,
    String madeBy) {

  /** How many there are of a relation: its name for the style, its sign, its word, the count. */
  public record Count(String relation, String sign, String word, int number, String words) {}

  /**
   * An article.
   *
   * @param name the outlet, or the file where nobody said
   * @param published in words, or {@code null} if nobody said
   * @param language its code
   * @param summary what the strip shows, in words
   */
  public record ArticleView(
      String key,
      String name,
      @Nullable String published,
      String language,
      List<ParagraphView> paragraphs,
      List<Block> strip,
      String summary) {}

  /** A paragraph: {@code headline}, {@code paragraph} or {@code left-out}. */
  public record ParagraphView(String kind, List<Segment> segments) {}

  /**
   * Words that belong to the same statements.
   *
   * @param begin where they begin in the article
   * @param statements their ids between blanks, empty where no statement is
   * @param relation the gravest relation of the last of them, for the style
   * @param marks the signs of the statements that begin here
   */
  public record Segment(
      int begin, String text, String statements, String relation, List<Mark> marks) {}

  /**
   * The sign in front of a statement.
   *
   * @param word the relation in a word, or {@code null} where only one side tells it
   * @param label its name for those who hear it
   */
  public record Mark(
      String id, String relation, String sign, @Nullable String word, String label) {}

  /** A statement on the strip of its article, in thousandths of its width. */
  public record Block(String id, String relation, int x, int width, int height) {}

  /** What one article alone tells: the most prominent, then the others. */
  public record OnlyView(String name, List<OnlyStatement> first, List<OnlyStatement> others) {}

  /** A statement that one article alone makes, and under whose word. */
  public record OnlyStatement(String id, String text, @Nullable String voice) {}

  /** Who is quoted. */
  public record SourceView(String name, List<Quoting> quoting) {}

  /** By whom, how often and with which stances. */
  public record Quoting(String article, int number, String stances) {}

  /** What was odd about an article. */
  public record ProblemView(String article, String severity, String message) {}
}
