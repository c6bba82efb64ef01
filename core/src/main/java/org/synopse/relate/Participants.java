package org.synopse.relate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synopse.statement.Statement;
import org.synopse.statement.clause.Clause;
import org.synopse.statement.clause.ClauseKind;
import org.synopse.statement.clause.NounPhrases;
import org.synopse.text.Language;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.ResourceLines;
import org.synopse.text.Span;
import org.synopse.text.Token;

/**
 * Who does what to whom in a statement, as far as case and order tell.
 *
 * @param agent the words of who does it: the subject, or in the passive the phrase with {@code
 *     von}, {@code durch} or {@code by}
 * @param patient the words of whom or what it is done to: the object, the subject of the passive,
 *     or where there is neither the phrase with {@code auf}, {@code gegen}, {@code into}
 */
record Participants(List<Token> agent, List<Token> patient) {
  private static final NounPhrases GERMAN = NounPhrases.of(Language.GERMAN);
  private static final NounPhrases ENGLISH = NounPhrases.of(Language.ENGLISH);

  private static final Set<String> GOALS =
      Set.copyOf(ResourceLines.of(Participants.class, "goals.txt"));

  private static final Set<String> DOERS =
      Set.copyOf(ResourceLines.of(Participants.class, "doers.txt"));

  private static final Set<String> INDEFINITE =
      Set.copyOf(ResourceLines.of(Participants.class, "indefinite.txt"));

  /** The article that only a subject has, or in the dative a woman. */
  private static final String NOMINATIVE = "der";

  Participants {
    agent = List.copyOf(agent);
    patient = List.copyOf(patient);
  }

  /** The words of the subject, whether it does something or has it done to it. */
  static final Fact<List<Token>> SUBJECT = new Fact<>(Participants::subject);

  /** The words of the subject of a passive in which nobody is named who does it. */
  static final Fact<List<Token>> UNDERGOER = new Fact<>(Participants::undergoer);

  /** The participants, or empty where no subject is found. */
  static final Fact<Optional<Participants>> ROLES = new Fact<>(Participants::of);

  /** Returns the participants, or empty where no subject is found. */
  static Optional<Participants> of(Statement statement) {
    Clause clause = clause(statement.tokens());
    if (clause == null) {
      return Optional.empty();
    }
    NounPhrases phrases = statement.language() == Language.GERMAN ? GERMAN : ENGLISH;
    Optional<List<Token>> subject = subject(clause, phrases);
    if (subject.isEmpty()) {
      return Optional.empty();
    }
    if (!clause.isPassive()) {
      List<Token> object = object(clause, subject.get(), phrases);
      return mayBeTurned(subject.get(), object)
          ? Optional.empty()
          : Optional.of(new Participants(subject.get(), object));
    }
    List<Token> by = byPhrase(clause, phrases);
    return by.isEmpty() ? Optional.empty() : Optional.of(new Participants(by, subject.get()));
  }

  /** Returns the words of the subject, whether it does something or has it done to it. */
  static List<Token> subject(Statement statement) {
    Clause clause = clause(statement.tokens());
    if (clause == null) {
      return List.of();
    }
    NounPhrases phrases = statement.language() == Language.GERMAN ? GERMAN : ENGLISH;
    return subject(clause, phrases).orElse(List.of());
  }

  private static List<Token> undergoer(Statement statement) {
    Clause clause = clause(statement.tokens());
    NounPhrases phrases = statement.language() == Language.GERMAN ? GERMAN : ENGLISH;
    return clause != null && clause.isPassive() && byPhrase(clause, phrases).isEmpty()
        ? subject(statement)
        : List.of();
  }

  /**
   * Whether a subject names nobody in particular and none names somebody, so that the two may be of
   * others: {@code Tausende demonstrierten}, {@code a man was arrested}.
   */
  static boolean nameNobody(Comparand comparand) {
    List<Token> left = comparand.ofLeft(SUBJECT);
    List<Token> right = comparand.ofRight(SUBJECT);
    boolean either = !left.isEmpty() || !right.isEmpty();
    return either && !isDefinite(left) && !isDefinite(right);
  }

