package org.placewright.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** What runs are called beside each other: as little of their paths as tells them apart. */
final class RunNames {
  private RunNames() {}

  /**
   * Names runs so that a reader can tell them apart.
   *
   * @param folders of runs
   * @return a name for each, none twice: the folder's own, with those above it where that is not
   *     enough; a folder that is named again has its number
   */
  static List<String> of(List<Path> folders) {
    List<Path> paths = folders.stream().map(path -> path.toAbsolutePath().normalize()).toList();
    int most = paths.stream().mapToInt(Path::getNameCount).max().orElse(1);
    for (int depth = 1; depth < most; depth++) {
      List<String> names = names(paths, depth);
      if (new TreeSet<>(names).size() == new TreeSet<>(paths).size()) {
        return numbered(names);
      }
    }
    return numbered(names(paths, most));
  }

  private static List<String> names(List<Path> paths, int depth) {
    return paths.stream()
        .map(path -> path.subpath(Math.max(0, path.getNameCount() - depth), path.getNameCount()))
        .map(path -> path.toString().replace('\\', '/'))
        .toList();
  }

  private static List<String> numbered(List<String> names) {
    List<String> unlike = new ArrayList<>();
    for (String name : names) {
      int again = 2;
      String free = name;
      while (unlike.contains(free)) {
        free = name + "-" + again++;
      }
      unlike.add(free);
    }
    return unlike;
  }
}
