package org.synopse.report.study;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synopse.article.Article;
import org.synopse.report.CsvTable;
import org.synopse.report.VisibleText;
import org.synopse.study.version.VersionChange;
import org.synopse.text.Span;

/**
 * What changed between two captures of an article, for a reader or for a table.
 *
 * @param old the older capture
 * @param current the newer capture
 * @param changes what changed, in order
 */
public record VersionsReport(Article old, Article current, List<VersionChange> changes) {
  public VersionsReport {
    changes = List.copyOf(changes);
  }

  /** Writes a sentence with its words for each change. */
  public void writeText(Writer out) throws IOException {
    PrintWriter print = new PrintWriter(out);
    print.println(summary());
    for (VersionChange change : changes) {
      print.println();
      print.println(change.kind().label());
      line(print, "- ", old, change.old());
      line(print, "+ ", current, change.current());
      if (change.old() != null && change.current() != null) {
        print.println("    " + words(change.gone()) + " → " + words(change.come()));
      }
    }
    print.flush();
    if (print.checkError()) {
      throw new IOException("not written");
    }
  }

  private String summary() {
    List<String> counts = new ArrayList<>();
    for (VersionChange.Kind kind : VersionChange.Kind.values()) {
      long number = changes.stream().filter(change -> change.kind() == kind).count();
      if (number > 0) {
        counts.add(number + " " + kind.label());
      }
    }
    return counts.isEmpty()
        ? "Both say the same; commas and quotation marks do not count."
        : String.join(", ", counts) + ".";
  }

  private static void line(PrintWriter print, String sign, Article article, @Nullable Span span) {
    if (span != null) {
      print.println("  " + sign + VisibleText.inOneLine(article.source().slice(span)));
    }
  }

  private static String words(List<String> words) {
    return words.isEmpty() ? "(nothing)" : VisibleText.inOneLine(String.join(" ", words));
  }

  /** Writes a row for each change. */
  public void writeCsv(Writer out) throws IOException {
    try (CsvTable table = new CsvTable(out)) {
      table.row(
          "change",
          "old_begin",
          "old_end",
          "old_words",
          "new_begin",
          "new_end",
          "new_words",
          "gone",
          "come");
      for (VersionChange change : changes) {
        Span before = change.old();
        Span now = change.current();
        table.row(
            change.kind().label(),
            before == null ? null : before.begin(),
            before == null ? null : before.end(),
            before == null ? null : old.source().slice(before),
            now == null ? null : now.begin(),
            now == null ? null : now.end(),
            now == null ? null : current.source().slice(now),
            String.join(" ", change.gone()),
            String.join(" ", change.come()));
      }
    }
  }
}
