package org.placewright.evidence;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What the fuzzer begins with, and what it once found, is read without a failure. */
class FuzzCorpusTest {
  private static void read(String target, Consumer<byte[]> reader) throws IOException {
    List<Path> seeds = ReadingTargets.filesOf(Path.of("src/test/resources/fuzz", target));
    assertTrue(seeds.size() > 1, target);
    for (Path seed : seeds) {
      reader.accept(Files.readAllBytes(seed));
    }
  }

  @Test
  void anyBytesAreATableOrAnIssue() throws IOException {
    read("csv", CsvTarget::fuzzerTestOneInput);
  }

  @Test
  void anyBytesAreJsonOrNot() throws IOException {
    read("json", JsonTarget::fuzzerTestOneInput);
  }

  @Test
  void anyBytesAreRowsOfATableOrIssues() throws IOException {
    read("table", TableTarget::fuzzerTestOneInput);
    read("check", CheckTarget::fuzzerTestOneInput);
  }

  @Test
  void anyBytesInARunAreRefused() throws IOException {
    read("verify", VerifyTarget::fuzzerTestOneInput);
  }
}
