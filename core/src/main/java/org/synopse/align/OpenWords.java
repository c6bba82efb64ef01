package org.synopse.align;

import java.util.Locale;
import org.synopse.text.PartOfSpeech;

/** The words of one statement that are not met in the other, by what they are. */
enum OpenWords {
  NOUNS,
  VERBS,
  QUALITIES,
  NAMES,
  NUMBERS;

  /** Returns the name in weights and reports. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns how many words of this sort are not met; a word that is met in part counts in part. */
  double count(ProfilePair.Side side) {
    double count = 0;
    for (Profile.Word word : side.profile().words()) {
      if (of(word) == this) {
        count += 1 - side.strength(word);
      }
    }
    return count;
  }

  static OpenWords of(Profile.Word word) {
    if (word.entity() != null || word.token().pos() == PartOfSpeech.PROPN) {
      return NAMES;
    }
    return switch (word.token().pos()) {
      case VERB, AUX -> VERBS;
      case ADJ, ADV -> QUALITIES;
      case NUM -> NUMBERS;
      default -> NOUNS;
    };
  }
}
