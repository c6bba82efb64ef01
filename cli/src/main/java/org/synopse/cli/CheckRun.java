package org.synopse.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.synopse.fixtures.check.FolderCheck;

/**
 * How a run of checks went.
 *
 * @param checks the folders that were run, in their order
 * @param broken the folders that could not be run, with the reason in a line
 */
record CheckRun(List<FolderCheck> checks, Map<String, String> broken) {
  static CheckRun empty() {
    return new CheckRun(new ArrayList<>(), new LinkedHashMap<>());
  }

  /** Returns how much of what was asked is not so. */
  int failures() {
    return checks.stream().mapToInt(check -> check.failures().size()).sum();
  }
}
