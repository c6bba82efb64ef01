package org.synopse.report.markdown;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.synopse.article.Article;
import org.synopse.article.Problem;
import org.synopse.lexicon.Stance;
import org.synopse.relate.Evidence;
import org.synopse.relate.Finding;
import org.synopse.relate.Relation;
import org.synopse.report.Explanation;
import org.synopse.report.ProblemText;
import org.synopse.report.Prominence;
import org.synopse.report.QuotedSource;
import org.synopse.report.RelationSign;
import org.synopse.report.Report;
import org.synopse.report.ReportWriter;
import org.synopse.report.UiTexts;
import org.synopse.statement.ArticleStatements;
import org.synopse.statement.Statement;
import org.synopse.text.Language;

/** Writes a report as Markdown: a table of findings for every two articles, then lists. */
public final class MarkdownReportWriter implements ReportWriter {
  private final @Nullable Language language;

  /**
   * Creates a writer.
   *
   * @param language the language of headings and explanations, or {@code null} for that of most of
   *     the articles
   */
  public MarkdownReportWriter(@Nullable Language language) {
    this.language = language;
  }

  @Override
  public void write(Report report, Writer out) throws IOException {
    UiTexts texts = texts(report);
    out.write("# " + texts.get("title") + "\n\n");
    out.write("> " + texts.get("not-a-verdict") + "\n\n");
    for (Relation relation : RelationSign.GRAVEST_FIRST) {
      int count = report.findings(relation).size();
      if (count > 0) {
        String words = texts.count("count." + relation.label(), count);
        out.write("- " + MarkdownText.of(RelationSign.of(relation) + " " + words) + "\n");
      }
    }
    int only = report.only().values().stream().mapToInt(List::size).sum();
    out.write("- " + RelationSign.ONLY + " " + texts.count("count.only", only) + "\n");
    findings(report, texts, out);
    only(report, texts, out);
    sources(report, texts, out);
    problems(report, texts, out);
    out.flush();
  }

  @Override
  public void writeStatements(Report report, Writer out) throws IOException {
    UiTexts texts = texts(report);
    for (ArticleStatements article : report.articles()) {
      out.write("# " + name(article.annotated().article()) + "\n\n");
      for (Statement statement : article.statements()) {
        item(statement, texts, out);
      }
      out.write("\n");
    }
    sources(report, texts, out);
    problems(report, texts, out);
    out.flush();
  }

  private UiTexts texts(Report report) {
    return language == null ? UiTexts.fitting(report) : UiTexts.of(language);
  }

  private static void findings(Report report, UiTexts texts, Writer out) throws IOException {
    for (Map.Entry<Report.ArticlePair, List<Finding>> entry : report.findingsByPair().entrySet()) {
      Article left = entry.getKey().left();
      Article right = entry.getKey().right();
      out.write("\n## " + name(left) + " · " + name(right) + "\n\n");
      out.write("| " + name(left) + " | | " + name(right) + " |\n|---|---|---|\n");
      for (Finding finding : entry.getValue().stream().sorted(RelationSign.BY_WEIGHT).toList()) {
        out.write(
            "| "
                + MarkdownText.of(finding.pair().left().text())
                + " | "
                + relation(finding, left, right, texts)
                + " | "
                + MarkdownText.of(finding.pair().right().text())
                + " |\n");
      }
    }
  }

  private static String relation(Finding finding, Article left, Article right, UiTexts texts) {
    StringBuilder cell = new StringBuilder();
    cell.append("**")
        .append(MarkdownText.of(RelationSign.of(finding.relation())))
        .append(' ')
        .append(texts.relation(finding.relation()))
        .append("** (")
        .append(texts.get("confidence", Math.round(100 * finding.confidence())))
        .append(')');
    for (Evidence evidence : finding.evidence()) {
      cell.append("<br>")
          .append(texts.evidence(evidence.kind()))
          .append(": ")
          .append(MarkdownText.of(Explanation.of(finding, evidence, left, right, texts)));
    }
    return cell.toString();
  }

  private static void only(Report report, UiTexts texts, Writer out) throws IOException {
    out.write("\n## " + texts.get("only") + "\n\n" + texts.get("only.hint") + "\n");
    for (Article article : report.partlyRead()) {
      out.write("\n**" + texts.get("only.partial", name(article)) + "**\n");
    }
    for (Map.Entry<String, List<Statement>> entry : Prominence.only(report).entrySet()) {
      out.write("\n### " + name(report.article(entry.getKey())) + "\n\n");
      for (Statement statement : entry.getValue()) {
        item(statement, texts, out);
      }
    }
  }

  private static void item(Statement statement, UiTexts texts, Writer out) throws IOException {
    out.write("- " + MarkdownText.of(statement.text()));
    if (!statement.isInArticleVoice()) {
      out.write(" (" + MarkdownText.of(Explanation.voice(statement, texts)) + ")");
    }
    out.write("\n");
  }

  private static void sources(Report report, UiTexts texts, Writer out) throws IOException {
    List<QuotedSource> sources = QuotedSource.of(report);
    if (sources.isEmpty()) {
      return;
    }
    out.write("\n## " + texts.get("sources") + "\n\n| " + texts.get("sources.source") + " | ");
    out.write(texts.get("sources.article") + " | " + texts.get("sources.stance"));
    out.write(" |\n|---|---|---|\n");
    for (QuotedSource source : sources) {
      for (Map.Entry<String, Map<Stance, Integer>> quoting : source.byArticle().entrySet()) {
        @Nullable String name = source.name();
        String stances =
            quoting.getValue().entrySet().stream()
                .map(e -> e.getValue() + " × " + texts.get("stance." + label(e.getKey())))
                .collect(Collectors.joining(", "));
        String shown = MarkdownText.of(name == null ? texts.get("sources.nobody") : name);
        String article = name(report.article(quoting.getKey()));
        out.write("| " + shown + " | " + article + " | " + stances + " |\n");
      }
    }
  }

  private static void problems(Report report, UiTexts texts, Writer out) throws IOException {
    if (report.problems().isEmpty()) {
      return;
    }
    out.write("\n## " + texts.get("problems") + "\n\n");
    for (Problem problem : report.problems()) {
      out.write(
          "- "
              + where(problem, report)
              + MarkdownText.of(ProblemText.of(problem.message(), texts))
              + "\n");
    }
  }

  /** An article that could not be read is not in the report; its problem names it. */
  private static String where(Problem problem, Report report) {
    return report.articles().stream()
        .filter(article -> article.key().equals(problem.article()))
        .map(article -> name(article.annotated().article()) + ": ")
        .findFirst()
        .orElse("");
  }

  private static String name(Article article) {
    return MarkdownText.of(article.origin().displayName());
  }

  private static String label(Stance stance) {
    return stance.name().toLowerCase(Locale.ROOT);
  }
}
