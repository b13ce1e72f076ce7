package org.placewright.folder;

import java.io.IOException;
import java.nio.file.Path;

/** Another run is writing the same output. */
public final class FolderBusy extends IOException {
  private static final long serialVersionUID = 1L;

  public FolderBusy(Path target) {
    super("Another run is writing " + target + ". Try again when it has finished.");
  }
}
