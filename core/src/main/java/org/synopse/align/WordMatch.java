package org.synopse.align;

import java.util.Locale;
import org.synopse.text.Token;

/**
 * A word of one statement with its best partner in the other.
 *
 * @param left the word
 * @param right its partner
 * @param kind why they belong together
 */
public record WordMatch(Token left, Token right, Kind kind) {
  /** Why two words belong together, from the strongest reason to the weakest. */
  public enum Kind {
    /** The same lemma. */
    SAME(1.0),
    /** Two spellings of one name. */
    NAME(1.0),
    /** A noun that stands for somebody in this story, and the name: {@code die Trainerin}. */
    DESCRIBED(0.6),
    /** The same number, however written: {@code drei}, {@code 3}. */
    NUMBER(1.0),
    /** One name with a slip of the pen: {@code Timoschenko}, {@code Timoschneko}. */
    SPELLING(0.9),
    /** Words or phrases of one concept: {@code billigen}, {@code grünes Licht geben}. */
    CONCEPT(0.9),
    /** Words of times that may be one: {@code am Mittwoch}, {@code 19. Juni}. */
    TIME(0.8),
    /** One word is made from the other: {@code unterzeichnen}, {@code Unterzeichnung}. */
    DERIVED(0.85),
    /** One concept, if the words from which these are derived count too. */
    DERIVED_CONCEPT(0.75),
    /** One is a part of the other: {@code Vertrag}, {@code Vertragsentwurf}. */
    PART(0.75),
    /** Both have a part in common: {@code Kooperationsvertrag}, {@code Partnerschaftsvertrag}. */
    SHARED_PART(0.6),
    /** Words of two languages that are written alike: {@code Katastrophe}, {@code catastrophe}. */
    COGNATE(0.7),
    /** One is more general than the other. */
    BROADER(0.5),
    /** Both speak of the same thing: {@code Gericht}, {@code Richter}. */
    RELATED(0.3),
    /** Broader, or of the same subject, if the words from which these are derived count too. */
    DERIVED_RELATED(0.3),
    /** Both are kinds of one thing: {@code Hund}, {@code Katze}. */
    SIBLING(0.2),
    /** Opposites speak of the same thing: {@code steigen}, {@code fallen}. */
    ANTONYM(0.6);

    private final double strength;

    Kind(double strength) {
      this.strength = strength;
    }

    /** Returns the name in weights and reports. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns how much of the word is met, above 0 and at most 1. */
    public double strength() {
      return strength;
    }
  }

  /** Returns the same match seen from the other side. */
  WordMatch mirrored() {
    return new WordMatch(/* left= */ right, /* right= */ left, kind);
  }
}
