package org.synopse.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.synopse.text.ArrayFile;
import org.synopse.text.IntLists;
import org.synopse.text.Language;
import org.synopse.text.Token;
import org.synopse.text.WordTable;

/** The words of the lexicon in one language and the concepts they lead to. Thread-safe. */
final class ConceptWords {
  private final Language language;
  private final Inflection inflection;
  private final WordTable ids;
  private final WordTable singles;
  private final IntLists conceptsOfSingles;

  /** What was asked for so far, by the place of the word. */
  private final AtomicReferenceArray<Set<String>> setsOfSingles;

  private final WordTable wordsOfPhrases;

  /** Phrases by their longest word, which is the rarest as a rule. */
  private final WordTable longestWords;

  private final IntLists phrasesByLongest;

  /** What was asked for so far, by the place of the word. */
  private final AtomicReferenceArray<List<Phrase>> phrasesOfLongest;

  private final IntLists wordsInPhrases;
  private final int[] conceptsOfPhrases;

  /**
   * Reads the words.
   *
   * @param ids the ids of all concepts
   * @param file what {@link ConceptWordsCompiler} wrote of the language
   */
  ConceptWords(Language language, WordTable ids, ArrayFile file) {
    this.language = language;
    this.inflection = new Inflection(language);
    this.ids = ids;
    this.singles = WordTable.read(file);
    this.conceptsOfSingles = IntLists.read(file);
    this.setsOfSingles = new AtomicReferenceArray<>(singles.size());
    this.wordsOfPhrases = WordTable.read(file);
    this.longestWords = WordTable.read(file);
    this.phrasesOfLongest = new AtomicReferenceArray<>(longestWords.size());
    this.phrasesByLongest = IntLists.read(file);
    this.wordsInPhrases = IntLists.read(file);
    this.conceptsOfPhrases = file.ints();
  }

  private record Phrase(String concept, List<String> words) {}

  private @Nullable Set<String> known(String word) {
    int place = singles.indexOf(word);
    if (place < 0) {
      return null;
    }
    Set<String> made = setsOfSingles.get(place);
    if (made == null) {
      Set<String> concepts = new LinkedHashSet<>();
      for (int concept : conceptsOfSingles.get(place)) {
        concepts.add(ids.word(concept));
      }
      made = Collections.unmodifiableSet(concepts);
      setsOfSingles.set(place, made);
    }
    return made;
  }

  private List<Phrase> phrases(String longest) {
    int place = longestWords.indexOf(longest);
    if (place < 0) {
      return List.of();
    }
    List<Phrase> made = phrasesOfLongest.get(place);
    if (made == null) {
      made = madePhrases(place);
      phrasesOfLongest.set(place, made);
    }
    return made;
  }

  private List<Phrase> madePhrases(int place) {
    List<Phrase> phrases = new ArrayList<>();
    for (int phrase : phrasesByLongest.get(place)) {
      List<String> words = new ArrayList<>();
      for (int word : wordsInPhrases.get(phrase)) {
        words.add(wordsOfPhrases.word(word));
      }
      phrases.add(new Phrase(ids.word(conceptsOfPhrases[phrase]), words));
    }
    return phrases;
  }

  /** Returns the concepts of a word given by its citation form in lower case. */
  Set<String> of(String lemma) {
    Set<String> concepts = known(lemma);
    return concepts == null ? Set.of() : concepts;
  }

  /**
   * Returns the concepts of a word in a text: by its lemma, as it stands, or by what its ending
   * says it comes from, whichever is known first.
   */
  Set<String> of(Token token) {
    return ofForm(token.form().toLowerCase(language.locale()), token.lemma());
  }

  /** As for a word in a text, both in lower case. */
  Set<String> ofForm(String form, String lemma) {
    Set<String> known = known(lemma);
    if (known == null) {
      known = known(form);
    }
    return known == null ? ofCitations(form, lemma) : known;
  }

  private Set<String> ofCitations(String form, String lemma) {
    for (String citation : inflection.citations(form, lemma)) {
      Set<String> concepts = known(citation);
      if (concepts != null) {
        return concepts;
      }
    }
    return Set.of();
  }

  List<ConceptLexicon.PhraseMatch> phrases(List<Token> tokens) {
    Map<String, Token> present = present(tokens);
    List<ConceptLexicon.PhraseMatch> matches = new ArrayList<>();
    Set<Phrase> seen = new HashSet<>();
    for (String word : new TreeSet<>(present.keySet())) {
      for (Phrase phrase : phrases(word)) {
        if (present.keySet().containsAll(phrase.words()) && seen.add(phrase)) {
          matches.add(
              new ConceptLexicon.PhraseMatch(phrase.concept(), inTextOrder(phrase, present)));
        }
      }
    }
    return matches;
  }

  /** The words of the statement that occur in phrases, and where they stand first. */
  private Map<String, Token> present(List<Token> tokens) {
    Map<String, Token> present = new HashMap<>();
    for (Token token : tokens) {
      String form = token.form().toLowerCase(language.locale());
      boolean known = addIfOfPhrase(present, form, token);
      known |= addIfOfPhrase(present, token.lemma(), token);
      if (!known) {
        for (String citation : inflection.citations(form, token.lemma())) {
          addIfOfPhrase(present, citation, token);
        }
      }
    }
    return present;
  }

  private boolean addIfOfPhrase(Map<String, Token> present, String word, Token token) {
    boolean ofPhrase = wordsOfPhrases.indexOf(word) >= 0;
    if (ofPhrase) {
      present.putIfAbsent(word, token);
    }
    return ofPhrase;
  }

  private static List<Token> inTextOrder(Phrase phrase, Map<String, Token> present) {
    return phrase.words().stream()
        .map(present::get)
        .filter(Objects::nonNull)
        .distinct()
        .sorted(Comparator.comparing(Token::span))
        .toList();
  }
}
