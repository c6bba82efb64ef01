package org.synopse.report.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.synopse.report.CsvTable;
import org.synopse.report.Report;
import org.synopse.report.ReportWriter;
import org.synopse.testing.Hostile;

/** The tables as a strict reader of RFC 4180 sees them. */
class CsvReportWriterTest {
  private static final Report REPORT = Hostile.report();

  private static List<CsvRecord> read(ReportWriter writer) throws IOException {
    StringWriter out = new StringWriter();
    writer.write(REPORT, out);
    return CsvReader.builder().ofCsvRecord(out.toString()).stream().toList();
  }

  @Test
  void hasARowPerFinding() throws IOException {
    List<CsvRecord> rows = read(new CsvFindingsWriter());

    assertThat(rows).hasSize(1 + REPORT.findings().size());
    assertThat(rows).allMatch(row -> row.getFieldCount() == rows.get(0).getFieldCount());
    assertThat(rows.stream().skip(1).map(row -> row.getField(0)).distinct())
        .hasSize(REPORT.findings().size());
  }

  @Test
  void hasARowPerStatement() throws IOException {
    List<CsvRecord> rows = read(new CsvStatementsWriter());

    assertThat(rows)
        .hasSize(1 + REPORT.articles().stream().mapToInt(a -> a.statements().size()).sum());
    assertThat(rows).allMatch(row -> row.getFieldCount() == rows.get(0).getFieldCount());
  }

  @Test
  void givesNoSpreadsheetAFormula() throws IOException {
    for (ReportWriter writer : List.of(new CsvFindingsWriter(), new CsvStatementsWriter())) {
      assertThat(read(writer).stream().flatMap(row -> row.getFields().stream()))
          .isNotEmpty()
          .noneMatch(cell -> cell.matches("(?s)[=+\\-@\\t\\r\uFF1D].*"))
          .anyMatch(cell -> cell.startsWith("'=cmd()"));
    }
  }

  @Test
  void neutralisesEveryBeginningOfAFormula() throws IOException {
    StringWriter out = new StringWriter();
    try (CsvTable table = new CsvTable(out)) {
      table.row("=1", "+1", "-1", "@SUM(A1)", "\t=1", "\uFF1D1", -1, null, "1-1", "");
    }

    assertThat(out).hasToString("'=1,'+1,'-1,'@SUM(A1),'=1,'\uFF1D1,-1,,1-1,\r\n");
  }
}
