package org.synopse.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * Somebody or something with a name, however the name is written.
 *
 * @param name the canonical name: of the gazetteer where it is known, else the longest in the text
 * @param type what it is
 */
public record Entity(String name, EntityType type) {
  // Written out: what the compiler makes of a record is linked anew at each start of a program.
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Entity entity && type == entity.type && name.equals(entity.name));
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
