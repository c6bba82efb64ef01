package org.synopse.nlp;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a word comes from.
 *
 * @param root what it shares with all words of its family: {@code unterzeichn} of {@code
 *     unterzeichnen} and {@code Unterzeichnung}
 * @param bases words from which it may be derived, likely and unlikely ones, in lower case
 * @param parts the words that a compound is made of, the head last; empty if it is none
 * @param partRoots the roots of the parts, in their order
 */
public record WordFamily(
    String root, List<String> bases, List<String> parts, List<String> partRoots) {
  public WordFamily {
    bases = List.copyOf(bases);
    parts = List.copyOf(parts);
    partRoots = List.copyOf(partRoots);
  }

  // Written out: what the compiler makes of a record is linked anew at each start of a program.
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof WordFamily family
            && root.equals(family.root)
            && bases.equals(family.bases)
            && parts.equals(family.parts)
            && partRoots.equals(family.partRoots));
  }

  @Override
  public int hashCode() {
    return 31 * root.hashCode() + parts.hashCode();
  }
}
