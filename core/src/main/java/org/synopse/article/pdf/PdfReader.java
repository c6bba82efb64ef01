package org.synopse.article.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.synopse.article.Article;
import org.synopse.article.ArticleBuilder;
import org.synopse.article.ArticleReadException;
import org.synopse.article.ArticleReader;
import org.synopse.article.Block;
import org.synopse.article.Origin;
import org.synopse.article.Problem;
import org.synopse.text.Language;

/** Reads the text of a PDF; the place of a block is its page. */
public final class PdfReader implements ArticleReader {
  private static final int MAX_BYTES = 64 << 20;
  private static final int MOST_PAGES = 100;
  private static final int LONGEST_HEADLINE = 200;
  private static final Pattern PARAGRAPH = Pattern.compile("\\n[ \\t]*\\n");
  private static final Pattern HYPHEN =
      Pattern.compile("(?<=\\p{L})[-\u00ad]\\s*\\n\\s*(?=\\p{Ll})");
  private static final Pattern LINE = Pattern.compile("\\s*\\n\\s*");

  /** Makes a reader. */
  public PdfReader() {}

  @Override
  public Article read(String key, Origin origin, @Nullable Language language, InputStream in)
      throws ArticleReadException {
    String file = origin.file();
    try {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw new ArticleReadException(file, "larger than 64 MiB, too much for one article");
      }
      try (PDDocument pdf = Loader.loadPDF(bytes)) {
        ArticleBuilder article = new ArticleBuilder(key, "pdf");
        read(pdf, article);
        if (article.size() == 0) {
          throw new ArticleReadException(file, "a PDF without text, perhaps a scan");
        }
        return article.build(origin, language);
      }
    } catch (InvalidPasswordException e) {
      throw new ArticleReadException(file, "a PDF with a password", e);
    } catch (IOException e) {
      throw new ArticleReadException(file, "a damaged PDF", e);
    } catch (ArticleReadException e) {
      throw e;
    } catch (RuntimeException e) {
      // PDFBox throws what it likes at a file that breaks its promises.
      throw new ArticleReadException(file, "a damaged PDF", e);
    }
  }

  private static void read(PDDocument pdf, ArticleBuilder article) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setLineSeparator("\n");
    stripper.setParagraphEnd("\n\n");
    int pages = Math.min(MOST_PAGES, pdf.getNumberOfPages());
    if (pages < pdf.getNumberOfPages()) {
      article.partial(
          Problem.Severity.WARNING, "only the first " + MOST_PAGES + " pages were read");
    }
    for (int page = 1; page <= pages; page++) {
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      List<String> paragraphs = paragraphs(stripper.getText(pdf));
      for (int i = 0; i < paragraphs.size(); i++) {
        boolean headline = page == 1 && i == 0 && isHeadline(paragraphs.get(i));
        article.add(
            headline && paragraphs.size() > 1 ? Block.Kind.HEADLINE : Block.Kind.PARAGRAPH,
            paragraphs.get(i),
            "page " + page);
      }
    }
  }

  private static boolean isHeadline(String words) {
    return words.length() <= LONGEST_HEADLINE && !words.endsWith(".");
  }

  private static List<String> paragraphs(String text) {
    List<String> paragraphs = new ArrayList<>();
    for (String paragraph : PARAGRAPH.split(text.replace("\r", ""), -1)) {
      String joined = LINE.matcher(HYPHEN.matcher(paragraph).replaceAll("")).replaceAll(" ");
      if (!joined.isBlank()) {
        paragraphs.add(joined.strip());
      }
    }
    return paragraphs;
  }
}
