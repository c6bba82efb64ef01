package org.synopse.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.synopse.relate.EvidenceKind;
import org.synopse.relate.Relation;
import org.synopse.text.Language;

/** The document on relations names every outcome, every kind of evidence and every rule. */
class RelationsDocumentTest {
  private static final String PREFIX = "because.";

  @Test
  void namesEveryOutcomeKindAndRule() throws IOException {
    String document =
        Files.readString(Path.of("..", "docs", "relations.md"), StandardCharsets.UTF_8);
    List<String> rules =
        UiTexts.of(Language.GERMAN).keys().stream()
            .filter(key -> key.startsWith(PREFIX))
            .map(key -> key.substring(PREFIX.length()))
            .filter(rule -> rule.indexOf('-') > 0)
            .toList();

    assertThat(rules)
        .hasSizeGreaterThan(10)
        .allSatisfy(rule -> assertThat(document).contains(rule));
    for (EvidenceKind kind : EvidenceKind.values()) {
      assertThat(document).contains("`" + kind.label() + "`");
    }
    for (Relation relation : Relation.values()) {
      assertThat(document).contains(relation.label().replace('-', ' '));
    }
  }
}
