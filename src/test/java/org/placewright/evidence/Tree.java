package org.placewright.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.placewright.folder.FinishedFolder;

/** Folders as wholes: copied, deleted and compared. */
final class Tree {
  private Tree() {}

  /**
   * The content of each file below a folder, or of a file, by name; nothing where it is not there.
   */
  static Map<String, String> of(Path root) throws IOException {
    Map<String, String> content = new TreeMap<>();
    if (!Files.exists(root)) {
      return content;
    }
    try (Stream<Path> walk = Files.walk(root)) {
      for (Path path : (Iterable<Path>) walk::iterator) {
        String name = root.relativize(path).toString();
        content.put(
            name,
            Files.isDirectory(path)
                ? "a folder"
                : new String(
                    Files.readAllBytes(path), java.nio.charset.StandardCharsets.ISO_8859_1));
      }
    }
    return content;
  }

  /** The same but for the time at which a run wrote. */
  static Map<String, String> withoutTime(Path root) throws IOException {
    Map<String, String> content = of(root);
    content.replaceAll(
        (name, text) ->
            name.equals(FinishedFolder.MANIFEST)
                ? text.replaceAll("\"written_at\" *: *\"[^\"]*\"", "")
                : text);
    return content;
  }

  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> walk = Files.walk(from)) {
      for (Path path : (Iterable<Path>) walk::iterator) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    }
  }

  static void delete(Path root) throws IOException {
    if (Files.isDirectory(root)) {
      try (Stream<Path> entries = Files.list(root)) {
        for (Path entry : (Iterable<Path>) entries::iterator) {
          delete(entry);
        }
      }
    }
    Files.deleteIfExists(root);
  }
}
