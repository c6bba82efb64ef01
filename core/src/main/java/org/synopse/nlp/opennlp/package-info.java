/**
 * Annotation by Apache OpenNLP and its own model artefacts. Nothing else imports OpenNLP.
 *
 * <p>Models are read from the class path at first use, once, and shared by all threads; the objects
 * that work with them are per thread. Example: an English article alone loads no German model.
 */
@NullMarked
package org.synopse.nlp.opennlp;

import org.jspecify.annotations.NullMarked;
