package org.synopse.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.synopse.text.ResourceLines;
import org.synopse.text.Span;

/**
 * What stands in an article's text and is not the article: teasers, bylines, agency marks.
 *
 * <p>The words are in {@code boilerplate.txt}: {@code line} entries begin a line that is left out
 * whole, {@code agency} entries are wire services whose mark opens or closes a paragraph; {@code
 * title} and {@code opener} entries tell a dateline from other beginnings.
 */
public final class Boilerplate {
  /** A byline is short; a longer line that begins so is a sentence. */
  private static final int LONGEST_BYLINE = 80;

  /** {@code (dpa)}, {@code (eulerpool-AFX)}, {@code (dpa/AFP)} as the last thing of a paragraph. */
  private static final Pattern CLOSING_MARK =
      Pattern.compile("\\(([\\p{L}\\d./ +-]{2,40})\\)\\s*$");

  /** {@code Berlin (dpa) –}, {@code PARIS (Reuters) -} as the first thing of a paragraph. */
  private static final Pattern OPENING_MARK =
      Pattern.compile("^[\\p{Lu}][\\p{L}./, -]{1,40}\\(([\\p{L}\\d./ +-]{2,30})\\)\\s*[-–—:]\\s*");

  private static final Pattern BETWEEN_AGENCIES = Pattern.compile("[/ +-]");

  private static final Pattern BYLINE =
      Pattern.compile(
          "^(?:Von|By) \\p{Lu}[\\p{L}.-]+(?: (?:\\p{Lu}[\\p{L}.-]*|und|and|von|de))*,?.{0,30}$");

  private final List<String> linePrefixes;
  private final List<String> agencies;
  private final Dateline dateline;

  private Boilerplate(List<String> linePrefixes, List<String> agencies, Dateline dateline) {
    this.linePrefixes = linePrefixes;
    this.agencies = agencies;
    this.dateline = dateline;
  }

  /** Reads the words. */
  public static Boilerplate load() {
    List<List<String>> entries = ResourceLines.fields(Boilerplate.class, "boilerplate.txt");
    Dateline dateline =
        new Dateline(Set.copyOf(words(entries, "title")), Set.copyOf(words(entries, "opener")));
    return new Boilerplate(words(entries, "line"), words(entries, "agency"), dateline);
  }

  private static List<String> words(List<List<String>> entries, String kind) {
    return entries.stream()
        .filter(entry -> entry.get(0).equals(kind))
        .map(entry -> entry.get(1).toLowerCase(Locale.ROOT))
        .toList();
  }

  /** Whether the whole line is not of the article. */
  public boolean isForeign(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    return linePrefixes.stream().anyMatch(lower::startsWith)
        || (line.length() <= LONGEST_BYLINE
            && !endsLikeSentence(line)
            && BYLINE.matcher(line).matches())
        || isMarkAlone(line);
  }

  private boolean isMarkAlone(String line) {
    var mark = CLOSING_MARK.matcher(line);
    return mark.find() && mark.start() == 0 && isAgency(mark.group(1));
  }

  /**
   * Returns the paragraph without a dateline or an agency mark at its begin, and without one at its
   * end.
   *
   * @param lead whether no paragraph before it {@linkplain #isLead tells something}, so that a
   *     place may stand alone: {@code Bremen. In letzter Minute …}
   */
  public Span withoutMarks(String text, Span paragraph, boolean lead) {
    int begin = paragraph.begin();
    int end = paragraph.end();
    var opening = OPENING_MARK.matcher(text).region(begin, Math.min(end, begin + 100));
    if (opening.lookingAt() && isAgency(opening.group(1))) {
      begin = opening.end();
    } else if (!paragraph.isEmpty()) {
      begin = dateline.end(text, paragraph, lead);
    }
    var closing = CLOSING_MARK.matcher(text).region(Math.max(begin, end - 60), end);
    if (closing.find() && isAgency(closing.group(1))) {
      end = closing.start();
    }
    return new Span(begin, Math.max(begin, end));
  }

  /** Whether the paragraph tells something, as the lead does and a kicker above it does not. */
  static boolean isLead(String text, Span paragraph) {
    return Dateline.isLead(text, paragraph);
  }

  /** Returns the wire services that marks at the begin and end of a paragraph name. */
  List<String> agencies(String paragraph) {
    List<String> named = new ArrayList<>();
    var opening = OPENING_MARK.matcher(paragraph);
    if (opening.lookingAt()) {
      addAgencies(opening.group(1), named);
    }
    var closing =
        CLOSING_MARK
            .matcher(paragraph)
            .region(Math.max(0, paragraph.length() - 60), paragraph.length());
    if (closing.find()) {
      addAgencies(closing.group(1), named);
    }
    return named;
  }

  private void addAgencies(String mark, List<String> named) {
    String lower = mark.toLowerCase(Locale.ROOT);
    if (agencies.contains(lower)) {
      named.add(lower);
    } else {
      BETWEEN_AGENCIES.splitAsStream(lower).filter(agencies::contains).forEach(named::add);
    }
  }

  /** Whether the word is the name of a wire service: {@code dpa}. */
  public boolean isWireService(String word) {
    return agencies.contains(word.toLowerCase(Locale.ROOT));
  }

  private boolean isAgency(String mark) {
    String lower = mark.toLowerCase(Locale.ROOT);
    return agencies.contains(lower)
        || BETWEEN_AGENCIES.splitAsStream(lower).anyMatch(agencies::contains);
  }

  private static boolean endsLikeSentence(String line) {
    return line.endsWith(".") || line.endsWith("!") || line.endsWith("?");
  }
}
