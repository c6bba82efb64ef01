package org.synopse.report.terminal;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.synopse.article.Article;
import org.synopse.article.Problem;
import org.synopse.lexicon.Certainty;
import org.synopse.relate.Evidence;
import org.synopse.relate.Finding;
import org.synopse.relate.Relation;
import org.synopse.report.Report;
import org.synopse.report.ReportWriter;
import org.synopse.statement.ArticleStatements;
import org.synopse.statement.Statement;
import org.synopse.statement.attribution.Attribution;
import org.synopse.statement.attribution.Source;
import org.synopse.statement.modality.Polarity;
import org.synopse.statement.quantity.Quantity;
import org.synopse.statement.time.TimeExpression;
import org.synopse.text.Span;

/** Writes a report side by side: left outlet, relation, right outlet; evidence under each row. */
public final class TerminalReportWriter implements ReportWriter {
  /** The narrowest terminal on which two columns can still be read. */
  public static final int NARROWEST = 60;

  /** With more pairs than those of three articles, pairs without a finding get no heading. */
  private static final int FEW_PAIRS = 3;

  private static final int RELATION_COLUMNS = 15;
  private static final String INDENT = "    ";
  private static final Pattern COLOUR_CODE = Pattern.compile("\u001B\\[[0-9;]*m");

  private final int width;
  private final boolean colour;

  /**
   * Creates a writer.
   *
   * @param width columns of the terminal; fewer than {@link #NARROWEST} are taken for that
   * @param colour whether to write colour codes
   */
  public TerminalReportWriter(int width, boolean colour) {
    this.width = Math.max(NARROWEST, width);
    this.colour = colour;
  }

  @Override
  public void write(Report report, Writer out) throws IOException {
    List<String> lines = new ArrayList<>();
    summary(lines, report);
    Map<Report.ArticlePair, List<Finding>> findings = report.findingsByPair();
    List<Report.ArticlePair> pairs = report.articlePairs();
    int silent = 0;
    for (Report.ArticlePair pair : pairs) {
      List<Finding> between = findings.getOrDefault(pair, List.of());
      if (between.isEmpty() && pairs.size() > FEW_PAIRS) {
        silent++;
      } else {
        comparison(lines, pair, between);
      }
    }
    if (silent > 0) {
      lines.add("");
      lines.addAll(
          TerminalText.wrap(
              silent + " pairs of articles have no statement in common or none to show.", width));
    }
    partlyRead(lines, report);
    for (Map.Entry<String, List<Statement>> only : report.only().entrySet()) {
      only(lines, report.article(only.getKey()), only.getValue());
    }
    problems(lines, report);
    print(lines, out);
  }

  @Override
  public void writeStatements(Report report, Writer out) throws IOException {
    List<String> lines = new ArrayList<>();
    for (ArticleStatements article : report.articles()) {
      heading(lines, name(article.annotated().article()));
      article.statements().forEach(statement -> statement(lines, article, statement));
    }
    problems(lines, report);
    print(lines, out);
  }

  private static void print(List<String> lines, Writer out) throws IOException {
    for (String line : lines) {
      out.write(line.stripTrailing());
      out.write('\n');
    }
    out.flush();
  }

  private void summary(List<String> lines, Report report) {
    List<String> parts = new ArrayList<>();
    List<String> shortParts = new ArrayList<>();
    for (Relation relation :
        List.of(
            Relation.CONTRADICTION,
            Relation.ATTRIBUTION_DIFFERENCE,
            Relation.AGREEMENT,
            Relation.NOT_COMPARABLE)) {
      int count = report.findings(relation).size();
      if (count > 0) {
        parts.add(paint(Colour.of(relation), count + " " + words(relation, count)));
        shortParts.add(paint(Colour.of(relation), count + " " + shortWord(relation)));
      }
    }
    int only = report.only().values().stream().mapToInt(List::size).sum();
    parts.add(only + " told by one side only");
    shortParts.add(only + " one-sided");
    addAsFits(lines, parts, shortParts);
    for (String line :
        TerminalText.wrap(
            "A comparison of what the texts say, not a verdict on what is true.", width)) {
      lines.add(paint(Colour.FAINT, line));
    }
  }

