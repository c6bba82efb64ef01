package org.synopse.report.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.synopse.report.json.JsonReportWriter;
import org.synopse.testing.Extracted;
import org.synopse.testing.Reports;

class FindingExplainerTest {
  private static final String LEFT =
      "Nach Angaben der Gewerkschaft warten im Hafen von Bremen über 11.000 Container.";
  private static final String RIGHT =
      "Nach Angaben der Reederei warten im Hafen von Bremen rund 6.000 Container.";

  private static FindingExplainer explainer() throws IOException {
    StringWriter json = new StringWriter();
    new JsonReportWriter()
        .write(Reports.of(Extracted.german("a", LEFT), Extracted.german("b", RIGHT)), json);
    return FindingExplainer.of(json.toString());
  }

  @Test
  void listsTheFindingsWithTheirNumbers() throws IOException {
    assertThat(explainer().list()).singleElement().asString().startsWith("1  a1-b1  contradiction");
  }

  @Test
  void tellsRuleSpansValuesTermsAndWhatWasMissing() throws IOException {
    List<String> lines = explainer().explain("1");

    assertThat(lines.get(0)).startsWith("a1-b1: contradiction, confidence 0.");
    assertThat(lines)
        .anyMatch(line -> line.startsWith("  quantity by disjoint-quantities: "))
        .anyMatch(line -> line.endsWith("“über 11.000 Container”"))
        .anyMatch(line -> line.startsWith("    number “rund 6.000 Container”: low 6000"))
        .anyMatch(line -> line.contains("under the word of der Gewerkschaft"))
        .anyMatch(line -> line.startsWith("  words "))
        .anyMatch(line -> line.contains("by negated-on-one-side: neither side is negated"));
  }

  @Test
  void findsAFindingByItsStatements() throws IOException {
    assertThat(explainer().explain("a1-b1")).isEqualTo(explainer().explain("1"));
  }

  @Test
  void refusesWhatIsNotThere() throws IOException {
    FindingExplainer explainer = explainer();

    assertThatThrownBy(() -> explainer.explain("7"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no finding 7; there are 1");
    assertThatThrownBy(() -> FindingExplainer.of("{\"format\": \"other\"}"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> FindingExplainer.of("{")).isInstanceOf(IllegalArgumentException.class);
  }
}
