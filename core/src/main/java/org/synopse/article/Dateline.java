package org.synopse.article;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.synopse.text.Span;

/**
 * Finds the place, day and mark of the house that stand before the first sentence of a report:
 * {@code Berlin/Bremen (np) - }, {@code LA PAZ, Nov 11 - }, {@code Laibach. }
 *
 * <p>With a mark in brackets it may open any paragraph. Without one it opens the lead alone, and a
 * whole sentence follows: {@code Bayern - Dortmund 3:1} has none.
 */
final class Dateline {
  /** Shorter, a paragraph is a kicker, a result or an entry of a list. */
  private static final int SHORTEST_LEAD = 60;

  private static final int LONGEST = 80;

  private static final String SENTENCE_ENDS = ".!?“”\"»«";

  private static final String NAME = "\\p{Lu}[\\p{L}’'-]{2,}";

  /** {@code Berlin}, {@code Sankt Gallus}, {@code Frankfurt am Main}. */
  private static final String PLACE =
      "(?:St\\. |La |LA )?" + NAME + "(?: (?:(?:am|an der|of|de|del) )?" + NAME + "){0,2}";

  private static final String PLACES =
      PLACE + "(?:\\s?/\\s?" + PLACE + "){0,2}(?: \\(" + NAME + "\\))?";

  /** {@code , 14. März}, {@code , Nov 11}, {@code , 9 April 2025}. */
  private static final String DAY =
      "(?:, (?:\\d{1,2}\\.? \\p{Lu}\\p{L}{2,9}|\\p{Lu}\\p{L}{2,9}\\.? \\d{1,2})(?:,? \\d{4})?)";

  /** Short and in small letters: {@code (np)}, {@code (mdp/lni)}. */
  private static final String MARK = " ?\\(\\p{Ll}{2,4}(?:[/-]\\p{L}{2,4})?\\)";

  private static final String DASH = "\\s*[-–—]\\s+";
  private static final String STOP = "\\.\\s+";
  private static final String SENTENCE = "(?=([„“\"»«]?[\\p{Lu}\\d]\\p{L}*))";

  private static final Pattern MARKED =
      Pattern.compile(PLACES + DAY + "?" + MARK + "(?:" + STOP + "|:\\s+|" + DASH + ")" + SENTENCE);

  private static final Pattern DATED =
      Pattern.compile(PLACES + DAY + "(?:" + STOP + "|" + DASH + ")" + SENTENCE);

  private static final Pattern STOPPED = Pattern.compile("(" + PLACES + ")" + STOP + SENTENCE);

  private static final Pattern DASHED = Pattern.compile("(" + PLACES + ")" + DASH + SENTENCE);

  private final Set<String> abbreviations;
  private final Set<String> openers;

  /**
   * @param abbreviations words in lower case whose full stop belongs to them: {@code Prof.}
   * @param openers words in lower case that open a sentence behind a dash
   */
  Dateline(Set<String> abbreviations, Set<String> openers) {
    this.abbreviations = abbreviations;
    this.openers = openers;
  }

  /** Returns where the text behind the dateline begins, or the paragraph where it has none. */
  int end(String text, Span paragraph, boolean lead) {
    Matcher marked = matcher(MARKED, text, paragraph);
    if (marked.lookingAt()) {
      return marked.end();
    }
    if (!lead || !isLead(text, paragraph)) {
      return paragraph.begin();
    }
    Matcher dated = matcher(DATED, text, paragraph);
    if (dated.lookingAt()) {
      return dated.end();
    }
    Matcher stopped = matcher(STOPPED, text, paragraph);
    if (stopped.lookingAt() && !abbreviations.contains(lower(stopped.group(1)))) {
      return stopped.end();
    }
    Matcher dashed = matcher(DASHED, text, paragraph);
    return dashed.lookingAt() && (isAllCapitals(dashed.group(1)) || opens(dashed.group(2)))
        ? dashed.end()
        : paragraph.begin();
  }

  private static Matcher matcher(Pattern pattern, String text, Span paragraph) {
    int limit = Math.min(paragraph.end(), paragraph.begin() + LONGEST);
    return pattern.matcher(text).region(paragraph.begin(), limit);
  }

  /** Whether the paragraph is long enough, and ends like one that tells something. */
  static boolean isLead(String text, Span paragraph) {
    return paragraph.length() >= SHORTEST_LEAD
        && SENTENCE_ENDS.indexOf(text.charAt(paragraph.end() - 1)) >= 0;
  }

  /** {@code Bayern - Dortmund war abgesagt} is no dateline, {@code Berlin - Die Bahn hat …} is. */
  private boolean opens(String word) {
    return openers.contains(lower(word));
  }

  private static boolean isAllCapitals(String places) {
    return places.equals(places.toUpperCase(Locale.ROOT));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
