package org.synopse.cli;

import org.jspecify.annotations.Nullable;

/** Options that can be set without picocli; see {@link QuickArguments}. */
interface QuickOptions {
  /**
   * Sets an option to a value.
   *
   * @param name the option with its dashes
   * @return whether it is one of these and its value is understood
   */
  boolean takes(String name, String value);

  /** Returns the constant of a name as it is shown, in any case, or {@code null} for none. */
  static <E extends Enum<E>> @Nullable E constant(E[] constants, String name) {
    for (E constant : constants) {
      if (constant.toString().equalsIgnoreCase(name)) {
        return constant;
      }
    }
    return null;
  }
}
