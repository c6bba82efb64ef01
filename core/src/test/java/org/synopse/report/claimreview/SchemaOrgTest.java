package org.synopse.report.claimreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.synopse.testing.Hostile;
import org.synopse.testing.NodePackages;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The claims as the vocabulary of schema.org has them: every property is one of its type.
 *
 * <p>The vocabulary is that of {@code schema-dts}, which Google generates from schema.org's own
 * files. It comes by npm; without npm, or without its registry, these tests are skipped.
 */
class SchemaOrgTest {
  private static final String VOCABULARY = "schema-dts@2.1.0";
  private static final Path FOLDER = Path.of("target", "schema-org");
  private static final Pattern TYPE =
      Pattern.compile("^(?:export )?interface (\\w+?)(?:Base|Leaf) extends ([^{]+) \\{");
  private static final Pattern PROPERTY = Pattern.compile("^ {4}\"(\\w+)\"\\?:");

  private static final Map<String, Set<String>> PARENTS = new HashMap<>();
  private static final Map<String, Set<String>> PROPERTIES = new HashMap<>();

  @BeforeAll
  static void readTheVocabulary() throws IOException, InterruptedException {
    Path file = FOLDER.resolve("node_modules/schema-dts/dist/schema.d.ts");
    if (!Files.exists(file)) {
      assumeTrue(
          NodePackages.install(FOLDER, VOCABULARY),
          "the vocabulary of schema.org could not be had by npm");
    }
    String type = "";
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      Matcher begin = TYPE.matcher(line);
      Matcher property = PROPERTY.matcher(line);
      if (begin.find()) {
        type = begin.group(1);
        for (String parent : begin.group(2).split(", ", -1)) {
          PARENTS
              .computeIfAbsent(type, t -> new HashSet<>())
              .add(parent.replaceFirst("(?:Base|Leaf)$", ""));
        }
      } else if (property.find()) {
        PROPERTIES.computeIfAbsent(type, t -> new HashSet<>()).add(property.group(1));
      }
    }
  }

  @Test
  void usesThePropertiesOfItsTypesAlone() throws IOException {
    StringWriter out = new StringWriter();
    new ClaimReviewReportWriter(null).write(Hostile.report(), out);
    JsonNode report = JsonMapper.builder().build().readTree(out.toString());

    assertThat(out.toString()).contains("\"ClaimReview\"");
    assertThat(faults(report)).isEmpty();
  }

  @Test
  void findsWhatIsNoPropertyOfAType() {
    assertThat(
            faults(
                JsonMapper.builder()
                    .build()
                    .readTree(
                        """
                        {"@type": "ClaimReview", "claimReviewed": "x", "verdict": "true",
                          "itemReviewed": {"@type": "Claims"}}
                        """)))
        .containsExactly("ClaimReview.verdict", "no type Claims");
  }

  /** Every property that is not declared for its type or one above it. */
  private static List<String> faults(JsonNode node) {
    List<String> faults = new ArrayList<>();
    JsonNode type = node.path("@type");
    if (type.isString() && !PARENTS.containsKey(type.asString())) {
      faults.add("no type " + type.asString());
    }
    for (Map.Entry<String, JsonNode> property : node.properties()) {
      String name = property.getKey();
      if (type.isString() && !name.startsWith("@") && !declares(type.asString(), name)) {
        faults.add(type.asString() + "." + name);
      }
    }
    node.forEach(child -> faults.addAll(faults(child)));
    return faults;
  }

  private static boolean declares(String type, String property) {
    return PROPERTIES.getOrDefault(type, Set.of()).contains(property)
        || PARENTS.getOrDefault(type, Set.of()).stream()
            .anyMatch(parent -> !parent.equals(type) && declares(parent, property));
  }
}
