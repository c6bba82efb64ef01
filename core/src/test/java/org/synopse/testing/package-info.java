/**
 * What several tests need: sentences as the real annotator reads them.
 *
 * <p>Example: {@code Annotated.german("Putin lobt Nordkorea.").tokens()}.
 */
@NullMarked
package org.synopse.testing;

import org.jspecify.annotations.NullMarked;
