package org.synopse.align;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counterparts that are looked up by the number of the other word, among all words of the story
 * that belong to any word of the statement. They take as long to make as some ten statements take
 * that are compared word by word.
 */
final class LookedUpCounterparts implements Counterparts {
  private static final int SMALLEST = 16;

  /** The numbers of the other words. */
  private final KeyTable others;

  /** The last entry of each other word. */
  private int[] lasts = new int[SMALLEST];

  /** The place of a word of the statement, for each entry. */
  private int[] places = new int[SMALLEST];

  private WordMatch.@Nullable Kind[] kinds = new WordMatch.Kind[SMALLEST];

  /** The entry of the same other word before each entry, or -1. */
  private int[] befores = new int[SMALLEST];

  private int entries;

  LookedUpCounterparts(List<Profile.Word> words, StoryKinds story) {
    this.others = new KeyTable(words.stream().mapToInt(word -> story.partners(word.type())).sum());
    // From the last word to the first, so that the first is shown first.
    for (int place = words.size() - 1; place >= 0; place--) {
      int one = place;
      story.forEachPartner(words.get(place).type(), (type, kind) -> add(type, one, kind));
    }
  }

  private void add(int type, int place, WordMatch.Kind kind) {
    if (entries == places.length) {
      places = Arrays.copyOf(places, 2 * entries);
      kinds = Arrays.copyOf(kinds, 2 * entries);
      befores = Arrays.copyOf(befores, 2 * entries);
    }
    int known = others.size();
    int other = others.add(type);
    if (other == lasts.length) {
      lasts = Arrays.copyOf(lasts, 2 * other);
    }
    places[entries] = place;
    kinds[entries] = kind;
    befores[entries] = other == known ? -1 : lasts[other];
    lasts[other] = entries++;
  }

  @Override
  public void of(Profile.Word word, Visitor visitor) {
    int other = others.number(word.type());
    if (other == KeyTable.NONE) {
      return;
    }
    for (int entry = lasts[other]; entry >= 0; entry = befores[entry]) {
      WordMatch.Kind kind = kinds[entry];
      if (kind != null) {
        visitor.visit(places[entry], kind);
      }
    }
  }
}
