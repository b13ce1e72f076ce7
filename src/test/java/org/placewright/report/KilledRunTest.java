package org.placewright.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewright.folder.FinishedFolder;
import org.placewright.folder.OutputFolder;

class KilledRunTest {
  private static final int KILLS = 6;
  private static final int LONGEST_WAIT_MS = 150;

  @TempDir Path parent;

  @Test
  void aKilledRunLeavesAWholeFolderAndTheNextRunClearsUp() throws Exception {
    Path target = parent.resolve("out");
    SplittableRandom random = new SplittableRandom(20081001);
    for (int kill = 0; kill < KILLS; kill++) {
      publishUntilKilled(target, random.nextInt(LONGEST_WAIT_MS));
      OutputFolder.begin(target).close();
      assertEquals(List.of("out"), siblings());
      FinishedFolder found = FinishedFolder.open(target).orElseThrow();
      assertEquals(List.of(), found.changes());
      assertEquals(List.of(), found.losses());
      String first = Files.readAllLines(target.resolve("a.csv")).get(0);
      assertEquals(
          (first + "\n").repeat(EndlessPublisher.LINES),
          Files.readString(target.resolve("sub/b.csv")));
    }
  }

  private static void publishUntilKilled(Path target, int wait) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                EndlessPublisher.class.getName(),
                target.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try {
      assertTrue(process.getInputStream().read() >= 0, "the first folder is published");
      Thread.sleep(wait);
    } finally {
      process.destroyForcibly();
    }
    assertTrue(process.waitFor(1, TimeUnit.MINUTES));
  }

  private List<String> siblings() throws IOException {
    try (Stream<Path> entries = Files.list(parent)) {
      return entries.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
