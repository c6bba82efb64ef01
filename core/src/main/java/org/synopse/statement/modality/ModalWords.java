package org.synopse.statement.modality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.synopse.lexicon.Certainty;
import org.synopse.text.Language;
import org.synopse.text.ResourceLines;
import org.synopse.text.Token;

/** The modal verbs of one language and the other words that decide how sure a clause is. */
final class ModalWords {
  /** What a word does; the file says more. */
  enum Kind {
    UNREAL,
    COMPARED,
    FUTURE,
    HEARSAY,
    STATES,
    EXCLUDES,
    TAKES,
    CASUALTIES,
    COPULA,
    CORRECTION,
    TURNSOUT,
    WHOLLY,
    ABLE,
    CONDITION,
    WHENEVER,
    CONCEDING,
    WHETHER,
    ASKED,
    FEASIBLE,
    SETTLED,
    SAID,
    KNOWN,
    RAISING,
    COUNTER,
    CONTRAST,
    CONCESSION,
    ALTERNATIVE,
    SINCE,
    BOUND,
    COMPLETED,
    BEING,
    HAVING,
    NOVEL,
    DUTY,
    FATE,
    LATER
  }

  /** The kinds that name how sure a modal verb leaves its clause. */
  private static final Set<String> CERTAINTIES =
      Arrays.stream(Certainty.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

  /** Modal verb by form: {@code soll} plans, {@code könnte} holds possible. */
  private final Map<String, Certainty> modals = new HashMap<>();

  private final Map<Kind, Set<String>> words = new HashMap<>();

  /** By their first words. */
  private final Map<String, List<List<String>>> excluding = new HashMap<>();

  private final Language language;

  ModalWords(Language language) {
    this.language = language;
    for (List<String> entry :
        ResourceLines.fields(ModalWords.class, "modals-" + language.code() + ".txt")) {
      String kind = entry.get(0).toUpperCase(Locale.ROOT);
      for (String word : ResourceLines.items(entry.get(1))) {
        if (CERTAINTIES.contains(kind)) {
          modals.put(word, Certainty.valueOf(kind));
        } else {
          words.computeIfAbsent(Kind.valueOf(kind), k -> new HashSet<>()).add(word);
        }
      }
    }
    for (String verb : words.getOrDefault(Kind.EXCLUDES, Set.of())) {
      List<String> phrase = List.of(verb.split(" ", -1));
      excluding.computeIfAbsent(phrase.get(0), w -> new ArrayList<>()).add(phrase);
    }
  }

  boolean isEnglish() {
    return language == Language.ENGLISH;
  }

  /** Returns how sure the verb leaves its clause, if it is a modal verb. */
  Optional<Certainty> modal(Token token) {
    return token.pos().isVerbal()
        ? Optional.ofNullable(modals.get(lower(token)))
        : Optional.empty();
  }

  /** Whether the word, in lower case, may decide by itself how sure its clause is. */
  boolean decides(String word) {
    return modals.containsKey(word)
        || has(Kind.ABLE, word)
        || has(Kind.UNREAL, word)
        || has(Kind.FUTURE, word);
  }

  /** Whether the word does so by its form or its lemma. */
  boolean has(Kind kind, Token token) {
    return has(kind, lower(token)) || has(kind, token.lemma());
  }

  boolean has(Kind kind, String word) {
    return words.getOrDefault(kind, Set.of()).contains(word);
  }

  /** Returns the verbs that exclude something and begin with the word, each as its words. */
  List<List<String>> excludingBeginningWith(String word) {
    return excluding.getOrDefault(word, List.of());
  }

  /** Returns the word as written, in lower case. */
  static String lower(Token token) {
    return token.listed();
  }

  /** Whether the words stand there one after another, each by its form or its lemma. */
  static boolean stand(List<Token> tokens, int begin, List<String> phrase) {
    if (begin < 0 || begin + phrase.size() > tokens.size()) {
      return false;
    }
    for (int i = 0; i < phrase.size(); i++) {
      Token token = tokens.get(begin + i);
      if (!lower(token).equals(phrase.get(i)) && !token.lemma().equals(phrase.get(i))) {
        return false;
      }
    }
    return true;
  }
}
