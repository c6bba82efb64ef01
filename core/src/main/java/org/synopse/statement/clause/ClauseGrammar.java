package org.synopse.statement.clause;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synopse.text.Language;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.ResourceLines;
import org.synopse.text.Token;

/** The words of a language that open clauses, and where its verbs stand. */
final class ClauseGrammar {
  private final Language language;
  private final Map<String, ClauseKind> openers = new HashMap<>();
  private final Set<String> relatives = new HashSet<>();
  private final Set<String> coordinators = new HashSet<>();
  private final Set<String> governors = new HashSet<>();
  private final Set<String> addressing = new HashSet<>();
  private final Set<String> takenForAdverbs = new HashSet<>();
  private final Set<String> comparing = new HashSet<>();
  private final Set<String> plurals = new HashSet<>();
  private final Set<String> subjects = new HashSet<>();
  private final Set<String> which = new HashSet<>();
  private final Set<String> attributes = new HashSet<>();
  private final Set<String> adverbs = new HashSet<>();
  private final Set<String> asking = new HashSet<>();
  private final Set<String> how = new HashSet<>();
  private final Set<String> knowing = new HashSet<>();
  private final Set<String> comments = new HashSet<>();
  private final Set<String> narrowing = new HashSet<>();

  ClauseGrammar(Language language) {
    this.language = language;
    for (List<String> entry :
        ResourceLines.fields(ClauseGrammar.class, "clause-words-" + language.code() + ".txt")) {
      Set<String> words = Set.copyOf(ResourceLines.items(entry.get(1)));
      switch (entry.get(0)) {
        case "relative" -> relatives.addAll(words);
        case "governor" -> governors.addAll(words);
        case "addressing" -> addressing.addAll(words);
        case "taken-for-adverb" -> takenForAdverbs.addAll(words);
        case "comparing" -> comparing.addAll(words);
        case "plural" -> plurals.addAll(words);
        case "subject" -> subjects.addAll(words);
        case "which" -> which.addAll(words);
        case "attribute" -> attributes.addAll(words);
        case "adverb-too" -> adverbs.addAll(words);
        case "asking" -> asking.addAll(words);
        case "how" -> how.addAll(words);
        case "knowing" -> knowing.addAll(words);
        case "comment" -> comments.addAll(words);
        case "narrowing" -> narrowing.addAll(words);
        case "coordinator" -> coordinators.addAll(words);
        default -> {
          ClauseKind kind = ClauseKind.valueOf(entry.get(0).toUpperCase(Locale.ROOT));
          words.forEach(word -> openers.put(word, kind));
        }
      }
    }
  }

  /** Whether the finite verb of a subordinate clause stands last. */
  boolean isVerbFinal() {
    return language == Language.GERMAN;
  }

  boolean isCoordinator(Token token) {
    return coordinators.contains(lower(token));
  }

  /** Whether a clause may follow the verb without a conjunction. */
  boolean governsClause(Token verb) {
    return governors.contains(verb.lemma());
  }

  /** Whether the verb has those as object to whom something is said: {@code told the guests}. */
  boolean addresses(Token verb) {
    return addressing.contains(verb.lemma());
  }

  /** Whether the word is a conjunction that the tagger takes for an adverb. */
  boolean isTakenForAdverb(Token token) {
    return token.pos() == PartOfSpeech.ADV && takenForAdverbs.contains(lower(token));
  }

  /** Whether the conjunction also stands before what something is compared with. */
  boolean compares(Token conjunction) {
    return comparing.contains(lower(conjunction));
  }

  /** Whether a verb right behind the pronoun is finite, though its form may be an infinitive. */
  boolean isPlural(Token pronoun) {
    return plurals.contains(lower(pronoun));
  }

  /** Whether the word asks which one of several it is, where a noun follows. */
  boolean asksWhich(Token token) {
    return which.contains(lower(token));
  }

  /**
   * Whether the word stands before a noun as an adjective does, though it is taken for an article.
   */
  boolean isAttribute(Token token) {
    return attributes.contains(lower(token));
  }

  /** Whether the conjunction is an adverb amid a clause: {@code und damit auch teurer}. */
  boolean isAdverbToo(Token conjunction) {
    return adverbs.contains(lower(conjunction));
  }

  /** Whether the relative word asks for something behind a verb of knowing. */
  boolean asks(Token word) {
    return asking.contains(lower(word));
  }

  /** Whether the word asks for the degree that the word behind it tells of. */
  boolean asksHow(Token word) {
    return how.contains(lower(word));
  }

  /** Whether the verb has what is asked for as its object. */
  boolean isKnowing(Token verb) {
    return verb.pos().isVerbal() && knowing.contains(verb.lemma());
  }

  /** Whether the word belongs to a conjunction behind it: {@code even though}. */
  boolean narrows(Token word) {
    return narrowing.contains(lower(word));
  }

  /** Whether the word opens a comment on who says what stands around it. */
  boolean introducesSource(Token word) {
    return comments.contains(lower(word));
  }

  /** Whether the pronoun behind a finite verb is its subject. */
  boolean isSubjectOnly(Token pronoun) {
    return subjects.contains(lower(pronoun));
  }

  boolean canBeRelative(Token token) {
    return relatives.contains(lower(token));
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
