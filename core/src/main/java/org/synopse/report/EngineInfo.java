package org.synopse.report;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;

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

  /** Writes the object that every JSON of the engine has under {@code engine}. */
  public void write(JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("version", version);
    json.writeStringProperty("lexicon", lexicon);
    json.writeStringProperty("weights", weights);
    json.writeObjectPropertyStart("options");
    options.forEach(json::writeStringProperty);
    json.writeEndObject();
    json.writeEndObject();
  }
}
