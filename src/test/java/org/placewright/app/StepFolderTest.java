package org.placewright.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewright.folder.OutputFolder;
import org.placewright.report.csv.Multipliers;
import org.placewright.report.csv.SweepTables;

class StepFolderTest {
  @TempDir Path folder;

  /** As of a large pack: its multipliers are too many to be kept as they are. */
  @Test
  void aStepWithALargeProofIsBegunFrom() throws IOException {
    Map<String, Double> multipliers = new TreeMap<>();
    for (int row = 0; row < 10_000; row++) {
      multipliers.put("row[" + row + "]", row + 0.5);
    }
    Path step = folder.resolve("step-0001");
    try (OutputFolder files = OutputFolder.begin(step)) {
      files.write(Multipliers.of(Multipliers.TABLE, multipliers));
      files.write(
          SweepTables.PLACES_FILE,
          "programme,intake_year,places\na,2009,3\na,2010,4\n".getBytes(UTF_8));
      files.publish();
    }
    assertTrue(Files.exists(step.resolve("certificate.csv.gz")));
    StepStart start = new StepFolder(step).start().orElseThrow();
    assertEquals(multipliers, start.multipliers());
    assertEquals(4, start.places().at(0, 1));
  }
}
