package org.synopse.statement.entity;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.synopse.text.WordMap;

/**
 * A name made ready for comparison: its words without case, accents and hyphens, and each word's
 * {@link Transliteration}.
 *
 * @param name the name as written
 * @param words its words, folded
 * @param spellings the words as they are spelled whatever the transliteration
 * @param initials the first letters of the words, lower case
 */
record FoldedName(String name, List<String> words, List<String> spellings, String initials) {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** A name is folded for every pair that it is in, and for every word that may be a surname. */
  private static final WordMap<FoldedName> KEPT = new WordMap<>(10_000, FoldedName::fold);

  FoldedName {
    words = List.copyOf(words);
    spellings = List.copyOf(spellings);
  }

  static FoldedName of(String name) {
    return KEPT.of(name);
  }

  private static FoldedName fold(String name) {
    String letters =
        MARKS
            .matcher(Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
            .replaceAll("");
    List<String> words =
        BETWEEN_WORDS.splitAsStream(letters).filter(word -> !word.isEmpty()).toList();
    StringBuilder initials = new StringBuilder();
    words.forEach(word -> initials.appendCodePoint(word.codePointAt(0)));
    return new FoldedName(
        name, words, words.stream().map(Transliteration::fold).toList(), initials.toString());
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  boolean isOneWord() {
    return words.size() == 1;
  }

  String first() {
    return spellings.get(0);
  }

  String last() {
    return spellings.get(spellings.size() - 1);
  }

  /** Korean and Chinese names have the surname first: Kim Jong Un is Kim. */
  boolean isFamilyFirst() {
    boolean threeShort = words.size() == 3 && words.stream().allMatch(word -> word.length() <= 5);
    int end = name.indexOf(' ');
    return threeShort || (end > 0 && NameWords.isFamilyFirst(name.substring(0, end)));
  }
}
