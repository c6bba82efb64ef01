package org.synopse.report.junit;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.synopse.report.VisibleText;

/** JUnit XML as build servers read it: suites of cases that passed, failed or were skipped. */
public final class JUnitXml {
  private JUnitXml() {}

  /** How a case ended. */
  public enum Outcome {
    PASSED,
    FAILED,
    /** It could not be run. */
    BROKEN,
    SKIPPED
  }

  /**
   * A case.
   *
   * @param group what it belongs to, as the class of a test
   * @param name what is looked at
   * @param type the kind of failure in a word; empty where it passed
   * @param message the failure in a line, or {@code null} where it passed
   * @param details more lines, or {@code null}
   */
  public record Case(
      String group,
      String name,
      Outcome outcome,
      String type,
      @Nullable String message,
      @Nullable String details) {}

  /** Cases under one name. */
  public record Suite(String name, List<Case> cases) {
    public Suite {
      cases = List.copyOf(cases);
    }

    private long count(Outcome outcome) {
      return cases.stream().filter(item -> item.outcome() == outcome).count();
    }
  }

  /**
   * Writes one document; the writer is flushed and left open.
   *
   * @throws IOException if the writer fails
   */
  public static void write(List<Suite> suites, Writer out) throws IOException {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("testsuites");
      counts(xml, suites);
      xml.writeCharacters("\n");
      for (Suite suite : suites) {
        suite(xml, suite);
      }
      xml.writeEndElement();
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.flush();
      out.flush();
    } catch (XMLStreamException e) {
      throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
    }
  }

  private static void suite(XMLStreamWriter xml, Suite suite) throws XMLStreamException {
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", VisibleText.inOneLine(suite.name()));
    counts(xml, List.of(suite));
    xml.writeCharacters("\n");
    for (Case item : suite.cases()) {
      testCase(xml, item);
    }
    xml.writeEndElement();
    xml.writeCharacters("\n");
  }

  private static void counts(XMLStreamWriter xml, List<Suite> suites) throws XMLStreamException {
    xml.writeAttribute(
        "tests", Long.toString(suites.stream().mapToLong(s -> s.cases().size()).sum()));
    count(xml, "failures", suites, Outcome.FAILED);
    count(xml, "errors", suites, Outcome.BROKEN);
    count(xml, "skipped", suites, Outcome.SKIPPED);
  }

  private static void count(XMLStreamWriter xml, String name, List<Suite> suites, Outcome outcome)
      throws XMLStreamException {
    xml.writeAttribute(
        name, Long.toString(suites.stream().mapToLong(suite -> suite.count(outcome)).sum()));
  }

  private static void testCase(XMLStreamWriter xml, Case item) throws XMLStreamException {
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", VisibleText.inOneLine(item.group()));
    xml.writeAttribute("name", VisibleText.inOneLine(item.name()));
    String element =
        switch (item.outcome()) {
          case PASSED -> null;
          case FAILED -> "failure";
          case BROKEN -> "error";
          case SKIPPED -> "skipped";
        };
    if (element != null) {
      xml.writeStartElement(element);
      String message = item.message();
      if (message != null) {
        xml.writeAttribute("message", VisibleText.inOneLine(message));
      }
      if (item.outcome() != Outcome.SKIPPED) {
        xml.writeAttribute("type", item.type());
      }
      String details = item.details();
      if (details != null) {
        xml.writeCharacters(VisibleText.of(details));
      }
      xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeCharacters("\n");
  }
}
