package org.synopse.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads plain command lines: names of articles, and options with one value each. Whatever else
 * stands there, also any mistake, is left to picocli, which knows all and explains it.
 */
final class QuickArguments {
  private static final Set<String> REPEATABLE =
      Set.of("--outlet", "--published", "--language", "--relations");

  private final List<? extends QuickOptions> options;
  private final Set<String> seen = new HashSet<>();

  QuickArguments(List<? extends QuickOptions> options) {
    this.options = options;
  }

  /**
   * Sets the options.
   *
   * @param args the words behind the command
   * @param names gets what is no option
   * @return whether all was understood; if not, what was set so far means nothing
   */
  boolean read(List<String> args, List<String> names) {
    for (int i = 0; i < args.size(); i++) {
      String arg = args.get(i);
      if (isPlain(arg) || arg.equals("-")) {
        names.add(arg);
      } else {
        int equals = arg.indexOf('=');
        boolean joined = equals > 0;
        if (!joined && ++i == args.size()) {
          return false;
        }
        String name = joined ? arg.substring(0, equals) : arg;
        if (!isSet(name, joined ? arg.substring(equals + 1) : args.get(i))) {
          return false;
        }
      }
    }
    return !names.isEmpty();
  }

  private boolean isSet(String name, String value) {
    if (!isPlain(value) || (!seen.add(name) && !REPEATABLE.contains(name))) {
      return false;
    }
    for (QuickOptions each : options) {
      if (each.takes(name, value)) {
        return true;
      }
    }
    return false;
  }

  /** Picocli reads files of arguments behind an at sign, and options behind a dash. */
  private static boolean isPlain(String word) {
    return !word.isEmpty() && "-@\"'".indexOf(word.charAt(0)) < 0;
  }
}
