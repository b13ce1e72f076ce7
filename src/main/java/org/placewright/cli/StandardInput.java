package org.placewright.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that a user may give as {@code -}: what comes in by standard input, under a name. */
final class StandardInput {
  private static final Path DASH = Path.of("-");
  private static final String NAME = "standard-input.csv";

  private StandardInput() {}

  /**
   * The file to read.
   *
   * @param given what the user named
   * @return the same, or for {@code -} a copy of standard input that only this user can read and
   *     that is gone when the program ends
   * @throws IOException when standard input cannot be copied
   */
  static Path or(Path given) throws IOException {
    if (!given.equals(DASH)) {
      return given;
    }
    Path folder = Files.createTempDirectory("placewright");
    folder.toFile().deleteOnExit();
    Path file = folder.resolve(NAME);
    file.toFile().deleteOnExit();
    try (InputStream in = new FileInputStream(FileDescriptor.in)) {
      Files.copy(in, file);
    }
    return file;
  }
}
