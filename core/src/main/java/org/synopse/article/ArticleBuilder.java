package org.synopse.article;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.synopse.text.Language;
import org.synopse.text.SourceText;
import org.synopse.text.Span;

/**
 * Puts an article together out of blocks that were taken from a document.
 *
 * <p>The text is the blocks with an empty line between; marks of wire services stay in the text and
 * belong to no block. Not safe for use by several threads.
 */
public final class ArticleBuilder {
  private static final Boilerplate BOILERPLATE = Boilerplate.load();

  private final String key;
  private final String format;
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<String> places = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final TreeSet<String> agencies = new TreeSet<>();
  private boolean placed;

  /** Whether no paragraph has told anything yet. */
  private boolean lead = true;

  /**
   * Starts an article.
   *
   * @param key its name in the comparison
   * @param format what its document is, as {@link Extraction#format()}
   */
  public ArticleBuilder(String key, String format) {
    this.key = key;
    this.format = format;
  }

  /**
   * Adds a headline or paragraph, unless there is no word in it.
   *
   * @param place where it stands in the document, or {@code null} where documents of the format
   *     have no places
   */
  public void add(Block.Kind kind, String words, @Nullable String place) {
    String block = words.strip();
    if (block.isEmpty()) {
      return;
    }
    if (!text.isEmpty()) {
      text.append("\n\n");
    }
    int begin = text.length();
    text.append(block);
    Span whole = new Span(0, block.length());
    boolean headline = kind == Block.Kind.HEADLINE;
    Span bare = BOILERPLATE.withoutMarks(block, whole, lead && !headline);
    lead &= headline || !Boilerplate.isLead(block, whole);
    Span kept = trimmed(new Span(begin + bare.begin(), begin + bare.end()));
    agencies.addAll(BOILERPLATE.agencies(block));
    if (hasWord(kept)) {
      blocks.add(new Block(kind, kept));
      places.add(place == null ? "" : place);
      placed |= place != null;
    }
  }

  /** Adds something odd about the document. */
  public void problem(Problem.Severity severity, String message) {
    problems.add(new Problem(key, severity, message));
  }

  /** Adds why the document may say more than was read of it. */
  public void partial(Problem.Severity severity, String message) {
    problems.add(new Problem(key, severity, message, true));
  }

  /** Returns how many blocks there are. */
  public int size() {
    return blocks.size();
  }

  /** Returns the wire services that the blocks credit, in lower case. */
  public List<String> agencies() {
    return List.copyOf(agencies);
  }

  /**
   * Returns the article.
   *
   * @throws ArticleReadException if there is no word in it
   */
  public Article build(Origin origin, @Nullable Language language) throws ArticleReadException {
    if (blocks.isEmpty()) {
      throw new ArticleReadException(origin.file(), "there is no article text in it");
    }
    return new Article(
        key,
        origin,
        language,
        new SourceText(text.toString()),
        blocks,
        problems,
        new Extraction(format, placed ? places : List.of()));
  }

  private Span trimmed(Span span) {
    int begin = span.begin();
    int end = span.end();
    while (begin < end && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(begin, end);
  }

  private boolean hasWord(Span span) {
    for (int i = span.begin(); i < span.end(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
