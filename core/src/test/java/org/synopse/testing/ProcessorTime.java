package org.synopse.testing;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/**
 * How long the processor works for the calling thread.
 *
 * <p>What else the machine does at the time counts for nothing, so that a bound means the same on a
 * busy machine.
 */
public final class ProcessorTime {
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private ProcessorTime() {}

  /** Returns the time that the work takes; what it starts in other threads is not counted. */
  public static Duration of(Runnable work) {
    long begin = CLOCK.getCurrentThreadCpuTime();
    work.run();
    return Duration.ofNanos(CLOCK.getCurrentThreadCpuTime() - begin);
  }
}
