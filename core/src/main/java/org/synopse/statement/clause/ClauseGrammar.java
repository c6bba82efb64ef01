package org.synopse.statement.clause;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synopse.text.Language;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.ResourceLines;
import org.synopse.text.Token;

/** The words of a language that open clauses, and where its verbs stand. */
final class ClauseGrammar {
  /** The kinds of clause that have their words in the file, by the role that they have there. */
  private static final Map<String, ClauseKind> KINDS =
      Map.of(
          "complement", ClauseKind.COMPLEMENT,
          "condition", ClauseKind.CONDITION,
          "adverbial", ClauseKind.ADVERBIAL);

  private final Language language;
  private final Map<String, ClauseKind> openers = new HashMap<>();

  /** The words that open no clause by themselves, by what they do. */
  private final Map<String, Set<String>> byRole = new HashMap<>();

  ClauseGrammar(Language language) {
    this.language = language;
    for (List<String> entry :
        ResourceLines.fields(ClauseGrammar.class, "clause-words-" + language.code() + ".txt")) {
      List<String> words = ResourceLines.items(entry.get(1));
      ClauseKind kind = KINDS.get(entry.get(0));
      if (kind == null) {
        byRole.computeIfAbsent(entry.get(0), role -> new HashSet<>()).addAll(words);
      } else {
        words.forEach(word -> openers.put(word, kind));
      }
    }
  }

  private boolean plays(String role, String word) {
    return byRole.getOrDefault(role, Set.of()).contains(word);
  }

  /** Whether the finite verb of a subordinate clause stands last. */
  boolean isVerbFinal() {
    return language == Language.GERMAN;
  }

  boolean isCoordinator(Token token) {
    return plays("coordinator", lower(token));
  }

  /** Whether a clause may follow the verb without a conjunction. */
  boolean governsClause(Token verb) {
    return plays("governor", verb.lemma());
  }

  /** Whether the word tells that a number behind it is not exact: {@code about}, {@code least}. */
  boolean approximates(Token word) {
    return plays("approximating", lower(word));
  }

  /** Whether the verb has those as object to whom something is said: {@code told the guests}. */
  boolean addresses(Token verb) {
    return plays("addressing", verb.lemma());
  }

  /** Whether the word is a conjunction that the tagger takes for an adverb. */
  boolean isTakenForAdverb(Token token) {
    return token.pos() == PartOfSpeech.ADV && plays("taken-for-adverb", lower(token));
  }

  /** Whether the conjunction also stands before what something is compared with. */
  boolean compares(Token conjunction) {
    return plays("comparing", lower(conjunction));
  }

  /** Whether a verb right behind the pronoun is finite, though its form may be an infinitive. */
  boolean isPlural(Token pronoun) {
    return plays("plural", lower(pronoun));
  }

  /** Whether the word asks which one of several it is, where a noun follows. */
  boolean asksWhich(Token token) {
    return plays("which", lower(token));
  }

  /**
   * Whether the word stands before a noun as an adjective does, though it is taken for an article.
   */
  boolean isAttribute(Token token) {
    return plays("attribute", lower(token));
  }

  /** Whether the conjunction is an adverb amid a clause: {@code und damit auch teurer}. */
  boolean isAdverbToo(Token conjunction) {
    return plays("adverb-too", lower(conjunction));
  }

  /** Whether the relative word asks for something behind a verb of knowing. */
  boolean asks(Token word) {
    return plays("asking", lower(word));
  }

  /** Whether the word asks for the degree that the word behind it tells of. */
  boolean asksHow(Token word) {
    return plays("how", lower(word));
  }

  /** Whether the verb has what is asked for as its object. */
  boolean isKnowing(Token verb) {
    return verb.pos().isVerbal() && plays("knowing", verb.lemma());
  }

  /** Whether the word belongs to a conjunction behind it: {@code even though}. */
  boolean narrows(Token word) {
    return plays("narrowing", lower(word));
  }

  /** Whether the word opens a comment on who says what stands around it. */
  boolean introducesSource(Token word) {
    return plays("comment", lower(word));
  }

  /** Whether the pronoun behind a finite verb is its subject. */
  boolean isSubjectOnly(Token pronoun) {
    return plays("subject", lower(pronoun));
  }

  boolean canBeRelative(Token token) {
    return plays("relative", lower(token));
  }

  /**
   * Returns the kind of subordinate clause that the word opens, or {@code null} if it opens none.
   */
  @Nullable ClauseKind opened(Token token) {
    return openers.get(lower(token));
  }

  private String lower(Token token) {
    return token.form().toLowerCase(language.locale());
  }
}
