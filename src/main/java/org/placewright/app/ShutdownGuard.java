package org.placewright.app;

import java.io.IOException;
import org.placewright.report.OutputFolder;

/** Drops an unfinished folder when the process is told to end. */
final class ShutdownGuard implements AutoCloseable {
  private final Thread hook;

  private ShutdownGuard(Thread hook) {
    this.hook = hook;
  }

  static ShutdownGuard over(OutputFolder folder) {
    Thread hook = new Thread(() -> drop(folder), "drop unfinished output");
    Runtime.getRuntime().addShutdownHook(hook);
    return new ShutdownGuard(hook);
  }

  private static void drop(OutputFolder folder) {
    try {
      folder.close();
    } catch (IOException leftForTheNextRun) {
      // The next run sweeps what is left; there is nobody to tell now.
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException endingAlready) {
      // Then the hook is running, and ends by itself.
      Thread.yield();
    }
  }
}
