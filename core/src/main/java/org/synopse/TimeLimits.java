package org.synopse;

import java.time.Duration;

/**
 * How long the engine works before it gives up, so that no input holds it for good.
 *
 * <p>Ordinary work stays far below; what reaches a limit depends on the machine, so that the same
 * input no longer need give the same report. It is told as a problem then.
 *
 * @param article the longest time for taking one article apart
 * @param comparison the longest time for relating what all articles say
 */
public record TimeLimits(Duration article, Duration comparison) {
  private static final TimeLimits STANDARD =
      new TimeLimits(Duration.ofMinutes(5), Duration.ofMinutes(30));

  public TimeLimits {
    if (article.isNegative() || comparison.isNegative()) {
      throw new IllegalArgumentException("a limit of time cannot be negative");
    }
  }

  /** Returns five minutes for an article and half an hour for a comparison. */
  public static TimeLimits standard() {
    return STANDARD;
  }
}
