package org.synopse.relate;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synopse.statement.Statement;
import org.synopse.statement.time.TimeExpression;
import org.synopse.text.Language;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Token;
import org.synopse.text.VerbForm;

/** When a statement has its event take place, as its verbs tell. */
enum Tense {
  /** Has it happened: {@code unterzeichnete}, {@code hat unterzeichnet}, {@code was signed}? */
  PAST,
  /** Is it still to come: {@code wird unterzeichnen}, {@code will sign}, {@code is to sign}? */
  FUTURE,
  /** Do the verbs not say: {@code unterzeichnet}, {@code signs}? */
  PRESENT;

  /** Returns the tense of the statement's own words. */
  static Tense of(Statement statement) {
    return statement.language() == Language.GERMAN
        ? german(statement.tokens())
        : english(statement.tokens());
  }

  /**
   * Whether days, months or years are named and all lie ahead: {@code Am Freitag hebt sich der
   * Vorhang}.
   *
   * @param published when the article appeared, or {@code null} if nobody said
   */
  static boolean isAhead(Statement statement, @Nullable LocalDate published) {
    if (published == null) {
      return false;
    }
    List<String> dates =
        statement.values().times().stream()
            .filter(TimeExpression::isCalendarDate)
            .map(TimeExpression::value)
            .toList();
    String day = published.toString();
    return !dates.isEmpty()
        && dates.stream().allMatch(date -> date.compareTo(day.substring(0, date.length())) > 0);
  }

  private static Tense german(List<Token> tokens) {
    boolean infinitive = false;
    boolean participle = false;
    boolean will = false;
    boolean perfect = false;
    boolean past = false;
    for (Token token : tokens) {
      boolean auxiliary = token.lemma().equals("haben") || token.lemma().equals("sein");
      boolean become = token.lemma().equals("werden") && !token.is("worden");
      will |= become && (token.canBe(VerbForm.PRESENT) || token.canBe(VerbForm.SUBJUNCTIVE_ONE));
      perfect |= auxiliary && token.canBeFinite();
      past |=
          token.pos().isVerbal()
              && token.canBe(VerbForm.PAST)
              && !token.canBe(VerbForm.PRESENT)
              && !token.canBe(VerbForm.PARTICIPLE);
      participle |= token.is("worden") || (token.pos().isVerbal() && isOnlyParticiple(token));
      infinitive |=
          token.pos().isVerbal() && token.canBe(VerbForm.INFINITIVE) && !token.canBe(VerbForm.PAST);
    }
    if (will && infinitive) {
      return FUTURE;
    }
    return past || (perfect && participle) ? PAST : PRESENT;
  }

  private static boolean isOnlyParticiple(Token token) {
    return token.canBe(VerbForm.PARTICIPLE) && !token.canBe(VerbForm.PRESENT);
  }

  private static Tense english(List<Token> tokens) {
    boolean past = false;
    boolean have = false;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      String form = JudgeWords.lower(token);
      boolean be = form.equals("is") || form.equals("are");
      boolean toCome = be && i + 1 < tokens.size() && tokens.get(i + 1).is("to");
      if (form.equals("will") || form.equals("would") || form.equals("'ll") || toCome) {
        return FUTURE;
      }
      have |= form.equals("has") || form.equals("have") || form.equals("had");
      past |=
          token.pos().isVerbal()
              && token.pos() != PartOfSpeech.ADJ
              && ((token.canBe(VerbForm.PAST) && !token.canBe(VerbForm.PRESENT))
                  || (have && token.canBe(VerbForm.PARTICIPLE)));
    }
    return past ? PAST : PRESENT;
  }
}
