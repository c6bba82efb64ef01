package org.synopse;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Does work in so much time, or not at all.
 *
 * <p>The work runs on a thread of its own, kept for the next work since models keep what they need
 * for each thread. Work that is given up is interrupted; where it does not mind that, it goes on
 * unseen and does not keep the process alive.
 */
final class LimitedWork {
  private static final AtomicInteger STARTED = new AtomicInteger();

  private static final ExecutorService THREADS =
      Executors.newCachedThreadPool(LimitedWork::numbered);

  private LimitedWork() {}

  /** By hand: the JDK's factory of numbered names takes milliseconds for its first. */
  private static Thread numbered(Runnable work) {
    return Thread.ofPlatform()
        .daemon()
        .name("synopse-" + STARTED.incrementAndGet())
        .unstarted(work);
  }

  /** Work that was not done: {@link #getMessage} says why in plain words. */
  static final class NotDoneException extends Exception {
    private static final long serialVersionUID = 1L;

    NotDoneException(String message, @Nullable Throwable cause) {
      super(message, cause);
    }
  }

  /**
   * Returns what the work yields.
   *
   * @throws NotDoneException if it takes too long, or fails for want of memory, for depth, or by a
   *     mistake of ours
   */
  static <T> T within(Duration longest, Callable<T> work) throws NotDoneException {
    if (longest.isZero()) {
      throw new NotDoneException("it was given no time", null);
    }
    Future<T> working = THREADS.submit(work);
    try {
      return working.get(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      working.cancel(true);
      throw new NotDoneException("it took longer than " + longest.toSeconds() + " s", e);
    } catch (InterruptedException e) {
      working.cancel(true);
      Thread.currentThread().interrupt();
      throw new NotDoneException("it was interrupted", e);
    } catch (ExecutionException e) {
      throw new NotDoneException(reason(e.getCause()), e);
    }
  }

  private static String reason(@Nullable Throwable cause) {
    if (cause instanceof OutOfMemoryError) {
      return "it needs more memory than there is";
    }
    if (cause instanceof StackOverflowError) {
      return "it is nested too deep";
    }
    return "internal error, please report it: " + cause;
  }
}
