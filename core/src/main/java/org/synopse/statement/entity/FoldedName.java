package org.synopse.statement.entity;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

  private static final Set<String> GENERATIONS =
      NameWords.generations().stream()
          .flatMap(word -> fold(word).words().stream())
          .collect(Collectors.toUnmodifiableSet());

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

  /** The surname: {@code king} of {@code Martin Luther King Jr.} */
  String last() {
    int last = spellings.size() - 1;
    boolean generation = last > 0 && GENERATIONS.contains(words.get(last));
    return spellings.get(generation ? last - 1 : last);
  }

  /** Whether one is called the father and the other the son. */
  boolean isOfOtherGeneration(FoldedName other) {
    String ofThis = words.get(words.size() - 1);
    String ofOther = other.words.get(other.words.size() - 1);
    return GENERATIONS.contains(ofThis) && GENERATIONS.contains(ofOther) && !ofThis.equals(ofOther);
  }

  /** Korean and Chinese names have the surname first: Kim Jong Un is Kim. */
  boolean isFamilyFirst() {
    boolean threeShort = words.size() == 3 && words.stream().allMatch(word -> word.length() <= 5);
    int end = name.indexOf(' ');
    return threeShort || (end > 0 && NameWords.isFamilyFirst(name.substring(0, end)));
  }
}
