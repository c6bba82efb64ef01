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
  private static final Governor.Place[] PLACES = Governor.Place.values();

  /** A preposition is so near to its word, with no more than two words between. */
  private static final int BESIDE = 3;

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

  /** Forms of prepositions, and the place of the plain form of each. */
  private final WordTable prepositions;

  private final WordTable plainPrepositions;
  private final int[] plainOfPrepositions;

  private final int[] governorsOfPhrases;
  private final List<Governor> governors = new ArrayList<>();

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
    this.prepositions = WordTable.read(file);
    this.plainPrepositions = WordTable.read(file);
    this.plainOfPrepositions = file.ints();
    this.governorsOfPhrases = file.ints();
    int[] prepositionOf = file.ints();
    int[] placeOf = file.ints();
    int[] reflexive = file.ints();
    for (int i = 0; i < prepositionOf.length; i++) {
      governors.add(
          new Governor(
              plainPrepositions.word(prepositionOf[i]), PLACES[placeOf[i]], reflexive[i] != 0));
    }
  }

  private record Phrase(String concept, List<String> words, @Nullable Governor governor) {
    // Written out: what the compiler makes of a record is linked anew at each start of a program.
    @Override
    public boolean equals(@Nullable Object other) {
      return this == other
          || (other instanceof Phrase phrase
              && concept.equals(phrase.concept)
              && words.equals(phrase.words)
              && Objects.equals(governor, phrase.governor));
    }

    @Override
    public int hashCode() {
      return 31 * concept.hashCode() + words.hashCode();
    }
  }

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
      int governor = governorsOfPhrases[phrase];
      phrases.add(
          new Phrase(
              ids.word(conceptsOfPhrases[phrase]),
              words,
              governor < 0 ? null : governors.get(governor)));
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
    Map<String, List<Integer>> present = present(tokens);
    List<ConceptLexicon.PhraseMatch> matches = new ArrayList<>();
    Set<Phrase> seen = new HashSet<>();
    for (String word : new TreeSet<>(present.keySet())) {
      for (Phrase phrase : phrases(word)) {
        List<Token> found =
            phrase.governor() == null
                ? inTextOrder(phrase, present, tokens)
                : governed(phrase, present, tokens);
        if (!found.isEmpty() && seen.add(phrase)) {
          matches.add(new ConceptLexicon.PhraseMatch(phrase.concept(), found));
        }
      }
    }
    return matches;
  }

  /** The words of the statement that occur in phrases, and where they stand, the first first. */
  private Map<String, List<Integer>> present(List<Token> tokens) {
    Map<String, List<Integer>> present = new HashMap<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      String form = token.form().toLowerCase(language.locale());
      boolean known = addIfOfPhrase(present, form, i);
      known |= addIfOfPhrase(present, token.lemma(), i);
      if (!known) {
        for (String citation : inflection.citations(form, token.lemma())) {
          addIfOfPhrase(present, citation, i);
        }
      }
    }
    return present;
  }

  private boolean addIfOfPhrase(Map<String, List<Integer>> present, String word, int place) {
    boolean ofPhrase = wordsOfPhrases.indexOf(word) >= 0;
    if (ofPhrase) {
      present.computeIfAbsent(word, w -> new ArrayList<>()).add(place);
    }
    return ofPhrase;
  }

  /** Returns the one content word where what governs it stands beside it, or nothing. */
  private List<Token> governed(
      Phrase phrase, Map<String, List<Integer>> present, List<Token> tokens) {
    Governor governor = Objects.requireNonNull(phrase.governor());
    int wanted = plainPrepositions.indexOf(governor.preposition());
    if (governor.isReflexive() && tokens.stream().noneMatch(t -> t.is(Governor.REFLEXIVE))) {
      return List.of();
    }
    for (int place : present.getOrDefault(phrase.words().get(0), List.of())) {
      int from =
          switch (governor.place()) {
            case BEFORE -> Math.max(0, place - BESIDE);
            case BEHIND -> place + 1;
            case ANYWHERE -> 0;
          };
      int to =
          switch (governor.place()) {
            case BEFORE -> place;
            case BEHIND -> Math.min(tokens.size(), place + 1 + BESIDE);
            case ANYWHERE -> tokens.size();
          };
      for (int i = from; i < to; i++) {
        if (plainPreposition(tokens.get(i)) == wanted) {
          return List.of(tokens.get(place));
        }
      }
    }
    return List.of();
  }

  /** Returns the place of the plain form of a preposition, or less than nought for another word. */
  private int plainPreposition(Token token) {
    int place = prepositions.indexOf(token.form().toLowerCase(language.locale()));
    return place < 0 ? -1 : plainOfPrepositions[place];
  }

  /** Returns the words of a phrase all of which are there, else nothing. */
  private static List<Token> inTextOrder(
      Phrase phrase, Map<String, List<Integer>> present, List<Token> tokens) {
    if (!present.keySet().containsAll(phrase.words())) {
      return List.of();
    }
    return phrase.words().stream()
        .map(word -> tokens.get(Objects.requireNonNull(present.get(word)).get(0)))
        .distinct()
        .sorted(Comparator.comparing(Token::span))
        .toList();
  }
}
