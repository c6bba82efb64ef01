package org.synopse.text;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One word, number or mark of a sentence.
 *
 * @param span where it stands in the article
 * @param form the word as written
 * @param pos its part of speech
 * @param lemma its citation form in lower case; of a name no more than a guess
 * @param verbForms every form it can be if it is a verb, and empty if it is none
 */
public record Token(
    Span span, String form, PartOfSpeech pos, String lemma, Set<VerbForm> verbForms) {
  public Token {
    if (span.length() != form.length()) {
      throw new IllegalArgumentException("'" + form + "' does not fill " + span);
    }
    verbForms =
        verbForms.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(verbForms));
  }

  /** Whether it is surely a finite verb, whatever stands around it. */
  public boolean isFinite() {
    for (VerbForm verbForm : verbForms) {
      if (!verbForm.isFinite()) {
        return false;
      }
    }
    return !verbForms.isEmpty();
  }

  /** Whether it may be a finite verb: {@code unterzeichnen} is one after a plural subject. */
  public boolean canBeFinite() {
    for (VerbForm verbForm : verbForms) {
      if (verbForm.isFinite()) {
        return true;
      }
    }
    return false;
  }

  /** Whether it can be the given form. */
  public boolean canBe(VerbForm form) {
    return verbForms.contains(form);
  }

  /**
   * Whether it is a Konjunktiv I that cannot be read as an indicative, the mark of reported speech.
   */
  public boolean isReportingSubjunctive() {
    return canBe(VerbForm.SUBJUNCTIVE_ONE)
        && !canBe(VerbForm.PRESENT)
        && !canBe(VerbForm.PAST)
        && !canBe(VerbForm.INFINITIVE);
  }

  /** Whether it begins with an upper-case letter. */
  public boolean isCapitalised() {
    return Character.isUpperCase(form.codePointAt(0));
  }

  /** Returns the form as word lists have it: in lower case, {@code doesn’t} as {@code doesn't}. */
  public String listed() {
    return isListed() ? form : form.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  /** Most words are; to see that takes no new string. */
  private boolean isListed() {
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if ((c < 'a' || c > 'z') && "äöüß.,".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is the given mark or word exactly as written. */
  public boolean is(String other) {
    return form.equals(other);
  }

  // Written out: what the compiler makes of a record is linked anew at each start of a program.
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Token token
            && span.equals(token.span)
            && form.equals(token.form)
            && pos == token.pos
            && lemma.equals(token.lemma)
            && verbForms.equals(token.verbForms));
  }

  @Override
  public int hashCode() {
    return 31 * span.hashCode() + form.hashCode();
  }
}
