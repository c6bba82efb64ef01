package org.synopse.statement.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.synopse.lexicon.ConceptLexicon;
import org.synopse.lexicon.Gazetteer;
import org.synopse.nlp.CompoundSplitter;
import org.synopse.nlp.Morphology;
import org.synopse.nlp.jwordsplitter.GermanCompounds;
import org.synopse.nlp.morfologik.GermanMorphology;
import org.synopse.text.Language;
import org.synopse.text.PartOfSpeech;

/** Tells German nouns from names, which have a capital too. Thread-safe. */
final class GermanNouns {
  private static final CompoundSplitter COMPOUNDS = new GermanCompounds();
  private static final Morphology MORPHOLOGY = new GermanMorphology();

  /** In adjectives: {@code Nordamerikanische Platte}. */
  private static final String OF_PEOPLE = "nische";

  private static final int SHORTEST_PART = 2;
  private static final int SHORTEST_HEAD = 5;

  private final Gazetteer gazetteer;
  private final NameWords words;

  GermanNouns(Gazetteer gazetteer, NameWords words) {
    this.gazetteer = gazetteer;
    this.words = words;
  }

  /**
   * Whether the word is a noun of the lexicon or a compound: {@code Prozess}, {@code Haftstrafen},
   * but not {@code Oberstdorf} or {@code Nordbayern}.
   */
  boolean isOrdinary(String form, String lemma) {
    return isOfLexicon(lemma) || isOfLexicon(form) || isCompound(form);
  }

  /** Whether the lexicon has the word as a noun. */
  boolean isOfLexicon(String word) {
    ConceptLexicon lexicon = ConceptLexicon.load();
    return lexicon.conceptsOf(Language.GERMAN, word.toLowerCase(Locale.GERMAN)).stream()
        .map(lexicon::concept)
        .anyMatch(concept -> concept != null && concept.pos() == PartOfSpeech.NOUN);
  }

  /**
   * Whether the word is made of nouns and ends neither as names do nor with the name of a place;
   * {@code Irakkrieg} is an event of its own.
   */
  boolean isCompound(String form) {
    boolean plain = form.indexOf('-') < 0 && !hasCapitalInside(form);
    List<String> parts = plain ? COMPOUNDS.split(form.toLowerCase(Locale.GERMAN)) : List.of();
    if (parts.isEmpty() || words.endsLikeName(form)) {
      return false;
    }
    String head = parts.get(parts.size() - 1);
    boolean event = words.isEvent(head) && gazetteer.named(parts.get(0)).isPresent();
    return !event
        && !words.endsNames(head)
        && gazetteer.named(head).isEmpty()
        && !head.contains(OF_PEOPLE);
  }

  /** {@code StarOffice} */
  private static boolean hasCapitalInside(String form) {
    return form.chars().skip(1).anyMatch(Character::isUpperCase);
  }

  /** Whether the dictionary of inflected forms has the word, or it is a compound of such words. */
  boolean isKnown(String form) {
    return MORPHOLOGY.analyse(form, PartOfSpeech.NOUN, true).isPresent()
        || !COMPOUNDS.split(form.toLowerCase(Locale.GERMAN)).isEmpty();
  }

  /** {@code Ölvorkommen}: both parts are in the dictionary, and the head is none of a place. */
  boolean isMadeOfWords(String form) {
    for (int cut = SHORTEST_PART; cut <= form.length() - SHORTEST_HEAD; cut++) {
      String head = form.substring(cut);
      String noun = Character.toUpperCase(head.charAt(0)) + head.substring(1);
      if (!words.endsNames(head) && isInflected(noun) && isInflected(form.substring(0, cut))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInflected(String form) {
    return MORPHOLOGY.analyse(form, PartOfSpeech.NOUN, false).isPresent();
  }

  /** {@code Verheiratete}: an adjective with an ending, used as a noun or cut from its noun. */
  boolean isAdjective(String form) {
    String lower = form.toLowerCase(Locale.GERMAN);
    Optional<Morphology.Analysis> analysis = MORPHOLOGY.analyse(lower, PartOfSpeech.ADJ, false);
    return analysis
        .filter(found -> found.pos() == PartOfSpeech.ADJ)
        .map(Morphology.Analysis::lemma)
        .filter(lemma -> !lemma.equals(lower) && !lemma.endsWith("er"))
        .isPresent();
  }
}
