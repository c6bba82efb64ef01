package org.synopse.statement.attribution;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.synopse.lexicon.CueLexicon;
import org.synopse.lexicon.Frame;
import org.synopse.lexicon.ReportingWord;
import org.synopse.lexicon.Stance;
import org.synopse.statement.clause.Clause;
import org.synopse.text.Language;
import org.synopse.text.ResourceLines;
import org.synopse.text.Span;
import org.synopse.text.Token;

/**
 * The verb of a frame, alone or in a phrase: {@code sagte}, {@code ist der Ansicht}, {@code gab zu
 * Protokoll}.
 *
 * @param word what the lexicon knows of it
 * @param verb the verb itself
 * @param isNegated whether its clause is negated: {@code kann nicht bestätigen, dass}
 */
record ReportingVerb(ReportingWord word, Token verb, boolean isNegated) {
  private static final RoleWords WORDS = new RoleWords("frame-words");

  /** Words that say nothing of whether a phrase of the lexicon stands in a clause. */
  private static final Set<String> ARTICLES =
      Set.copyOf(ResourceLines.of(ReportingVerb.class, "phrase-articles.txt"));

  /**
   * Reads the reporting verb of the clause; a phrase goes before its bare verb. Rules ask {@link
   * ParsedArticle#reportingVerb}, which keeps it.
   */
  static Optional<ReportingVerb> read(ParsedArticle article, Clause clause) {
    if (!clause.hasFiniteVerb()) {
      return Optional.empty();
    }
    Token main = clause.mainVerb();
    Optional<ReportingVerb> phrase = phrase(article, clause, main);
    if (phrase.isEmpty() && !main.equals(clause.finiteVerb())) {
      phrase = phrase(article, clause, clause.finiteVerb());
    }
    if (phrase.isPresent() || isReflexive(article, clause) || isIdiom(article, clause, main)) {
      return phrase;
    }
    return word(article, main)
        .map(word -> new ReportingVerb(word, main, isNegated(article, clause)));
  }

  /** Returns what the lexicon has of one verb. */
  static Optional<ReportingWord> word(ParsedArticle article, Token verb) {
    CueLexicon cues = article.cues();
    // The lemmatiser guesses at times: accuse became accu.
    return cues.reportingVerb(verb.lemma())
        .or(() -> cues.reportingVerb(verb.form().toLowerCase(Locale.ROOT)))
        .or(() -> regular(article, verb));
  }

  /** {@code ruled} is of {@code rule}, though the lemmatiser has {@code rul}. */
  private static Optional<ReportingWord> regular(ParsedArticle article, Token verb) {
    String form = verb.form().toLowerCase(Locale.ROOT);
    return article.language() == Language.ENGLISH && form.endsWith("ed")
        ? article.cues().reportingVerb(form.substring(0, form.length() - 1))
        : Optional.empty();
  }

  private static Optional<ReportingVerb> phrase(ParsedArticle article, Clause clause, Token verb) {
    List<ReportingWord> phrases = article.cues().reportingPhrases(verb.lemma());
    if (phrases.isEmpty()) {
      return Optional.empty();
    }
    Set<String> present = new HashSet<>();
    for (Token token : clause.tokens()) {
      present.add(token.form().toLowerCase(Locale.ROOT));
      present.add(token.lemma());
    }
    for (ReportingWord phrase : phrases) {
      if (isWhole(phrase, present) && hasObjectBehind(phrase, clause, verb)) {
        return Optional.of(new ReportingVerb(phrase, verb, isNegated(article, clause)));
      }
    }
    return Optional.empty();
  }

  /** {@code Rumour has it that …}, and not {@code It had gone eleven}. */
  private static boolean hasObjectBehind(ReportingWord phrase, Clause clause, Token verb) {
    int behind = clause.tokens().indexOf(verb) + 1;
    return !phrase.words().contains("it")
        || clause.tokens().subList(behind, clause.tokens().size()).stream()
            .anyMatch(token -> token.is("it"));
  }

  private static boolean isWhole(ReportingWord phrase, Set<String> present) {
    for (String word : phrase.words()) {
      if (!present.contains(word) && !ARTICLES.contains(word)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNegated(ParsedArticle article, Clause clause) {
    for (Token token : clause.tokens()) {
      if (article.cues().isNegator(token)) {
        return true;
      }
    }
    return false;
  }

  /** {@code Er befand sich auf einer Umlaufbahn} is not {@code Er befand, dass …}. */
  private static boolean isReflexive(ParsedArticle article, Clause clause) {
    if (article.language() == Language.GERMAN) {
      for (Token token : clause.tokens()) {
        if (token.is("sich")) {
          return true;
        }
      }
    }
    return false;
  }

  /** {@code Das Werk schreibt rote Zahlen}: nothing is said. */
  private static boolean isIdiom(ParsedArticle article, Clause clause, Token verb) {
    Language language = article.language();
    return WORDS.has(language, "writing", verb.lemma())
        && clause.tokens().stream()
            .anyMatch(token -> WORDS.has(language, "written", token.listed()));
  }

  /** Whether the word may be absent from a phrase of the lexicon. */
  static boolean isArticle(String word) {
    return ARTICLES.contains(word);
  }

  boolean takes(Frame frame) {
    return word.frames().contains(frame);
  }

  /** Who does not confirm, or does not rule out, leaves it open. */
  Stance stance() {
    boolean decided = word.stance() == Stance.ENDORSING || word.stance() == Stance.DENYING;
    return isNegated && decided ? Stance.HEDGING : word.stance();
  }

  Span span() {
    return verb.span();
  }
}
