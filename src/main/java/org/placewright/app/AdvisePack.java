package org.placewright.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewright.input.UnreadableInput;
import org.placewright.issue.InvalidInput;
import org.placewright.issue.Issue;
import org.placewright.report.AdviceTable;
import org.placewright.report.AdviceText;
import org.placewright.report.Manifest;
import org.placewright.report.OutputFolder;
import org.placewright.scenario.Scenario;
import org.placewright.shortfall.AdviceReasons;

/** Says how large intakes would have to be, and why. */
public final class AdvisePack {
  /** The file of the advice. */
  static final String ADVICE = "advice.csv";

  private final Stamp stamp;

  /**
   * The use case.
   *
   * @param stamp for the manifest
   */
  public AdvisePack(Stamp stamp) {
    this.stamp = stamp;
  }

  /**
   * An advice.
   *
   * @param text for a terminal, whole lines
   * @param warnings of the input
   */
  public record Advised(String text, List<Issue> warnings) {
    public Advised {
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * Advises on a pack.
   *
   * @param choice which one
   * @param out where to write {@code advice.csv} and {@code assumptions.csv}; empty for nowhere
   * @return the advice
   * @throws UnreadableInput when the pack cannot be read at all
   * @throws InvalidInput when it has errors
   * @throws IOException when the advice cannot be written
   */
  public Advised run(PackChoice choice, Optional<Path> out)
      throws UnreadableInput, InvalidInput, IOException {
    LoadedPack pack = LoadedPack.read(choice);
    Scenario scenario = pack.scenario();
    if (out.isEmpty()) {
      return advised(pack, AdviceReasons.of(scenario));
    }
    try (GuardedFolder guarded = GuardedFolder.begin(out.get())) {
      OutputFolder folder = guarded.folder();
      pack.copyTo(folder);
      AdviceReasons reasons = AdviceReasons.of(scenario);
      folder.write(ADVICE, AdviceTable.of(scenario.register(), reasons)::writeTo);
      pack.writeAssumptions(folder);
      Map<String, Object> details = new LinkedHashMap<>();
      details.put("command", "advise");
      details.putAll(pack.details());
      Manifest.finish(folder, stamp.version(), stamp.time(), details);
      return advised(pack, reasons);
    }
  }

  private static Advised advised(LoadedPack pack, AdviceReasons reasons) {
    return new Advised(AdviceText.of(pack.scenario(), reasons), pack.warnings());
  }
}
