package org.synopse.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.synopse.report.Report;
import org.synopse.report.VisibleText;
import org.synopse.testing.Hostile;
import org.synopse.text.Language;

/** Markdown as a reader of CommonMark with tables sees it. */
class MarkdownReportWriterTest {
  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "a | b || c",
        "`code` ``x``",
        "*a* _b_ **c** ~~d~~",
        "[x](javascript:y) ![i](z) [r]: u",
        "# kein Titel",
        "- keine Liste",
        "+ 1",
        "1. kein Punkt",
        "2024) auch nicht",
        "> kein Zitat",
        "&lt; &amp; &#60;",
        "a\\b \\| c",
        "$x^2$ http://example.org www.example.org",
        "====",
        "-----",
        "```"
      })
  void showsTheSameCharactersAndNothingElse(String text) {
    Node document = PARSER.parse(MarkdownText.of(text));

    assertThat(texts(document)).isEqualTo(text);
    assertThat(document.getFirstChild()).isEqualTo(document.getLastChild());
  }

  private static String texts(Node document) {
    StringBuilder texts = new StringBuilder();
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            texts.append(text.getLiteral());
          }
        });
    return texts.toString();
  }

  @Test
  void keepsEveryStatementInItsCell() throws IOException {
    Report report = Hostile.report();
    List<Integer> cells = new ArrayList<>();
    List<Node> active = new ArrayList<>();
    Node document = PARSER.parse(written(report));
    document.accept(new Looking(cells, active));

    assertThat(cells).isNotEmpty().allMatch(count -> count == 3);
    assertThat(active).isEmpty();
    String shown = texts(document);
    report
        .findings()
        .forEach(
            finding ->
                assertThat(shown).contains(VisibleText.inOneLine(finding.pair().left().text())));
  }

  @Test
  void explainsInTheLanguageAskedFor() throws IOException {
    StringWriter out = new StringWriter();
    new MarkdownReportWriter(Language.ENGLISH).write(Hostile.report(), out);

    assertThat(out.toString()).contains("not a verdict").contains("Told by one side only");
    assertThat(written(Hostile.report())).contains("kein Urteil");
  }

  private static String written(Report report) throws IOException {
    StringWriter out = new StringWriter();
    new MarkdownReportWriter(null).write(report, out);
    return out.toString();
  }

  /** Counts the cells of rows, and collects what would do something. */
  private static final class Looking extends AbstractVisitor {
    private final List<Integer> cells;
    private final List<Node> active;

    private Looking(List<Integer> cells, List<Node> active) {
      this.cells = cells;
      this.active = active;
    }

    @Override
    public void visit(CustomNode node) {
      if (node instanceof TableRow) {
        int count = 0;
        for (Node cell = node.getFirstChild(); cell != null; cell = cell.getNext()) {
          count += cell instanceof TableCell ? 1 : 0;
        }
        cells.add(count);
      }
      visitChildren(node);
    }

    @Override
    public void visit(HtmlInline html) {
      if (!html.getLiteral().equals("<br>")) {
        active.add(html);
      }
    }

    @Override
    public void visit(HtmlBlock html) {
      active.add(html);
    }

    @Override
    public void visit(Link link) {
      active.add(link);
    }

    @Override
    public void visit(Image image) {
      active.add(image);
    }

    @Override
    public void visit(Code code) {
      active.add(code);
    }

    @Override
    public void visit(Emphasis emphasis) {
      active.add(emphasis);
    }
  }
}
