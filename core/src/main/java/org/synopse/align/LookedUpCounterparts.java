package org.synopse.align;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counterparts that are looked up by the number of the other word: a hash table of all words of the
 * story that belong to any word of the statement. It takes as long to make as some ten statements
 * take that are compared word by word.
 */
final class LookedUpCounterparts implements Counterparts {
  /** Spreads neighbouring numbers: 2^32 by the golden ratio. */
  private static final int SPREAD = 0x9E3779B9;

  private static final int SMALLEST = 16;

  /** By the number of the other word plus one, 0 for a free place; half of them are free. */
  private final int[] keys;

  /** For each key the number of its first entry. */
  private final int[] firsts;

  private final int shift;

  /** The place of a word of the statement, for each entry. */
  private int[] places = new int[SMALLEST];

  private WordMatch.@Nullable Kind[] kinds = new WordMatch.Kind[SMALLEST];

  /** The entry of the same key behind each entry, or -1. */
  private int[] nexts = new int[SMALLEST];

  private int entries;

  LookedUpCounterparts(List<Profile.Word> words, StoryKinds story) {
    int most = words.stream().mapToInt(word -> story.partners(word.type())).sum();
    int size = Math.max(SMALLEST, Integer.highestOneBit(2 * most) * 2);
    this.keys = new int[size];
    this.firsts = new int[size];
    this.shift = Integer.SIZE - Integer.numberOfTrailingZeros(size);
    for (int place = words.size() - 1; place >= 0; place--) {
      int one = place;
      story.forEachPartner(words.get(place).type(), (type, kind) -> add(type, one, kind));
    }
  }

  private void add(int type, int place, WordMatch.Kind kind) {
    if (entries == places.length) {
      places = Arrays.copyOf(places, 2 * entries);
      kinds = Arrays.copyOf(kinds, 2 * entries);
      nexts = Arrays.copyOf(nexts, 2 * entries);
    }
    int slot = slot(type);
    places[entries] = place;
    kinds[entries] = kind;
    nexts[entries] = keys[slot] == 0 ? -1 : firsts[slot];
    keys[slot] = type + 1;
    firsts[slot] = entries++;
  }

  /** Returns where a word stands, or the free place where it would. */
  private int slot(int type) {
    int slot = (type * SPREAD) >>> shift;
    while (keys[slot] != 0 && keys[slot] != type + 1) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  @Override
  public void of(Profile.Word word, Visitor visitor) {
    int slot = slot(word.type());
    if (keys[slot] == 0) {
      return;
    }
    for (int entry = firsts[slot]; entry >= 0; entry = nexts[entry]) {
      WordMatch.Kind kind = kinds[entry];
      if (kind != null) {
        visitor.visit(places[entry], kind);
      }
    }
  }
}
