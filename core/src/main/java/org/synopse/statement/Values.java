package org.synopse.statement;

import java.util.List;
import org.synopse.statement.entity.Mention;
import org.synopse.statement.quantity.Quantity;
import org.synopse.statement.time.TimeExpression;

/**
 * What of a statement can be compared as a value; each list in text order.
 *
 * @param quantities its numbers
 * @param times its dates and durations
 * @param mentions its names
 */
public record Values(
    List<Quantity> quantities, List<TimeExpression> times, List<Mention> mentions) {
  public Values {
    quantities = List.copyOf(quantities);
    times = List.copyOf(times);
    mentions = List.copyOf(mentions);
  }
}
