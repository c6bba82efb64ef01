package org.synopse.align;

import org.jspecify.annotations.Nullable;

/** Tells why two words belong together. */
@FunctionalInterface
interface WordKinds {
  /** Returns the strongest reason, or {@code null} if there is none; symmetric. */
  WordMatch.@Nullable Kind kind(Profile.Word left, Profile.Word right);
}
