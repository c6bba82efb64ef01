/**
 * Candidate search by Apache Lucene, in memory. Nothing else imports Lucene.
 *
 * <p>Every statement is a small document of its lemmas, word parts, concepts and entities; a
 * statement's candidates are the best hits among the statements of the other articles. Example: the
 * one statement about containers finds the other without looking at the rest.
 */
@NullMarked
package org.synopse.align.lucene;

import org.jspecify.annotations.NullMarked;
