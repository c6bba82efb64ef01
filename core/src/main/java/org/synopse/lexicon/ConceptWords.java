package org.synopse.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.synopse.text.ArrayFile;
import org.synopse.text.IntLists;
import org.synopse.text.Language;
import org.synopse.text.Token;
import org.synopse.text.TokenMap;
import org.synopse.text.WordTable;

/** The words of the lexicon in one language and the concepts they lead to. Thread-safe. */
final class ConceptWords {
  private static final Governor.Place[] PLACES = Governor.Place.values();

  /** A preposition is so near to its word, with no more than two words between. */
  private static final int BESIDE = 3;

  /** More words than most stories have. */
  private static final int MOST_KEPT = 20_000;

  private final Language language;
  private final Inflection inflection;
  private final ConceptIds ids;
  private final WordTable singles;
  private final IntLists conceptsOfSingles;

  /** What was asked for so far, by the place of the word. */
  private final AtomicReferenceArray<Set<String>> setsOfSingles;

  private final TokenMap<Known> known = new TokenMap<>(MOST_KEPT, this::read);

  /** In alphabetical order; their places are their numbers below. */
  private final WordTable wordsOfPhrases;

  /** The numbers of phrases, by the number of their longest word, which is the rarest as a rule. */
  private final IntLists phrasesByLongest;

  private final IntLists wordsInPhrases;
  private final int[] conceptsOfPhrases;

  /** Forms of prepositions, and the place of the plain form of each. */
  private final WordTable prepositions;

  private final int[] plainOfPrepositions;

  /** The numbers of governors, or less than nought for a phrase that needs none. */
  private final int[] governorsOfPhrases;

  /** The places of plain prepositions, by the numbers of governors. */
  private final int[] prepositionsOfGovernors;

  private final List<Governor> governors = new ArrayList<>();

  /**
   * Reads the words.
   *
   * @param ids the ids of all concepts
   * @param file what {@link ConceptWordsCompiler} wrote of the language
   */
  ConceptWords(Language language, ConceptIds ids, ArrayFile file) {
    this.language = language;
    this.inflection = new Inflection(language);
    this.ids = ids;
    this.singles = WordTable.read(file);
    this.conceptsOfSingles = IntLists.read(file);
    this.setsOfSingles = new AtomicReferenceArray<>(singles.size());
    this.wordsOfPhrases = WordTable.read(file);
    this.phrasesByLongest = IntLists.read(file);
    this.wordsInPhrases = IntLists.read(file);
    this.conceptsOfPhrases = file.ints();
    this.prepositions = WordTable.read(file);
    WordTable plainPrepositions = WordTable.read(file);
    this.plainOfPrepositions = file.ints();
    this.governorsOfPhrases = file.ints();
    this.prepositionsOfGovernors = file.ints();
    int[] placeOf = file.ints();
    int[] reflexive = file.ints();
    for (int i = 0; i < prepositionsOfGovernors.length; i++) {
      governors.add(
          new Governor(
              plainPrepositions.word(prepositionsOfGovernors[i]),
              PLACES[placeOf[i]],
              reflexive[i] != 0));
    }
  }

  private @Nullable Set<String> concepts(String word) {
    int place = singles.indexOf(word);
    if (place < 0) {
      return null;
    }
    Set<String> made = setsOfSingles.get(place);
    if (made == null) {
      Set<String> concepts = new LinkedHashSet<>();
      for (int concept : conceptsOfSingles.get(place)) {
        concepts.add(ids.id(concept));
      }
      made = Collections.unmodifiableSet(concepts);
      setsOfSingles.set(place, made);
    }
    return made;
  }

  /** Returns the concepts of a word given by its citation form in lower case. */
  Set<String> of(String lemma) {
    Set<String> concepts = concepts(lemma);
    return concepts == null ? Set.of() : concepts;
  }

  /**
   * Returns the concepts of a word in a text: by its lemma, as it stands, or by what its ending
   * says it comes from, whichever is known first.
   */
  Set<String> of(Token token) {
    return known.of(token).concepts;
  }

  /** What is known of a word of a text. */
  private static final class Known {
    /** The concepts that it names by itself. */
    private final Set<String> concepts;

    /** The numbers of the words of phrases that it can be. */
    private final int[] inPhrases;

    Known(Set<String> concepts, int[] inPhrases) {
      this.concepts = concepts;
      this.inPhrases = inPhrases;
    }
  }

  private Known read(Token token) {
    String form = token.form().toLowerCase(language.locale());
    return new Known(ofForm(form, token.lemma()), inPhrases(form, token.lemma()));
  }

