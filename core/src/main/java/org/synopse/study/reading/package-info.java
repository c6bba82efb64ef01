/**
 * Turns what the engine found into the records of a study.
 *
 * <p>{@link org.synopse.study.reading.Recorder} writes down one article, {@link
 * org.synopse.study.reading.StoryRecorder} how the statements of a story meet.
 *
 * <p>Example: {@code "Die Polizei korrigierte die Zahl von 34 auf 31."} becomes a statement with
 * two figures that corrects.
 */
@NullMarked
package org.synopse.study.reading;

import org.jspecify.annotations.NullMarked;
