package org.synopse.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.synopse.article.Article;
import org.synopse.article.Block;
import org.synopse.report.VisibleText;
import org.synopse.statement.Statement;
import org.synopse.text.Span;

/**
 * Cuts the whole text of an article into paragraphs, and these wherever a statement begins or ends.
 *
 * <p>Nothing is lost: what is not part of the comparison stands in paragraphs of its own.
 * Statements may overlap; words then belong to all of them.
 */
final class ParagraphCutter {
  private final Article article;
  private final String text;
  private final List<Statement> statements;
  private final Function<Statement, Page.Mark> mark;

  /**
   * Creates a cutter.
   *
   * @param statements those of the article
   * @param mark makes the sign in front of a statement
   */
  ParagraphCutter(
      Article article, List<Statement> statements, Function<Statement, Page.Mark> mark) {
    this.article = article;
    this.text = VisibleText.of(article.source().text());
    this.statements = statements.stream().sorted(Comparator.comparing(Statement::span)).toList();
    this.mark = mark;
  }

  List<Page.ParagraphView> paragraphs() {
    List<Page.ParagraphView> paragraphs = new ArrayList<>();
    int at = 0;
    int next = 0;
    for (Block block : article.blocks()) {
      if (block.span().begin() > at) {
        next = add(paragraphs, "left-out", new Span(at, block.span().begin()), next);
      }
      String kind = block.kind() == Block.Kind.HEADLINE ? "headline" : "paragraph";
      next = add(paragraphs, kind, block.span(), next);
      at = Math.max(at, block.span().end());
    }
    add(paragraphs, "left-out", new Span(at, Math.max(at, text.length())), next);
    return paragraphs;
  }

  /** Adds the paragraph unless it is blank; returns the first statement that may be in the next. */
  private int add(List<Page.ParagraphView> paragraphs, String kind, Span span, int first) {
    if (span.in(text).isBlank()) {
      return first;
    }
    List<Statement> here = new ArrayList<>();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(span.begin(), span.end()));
    int next = first;
    for (int i = first; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      if (statement.span().begin() >= span.end()) {
        break;
      }
      if (statement.span().overlaps(span)) {
        here.add(statement);
        cuts.add(Math.max(span.begin(), statement.span().begin()));
        cuts.add(Math.min(span.end(), statement.span().end()));
      }
      if (i == next && statement.span().end() <= span.end()) {
        next++;
      }
    }
    List<Page.Segment> segments = new ArrayList<>();
    int begin = span.begin();
    for (int end : cuts.tailSet(begin, false)) {
      segments.add(segment(new Span(begin, end), here, span.begin()));
      begin = end;
    }
    paragraphs.add(new Page.ParagraphView(kind, segments));
    return next;
  }

  private Page.Segment segment(Span span, List<Statement> here, int paragraph) {
    List<Statement> inside = here.stream().filter(s -> s.span().contains(span)).toList();
    List<Page.Mark> marks =
        inside.stream()
            .filter(s -> s.span().begin() == span.begin() && s.span().begin() >= paragraph)
            .map(mark)
            .toList();
    return new Page.Segment(
        span.begin(),
        span.in(text),
        inside.stream().map(s -> s.id().toString()).collect(Collectors.joining(" ")),
        inside.isEmpty() ? "none" : mark.apply(inside.get(inside.size() - 1)).relation(),
        marks);
  }
}