  /** By its form and its lemma, or by what its ending says it comes from. */
  private int[] inPhrases(String form, String lemma) {
    int[] numbers =
        IntStream.of(wordsOfPhrases.indexOf(form), wordsOfPhrases.indexOf(lemma))
            .filter(number -> number >= 0)
            .distinct()
            .toArray();
    return numbers.length > 0
        ? numbers
        : inflection.citations(form, lemma).stream()
            .mapToInt(wordsOfPhrases::indexOf)
            .filter(number -> number >= 0)
            .distinct()
            .toArray();
  }

  /** As for a word in a text, both in lower case. */
  Set<String> ofForm(String form, String lemma) {
    Set<String> concepts = concepts(lemma);
    if (concepts == null) {
      concepts = concepts(form);
    }
    return concepts == null ? ofCitations(form, lemma) : concepts;
  }

  private Set<String> ofCitations(String form, String lemma) {
    for (String citation : inflection.citations(form, lemma)) {
      Set<String> concepts = concepts(citation);
      if (concepts != null) {
        return concepts;
      }
    }
    return Set.of();
  }

  List<ConceptLexicon.PhraseMatch> phrases(List<Token> tokens) {
    WordPlaces present = present(tokens);
    List<ConceptLexicon.PhraseMatch> matches = new ArrayList<>();
    for (int i = 0; i < present.size(); i = present.next(i)) {
      int longest = present.word(i);
      for (int k = 0; k < phrasesByLongest.sizeOf(longest); k++) {
        int phrase = phrasesByLongest.number(longest, k);
        List<Token> found =
            governorsOfPhrases[phrase] < 0
                ? together(phrase, present, tokens)
                : governed(phrase, present, tokens);
        if (!found.isEmpty()) {
          matches.add(new ConceptLexicon.PhraseMatch(ids.id(conceptsOfPhrases[phrase]), found));
        }
      }
    }
    return matches;
  }

  /** The words of the statement that occur in phrases. */
  private WordPlaces present(List<Token> tokens) {
    WordPlaces present = new WordPlaces(tokens.size());
    for (int place = 0; place < tokens.size(); place++) {
      for (int number : known.of(tokens.get(place)).inPhrases) {
        present.add(number, place);
      }
    }
    return present.sorted();
  }

  /** Returns the one content word where what governs it stands beside it, or nothing. */
  private List<Token> governed(int phrase, WordPlaces present, List<Token> tokens) {
    Governor governor = governors.get(governorsOfPhrases[phrase]);
    int wanted = prepositionsOfGovernors[governorsOfPhrases[phrase]];
    if (governor.isReflexive() && tokens.stream().noneMatch(t -> t.is(Governor.REFLEXIVE))) {
      return List.of();
    }
    int word = wordsInPhrases.number(phrase, 0);
    for (int at = present.first(word); at >= 0 && present.isOf(at, word); at++) {
      int place = present.place(at);
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
  private List<Token> together(int phrase, WordPlaces present, List<Token> tokens) {
    int words = wordsInPhrases.sizeOf(phrase);
    for (int i = 0; i < words; i++) {
      if (present.first(wordsInPhrases.number(phrase, i)) < 0) {
        return List.of();
      }
    }
    int[] places = new int[words];
    for (int i = 0; i < words; i++) {
      places[i] = present.place(present.first(wordsInPhrases.number(phrase, i)));
    }
    Arrays.sort(places);
    List<Token> found = new ArrayList<>();
    for (int i = 0; i < words; i++) {
      if (i == 0 || places[i] != places[i - 1]) {
        found.add(tokens.get(places[i]));
      }
    }
    return found;
  }

  /**
   * Which numbered words stand at which places of a statement. Once sorted, all places of a word
   * stand beside each other, the first first.
   */
  private static final class WordPlaces {
    private long[] entries;
    private int size;

    WordPlaces(int about) {
      this.entries = new long[2 * about];
    }

    void add(int word, int place) {
      if (size == entries.length) {
        entries = Arrays.copyOf(entries, 2 * size + 1);
      }
      entries[size++] = (long) word << Integer.SIZE | place;
    }

    WordPlaces sorted() {
      Arrays.sort(entries, 0, size);
      return this;
    }

    int size() {
      return size;
    }

    int word(int at) {
      return (int) (entries[at] >>> Integer.SIZE);
    }

    int place(int at) {
      return (int) entries[at];
    }

    boolean isOf(int at, int word) {
      return at < size && word(at) == word;
    }

    /** Returns where the next word begins. */
    int next(int at) {
      int next = at + 1;
      while (isOf(next, word(at))) {
        next++;
      }
      return next;
    }

    /** Returns where a word begins, or -1 if it is not there. */
    int first(int word) {
      int found = Arrays.binarySearch(entries, 0, size, (long) word << Integer.SIZE);
      int at = found < 0 ? -found - 1 : found;
      return isOf(at, word) ? at : -1;
    }
  }
}
