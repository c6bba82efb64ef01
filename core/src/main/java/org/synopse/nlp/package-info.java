/**
 * Sentences, tokens, parts of speech, lemmas and verb forms.
 *
 * <p>An {@link org.synopse.nlp.Annotator} turns an article into an {@link
 * org.synopse.nlp.AnnotatedArticle}. The statistical work is OpenNLP's, behind {@code nlp.opennlp};
 * what a {@link org.synopse.nlp.Morphology} knows for certain about a word form (that {@code habe}
 * in the third person is a Konjunktiv, that {@code unterzeichnen} is never an adjective) corrects
 * it.
 *
 * <p>Example: in {@code "Der Minister wies die Vorwürfe zurück."} the token {@code wies} has the
 * lemma {@code zurückweisen}.
 */
@NullMarked
package org.synopse.nlp;

import org.jspecify.annotations.NullMarked;
