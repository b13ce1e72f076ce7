package org.placewright.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.placewright.folder.OutputFolder;
import org.placewright.input.UnreadableInput;
import org.placewright.report.json.Manifest;
import org.placewright.report.workbook.PlanWorkbook;
import org.placewright.table.Detail;

/** Writes all tables of a finished plan in full, once it is verified: no search is done again. */
public final class TablesOfRun {
  private final VerifyRun verification;
  private final RunStamp stamp;
  private final Consumer<String> progress;

  /**
   * Prepares the use case; nothing is read before {@code run}.
   *
   * @param verification proves the plan before a table of it is written
   * @param stamp version and time that the manifest records
   * @param progress called with a sentence as each step begins
   */
  public TablesOfRun(VerifyRun verification, RunStamp stamp, Consumer<String> progress) {
    this.verification = verification;
    this.stamp = stamp;
    this.progress = progress;
  }

  /**
   * Writes the tables of a plan.
   *
   * @param run the folder of a finished plan
   * @param out where to write them
   * @return what the verification found; nothing is written unless it is sound
   * @throws UnreadableInput when the plan's copy of the input cannot be read
   * @throws IOException when the plan cannot be read, or the tables cannot be written
   */
  public VerifyRun.Verified run(Path run, Path out) throws UnreadableInput, IOException {
    VerifyRun.Proof proof = verification.prove(run);
    Optional<VerifyRun.Calculated> calculated = proof.calculated();
    if (proof.verified().isSound() && calculated.isPresent()) {
      progress.accept("Writing the tables");
      write(calculated.get(), out);
    }
    return proof.verified();
  }

  private void write(VerifyRun.Calculated calculated, Path out) throws IOException {
    try (GuardedFolder guarded = GuardedFolder.begin(out)) {
      OutputFolder folder = guarded.folder();
      folder.writeAll(PlanFiles.tables(calculated.decided(), Detail.FULL));
      folder.write(
          PlanWorkbook.FILE,
          PlanFiles.workbook(
              calculated.decided(),
              calculated.pack().origin(calculated.finished().run().packName())));
      Map<String, Object> details = new LinkedHashMap<>();
      details.put("command", "tables");
      details.put("plan", EvaluatePlan.plan(calculated.finished()));
      Manifest.finish(folder, stamp.version(), stamp.time(), details);
    }
  }
}
