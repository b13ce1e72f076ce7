package org.placewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewright.Main;

/** What only a process of its own can show. */
class ProcessTest {
  @TempDir Path folder;

  @Test
  void aFullStandardOutputIsAnError() throws Exception {
    File full = new File("/dev/full");
    assumeTrue(full.exists());
    ProcessBuilder builder = program("check", "sample-data/small").redirectOutput(full);
    builder.redirectError(folder.resolve("err").toFile());
    assertEquals(74, ended(builder.start()));
    assertTrue(Files.readString(folder.resolve("err")).contains("No space left on device"));
  }

  @Test
  void aReaderThatStopsReadingNeedsNoMessage() throws Exception {
    Process process =
        program("project", "sample-data/small")
            .redirectError(folder.resolve("err").toFile())
            .start();
    process.getInputStream().close();
    assertEquals(74, ended(process));
    assertEquals("", Files.readString(folder.resolve("err")));
  }

  @Test
  void aRunThatIsAskedToEndLeavesNothingBehind() throws Exception {
    Path out = folder.resolve("plan");
    Process process =
        program(
                "plan",
                "sample-data/small",
                "--out",
                out.toString(),
                "--gap",
                "0",
                "--work",
                "1000",
                "--verbose")
            .redirectErrorStream(true)
            .start();
    try (var messages = process.inputReader()) {
      // Its folder is begun by the time it looks for a plan.
      while (!messages.readLine().contains("Looking for a plan")) {
        assertTrue(process.isAlive());
      }
      process.destroy();
      assertEquals(143, ended(process));
    }
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(), left.toList());
    }
  }

  @Test
  void aSecondRunOnTheSameFolderIsAskedToTryAgain() throws Exception {
    Path out = folder.resolve("plan");
    try (var held = org.placewright.folder.OutputFolder.begin(out)) {
      ProcessBuilder builder = program("project", "sample-data/small", "--out", out.toString());
      Path err = folder.resolve("err");
      assertEquals(75, ended(builder.redirectError(err.toFile()).start()));
      assertTrue(Files.readString(err).contains("Another run is writing"));
      assertEquals(List.of(), List.copyOf(held.hashes().keySet()));
    }
  }

  @Test
  void theManifestHasTheTimeThatTheEnvironmentSets() throws Exception {
    Path out = folder.resolve("plan");
    ProcessBuilder builder = program("project", "sample-data/small", "-q", "--out", out.toString());
    builder.environment().put("SOURCE_DATE_EPOCH", "1222819200");
    assertEquals(0, ended(builder.start()));
    String manifest = Files.readString(out.resolve("manifest.json"));
    assertTrue(manifest.contains("\"written_at\": \"2008-10-01T00:00:00Z\""), manifest);
  }

  private static ProcessBuilder program(String... args) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    command.addAll(List.of(args));
    return new ProcessBuilder(command);
  }

  private static int ended(Process process) throws InterruptedException {
    assertTrue(process.waitFor(2, TimeUnit.MINUTES));
    return process.exitValue();
  }
}
