package org.synopse.lexicon;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.synopse.text.WordTable;

/**
 * The ids of the concepts of a lexicon, numbered in the order of its files. The id of a number is
 * always the same string, so that sets of ids are compared without a look at their letters.
 * Thread-safe.
 */
final class ConceptIds {
  private final WordTable ids;
  private final AtomicReferenceArray<String> made;

  ConceptIds(WordTable ids) {
    this.ids = ids;
    this.made = new AtomicReferenceArray<>(ids.size());
  }

  int size() {
    return ids.size();
  }

  /** Returns the number of an id, or -1 if there is no such concept. */
  int number(String id) {
    return ids.indexOf(id);
  }

  /** Returns the id of a number. */
  String id(int number) {
    String known = made.get(number);
    if (known != null) {
      return known;
    }
    String read = ids.word(number);
    return made.compareAndSet(number, null, read) ? read : made.get(number);
  }
}
