package org.synopse.report;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What made a report, so that it can be made again.
 *
 * @param version the version of the engine
 * @param lexicon a digest of the lexicon files
 * @param weights a digest of the weights
 * @param options the options that differ from the defaults, by name
 */
public record EngineInfo(
    String version, String lexicon, String weights, Map<String, String> options) {
  public EngineInfo {
    options = Collections.unmodifiableMap(new TreeMap<>(options));
  }
}
