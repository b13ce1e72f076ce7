package org.placewright.folder;

import java.io.IOException;
import java.io.Writer;

/** What goes into one text file. */
@FunctionalInterface
public interface FileContent {
  /**
   * Writes all of it.
   *
   * @param out takes UTF-8 text; reports every failure
   * @throws IOException when it cannot be written
   */
  void writeTo(Writer out) throws IOException;
}
