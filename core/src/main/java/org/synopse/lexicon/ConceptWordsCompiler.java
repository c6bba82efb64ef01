package org.synopse.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.synopse.text.ArrayFile;
import org.synopse.text.IntLists;
import org.synopse.text.Language;
import org.synopse.text.ResourceLines;
import org.synopse.text.WordTable;

/** Writes the words of concepts in one language as {@link ConceptWords} reads them. */
final class ConceptWordsCompiler {
  private final Language language;
  private final Map<String, String> prepositions;
  private final WordTable ids;
  private final Map<String, Set<String>> singles = new LinkedHashMap<>();
  private final Map<String, Set<Phrase>> phrases = new LinkedHashMap<>();
  private final Set<String> wordsOfPhrases = new TreeSet<>();

  /**
   * Takes the words of concepts.
   *
   * @param ids the ids of all concepts
   */
  ConceptWordsCompiler(Language language, WordTable ids, Collection<Concept> concepts) {
    this.language = language;
    this.prepositions = Governor.prepositions(language);
    this.ids = ids;
    Set<String> grammar =
        new HashSet<>(
            ResourceLines.of(
                ConceptWordsCompiler.class, "phrase-grammar-" + language.code() + ".txt"));
    for (Concept concept : concepts) {
      for (String word : concept.words().getOrDefault(language, List.of())) {
        add(word, concept.id(), grammar);
      }
    }
  }

  private record Phrase(String concept, List<String> words, @Nullable Governor governor) {}

  private void add(String word, String concept, Set<String> grammar) {
    if (word.indexOf(' ') < 0) {
      addSingle(word.toLowerCase(language.locale()), concept);
      return;
    }
    List<String> words = List.of(word.split(" ", -1));
    List<String> content =
        words.stream()
            .map(part -> part.toLowerCase(language.locale()))
            .filter(part -> !grammar.contains(part))
            .toList();
    Governor governor =
        content.size() == 1 ? Governor.of(language, words, grammar, prepositions) : null;
    if (content.size() == 1 && governor == null) {
      addSingle(content.get(0), concept);
    } else if (!content.isEmpty()) {
      String longest = content.get(0);
      for (String part : content) {
        longest = part.length() > longest.length() ? part : longest;
      }
      phrases
          .computeIfAbsent(longest, w -> new LinkedHashSet<>())
          .add(new Phrase(concept, content, governor));
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
    List<Phrase> all = new ArrayList<>();
    List<List<Integer>> byLongest = new ArrayList<>();
    for (String word : wordsOfPhrases) {
      List<Integer> numbers = new ArrayList<>();
      for (Phrase phrase : phrases.getOrDefault(word, Set.of())) {
        numbers.add(all.size());
        all.add(phrase);
      }
      byLongest.add(numbers);
    }
    IntLists.of(byLongest).write(file);
    IntLists.of(all.stream().map(p -> p.words().stream().map(words::indexOf).toList()).toList())
        .write(file);
    file.add(all.stream().mapToInt(phrase -> ids.indexOf(phrase.concept())).toArray());
    writeGovernors(all, file);
  }

  /** Each governor once, and for each phrase its place among them, or less than nought. */
  @SuppressWarnings("EnumOrdinal")
  private void writeGovernors(List<Phrase> all, ArrayFile.Writer file) {
    List<String> forms = List.copyOf(new TreeSet<>(prepositions.keySet()));
    WordTable.of(forms).write(file);
    List<String> plain = List.copyOf(new TreeSet<>(prepositions.values()));
    WordTable.of(plain).write(file);
    file.add(forms.stream().mapToInt(form -> plain.indexOf(prepositions.get(form))).toArray());
    List<Governor> governors = new ArrayList<>();
    int[] ofPhrases = new int[all.size()];
    for (int i = 0; i < ofPhrases.length; i++) {
      Governor governor = all.get(i).governor();
      if (governor != null && !governors.contains(governor)) {
        governors.add(governor);
      }
      ofPhrases[i] = governor == null ? -1 : governors.indexOf(governor);
    }
    file.add(ofPhrases);
    file.add(governors.stream().mapToInt(g -> plain.indexOf(g.preposition())).toArray());
    file.add(governors.stream().mapToInt(g -> g.place().ordinal()).toArray());
    file.add(governors.stream().mapToInt(g -> g.isReflexive() ? 1 : 0).toArray());
  }
}
