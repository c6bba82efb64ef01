package org.synopse.nlp;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.synopse.text.Language;
import org.synopse.text.ResourceLines;
import org.synopse.text.Span;

/**
 * Joins what a statistical sentence detector cut at a full stop that ends no sentence: {@code am
 * 30. Juni}, {@code Dr. Meier}, and a quotation cut from its frame, {@code „…!“, sagte sie}.
 */
public final class SentenceMender {
  private static final int LONGEST_ORDINAL = 2;
  private static final String GROUPS = "\\d{1,3}(\\.\\d{3})+(,\\d+)?";
  private static final Pattern NUMBER_IN_GROUPS = Pattern.compile(GROUPS + "([-–]" + GROUPS + ")?");

  private final Set<String> abbreviations;
  private final Set<String> afterOrdinal;

  public SentenceMender(Language language) {
    Set<String> before = new HashSet<>();
    Set<String> after = new HashSet<>();
    for (List<String> entry :
        ResourceLines.fields(SentenceMender.class, "no-sentence-end-" + language.code() + ".txt")) {
      (entry.get(0).equals("abbreviation") ? before : after)
          .addAll(ResourceLines.items(entry.get(1)));
    }
    this.abbreviations = Set.copyOf(before);
    this.afterOrdinal = Set.copyOf(after);
  }

  /** Returns the spans of the sentences of one paragraph, mended, in text order. */
  public List<Span> mend(String text, List<Span> sentences) {
    List<Span> mended = new ArrayList<>();
    for (Span sentence : sentences) {
      int last = mended.size() - 1;
      if (last >= 0 && belongTogether(text, mended.get(last), sentence)) {
        mended.set(last, new Span(mended.get(last).begin(), sentence.end()));
      } else {
        mended.add(sentence);
      }
    }
    return mended;
  }

  private boolean belongTogether(String text, Span left, Span right) {
    char first = text.charAt(right.begin());
    if (Character.isLowerCase(first) || ",;:)".indexOf(first) >= 0) {
      return true;
    }
    String lastWord = lastWord(text, left);
    if (abbreviations.contains(lastWord) || isNumberInGroups(lastWord)) {
      return true;
    }
    return isOrdinal(lastWord) && afterOrdinal.contains(firstWord(text, right));
  }

  private static String lastWord(String text, Span span) {
    int begin = span.end();
    while (begin > span.begin() && !Character.isWhitespace(text.charAt(begin - 1))) {
      begin--;
    }
    return text.substring(begin, span.end());
  }

  /** {@code 299.792.458}: no mark stands behind it. */
  private static boolean isNumberInGroups(String word) {
    return NUMBER_IN_GROUPS.matcher(word).matches();
  }

  private static boolean isOrdinal(String word) {
    boolean digits =
        word.length() >= 2 && word.length() <= LONGEST_ORDINAL + 1 && word.endsWith(".");
    return digits && word.chars().limit(word.length() - 1).allMatch(Character::isDigit);
  }

  private static String firstWord(String text, Span span) {
    int end = span.begin();
    while (end < span.end() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(span.begin(), end).toLowerCase(Locale.ROOT);
  }
}
