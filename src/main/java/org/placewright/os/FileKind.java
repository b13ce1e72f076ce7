package org.placewright.os;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * What is at a path. That a disk does not say is a failure here, and not the same as that there is
 * nothing: what is taken for missing is left out without a word.
 */
public enum FileKind {
  /** There is nothing, or a link to nothing that was followed. */
  NOTHING,
  /** What can be read from its beginning to its end. */
  FILE,
  /** What other files may be in. */
  FOLDER,
  /** A device, a pipe or a socket, or a link that was not followed. */
  OTHER;

  /**
   * Looks at a path.
   *
   * @param path any path
   * @param links whether a link is what it leads to, as it is when nothing is said
   * @return what is there
   * @throws IOException when nobody can say
   */
  public static FileKind of(Path path, LinkOption... links) throws IOException {
    BasicFileAttributes found;
    try {
      found = Files.readAttributes(path, BasicFileAttributes.class, links);
    } catch (NoSuchFileException none) {
      return NOTHING;
    } catch (IOException failure) {
      if (isWithinFile(path)) {
        return NOTHING;
      }
      throw FileFailure.of(path, failure);
    }
    return found.isRegularFile() ? FILE : found.isDirectory() ? FOLDER : OTHER;
  }

  /** Nothing is in a plain file, which a disk reports as a failure. */
  private static boolean isWithinFile(Path path) {
    @Nullable Path parent = path.getParent();
    return parent != null && Files.isRegularFile(parent);
  }
}
