package org.synopse.article.input;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.synopse.article.ArticleReadException;
import org.synopse.article.TextDecoder;

/**
 * An RSS or Atom file as a list of articles.
 *
 * <p>Each entry becomes the page that it describes: its title, day, outlet, author and link as
 * metadata and its text as the body. Entities of the file's own are not resolved and nothing is
 * fetched.
 */
final class FeedFile {
  private static final Pattern ROOT =
      Pattern.compile(
          "(?s)^(?:<\\?xml.*?\\?>)?(?:\\s|<!--.*?-->|<\\?.*?\\?>|<!DOCTYPE[^>\\[]*>)*<(?:rss|feed|rdf:RDF)\\b.*");
  private static final Pattern ENCODING =
      Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([\\w:.-]+)");
  private static final String INVALID = "a feed that is not valid XML";
  private static final int DEEPEST = 100;
  private static final int LONGEST_TEXT = 4 << 20;

  private FeedFile() {}

  static boolean isFeed(Document document) {
    return ROOT.matcher(document.head()).matches();
  }

  static Parts entries(Document feed) throws ArticleReadException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    Parsing parsing = new Parsing(feed);
    String lost = null;
    try {
      parsing.run(factory.createXMLStreamReader(new StringReader(text(feed))));
    } catch (XMLStreamException | IOException e) {
      if (parsing.entries.isEmpty()) {
        throw new ArticleReadException(feed.name(), INVALID, e);
      }
      lost = INVALID;
    }
    if (parsing.entries.isEmpty()) {
      throw new ArticleReadException(feed.name(), "a feed without entries");
    }
    return new Parts(parsing.entries, lost);
  }

  /** Decoded here: the parser prints to standard error what it cannot decode. */
  private static String text(Document feed) {
    Matcher declared = ENCODING.matcher(feed.head());
    String charset = feed.charset();
    return TextDecoder.decode(
            feed.bytes(), charset == null && declared.find() ? declared.group(1) : charset)
        .text()
        .stripLeading();
  }

  /** One run over the elements of a feed. */
  private static final class Parsing {
    private final Document feed;
    private final List<Document> entries = new ArrayList<>();
    private final Map<String, String> channel = new HashMap<>();
    private @Nullable Map<String, String> entry;

    Parsing(Document feed) {
      this.feed = feed;
    }

    void run(XMLStreamReader xml) throws XMLStreamException, IOException {
      int depth = 0;
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          depth++;
          if (depth > DEEPEST) {
            throw new IOException("nested too deep");
          }
          String name = xml.getLocalName();
          if (name.equals("item") || name.equals("entry")) {
            entry = new HashMap<>();
          } else if (isText(name)) {
            put(name, markup(xml));
            depth--;
          } else if (name.equals("link")) {
            String href = xml.getAttributeValue(null, "href");
            String rel = xml.getAttributeValue(null, "rel");
            if (href != null) {
              if (rel == null || rel.equals("alternate")) {
                put(name, href);
              }
            } else {
              put(name, markup(xml));
              depth--;
            }
          }
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          depth--;
          Map<String, String> done = entry;
          String name = xml.getLocalName();
          if (done != null && (name.equals("item") || name.equals("entry"))) {
            add(done);
            entry = null;
          }
        }
      }
    }

    private static boolean isText(String name) {
      return switch (name) {
        case "title",
            "description",
            "encoded",
            "content",
            "summary",
            "pubDate",
            "published",
            "updated",
            "date",
            "creator",
            "name",
            "language" ->
            true;
        default -> false;
      };
    }

    /** The text of an element with the tags of those in it, up to its end. */
    private static String markup(XMLStreamReader xml) throws XMLStreamException {
      StringBuilder markup = new StringBuilder();
      int depth = 1;
      while (depth > 0 && xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            depth++;
            markup.append('<').append(xml.getLocalName()).append('>');
          }
          case XMLStreamConstants.END_ELEMENT -> {
            depth--;
            if (depth > 0) {
              markup.append("</").append(xml.getLocalName()).append('>');
            }
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
            if (markup.length() < LONGEST_TEXT) {
              markup.append(xml.getText());
            }
          }
          default -> {
            // comments and processing instructions say nothing
          }
        }
        if (depth > DEEPEST) {
          throw new XMLStreamException("nested too deep");
        }
      }
      return markup.toString().strip();
    }

    private void put(String name, String value) {
      Map<String, String> into = entry == null ? channel : entry;
      into.putIfAbsent(name, value);
    }

    private void add(Map<String, String> item) {
      String name = feed.name() + "#" + (entries.size() + 1);
      entries.add(
          new Document(name, "text/html", "UTF-8", page(item).getBytes(StandardCharsets.UTF_8)));
    }

    private String page(Map<String, String> item) {
      StringBuilder page = new StringBuilder("<!DOCTYPE html><html");
      String language = channel.get("language");
      if (language != null) {
        page.append(" lang=\"").append(escaped(language)).append('"');
      }
      page.append("><head>");
      String title = plain(item.getOrDefault("title", ""));
      meta(page, "og:title", title);
      meta(page, "og:site_name", plain(channel.getOrDefault("title", "")));
      meta(page, "article:published_time", day(item));
      meta(page, "author", item.getOrDefault("creator", item.getOrDefault("name", "")));
      meta(page, "og:url", item.getOrDefault("link", ""));
      page.append("</head><body><article><h1>").append(escaped(title)).append("</h1>");
      String text = item.get("encoded");
      text = text == null ? item.get("content") : text;
      text = text == null ? item.get("description") : text;
      text = text == null ? item.getOrDefault("summary", "") : text;
      return page.append("<div><p>")
          .append(text)
          .append("</div></article></body></html>")
          .toString();
    }

    private static void meta(StringBuilder page, String name, String content) {
      if (!content.isBlank()) {
        page.append("<meta property=\"").append(name).append("\" content=\"");
        page.append(escaped(content)).append("\">");
      }
    }

    private static String day(Map<String, String> item) {
      String rss = item.get("pubDate");
      if (rss != null) {
        try {
          return OffsetDateTime.parse(rss, DateTimeFormatter.RFC_1123_DATE_TIME)
              .toLocalDate()
              .toString();
        } catch (DateTimeException e) {
          return rss;
        }
      }
      String atom = item.get("published");
      atom = atom == null ? item.get("date") : atom;
      return atom == null ? item.getOrDefault("updated", "") : atom;
    }

    private static String plain(String words) {
      return words.replaceAll("<[^>]{1,200}>", "").strip();
    }

    private static String escaped(String words) {
      return words
          .replace("&", "&amp;")
          .replace("<", "&lt;")
          .replace(">", "&gt;")
          .replace("\"", "&quot;");
    }
  }
}
