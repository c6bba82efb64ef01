package org.synopse.statement.attribution;

import java.util.List;
import java.util.Locale;
import org.synopse.statement.clause.Clause;
import org.synopse.text.Language;
import org.synopse.text.Token;
import org.synopse.text.VerbForm;

/** Tells from mood and modal verb whether a clause hands over somebody's words. */
final class ReportingMood {
  private static final RoleWords WORDS = new RoleWords("mood-words");

  private final ParsedArticle article;

  ReportingMood(ParsedArticle article) {
    this.article = article;
  }

  /**
   * Whether the verb stands in a mood that nobody but a reporter uses: {@code er habe}; {@code ich
   * habe} is plain speech.
   */
  static boolean isKonjunktiv(Clause clause) {
    return clause.hasFiniteVerb()
        && clause.finiteVerb().isReportingSubjunctive()
        && !isFirstPerson(clause);
  }

  private static boolean isFirstPerson(Clause clause) {
    int finite = clause.finite();
    List<Token> near =
        clause
            .tokens()
            .subList(Math.max(0, finite - 1), Math.min(finite + 2, clause.tokens().size()));
    boolean subordinate = clause.kind().isSubordinate();
    return (subordinate ? clause.tokens() : near).stream().anyMatch(ReportingMood::isI);
  }

  private static boolean isI(Token token) {
    return WORDS.has(Language.GERMAN, "first", token.form().toLowerCase(Locale.ROOT));
  }

  /**
   * Whether the verb stands in a Konjunktiv II that may stand for a Konjunktiv I that looks like
   * the indicative: {@code Hinzu kämen Raketen}. Of a modal verb it may as well be meant.
   */
  boolean mayReplaceKonjunktiv(Clause clause) {
    if (!isSecondKonjunktiv(clause)) {
      return false;
    }
    Token verb = clause.finiteVerb();
    return verb.form().endsWith("n") && !has("modal", verb.lemma());
  }

  /** Whether the verb stands in a Konjunktiv II that is no past or present too: {@code wäre}. */
  static boolean isSecondKonjunktiv(Clause clause) {
    if (!clause.hasFiniteVerb()) {
      return false;
    }
    Token verb = clause.finiteVerb();
    return verb.canBe(VerbForm.SUBJUNCTIVE_TWO)
        && !verb.canBe(VerbForm.PAST)
        && !verb.canBe(VerbForm.PRESENT);
  }

  /**
   * {@code It would be torn down}: goes on with what was said in the sentence before; {@code should
   * they pay in cash} is a condition.
   */
  boolean isShifted(Clause clause) {
    boolean condition = clause.finite() == 0 && clause.index() > 0;
    return clause.hasFiniteVerb() && !condition && has("shifted", form(clause));
  }

  /** {@code soll}: what others say, or what somebody plans. */
  boolean isHearsayModal(Clause clause) {
    return clause.hasFiniteVerb() && has("hearsay", form(clause));
  }

  /**
   * {@code soll getötet worden sein}, {@code soll krank sein}: nobody can plan what has been or is.
   */
  boolean isHearsay(Clause clause) {
    return isHearsayModal(clause) && endsInState(clause);
  }

  /** {@code will nichts gewusst haben}: what the subject says of itself. */
  boolean isClaim(Clause clause) {
    return clause.hasFiniteVerb()
        && has("claim", form(clause))
        && endsInState(clause)
        && clause.tokens().stream().anyMatch(token -> token.canBe(VerbForm.PARTICIPLE));
  }

  private boolean endsInState(Clause clause) {
    List<Token> tokens = clause.tokens();
    for (int i = tokens.size() - 1; i > clause.finite(); i--) {
      if (tokens.get(i).canBe(VerbForm.INFINITIVE)) {
        return has("state", tokens.get(i).form());
      }
    }
    return clause.finite() > 0 && has("state", tokens.get(clause.finite() - 1).form());
  }

  private static String form(Clause clause) {
    return clause.finiteVerb().form().toLowerCase(Locale.ROOT);
  }

  private boolean has(String role, String word) {
    return WORDS.has(article.language(), role, word);
  }
}