  private static boolean isDefinite(List<Token> subject) {
    return !subject.isEmpty()
        && (subject.stream().anyMatch(token -> token.pos() == PartOfSpeech.PROPN)
            || (isArticle(subject.get(0)) && !INDEFINITE.contains(subject.get(0).lemma())));
  }

  /**
   * Whether an indefinite article, or none, opens the phrase at whose beginning the span stands:
   * {@code eine 80-jährige Frau}.
   */
  static boolean isIndefiniteAt(Statement statement, Span span) {
    Token before = null;
    for (Token token : statement.tokens()) {
      if (token.span().begin() >= span.begin()) {
        break;
      }
      before = token;
    }
    return before == null || INDEFINITE.contains(before.lemma());
  }

  /** Whether the subject is some of many: {@code einige Boote}, {@code sieben der zehn Boote}. */
  static boolean isOfSome(Statement statement) {
    List<Token> subject = subject(statement);
    return !subject.isEmpty()
        && (subject.get(0).pos() == PartOfSpeech.NUM
            || INDEFINITE.contains(subject.get(0).lemma()));
  }

  private static boolean isArticle(Token token) {
    return token.pos() == PartOfSpeech.DET || token.pos() == PartOfSpeech.PRON;
  }

  /** English has the subject before the verb, be it behind a time: {@code By Monday the fire …}. */
  private static Optional<List<Token>> subject(Clause clause, NounPhrases phrases) {
    Optional<List<Token>> subject = phrases.subject(clause);
    boolean behind =
        phrases == ENGLISH
            && subject.isPresent()
            && clause.tokens().indexOf(subject.get().get(0)) > clause.finite();
    return behind
        ? phrases.firstPhrase(clause.tokens().subList(0, clause.finite())).or(() -> subject)
        : subject;
  }

  /** {@code Die Waffe hat der Bruder besorgt}: what stands first may be what it is done to. */
  private static boolean mayBeTurned(List<Token> subject, List<Token> object) {
    return !object.isEmpty()
        && object.get(0).is(NOMINATIVE)
        && subject.stream().noneMatch(token -> token.is(NOMINATIVE));
  }

  private static @Nullable Clause clause(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).pos().isVerbal() && tokens.get(i).canBeFinite()) {
        boolean last = i == tokens.size() - 1 || isEnd(tokens.get(i + 1));
        ClauseKind kind = last && i > 1 ? ClauseKind.ADVERBIAL : ClauseKind.MAIN;
        return new Clause(0, kind, 0, tokens, i);
      }
    }
    return null;
  }

  private static boolean isEnd(Token token) {
    return token.pos() == PartOfSpeech.PUNCT;
  }

  private static List<Token> byPhrase(Clause clause, NounPhrases phrases) {
    List<Token> tokens = clause.tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token word = tokens.get(i);
      if (word.pos() == PartOfSpeech.ADP && DOERS.contains(JudgeWords.lower(word))) {
        return tokens.subList(i + 1, Math.max(i + 1, phrases.endOfPhrase(tokens, i + 1)));
      }
    }
    return List.of();
  }

  /** The first noun phrase beside the subject that no preposition governs, else a goal. */
  private static List<Token> object(Clause clause, List<Token> agent, NounPhrases phrases) {
    List<Token> tokens = clause.tokens();
    List<Token> goal = List.of();
    int i = 0;
    while (i < tokens.size()) {
      Token token = tokens.get(i);
      if (agent.contains(token)) {
        i++;
      } else if (token.pos() == PartOfSpeech.ADP) {
        int end = Math.max(i + 1, phrases.endOfPhrase(tokens, i + 1));
        if (goal.isEmpty() && GOALS.contains(JudgeWords.lower(token))) {
          goal = tokens.subList(i + 1, end);
        }
        i = end;
      } else if (opensPhrase(token)) {
        int end = Math.max(i + 1, phrases.endOfPhrase(tokens, i));
        List<Token> phrase = tokens.subList(i, end);
        if (phrase.stream().anyMatch(word -> word.pos().isNominal())) {
          return phrase;
        }
        i = end;
      } else {
        i++;
      }
    }
    return goal;
  }

  private static boolean opensPhrase(Token token) {
    return switch (token.pos()) {
      case DET, NOUN, PROPN, ADJ, NUM, PRON -> true;
      default -> false;
    };
  }
}
