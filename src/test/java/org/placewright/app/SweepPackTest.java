package org.placewright.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewright.allocation.SearchLimits;
import org.placewright.compression.Gzip;

class SweepPackTest {
  private static final Path SMALL = Path.of("sample-data/small");

  @TempDir Path folder;

  /** As the copy that a run has of a pack with many of them. */
  @Test
  void scenariosThatAreKeptCompressedStay() throws Exception {
    Path pack = Files.createDirectory(folder.resolve("pack"));
    try (Stream<Path> files = Files.list(SMALL)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".csv")).toList()) {
        Files.copy(file, pack.resolve(file.getFileName()));
      }
    }
    Path plain = pack.resolve("scenarios.csv");
    String scenarios = Files.readString(plain);
    Files.write(pack.resolve("scenarios.csv.gz"), Gzip.compress(Files.readAllBytes(plain)));
    Files.delete(plain);
    PackChoice choice = PackChoices.asItIs(pack);
    RunSweep.SweepRequest request =
        new RunSweep.SweepRequest(
            choice,
            List.of("half-gp.value=0.5"),
            folder.resolve("sweep"),
            new PlanRequest.Search(
                0.01, 1, Optional.empty(), SearchLimits.Engine.AUTO, Optional.empty()),
            Shard.ALL,
            1);
    List<SweepPoint> points = RunSweep.points(choice, request.vary());
    PackChoice made = SweepPack.prepare(request, points, new RunStamp("0.1.0", Instant.EPOCH));
    String written = Files.readString(made.folder().resolve("scenarios.csv"));
    assertTrue(written.startsWith(scenarios), written);
    assertEquals(1, written.substring(scenarios.length()).lines().count());
  }
}
