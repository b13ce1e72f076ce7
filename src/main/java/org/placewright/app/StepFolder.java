package org.placewright.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewright.compression.Gzip;
import org.placewright.folder.FinishedFolder;
import org.placewright.folder.OutputFolder;
import org.placewright.input.raw.RawRow;
import org.placewright.input.raw.RawTable;
import org.placewright.os.FileKind;
import org.placewright.plan.PlacesPlan;
import org.placewright.report.SweepStep;
import org.placewright.report.csv.Multipliers;
import org.placewright.report.csv.SweepTables;
import org.placewright.report.json.Manifest;

/**
 * The folder of one step of a sweep: whole or not there, so that a sweep goes on where it ended.
 *
 * @param folder where it is
 */
record StepFolder(Path folder) {
  /** The folder of all steps within that of a sweep. */
  static final String STEPS = "steps";

  static StepFolder of(Path sweep, SweepPoint point) {
    return new StepFolder(sweep.resolve(STEPS).resolve(point.name()));
  }

  /** Whether the step is done. */
  boolean isDone() throws IOException {
    return FinishedFolder.open(folder).isPresent();
  }

  void write(SweepStep step, RunStamp stamp) throws IOException {
    try (GuardedFolder guarded = GuardedFolder.begin(folder)) {
      OutputFolder files = guarded.folder();
      files.writeAll(SweepTables.of(List.of(step)));
      if (step.plan().isPresent()) {
        SweepStep.StepPlan plan = step.plan().get();
        files.write(SweepTables.placesOf(plan));
        files.write(Multipliers.of(Multipliers.TABLE, plan.multipliers()));
      }
      Map<String, Object> details = new LinkedHashMap<>();
      details.put("command", "sweep-step");
      details.put("step", step.number());
      Manifest.finish(files, stamp.version(), stamp.time(), details);
    }
  }

  /** A table of the step, as it was written. */
  RawTable table(String file) throws IOException {
    return FinishedTable.read(Gzip.find(folder.resolve(file)));
  }

  /** What the step leaves for others; empty where it has no plan. */
  Optional<StepStart> start() throws IOException {
    if (FileKind.of(folder.resolve(SweepTables.PLACES_FILE)) == FileKind.NOTHING) {
      return Optional.empty();
    }
    RawTable table = table(SweepTables.PLACES_FILE);
    Map<String, List<Integer>> places = new LinkedHashMap<>();
    for (RawRow row : table.rows()) {
      places
          .computeIfAbsent(table.cell(row, "programme"), id -> new ArrayList<>())
          .add(FinishedTable.number(SweepTables.PLACES_FILE, table.cell(row, "places")));
    }
    int[][] cells =
        places.values().stream()
            .map(row -> row.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
    return Optional.of(
        new StepStart(new PlacesPlan(cells), FinishedTable.multipliers(table(Multipliers.FILE))));
  }
}