  /** One line where there is room, in long words or short ones; else a line a part. */
  private void addAsFits(List<String> lines, List<String> parts, List<String> shortParts) {
    for (List<String> words : List.of(parts, shortParts)) {
      String joined = String.join(", ", words) + ".";
      if (shownWidth(joined) <= width) {
        lines.add(joined);
        return;
      }
    }
    lines.addAll(parts);
  }

  /** Colour codes take no room. */
  private static int shownWidth(String painted) {
    return TerminalText.width(COLOUR_CODE.matcher(painted).replaceAll(""));
  }

  private static String words(Relation relation, int count) {
    return switch (relation) {
      case AGREEMENT -> count == 1 ? "agreement" : "agreements";
      case ATTRIBUTION_DIFFERENCE ->
          count == 1 ? "attribution difference" : "attribution differences";
      case CONTRADICTION -> count == 1 ? "contradiction" : "contradictions";
      case NOT_COMPARABLE -> "not comparable";
    };
  }

  private static String shortWord(Relation relation) {
    return switch (relation) {
      case AGREEMENT -> "agree";
      case ATTRIBUTION_DIFFERENCE -> "attributed otherwise";
      case CONTRADICTION -> "contradict";
      case NOT_COMPARABLE -> "not comparable";
    };
  }

  private void heading(List<String> lines, String text) {
    lines.add("");
    TerminalText.wrap(text, width).forEach(line -> lines.add(paint(Colour.HEADING, line)));
    lines.add(paint(Colour.FAINT, "─".repeat(width)));
  }

  private void comparison(List<String> lines, Report.ArticlePair pair, List<Finding> findings) {
    int column = (width - RELATION_COLUMNS - 2) / 2;
    lines.add("");
    row(
        lines,
        TerminalText.wrap(name(pair.left()), column),
        List.of(""),
        TerminalText.wrap(name(pair.right()), column),
        column,
        Colour.HEADING);
    lines.add(paint(Colour.FAINT, "─".repeat(width)));
    if (findings.isEmpty()) {
      lines.add("The two articles have no statement in common.");
    }
    for (Finding finding : findings) {
      row(
          lines,
          TerminalText.wrap(finding.pair().left().text(), column),
          relationWords(finding.relation()),
          TerminalText.wrap(finding.pair().right().text(), column),
          column,
          Colour.of(finding.relation()));
      for (Evidence evidence : finding.evidence()) {
        evidence(lines, pair, evidence);
      }
      lines.add("");
    }
  }

  private static List<String> relationWords(Relation relation) {
    return switch (relation) {
      case AGREEMENT -> List.of("= agrees");
      case ATTRIBUTION_DIFFERENCE -> List.of("~ attribution", "  differs");
      case CONTRADICTION -> List.of("≠ contradicts");
      case NOT_COMPARABLE -> List.of("∥ not", "  comparable");
    };
  }

  /** The relation is coloured; in the row of the names, the names are. */
  private void row(
      List<String> lines,
      List<String> left,
      List<String> middle,
      List<String> right,
      int column,
      Colour tone) {
    boolean names = tone == Colour.HEADING;
    int height = Math.max(middle.size(), Math.max(left.size(), right.size()));
    for (int i = 0; i < height; i++) {
      String leftCell = TerminalText.padded(cell(left, i), column);
      String middleCell = TerminalText.padded(cell(middle, i), RELATION_COLUMNS);
      String rightCell = cell(right, i);
      lines.add(
          (names ? paint(tone, leftCell) : leftCell)
              + " "
              + paint(tone, middleCell)
              + " "
              + (names ? paint(tone, rightCell) : rightCell));
    }
  }

  private static String cell(List<String> cells, int i) {
    return i < cells.size() ? cells.get(i) : "";
  }

  private void evidence(List<String> lines, Report.ArticlePair pair, Evidence evidence) {
    String words =
        evidence.kind().label()
            + ": "
            + evidence.because()
            + quoted(pair.left(), evidence.left())
            + " |"
            + quoted(pair.right(), evidence.right());
    for (String line : TerminalText.wrap(words, width - INDENT.length())) {
      lines.add(paint(Colour.FAINT, INDENT + line));
    }
  }

