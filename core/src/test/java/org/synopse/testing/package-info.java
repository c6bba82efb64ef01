/**
 * Texts made ready for tests by the real engine parts.
 *
 * <p>Example: {@code Extracted.german("Putin lobt Nordkorea.").statement()}.
 */
@NullMarked
package org.synopse.testing;

import org.jspecify.annotations.NullMarked;
