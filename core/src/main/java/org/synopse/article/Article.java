package org.synopse.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synopse.text.Language;
import org.synopse.text.SourceText;

/**
 * One article as it was read.
 *
 * @param key its name in a comparison: {@code a} for the first article, {@code b} for the second
 * @param origin where it came from
 * @param language its language, or {@code null} where nobody said; it is then detected
 * @param source its whole text, to which all offsets refer
 * @param blocks what of the text is the article, in text order
 * @param problems what was odd about reading it
 * @param extraction how its text was taken out of its document, or {@code null} where the text is
 *     the document
 */
public record Article(
    String key,
    Origin origin,
    @Nullable Language language,
    SourceText source,
    List<Block> blocks,
    List<Problem> problems,
    @Nullable Extraction extraction) {
  /** Makes an article whose text is its whole document. */
  public Article(
      String key,
      Origin origin,
      @Nullable Language language,
      SourceText source,
      List<Block> blocks,
      List<Problem> problems) {
    this(key, origin, language, source, blocks, problems, null);
  }

  public Article {
    blocks = List.copyOf(blocks);
    problems = List.copyOf(problems);
    for (Block block : blocks) {
      if (!source.span().contains(block.span())) {
        throw new IllegalArgumentException(block + " lies outside the text");
      }
    }
    if (extraction != null
        && !extraction.places().isEmpty()
        && extraction.places().size() != blocks.size()) {
      throw new IllegalArgumentException("each block needs a place in the document");
    }
  }

  /** Returns the headline, or {@code null} where the text has none. */
  public @Nullable String title() {
    for (Block block : blocks) {
      if (block.kind() == Block.Kind.HEADLINE) {
        return source.slice(block.span());
      }
    }
    return null;
  }
}