  private static String quoted(Article article, Span span) {
    String words = article.source().slice(span);
    int longest = 60;
    return " “" + (words.length() > longest ? words.substring(0, longest) + "…" : words) + "”";
  }

  /** What follows is what one side tells alone; that is in doubt where another is not whole. */
  private void partlyRead(List<String> lines, Report report) {
    for (Article article : report.partlyRead()) {
      lines.add("");
      indented(
          lines,
          name(article)
              + " may not have been read whole (see Problems): what others seem to tell alone may"
              + " stand in the missing part.",
          "! ");
    }
  }

  private void only(List<String> lines, Article article, List<Statement> statements) {
    if (statements.isEmpty()) {
      return;
    }
    heading(lines, "Only in " + name(article));
    for (Statement statement : statements) {
      indented(lines, statement.text(), "  • ");
      if (!statement.isInArticleVoice()) {
        for (String line :
            TerminalText.wrap("under the word of " + source(statement), width - INDENT.length())) {
          lines.add(paint(Colour.FAINT, INDENT + line));
        }
      }
    }
  }

  private static String source(Statement statement) {
    Attribution innermost = statement.innermostAttribution();
    Source source = innermost == null ? null : innermost.source();
    return source == null ? "nobody named" : source.displayText();
  }

  private void indented(List<String> lines, String text, String mark) {
    String indent = mark;
    for (String line : TerminalText.wrap(text, width - mark.length())) {
      lines.add(indent + line);
      indent = " ".repeat(mark.length());
    }
  }

  /** The words of the cue, with dots where they stand apart: {@code teilte … mit}. */
  private static String cue(ArticleStatements article, Attribution attribution) {
    List<String> parts = new ArrayList<>();
    for (Span part : attribution.cueParts()) {
      parts.add(article.annotated().article().source().slice(part));
    }
    return parts.isEmpty() ? "" : " / " + String.join(" … ", parts);
  }

  private void statement(List<String> lines, ArticleStatements article, Statement statement) {
    indented(lines, statement.text(), TerminalText.padded(statement.id() + " ", 5));
    List<String> facts = new ArrayList<>();
    for (Attribution attribution : statement.attributions()) {
      Source source = attribution.source();
      facts.add(
          "attribution: "
              + (source == null ? "nobody named" : source.displayText())
              + cue(article, attribution)
              + " ("
              + attribution.type().name().toLowerCase(Locale.ROOT)
              + ", "
              + attribution.stance().name().toLowerCase(Locale.ROOT)
              + ")");
    }
    if (statement.certainty() != Certainty.CERTAIN) {
      facts.add("certainty: " + statement.certainty().name().toLowerCase(Locale.ROOT));
    }
    if (statement.polarity() == Polarity.NEGATED) {
      facts.add("negated");
    }
    for (Quantity quantity : statement.values().quantities()) {
      facts.add("quantity: " + quantity.inWords());
    }
    for (TimeExpression time : statement.values().times()) {
      facts.add(
          "time: "
              + article.annotated().article().source().slice(time.span())
              + " = "
              + time.value());
    }
    List<String> names =
        statement.values().mentions().stream().map(m -> m.entity().name()).distinct().toList();
    if (!names.isEmpty()) {
      facts.add("names: " + String.join("; ", names));
    }
    for (String fact : facts) {
      for (String line : TerminalText.wrap(fact, width - 7)) {
        lines.add(paint(Colour.FAINT, "       " + line));
      }
    }
  }

  /** An article that could not be read is not in the report; its problem names it. */
  private static String where(Report report, Problem problem) {
    return report.articles().stream()
        .filter(article -> article.key().equals(problem.article()))
        .map(article -> article.annotated().article().origin().file() + ": ")
        .findFirst()
        .orElse("");
  }

  private void problems(List<String> lines, Report report) {
    if (report.problems().isEmpty()) {
      return;
    }
    heading(lines, "Problems");
    for (Problem problem : report.problems()) {
      indented(lines, where(report, problem) + problem.message(), "  ! ");
    }
  }

  private static String name(Article article) {
    String date = article.origin().published() == null ? "" : ", " + article.origin().published();
    return article.origin().displayName() + date;
  }

  private String paint(Colour tone, String text) {
    return colour ? tone.paint(text) : text;
  }
}
