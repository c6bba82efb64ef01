package org.synopse.text;

/** A form that a verb token can be, in the third person as news has it. */
public enum VerbForm {
  /** {@code lobt}, {@code praises}. */
  PRESENT,
  /** {@code lobte}, {@code praised}. */
  PAST,
  /** Konjunktiv I, the mood of reported speech: {@code lobe}, {@code sei}. */
  SUBJUNCTIVE_ONE,
  /** Konjunktiv II: {@code hätte}, {@code wäre}, {@code ginge}. */
  SUBJUNCTIVE_TWO,
  /** {@code loben}, {@code praise}. */
  INFINITIVE,
  /** An infinitive with {@code zu} inside: {@code vorzunehmen}. */
  ZU_INFINITIVE,
  /** {@code gelobt}, {@code praised}. */
  PARTICIPLE,
  /** {@code praising}. */
  GERUND;

  /** Whether a verb in this form makes a clause finite. */
  public boolean isFinite() {
    return switch (this) {
      case PRESENT, PAST, SUBJUNCTIVE_ONE, SUBJUNCTIVE_TWO -> true;
      case INFINITIVE, ZU_INFINITIVE, PARTICIPLE, GERUND -> false;
    };
  }
}
