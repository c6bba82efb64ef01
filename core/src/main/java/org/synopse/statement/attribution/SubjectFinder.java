package org.synopse.statement.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.synopse.statement.clause.Clause;
import org.synopse.statement.clause.ClauseKind;
import org.synopse.text.Language;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Token;

/**
 * Finds the subject of a clause in its sentence: in the clause itself, in the one that it goes on
 * from, {@code Der Verband lobte den Plan, forderte aber mehr Geld}, or behind the object of a verb
 * of saying, {@code Kündigungen schloss ein Sprecher nicht aus}.
 */
final class SubjectFinder {
  private static final RoleWords WORDS = new RoleWords("frame-words");

  private final ParsedArticle article;
  private final ParsedSentence sentence;

  SubjectFinder(ParsedArticle article, ParsedSentence sentence) {
    this.article = article;
    this.sentence = sentence;
  }

  /** Returns the words of the subject in text order. */
  Optional<List<Token>> subject(Clause clause) {
    Clause first = clause;
    while (first.index() > 0
        && (isElliptic(first) || goesOnInMood(first) || isFurtherVerb(first))) {
      first = rootBefore(first);
    }
    Optional<List<Token>> subject = article.nounPhrases().subject(first);
    Clause own = first;
    return subject.map(words -> behindObject(own, words).orElse(words));
  }

  /** Behind {@code und} the verb has the subject of the clause before it. */
  private static boolean isElliptic(Clause clause) {
    if (clause.kind() != ClauseKind.MAIN || !clause.hasFiniteVerb()) {
      return false;
    }
    Token first = null;
    for (Token token : clause.tokens()) {
      if (token.pos() == PartOfSpeech.PUNCT) {
        continue;
      }
      if (first != null) {
        return token.equals(clause.finiteVerb());
      }
      if (token.pos() != PartOfSpeech.CCONJ) {
        return false;
      }
      first = token;
    }
    return false;
  }

  /** {@code der Mann sei streng gewesen, habe sie bedroht}: a further verb of one subject. */
  private boolean goesOnInMood(Clause clause) {
    return opensWithVerb(clause)
        && clause.finiteVerb().isReportingSubjunctive()
        && sentence.clauses().get(clause.index() - 1).hasFiniteVerb()
        && sentence.clauses().get(clause.index() - 1).finiteVerb().isReportingSubjunctive();
  }

  /**
   * {@code Der Verband begrüßte den Plan, forderte aber kleinere Klassen}: a further verb of whom
   * the clause before speaks, and not the frame of what stands before it, {@code …, sagte X}. The
   * words behind such a verb are nobody who could speak.
   */
  boolean isFurtherVerb(Clause clause) {
    if (article.language() != Language.GERMAN
        || clause.index() == 0
        || !opensWithVerb(clause)
        || clause.isPassive()) {
      return false;
    }
    Clause before = rootBefore(clause);
    if (!before.hasFiniteVerb()
        || before.finite() == 0
        || before.finiteVerb().isReportingSubjunctive()
        || article.isQuoted(before.finiteVerb())
        || !(isSetAgainst(clause) || areBothOfSpeech(before, clause))) {
      return false;
    }
    boolean nobody =
        article
            .nounPhrases()
            .firstPhrase(clause.tokens().subList(clause.finite() + 1, clause.tokens().size()))
            .filter(this::isSomebody)
            .isEmpty();
    return nobody && subject(before).filter(this::canSpeak).isPresent();
  }

  private static boolean opensWithVerb(Clause clause) {
    return clause.kind() == ClauseKind.MAIN
        && clause.hasFiniteVerb()
        && clause.firstWord().equals(clause.finiteVerb());
  }

  /** {@code …, forderte aber …}: said of the second of two deeds. */
  private static boolean isSetAgainst(Clause clause) {
    int behind = clause.finite() + 1;
    return behind < clause.tokens().size()
        && WORDS.has(Language.GERMAN, "further", clause.tokens().get(behind).listed());
  }

  /** {@code kritisierte den Plan, forderte Änderungen}: the verb takes what it sums up. */
  private boolean areBothOfSpeech(Clause before, Clause clause) {
    Set<String> complements =
        article
            .reportingVerb(clause)
            .map(verb -> article.cues().summaryComplements(verb.word()))
            .orElse(Set.of());
    return article.reportingVerb(before).isPresent()
        && (complements.contains("object") || complements.contains("matter"));
  }

  private Clause rootBefore(Clause clause) {
    for (int i = clause.index() - 1; i > 0; i--) {
      if (sentence.clauses().get(i).kind() == ClauseKind.MAIN) {
        return sentence.clauses().get(i);
      }
    }
    return sentence.clauses().get(0);
  }

  /**
   * {@code Betriebsbedingte Kündigungen schloss ein Sprecher aus}: before the verb of saying stands
   * its object, behind it who speaks.
   */
  private Optional<List<Token>> behindObject(Clause clause, List<Token> before) {
    boolean first =
        article.language() == Language.GERMAN
            && clause.kind() == ClauseKind.MAIN
            && !clause.isPassive()
            && article.reportingVerb(clause).isPresent()
            && before.get(0).span().end() <= clause.finiteVerb().span().begin();
    if (!first || isSomebody(before)) {
      return Optional.empty();
    }
    boolean object = isSeveral(before) && !isOfSeveral(clause.finiteVerb());
    return article
        .nounPhrases()
        .firstPhrase(clause.tokens().subList(clause.finite() + 1, clause.tokens().size()))
        .filter(phrase -> object ? canSpeak(phrase) : opensWithRole(phrase));
  }

  /** {@code Betriebsbedingte Kündigungen}: a bare plural. */
  private static boolean isSeveral(List<Token> phrase) {
    Token head = null;
    for (Token token : phrase) {
      if (token.pos() == PartOfSpeech.NOUN) {
        head = token;
        break;
      }
      if (token.pos() != PartOfSpeech.ADJ) {
        return false;
      }
    }
    return head != null && DativePhrase.isPlural(head);
  }

  private static boolean isOfSeveral(Token verb) {
    return verb.form().endsWith("n") || verb.is("sind");
  }

  /**
   * {@code ein Sprecher}, {@code die Ministerin}, but not {@code der Ministerin}, to whom it is.
   */
  private boolean opensWithRole(List<Token> phrase) {
    Token opener = phrase.get(0);
    int noun = 0;
    while (noun < phrase.size() && !phrase.get(noun).pos().isNominal()) {
      noun++;
    }
    if (noun == phrase.size() || !article.gazetteer().isRole(phrase.get(noun))) {
      return false;
    }
    boolean given =
        WORDS.has(Language.GERMAN, "giving", opener.listed())
            && phrase.get(noun).listed().endsWith("in");
    boolean determined = opener.pos() == PartOfSpeech.DET && !given;
    return determined || (noun == 0 && article.namesPerson(sentence, phrase) && phrase.size() > 1);
  }

  private boolean isSomebody(List<Token> phrase) {
    return canSpeak(phrase) || article.namesPerson(sentence, phrase);
  }

  private boolean canSpeak(List<Token> phrase) {
    return article.canSpeak(sentence, article.source(sentence, phrase));
  }
}
