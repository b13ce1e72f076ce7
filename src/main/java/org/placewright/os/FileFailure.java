package org.placewright.os;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Failures of the disk that say which file it was. */
public final class FileFailure {
  private FileFailure() {}

  /**
   * Adds the file's name to what a read, a write or a flush reports, which names none.
   *
   * @param file what was read or written
   * @param failure any failure
   * @return the same failure where it is of a kind that says for itself what it is about
   */
  public static IOException of(Path file, IOException failure) {
    if (failure.getClass() != IOException.class && !(failure instanceof CharacterCodingException)) {
      return failure;
    }
    FileSystemException named =
        new FileSystemException(file.toString(), null, failure.getMessage());
    named.initCause(failure);
    return named;
  }
}
