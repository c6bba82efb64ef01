package org.synopse.study.origin;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.synopse.article.Article;
import org.synopse.article.Boilerplate;

/** What an article says of where it has its text from. */
public final class Credits {
  /** A line that credits a service and says nothing else is short: {@code mit Material von dpa}. */
  private static final int LONGEST_CREDIT = 60;

  /** A dateline with its mark stands at the very begin of a paragraph. */
  private static final int LONGEST_DATELINE = 60;

  private final Boilerplate boilerplate;

  /** Makes the reader of credits. */
  public Credits(Boilerplate boilerplate) {
    this.boilerplate = boilerplate;
  }

  /** Returns the wire services that an article credits, in lower case. */
  public List<String> agencies(Article article) {
    TreeSet<String> agencies = new TreeSet<>(article.origin().imprint().agencies());
    for (String line : article.source().text().split("\n", -1)) {
      String trimmed = line.strip();
      if (trimmed.length() <= LONGEST_CREDIT) {
        addWords(trimmed, agencies);
      } else {
        addMark(trimmed.substring(0, LONGEST_DATELINE), agencies);
        addMark(trimmed.substring(trimmed.length() - LONGEST_DATELINE), agencies);
      }
    }
    return List.copyOf(agencies);
  }

  /** A short line without a full stop is a credit if a word of it is a service as it is written. */
  private void addWords(String line, Set<String> agencies) {
    boolean marked = line.startsWith("(") || line.indexOf('/') >= 0;
    boolean says = line.toLowerCase(Locale.ROOT).matches("(?:mit |quelle|with |source|von ).*");
    if (marked || says || line.indexOf(' ') < 0) {
      addAgencies(line, agencies);
    }
  }

  private void addMark(String part, Set<String> agencies) {
    int open = part.lastIndexOf('(');
    int close = part.indexOf(')', Math.max(0, open));
    if (open >= 0 && close > open) {
      addAgencies(part.substring(open + 1, close), agencies);
    }
  }

  private void addAgencies(String mark, Set<String> agencies) {
    for (String word : mark.split("[\\s/+().,;:]+", -1)) {
      if (boilerplate.isWireService(word)) {
        agencies.add(word.toLowerCase(Locale.ROOT));
      }
    }
  }

  /**
   * Returns the words in which an article names its own outlet as the one who was told: {@code
   * sagte dem Morgenblatt}; {@code null} where it does not.
   */
  public static @Nullable String ownReport(Article article) {
    String outlet = article.origin().outlet();
    if (outlet == null) {
      return null;
    }
    String text = article.source().text();
    int written = text.indexOf(stem(outlet));
    if (written >= 0) {
      return clip(text, written);
    }
    String[] words = outlet.split(" ", -1);
    if (words.length == 2) {
      // An adjective takes its ending from the sentence: Freie Stimme, der Freien Stimme.
      String last = " " + words[1];
      for (int at = text.indexOf(last); at >= 0; at = text.indexOf(last, at + 1)) {
        int begin = text.lastIndexOf(' ', at - 1) + 1;
        if (text.substring(begin, at).startsWith(stem(words[0]))) {
          return clip(text, begin);
        }
      }
    }
    return null;
  }

  private static String stem(String word) {
    return word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
  }

  private static String clip(String text, int at) {
    int begin = Math.max(0, text.lastIndexOf(' ', Math.max(0, at - 20)));
    return text.substring(begin, Math.min(text.length(), at + 20)).strip().replace('\n', ' ');
  }
}
