package org.synopse.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The bill of materials of what is distributed, which the build writes in the form of CycloneDX:
 * every part has a licence, and each licence lets the whole be passed on freely.
 */
class DistributionTest {
  private static final Path BILL = Path.of("target", "bom.json");
  private static final Path NOTICE = Path.of("..", "NOTICE");

  /** CycloneDX takes any mention of BSD for the oldest form; the parts here are under the newer. */
  private static final Set<String> FREE =
      Set.of("Apache-2.0", "MIT", "BSD-3-Clause", "BSD-4-Clause");

  /** Data, unchanged and with its authors named; no code is under it. */
  private static final Map<String, String> DATA =
      Map.of(
          "german-pos-dict",
          "Creative Commons Attribution-ShareAlike 4.0 International (CC BY-SA 4.0)");

  @Test
  void isUnderFreeLicencesAlone() throws IOException {
    JsonNode bill = bill();

    assertThat(bill.path("components")).hasSizeGreaterThan(20);
    assertThat(faults(bill)).isEmpty();
  }

  @Test
  void namesTheLicenceOfData() throws IOException {
    assertThat(Files.readString(NOTICE, StandardCharsets.UTF_8)).contains(DATA.keySet());
  }

  @Test
  void findsALicenceThatBinds() {
    assertThat(
            faults(
                JsonMapper.builder()
                    .build()
                    .readTree(
                        """
                        {"components": [
                          {"name": "bound", "licenses": [{"license": {"id": "LGPL-2.1-only"}}]},
                          {"name": "chosen", "licenses": [{"expression": "MIT OR GPL-2.0"}]},
                          {"name": "none"},
                          {"name": "free", "licenses": [{"license": {"id": "MIT"}}]}]}
                        """)))
        .hasSize(3)
        .allMatch(fault -> !fault.startsWith("free"));
  }

  private static JsonNode bill() {
    assumeTrue(Files.exists(BILL), "no bill of materials: it is written online and not by -Dquick");
    return JsonMapper.builder().build().readTree(BILL);
  }

  private static List<String> faults(JsonNode bill) {
    List<String> faults = new ArrayList<>();
    for (JsonNode component : bill.path("components")) {
      String name = component.path("name").asString();
      List<String> licences = new ArrayList<>();
      for (JsonNode choice : component.path("licenses")) {
        JsonNode licence = choice.path("license");
        licences.add(licence.path("id").asString(licence.path("name").asString(choice.toString())));
      }
      if (licences.isEmpty()
          || !licences.stream().allMatch(l -> FREE.contains(l) || l.equals(DATA.get(name)))) {
        faults.add(name + ": " + licences);
      }
    }
    return faults;
  }
}
