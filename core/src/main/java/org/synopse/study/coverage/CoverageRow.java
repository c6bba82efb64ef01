package org.synopse.study.coverage;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synopse.study.StatementRef;

/**
 * One claim of a story against its outlets.
 *
 * @param claim its stable name
 * @param words the statement that stands for it, the most prominent one
 * @param cells an outlet each, in the order of the story's outlets
 * @param first who told it on its first day; several where they did on one day
 * @param firstDay that day, or {@code null} where it is not known
 * @param origins how many texts of known or shared origin tell it
 * @param unknownOrigins how many texts of unknown origin tell it
 * @param salience how prominently it is told, from 0 to 1
 */
public record CoverageRow(
    String claim,
    StatementRef words,
    List<Cell> cells,
    List<String> first,
    @Nullable LocalDate firstDay,
    int origins,
    int unknownOrigins,
    double salience) {
  public CoverageRow {
    cells = List.copyOf(cells);
    first = List.copyOf(first);
  }

  /** Returns how many outlets carry the claim. */
  public int carriers() {
    return (int) cells.stream().filter(cell -> cell.carriage() == Carriage.CARRIES).count();
  }

  /**
   * One outlet and one claim.
   *
   * @param outlet the outlet
   * @param carriage how it stands to the claim
   * @param statements the statements by which it makes it
   */
  public record Cell(String outlet, Carriage carriage, List<StatementRef> statements) {
    public Cell {
      statements = List.copyOf(statements);
    }
  }
}
