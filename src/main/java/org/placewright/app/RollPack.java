package org.placewright.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewright.allocation.lever.Levers;
import org.placewright.folder.OutputFolder;
import org.placewright.input.NextYear;
import org.placewright.input.PackReader;
import org.placewright.input.ReadResult;
import org.placewright.input.UnknownFiles;
import org.placewright.input.UnreadableInput;
import org.placewright.issue.InvalidInput;
import org.placewright.issue.Issue;
import org.placewright.report.json.Manifest;
import org.placewright.scenario.Horizon;

/** Moves a pack on by a year, with what was counted since, into a new pack. */
public final class RollPack {
  private final RunStamp stamp;

  /**
   * Prepares the use case; nothing is read before {@code run}.
   *
   * @param stamp version and time that the manifest records
   */
  public RollPack(RunStamp stamp) {
    this.stamp = stamp;
  }

  /**
   * A pack that was moved on.
   *
   * @param horizon its years
   * @param warnings what a person should look at in it
   */
  public record RolledPack(Horizon horizon, List<Issue> warnings) {
    public RolledPack {
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * Moves a pack on by a year.
   *
   * @param pack its folder
   * @param counted a folder of its tables as they are a year later
   * @param out where to write the new pack
   * @param unknown what becomes of files that may be misnamed tables
   * @return the new pack
   * @throws UnreadableInput when a folder or a file cannot be read at all
   * @throws InvalidInput when the new pack has errors; nothing is written then
   * @throws IOException when it cannot be written
   */
  public RolledPack run(Path pack, Path counted, Path out, UnknownFiles unknown)
      throws UnreadableInput, InvalidInput, IOException {
    NextYear next = NextYear.of(pack, counted, unknown);
    ReadResult result = new PackReader(Levers.declared()).read(next.text(), Optional.empty());
    if (result.scenario().isEmpty()) {
      throw new InvalidInput(result.issues());
    }
    try (GuardedFolder guarded = GuardedFolder.begin(out)) {
      OutputFolder folder = guarded.folder();
      CopiedTable.writePack(pack, next.text().files(), next.changed(), folder);
      Manifest.finish(folder, stamp.version(), stamp.time(), details(pack, next));
    }
    return new RolledPack(result.scenario().get().horizon(), result.issues());
  }

  private static Map<String, Object> details(Path pack, NextYear next) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("command", "roll");
    details.put("pack", PackChoice.name(pack));
    details.put("inputs", LoadedPack.hashes(next.text().files()));
    details.put("actuals", LoadedPack.hashes(next.actuals()));
    return details;
  }
}
