package org.synopse.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.synopse.text.ArrayFile;
import org.synopse.text.IntLists;
import org.synopse.text.Language;
import org.synopse.text.ResourceLines;
import org.synopse.text.WordTable;

/** Writes the words of concepts in one language as {@link ConceptWords} reads them. */
final class ConceptWordsCompiler {
  private final WordTable ids;
  private final Map<String, Set<String>> singles = new LinkedHashMap<>();
  private final Map<String, List<Phrase>> phrases = new LinkedHashMap<>();
  private final Set<String> wordsOfPhrases = new TreeSet<>();

  /**
   * Takes the words of concepts.
   *
   * @param ids the ids of all concepts
   */
  ConceptWordsCompiler(Language language, WordTable ids, Collection<Concept> concepts) {
    this.ids = ids;
    Set<String> grammar =
        new HashSet<>(
            ResourceLines.of(
                ConceptWordsCompiler.class, "phrase-grammar-" + language.code() + ".txt"));
    for (Concept concept : concepts) {
      for (String word : concept.words().getOrDefault(language, List.of())) {
        add(word.toLowerCase(language.locale()), concept.id(), grammar);
      }
    }
  }

  private record Phrase(String concept, List<String> words) {}

  private void add(String word, String concept, Set<String> grammar) {
    if (word.indexOf(' ') < 0) {
      addSingle(word, concept);
      return;
    }
    List<String> content = new ArrayList<>(List.of(word.split(" ", -1)));
    content.removeIf(grammar::contains);
    if (content.size() == 1) {
      addSingle(content.get(0), concept);
    } else if (content.size() > 1) {
      String longest = content.get(0);
      for (String part : content) {
        longest = part.length() > longest.length() ? part : longest;
      }
      phrases.computeIfAbsent(longest, w -> new ArrayList<>()).add(new Phrase(concept, content));
      wordsOfPhrases.addAll(content);
    }
  }

  private void addSingle(String word, String concept) {
    singles.computeIfAbsent(word, w -> new TreeSet<>()).add(concept);
  }

  /** Writes the words. */
  void write(ArrayFile.Writer file) {
    WordTable.of(List.copyOf(singles.keySet())).write(file);
    List<List<Integer>> concepts = new ArrayList<>();
    singles.values().forEach(of -> concepts.add(of.stream().map(ids::indexOf).toList()));
    IntLists.of(concepts).write(file);
    WordTable words = WordTable.of(List.copyOf(wordsOfPhrases));
    words.write(file);
    WordTable.of(List.copyOf(phrases.keySet())).write(file);
    List<Phrase> all = new ArrayList<>();
    List<List<Integer>> byLongest = new ArrayList<>();
    for (List<Phrase> ofOne : phrases.values()) {
      List<Integer> numbers = new ArrayList<>();
      for (Phrase phrase : ofOne) {
        numbers.add(all.size());
        all.add(phrase);
      }
      byLongest.add(numbers);
    }
    IntLists.of(byLongest).write(file);
    IntLists.of(all.stream().map(p -> p.words().stream().map(words::indexOf).toList()).toList())
        .write(file);
    file.add(all.stream().mapToInt(phrase -> ids.indexOf(phrase.concept())).toArray());
  }
}
