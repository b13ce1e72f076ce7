package org.placewright.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is given beside a pack. */
final class FileBeside {
  private FileBeside() {}

  /**
   * Reads a file.
   *
   * @param path where it is
   * @param what it is a table of
   * @return all of it
   * @throws UnreadableInput when it cannot be read, or is larger than any such table
   */
  static byte[] bytes(Path path, String what) throws UnreadableInput {
    try {
      if (!Files.isRegularFile(path)) {
        throw new UnreadableInput(
            path + (Files.exists(path) ? " is not a file." : " is not there."));
      }
      if (Files.size(path) > PackFolder.MOST_BYTES) {
        throw new UnreadableInput(path + " is too large for a table of " + what + ".");
      }
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new UnreadableInput(path + " cannot be read: " + PackFolder.reason(e));
    }
  }
}
