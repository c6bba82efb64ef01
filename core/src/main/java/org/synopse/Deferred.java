package org.synopse;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * A value that can be made on another thread while this one does something else, and is waited for
 * where it is needed. Made once, whatever the number of threads.
 *
 * @param <T> the type of the value
 */
final class Deferred<T> {
  private final String what;
  private final FutureTask<T> task;

  /**
   * Creates a value that nobody makes yet.
   *
   * @param what what is made, for the name of the thread
   */
  Deferred(String what, Callable<T> maker) {
    this.what = what;
    this.task = new FutureTask<>(maker);
  }

  /** Has the value made on a thread of its own, unless that was done before. */
  void start() {
    if (!task.isDone()) {
      Thread.ofPlatform().daemon().name("synopse: " + what).start(task);
    }
  }

  /** Returns the value, made here if nobody is at it. */
  T get() {
    task.run();
    try {
      return task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(what + " could not be made", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for " + what, e);
    }
  }
}
