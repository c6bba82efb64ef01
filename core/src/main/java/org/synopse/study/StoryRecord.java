package org.synopse.study;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a study keeps of one story: its articles and how their statements meet.
 *
 * @param id its stable name
 * @param articles the numbers of its articles, ascending
 * @param claims what several of its articles say
 * @param meetings pairs of statements that speak of the same thing
 * @param problem why its articles were not compared, or {@code null} where they were
 */
public record StoryRecord(
    String id,
    List<Integer> articles,
    List<ClaimRecord> claims,
    List<Meeting> meetings,
    @Nullable String problem) {
  public StoryRecord {
    articles = List.copyOf(articles);
    claims = List.copyOf(claims);
    meetings = List.copyOf(meetings);
  }

  /**
   * What statements of several articles are about.
   *
   * @param id its stable name
   * @param statements the statements, in their order
   */
  public record ClaimRecord(String id, List<StatementRef> statements) {
    public ClaimRecord {
      statements = List.copyOf(statements);
    }
  }

  /**
   * Two statements that speak of the same thing.
   *
   * @param left the one
   * @param right the other
   * @param relation how they relate: {@code agreement}
   * @param similarity how much they speak of the same thing
   * @param because the kinds of what differs
   */
  public record Meeting(
      StatementRef left,
      StatementRef right,
      String relation,
      double similarity,
      List<String> because) {
    public Meeting {
      because = List.copyOf(because);
    }
  }
}
