package org.placewright.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewright.Main;
import org.placewright.folder.FolderBusy;

class VerifyRunTest {
  private static final String PACK = "sample-data/small";

  @TempDir Path folder;

  @Test
  void aRunThatAnotherReplacesMeanwhileIsNotCalledChanged() throws Exception {
    Path run = plan("run", "0.01");
    Path other = plan("other", "0.05");
    VerifyRun verification =
        new VerifyRun(new AllocatorPlanner(), "any", step -> replace(step, run, other));
    FolderBusy told = assertThrows(FolderBusy.class, () -> verification.run(run));
    assertTrue(told.getMessage().contains(run.toString()), told.getMessage());
    assertTrue(
        new VerifyRun(new AllocatorPlanner(), "any", step -> {}).run(run).differences().isEmpty());
  }

  private static void replace(String step, Path run, Path other) {
    try {
      if (step.startsWith("Proving the plan again")) {
        Files.move(run, run.resolveSibling("before"));
        Files.move(other, run);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private Path plan(String name, String gap) {
    Path out = folder.resolve(name);
    String[] words = {
      "plan", PACK, "--out", out.toString(), "--gap", gap, "--no-mission-cost", "--quiet"
    };
    StringWriter err = new StringWriter();
    assertEquals(0, Main.run(words, new StringWriter(), err), err.toString());
    return out;
  }
}
