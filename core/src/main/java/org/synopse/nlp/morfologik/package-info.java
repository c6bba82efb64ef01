/**
 * German inflection from the full-form dictionary {@code german-pos-dict}, read with morfologik.
 *
 * <p>Nothing else imports morfologik. Example: {@code habe} is the third person singular of the
 * Konjunktiv I of {@code haben}, and in the news nothing else.
 */
@NullMarked
package org.synopse.nlp.morfologik;

import org.jspecify.annotations.NullMarked;
