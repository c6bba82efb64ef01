package org.synopse.report;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * JSON as every format that is JSON writes it: a stream, two blanks of indent, scores rounded.
 *
 * <p>Characters that a viewer would obey rather than show are written as escapes; to a reader of
 * JSON that is the same text.
 */
public final class JsonOutput {
  /** Scores are written to this many digits, so that a platform's last bit changes no byte. */
  private static final int DIGITS = 4;

  /** What could end or open an element of HTML around the JSON. */
  private static final String MARKUP = "<>&";

  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonOutput() {}

  /**
   * Writes one indented document and a line feed; the writer is flushed and left open.
   *
   * @throws IOException if the writer fails
   */
  public static void indented(Writer out, Consumer<JsonGenerator> value) throws IOException {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    ObjectWriteContext context =
        new ObjectWriteContext.Base() {
          @Override
          public DefaultPrettyPrinter getPrettyPrinter() {
            return printer.createInstance();
          }
        };
    generate(context, new Escaping(new KeptOpen(out), ""), value);
    out.write('\n');
    out.flush();
  }

  /**
   * Writes one document without a blank, for a place inside HTML.
   *
   * @throws IOException if the writer fails
   */
  public static void compact(Writer out, Consumer<JsonGenerator> value) throws IOException {
    generate(new ObjectWriteContext.Base(), new Escaping(new KeptOpen(out), MARKUP), value);
  }

  /**
   * Writes one document without a blank and a line feed, for formats that grow large.
   *
   * @throws IOException if the writer fails
   */
  public static void dense(Writer out, Consumer<JsonGenerator> value) throws IOException {
    generate(new ObjectWriteContext.Base(), new Escaping(new KeptOpen(out), ""), value);
    out.write('\n');
    out.flush();
  }

  private static void generate(
      ObjectWriteContext context, Writer out, Consumer<JsonGenerator> value) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(context, out)) {
      value.accept(json);
    } catch (JacksonIOException e) {
      throw unwrapped(e);
    }
  }

  /** Jackson wraps what the writer throws; callers want it as it was. */
  private static IOException unwrapped(JacksonIOException e) {
    IOException cause = e.getCause();
    return cause == null ? new IOException(e.getMessage(), e) : cause;
  }

  /** Writes a text or {@code null}. */
  public static void text(JsonGenerator json, String property, @Nullable String value) {
    if (value == null) {
      json.writeNullProperty(property);
    } else {
      json.writeStringProperty(property, value);
    }
  }

  /** Writes a score. */
  public static void score(JsonGenerator json, String property, double value) {
    json.writeNumberProperty(
        property, BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_EVEN));
  }

  /**
   * Escapes what markup or a viewer would obey. All of it can stand only inside the strings of a
   * document, where an escape means the same.
   */
  private static final class Escaping extends FilterWriter {
    private static final String HEXADECIMAL = "0123456789abcdef";

    private final String more;

    /** Escapes also the characters that are given. */
    Escaping(Writer out, String more) {
      super(out);
      this.more = more;
    }

    @Override
    public void write(int c) throws IOException {
      if (isPlain((char) c)) {
        out.write(c);
      } else {
        out.write("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          out.write(HEXADECIMAL.charAt((c >> shift) & 0xF));
        }
      }
    }

    @Override
    public void write(char[] text, int from, int count) throws IOException {
      int begin = from;
      for (int i = from; i < from + count; i++) {
        if (!isPlain(text[i])) {
          out.write(text, begin, i - begin);
          write(text[i]);
          begin = i + 1;
        }
      }
      out.write(text, begin, from + count - begin);
    }

    @Override
    public void write(String text, int from, int count) throws IOException {
      write(text.toCharArray(), from, count);
    }

    private boolean isPlain(char c) {
      if (c < DELETE) {
        return more.indexOf(c) < 0;
      }
      if (c < FIRST_AFTER_C1) {
        return false;
      }
      int type = Character.getType(c);
      return type != Character.FORMAT
          && type != Character.LINE_SEPARATOR
          && type != Character.PARAGRAPH_SEPARATOR;
    }

    private static final char DELETE = 0x7F;
    private static final char FIRST_AFTER_C1 = 0xA0;
  }
}
