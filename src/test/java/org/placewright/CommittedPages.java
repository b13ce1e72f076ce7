package org.placewright;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Pages that are generated, committed and compared; {@code -Dplacewright.rewrite=true} writes them.
 */
public final class CommittedPages {
  private CommittedPages() {}

  /**
   * Fails unless a folder has these pages, as they are, and no other.
   *
   * @param folder where they are committed
   * @param pages their texts by file name
   * @throws IOException when one cannot be read or written
   */
  public static void areThose(Path folder, Map<String, String> pages) throws IOException {
    Map<Path, String> files = new TreeMap<>();
    pages.forEach((name, text) -> files.put(folder.resolve(name), text));
    for (Map.Entry<Path, String> page : files.entrySet()) {
      if (Boolean.getBoolean("placewright.rewrite")) {
        Files.createDirectories(folder);
        Files.writeString(page.getKey(), page.getValue());
      }
      assertEquals(page.getValue(), Files.readString(page.getKey()), page.getKey() + " is stale");
    }
    try (Stream<Path> committed = Files.list(folder)) {
      assertEquals(List.copyOf(files.keySet()), committed.sorted().toList());
    }
  }
}
