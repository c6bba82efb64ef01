package org.synopse.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.synopse.text.Language;
import org.synopse.text.ResourceLines;
import org.synopse.text.Token;

/** The words of the lexicon in one language and the concepts they lead to. Immutable once built. */
final class ConceptWords {
  private final Language language;
  private final Inflection inflection;
  private final Map<String, Set<String>> singles = new HashMap<>();

  /** Phrases by their longest word, which is the rarest as a rule. */
  private final Map<String, List<Phrase>> phrases = new HashMap<>();

  private final Set<String> wordsOfPhrases = new HashSet<>();

  ConceptWords(Language language, Collection<Concept> concepts) {
    this.language = language;
    this.inflection = new Inflection(language);
    Set<String> grammar =
        new HashSet<>(
            ResourceLines.of(ConceptWords.class, "phrase-grammar-" + language.code() + ".txt"));
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
    Set<String> known = singles.get(word);
    if (known == null) {
      singles.put(word, Set.of(concept));
    } else if (!known.contains(concept)) {
      Set<String> more = new TreeSet<>(known);
      more.add(concept);
      singles.put(word, more);
    }
  }

  /** Returns the concepts of a word given by its citation form in lower case. */
  Set<String> of(String lemma) {
    return singles.getOrDefault(lemma, Set.of());
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
    Set<String> known = singles.get(lemma);
    if (known == null) {
      known = singles.get(form);
    }
    return known == null ? ofCitations(form, lemma) : known;
  }

  private Set<String> ofCitations(String form, String lemma) {
    for (String citation : inflection.citations(form, lemma)) {
      Set<String> concepts = singles.get(citation);
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
      for (Phrase phrase : phrases.getOrDefault(word, List.of())) {
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
    boolean ofPhrase = wordsOfPhrases.contains(word);
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
