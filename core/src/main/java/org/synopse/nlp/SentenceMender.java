package org.synopse.nlp;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.synopse.text.Language;
import org.synopse.text.ResourceLines;
import org.synopse.text.Span;

/**
 * Joins what a statistical sentence detector cut at a full stop that ends no sentence: {@code am
 * 30. Juni}, {@code Dr. Meier}, and a quotation cut from its frame, {@code „…!“, sagte sie}.
 */
public final class SentenceMender {
  private static final int LONGEST_ORDINAL = 3;
  private static final int FEWEST_INITIALS = 2;

  /** Fewer letters may be an abbreviation or a part of an address: {@code z.B.}. */
  private static final int LETTERS_BEFORE_STOP = 2;

  private static final int LETTERS_BEHIND_STOP = 3;
  private static final String STOPS = ".!?";
  private static final String OPENING_MARKS = "([„“»«‚‘\"";
  private static final String SENTENCE_ENDS = ".!?…:;\"“”»«’‘'›‹)]";

  private final Set<String> abbreviations;
  private final Set<String> beforeOrdinal;
  private final Set<String> afterOrdinal;
  private final Set<String> beforeNumber;
  private final Set<String> opening;
  private final Set<String> lettered;

  public SentenceMender(Language language) {
    List<List<String>> entries =
        ResourceLines.fields(SentenceMender.class, "no-sentence-end-" + language.code() + ".txt");
    this.abbreviations = words(entries, "abbreviation");
    this.beforeOrdinal = words(entries, "before-ordinal");
    this.afterOrdinal = words(entries, "after-ordinal");
    this.beforeNumber = words(entries, "before-number");
    this.opening = words(entries, "opening");
    this.lettered = words(entries, "lettered");
  }

  private static Set<String> words(List<List<String>> entries, String role) {
    Set<String> words = new HashSet<>();
    for (List<String> entry : entries) {
      if (entry.get(0).equals(role)) {
        words.addAll(ResourceLines.items(entry.get(1)));
      }
    }
    return Set.copyOf(words);
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
    return mended.stream().flatMap(sentence -> parted(text, sentence).stream()).toList();
  }

  /**
   * {@code Er war zufrieden.Beide Mannschaften …}: the blank between two sentences is missing; or
   * the first ends in a letter that was taken for an initial, {@code einen Plan B. Das Gericht …}.
   */
  private List<Span> parted(String text, Span sentence) {
    List<Span> parts = new ArrayList<>();
    int begin = sentence.begin();
    for (int i = begin + LETTERS_BEFORE_STOP; i + LETTERS_BEHIND_STOP < sentence.end(); i++) {
      if (isStopWithoutBlank(text, i)
          && !isAddress(text, sentence, i)
          && !abbreviations.contains(wordBefore(text, sentence, i + 1))) {
        parts.add(new Span(begin, i + 1));
        begin = i + 1;
      } else if (isStopBehindLetter(text, sentence, i)) {
        parts.add(new Span(begin, i + 1));
        begin = i + 2;
      }
    }
    parts.add(new Span(begin, sentence.end()));
    return parts;
  }

  private static boolean isStopWithoutBlank(String text, int at) {
    if (STOPS.indexOf(text.charAt(at)) < 0 || !Character.isUpperCase(text.charAt(at + 1))) {
      return false;
    }
    for (int i = 1; i <= LETTERS_BEFORE_STOP; i++) {
      if (!Character.isLowerCase(text.charAt(at - i))) {
        return false;
      }
    }
    for (int i = 2; i <= LETTERS_BEHIND_STOP; i++) {
      if (!Character.isLowerCase(text.charAt(at + i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isStopBehindLetter(String text, Span sentence, int at) {
    return text.charAt(at) == '.'
        && text.charAt(at + 1) == ' '
        && Character.isUpperCase(text.charAt(at + 2))
        && isLetterOfKind(
            text, new Span(sentence.begin(), at + 1), wordBefore(text, sentence, at + 1));
  }

  /** {@code www.Beispiel.Example}: more than one stop in a word, or a mark of an address. */
  private static boolean isAddress(String text, Span sentence, int at) {
    int begin = at;
    while (begin > sentence.begin() && !Character.isWhitespace(text.charAt(begin - 1))) {
      begin--;
    }
    int end = at + 1;
    while (end < sentence.end() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    String word = text.substring(begin, end);
    return word.indexOf('/') >= 0 || word.indexOf('@') >= 0 || hasOtherStop(word, at - begin);
  }

  private static boolean hasOtherStop(String word, int at) {
    for (int i = 0; i + 1 < word.length(); i++) {
      if (i != at && word.charAt(i) == '.' && Character.isLetter(word.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private boolean belongTogether(String text, Span left, Span right) {
    char first = text.charAt(right.begin());
    if (Character.isLowerCase(first) || ",;:)".indexOf(first) >= 0) {
      return true;
    }
    if (SENTENCE_ENDS.indexOf(text.charAt(left.end() - 1)) < 0) {
      // It was cut at a full stop amid a word: "228.5 Kilometer", "299.792.458 Stimmen".
      return true;
    }
    String lastWord = wordBefore(text, left, left.end());
    if (isLetterOfKind(text, left, lastWord)) {
      return false;
    }
    if (abbreviations.contains(lastWord)) {
      return true;
    }
    if (Character.isDigit(first) && beforeNumber.contains(lastWord.toLowerCase(Locale.ROOT))) {
      return true;
    }
    if (areInitials(lastWord)) {
      return !opening.contains(firstWord(text, right));
    }
    return isOrdinal(lastWord)
        && (afterOrdinal.contains(firstWord(text, right)) || isCounted(text, left, lastWord));
  }

  /**
   * {@code Sie braucht einen Plan B. Das Gericht …}: the letter tells which of a kind it is, and is
   * no initial as in {@code Joseph B. Meyer}. The noun may end a compound: {@code Notfallplan B}.
   */
  private boolean isLetterOfKind(String text, Span sentence, String lastWord) {
    if (lastWord.length() != 2 || !Character.isUpperCase(lastWord.charAt(0))) {
      return false;
    }
    String noun = beforeLast(text, sentence, lastWord);
    return lettered.stream().anyMatch(noun::endsWith);
  }

  /** Whether an article stands before the number: {@code die 114. Mission}. */
  private boolean isCounted(String text, Span sentence, String ordinal) {
    return beforeOrdinal.contains(beforeLast(text, sentence, ordinal));
  }

  /** The word before the last one, in lower case. */
  private static String beforeLast(String text, Span sentence, String lastWord) {
    int end = sentence.end() - lastWord.length();
    while (end > sentence.begin() && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return wordBefore(text, sentence, end).toLowerCase(Locale.ROOT);
  }

  private static String wordBefore(String text, Span span, int end) {
    int begin = end;
    while (begin > span.begin() && !Character.isWhitespace(text.charAt(begin - 1))) {
      begin--;
    }
    while (begin < end && OPENING_MARKS.indexOf(text.charAt(begin)) >= 0) {
      begin++;
    }
    return text.substring(begin, end);
  }

  /** {@code C.Y.}, as in {@code C.Y. Leung}. */
  private static boolean areInitials(String word) {
    if (word.length() < 2 * FEWEST_INITIALS || word.length() % 2 != 0) {
      return false;
    }
    for (int i = 0; i < word.length(); i += 2) {
      if (!Character.isUpperCase(word.charAt(i)) || word.charAt(i + 1) != '.') {
        return false;
      }
    }
    return true;
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
