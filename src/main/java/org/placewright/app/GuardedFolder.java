package org.placewright.app;

import java.io.IOException;
import java.nio.file.Path;
import org.placewright.folder.OutputFolder;

/** An output folder that is dropped, unless published, when the process is asked to end. */
final class GuardedFolder implements AutoCloseable {
  private final OutputFolder folder;
  private final Thread hook;

  private GuardedFolder(OutputFolder folder) {
    this.folder = folder;
    hook = new Thread(folder::close, "drop unfinished output");
  }

  static GuardedFolder begin(Path target) throws IOException {
    GuardedFolder guarded = new GuardedFolder(OutputFolder.begin(target));
    Runtime.getRuntime().addShutdownHook(guarded.hook);
    return guarded;
  }

  OutputFolder folder() {
    return folder;
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException endingAlready) {
      // Then the hook is running, and closes the folder too: once is enough.
    }
    folder.close();
  }
}
