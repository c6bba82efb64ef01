package org.synopse.study.version;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.synopse.statement.attribution.Attribution;
import org.synopse.statement.attribution.AttributionType;
import org.synopse.statement.attribution.Source;
import org.synopse.text.Sentence;
import org.synopse.text.Span;
import org.synopse.text.Token;

/**
 * A sentence as the comparison of captures sees it.
 *
 * @param span where it stands
 * @param parts its words, without marks
 * @param words its words in lower case
 * @param vouchers under whose word it stands, and how
 */
record Line(Span span, List<Word> parts, List<String> words, Set<String> vouchers) {

  /**
   * A word of a sentence.
   *
   * @param form as written
   * @param lemma its citation form
   * @param frame whether it hands over what the sentence says and says nothing itself
   */
  record Word(String form, String lemma, boolean frame) {}

  static Line of(Sentence sentence, List<Attribution> attributions, String text) {
    List<Attribution> here = new ArrayList<>();
    for (Attribution attribution : attributions) {
      if (attribution.type() != AttributionType.REPORTED
          && attribution.contentWithin(sentence.span()) > 0) {
        here.add(attribution);
      }
    }
    List<Word> parts = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (token.form().codePoints().anyMatch(Character::isLetterOrDigit)) {
        words.add(token.form().toLowerCase(Locale.ROOT));
        parts.add(
            new Word(token.form(), token.lemma().toLowerCase(Locale.ROOT), isFrame(token, here)));
      }
    }
    return new Line(sentence.span(), List.copyOf(parts), List.copyOf(words), vouchers(here, text));
  }

  /** What names a source or hands over, and what stands in the content of no attribution. */
  private static boolean isFrame(Token token, List<Attribution> here) {
    return !here.isEmpty()
        && (here.stream().anyMatch(each -> namesOrHandsOver(each, token))
            || here.stream().noneMatch(each -> each.contentWithin(token.span()) > 0));
  }

  private static boolean namesOrHandsOver(Attribution attribution, Token token) {
    Source source = attribution.source();
    Span cue = attribution.cue();
    return (source != null && source.span().contains(token.span()))
        || (cue != null && cue.contains(token.span()));
  }

  private static Set<String> vouchers(List<Attribution> here, String text) {
    Set<String> vouchers = new TreeSet<>();
    for (Attribution attribution : here) {
      Source source = attribution.source();
      Span cue = attribution.cue();
      String who =
          source == null ? "" : source.entity() == null ? source.text() : source.entity().name();
      vouchers.add(
          (who + '|' + (cue == null ? "" : cue.in(text)) + '|' + attribution.stance())
              .toLowerCase(Locale.ROOT));
    }
    return vouchers;
  }

  List<String> forms() {
    return parts.stream().map(Word::form).toList();
  }

  /** Returns which part of the words of both is in both, from 0 to 1. */
  double sharedWith(Line other) {
    Map<String, Integer> there = new HashMap<>();
    other.words.forEach(word -> there.merge(word, 1, Integer::sum));
    int shared = 0;
    for (String word : words) {
      if (there.merge(word, -1, Integer::sum) >= 0) {
        shared++;
      }
    }
    return 2.0 * shared / Math.max(1, words.size() + other.words.size());
  }

  /**
   * Returns the words whose lemmas the other sentence does not have so often. Words of the content
   * are met first, so that the article of a source that has come is not taken for one of theirs.
   */
  List<Word> missingIn(Line other) {
    Map<String, Integer> there = new HashMap<>();
    other.parts.forEach(word -> there.merge(word.lemma(), 1, Integer::sum));
    List<Word> inOrder = new ArrayList<>(parts);
    inOrder.sort(Comparator.comparing(Word::frame));
    List<Word> missing = new ArrayList<>();
    for (Word word : inOrder) {
      if (there.merge(word.lemma(), -1, Integer::sum) < 0) {
        missing.add(word);
      }
    }
    return missing;
  }

  VersionChange added() {
    return new VersionChange(VersionChange.Kind.ADDED, null, span, List.of(), forms());
  }

  VersionChange dropped() {
    return new VersionChange(VersionChange.Kind.DROPPED, span, null, forms(), List.of());
  }
}
