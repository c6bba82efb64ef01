package org.synopse.report.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.SurefireReportParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synopse.relate.Relation;
import org.synopse.report.Report;
import org.synopse.report.VisibleText;
import org.synopse.testing.Hostile;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The document as a build server reads it. */
class JUnitReportWriterTest {
  private static final Report REPORT = Hostile.report();

  private static String written() throws IOException {
    StringWriter out = new StringWriter();
    new JUnitReportWriter().write(REPORT, out);
    return out.toString();
  }

  private static void validate(String xml) throws SAXException, IOException {
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(JUnitReportWriterTest.class.getResource("junit.xsd"))
        .newValidator()
        .validate(new StreamSource(new StringReader(xml)));
  }

  @Test
  void isWhatTheSchemaAsks() throws SAXException, IOException {
    validate(written());
  }

  @Test
  void hasACasePerFindingOfWhichContradictionsFailed()
      throws IOException, SAXException, ParserConfigurationException {
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(written())));

    assertThat(document.getElementsByTagName("testcase").getLength())
        .isEqualTo(REPORT.findings().size());
    assertThat(document.getElementsByTagName("failure").getLength())
        .isEqualTo(REPORT.findings(Relation.CONTRADICTION).size())
        .isPositive();
    Element first = (Element) document.getElementsByTagName("testcase").item(0);
    assertThat(first.getAttribute("name"))
        .contains(VisibleText.inOneLine(REPORT.findings().get(0).pair().left().text()));
  }

  /** Maven's own reader of such documents, which its report of tests is made with. */
  @Test
  void isReadByTheReaderOfMaven(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("TEST-synopse.xml"), written(), StandardCharsets.UTF_8);
    List<ReportTestSuite> suites =
        new SurefireReportParser(List.of(folder.toFile()), new NullConsoleLogger())
            .parseXMLReportFiles();

    assertThat(suites).hasSize(1);
    ReportTestSuite suite = suites.get(0);
    assertThat(suite.getNumberOfTests()).isEqualTo(REPORT.findings().size());
    assertThat(suite.getNumberOfFailures())
        .isEqualTo(REPORT.findings(Relation.CONTRADICTION).size())
        .isPositive();
    assertThat(suite.getTestCases())
        .extracting(ReportTestCase::getName)
        .first()
        .asString()
        .contains(VisibleText.inOneLine(REPORT.findings().get(0).pair().left().text()));
    assertThat(suite.getTestCases())
        .filteredOn(ReportTestCase::hasFailure)
        .allSatisfy(failed -> assertThat(failed.getFailureMessage()).isNotBlank());
  }

  @Test
  void holdsWhateverEndsACharacterSection() throws SAXException, IOException {
    StringWriter out = new StringWriter();
    JUnitXml.write(
        List.of(
            new JUnitXml.Suite(
                "s\"<",
                List.of(
                    new JUnitXml.Case(
                        "g", "n", JUnitXml.Outcome.FAILED, "t", "]]>\u0000\uFFFE", "]]> <x>\u0001"),
                    new JUnitXml.Case("g", "n", JUnitXml.Outcome.BROKEN, "t", null, null),
                    new JUnitXml.Case("g", "n", JUnitXml.Outcome.SKIPPED, "t", "m", "d")))),
        out);

    validate(out.toString());
    assertThat(out.toString()).contains("errors=\"1\"").contains("skipped=\"1\"");
  }
}
