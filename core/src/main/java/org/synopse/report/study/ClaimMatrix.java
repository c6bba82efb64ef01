package org.synopse.report.study;

import java.util.ArrayList;
import java.util.List;
import org.synopse.report.UiTexts;
import org.synopse.study.StoryView;
import org.synopse.study.coverage.Carriage;
import org.synopse.study.coverage.CoverageRow;

/** Draws who carries which claim: a row for a claim, a column for an outlet. */
final class ClaimMatrix {
  private static final int CLAIMS = 24;
  private static final int CLAIM_WIDTH = 430;
  private static final int LEAST_OUTLET_WIDTH = 100;

  /** What a letter of a name in bold takes, about. */
  private static final int LETTER = 8;

  private static final int HEAD = 26;
  private static final int ROW = 24;
  private static final int SHORTENED = 62;

  private final StoryView story;
  private final List<CoverageRow> coverage;
  private final StorySentences sentences;
  private final UiTexts texts;
  private final int outletWidth;

  ClaimMatrix(StoryFindings findings, StorySentences sentences, UiTexts texts) {
    this.story = findings.story();
    this.coverage = findings.coverage();
    this.sentences = sentences;
    this.texts = texts;
    int longest = story.outlets().stream().mapToInt(String::length).max().orElse(0);
    this.outletWidth = Math.max(LEAST_OUTLET_WIDTH, (longest + 2) * LETTER);
  }

  StudyPage.Matrix build() {
    List<String> outlets = story.outlets();
    List<StudyPage.Label> heads = new ArrayList<>();
    for (int i = 0; i < outlets.size(); i++) {
      heads.add(new StudyPage.Label(centre(i), HEAD - 8, outlets.get(i)));
    }
    List<StudyPage.Row> rows = new ArrayList<>();
    for (CoverageRow row : coverage) {
      if (row.carriers() > 1 && rows.size() < CLAIMS) {
        rows.add(row(row, HEAD + rows.size() * ROW));
      }
    }
    return new StudyPage.Matrix(
        CLAIM_WIDTH + outletWidth * outlets.size(),
        HEAD + Math.max(1, rows.size()) * ROW,
        heads,
        rows);
  }

  private int centre(int outlet) {
    return CLAIM_WIDTH + outletWidth * outlet + outletWidth / 2;
  }

  private StudyPage.Row row(CoverageRow row, int y) {
    List<StudyPage.Cell> cells = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      CoverageRow.Cell cell = row.cells().get(i);
      String kind = kind(cell);
      cells.add(
          new StudyPage.Cell(
              centre(i),
              cell.outlet(),
              kind,
              texts.get("study.told." + kind),
              cell.statements().isEmpty() ? null : sentences.anchor(cell.statements().get(0))));
      cell.statements().forEach(sentences::anchor);
    }
    String words = story.text(row.words());
    return new StudyPage.Row(
        y,
        words,
        words.length() <= SHORTENED ? words : words.substring(0, SHORTENED - 1) + "…",
        sentences.anchor(row.words()),
        cells);
  }

  private String kind(CoverageRow.Cell cell) {
    if (cell.carriage() == Carriage.LEAVES_OUT) {
      return "leaves-out";
    }
    if (cell.carriage() == Carriage.UNKNOWN) {
      return "unknown";
    }
    return cell.statements().stream().anyMatch(ref -> story.said(ref).ownVoice())
        ? "own"
        : "attributed";
  }
}
