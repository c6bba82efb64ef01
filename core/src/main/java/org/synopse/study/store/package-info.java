/**
 * The folder in which a study keeps what it has read and compared, so that memory does not grow
 * with the number of articles and a run that was stopped can be taken up again.
 *
 * <p>A {@link org.synopse.study.store.RecordFile} holds one record a line as JSON. A line that a
 * stopped run left unfinished is cut off when the file is opened again.
 *
 * <p>Example: {@code articles.jsonl} holds what was read, {@code stories.jsonl} what was compared.
 */
@NullMarked
package org.synopse.study.store;

import org.jspecify.annotations.NullMarked;
