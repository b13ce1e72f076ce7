package org.placewright.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.placewright.input.raw.CsvReader;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.raw.RawTable;
import org.placewright.os.FileKind;

/** A table that is kept beside a pack, not in it. */
final class SingleFile {
  private final String name;
  private final byte[] bytes;

  private SingleFile(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  /**
   * Reads the bytes of a file.
   *
   * @param path the file
   * @param what it holds, as {@code a table of counts}
   * @return its name and bytes
   * @throws UnreadableInput when it cannot be read at all
   */
  static SingleFile read(Path path, String what) throws UnreadableInput {
    try {
      FileKind kind = CsvFiles.kind(path);
      if (kind != FileKind.FILE) {
        throw new UnreadableInput(
            path + (kind == FileKind.NOTHING ? " is not there." : " is not a file."));
      }
      if (Files.size(path) > CsvFiles.MOST_BYTES) {
        throw new UnreadableInput(path + " is too large for " + what + ".");
      }
      return new SingleFile(String.valueOf(path.getFileName()), Files.readAllBytes(path));
    } catch (IOException e) {
      throw new UnreadableInput(path + " cannot be read: " + CsvFiles.reason(e));
    }
  }

  RawTable rows(IssueCollector issues) {
    return CsvReader.read(name, bytes, issues);
  }

  /** The file as read, for a manifest. */
  InputFile read() {
    return new InputFile(name, bytes.length, CsvFiles.sha256(bytes));
  }
}
