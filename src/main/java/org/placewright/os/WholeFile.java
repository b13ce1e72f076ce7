package org.placewright.os;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that are read at once. Whatever fails is said with the file's name. */
public final class WholeFile {
  private WholeFile() {}

  /**
   * All bytes of a file.
   *
   * @param file where it is
   * @return as many as there are
   * @throws IOException when it cannot be read; the message names it
   */
  public static byte[] bytes(Path file) throws IOException {
    try {
      return Files.readAllBytes(file);
    } catch (IOException failure) {
      throw FileFailure.of(file, failure);
    }
  }

  /**
   * A file as text in UTF-8.
   *
   * @param file where it is
   * @return the text; a replacement character where the bytes are no UTF-8
   * @throws IOException when it cannot be read; the message names it
   */
  public static String text(Path file) throws IOException {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }
}
