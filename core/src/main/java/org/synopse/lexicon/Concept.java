package org.synopse.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.synopse.text.Language;
import org.synopse.text.PartOfSpeech;

/**
 * Words and phrases of German and English that can say the same thing in a news sentence.
 *
 * @param id its name in the files
 * @param pos the part of speech of its main words
 * @param words its citation forms as written in the files, for each language
 * @param antonyms ids of the concepts that say the opposite
 * @param converses ids of those that say the same with roles exchanged: {@code buy}, {@code sell}
 * @param outcomes ids of those that name another ending of the same event: {@code win}, {@code
 *     lose}
 * @param broader ids of more general concepts
 * @param related ids of concepts that speak of the same thing without saying the same: a court and
 *     its judge, a strike and the picket, a fire and the fire brigade
 */
public record Concept(
    String id,
    PartOfSpeech pos,
    Map<Language, List<String>> words,
    Set<String> antonyms,
    Set<String> converses,
    Set<String> outcomes,
    Set<String> broader,
    Set<String> related) {
  public Concept {
    words = Map.copyOf(words);
    antonyms = Set.copyOf(antonyms);
    converses = Set.copyOf(converses);
    outcomes = Set.copyOf(outcomes);
    broader = Set.copyOf(broader);
    related = Set.copyOf(related);
  }
}
