/**
 * How sure a statement is, and whether it is negated.
 *
 * <p>The {@link org.synopse.statement.modality.ModalityFinder} is given a {@link
 * org.synopse.statement.modality.Telling}: the words that carry a statement and what hands it over.
 * Modal verbs, hedges and cues tell how sure it is, and what it asks or sets as a condition leaves
 * it open; negators and verbs such as {@code fail} turn it round, each once. Example: {@code "Der
 * Fahrer soll nicht betrunken gewesen sein."} is alleged by {@code soll}, since nobody can plan
 * what has been, and negated by {@code nicht}.
 */
@NullMarked
package org.synopse.statement.modality;

import org.jspecify.annotations.NullMarked;
