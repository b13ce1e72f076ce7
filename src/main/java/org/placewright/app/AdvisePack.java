package org.placewright.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.placewright.fan.AdviceRange;
import org.placewright.fan.DrawSettings;
import org.placewright.fan.RequiredIntake;
import org.placewright.folder.OutputFolder;
import org.placewright.input.Purpose;
import org.placewright.input.UnreadableInput;
import org.placewright.issue.InvalidInput;
import org.placewright.issue.Issue;
import org.placewright.report.csv.AdviceRangeTable;
import org.placewright.report.csv.AdviceTable;
import org.placewright.report.csv.ScenarioTables;
import org.placewright.report.json.Manifest;
import org.placewright.report.text.AdviceRangeText;
import org.placewright.report.text.AdviceText;
import org.placewright.report.text.CaseText;
import org.placewright.scenario.Scenario;
import org.placewright.shortfall.AdviceReasons;
import org.placewright.table.FilledTable;

/** Says how large intakes would have to be, and why. */
public final class AdvisePack {
  /** The tables of its answer. */
  public static final List<String> TABLES =
      List.of(Answer.nameOf("advice.csv"), Answer.nameOf("advice_range.csv"));

  private final RunStamp stamp;
  private final Consumer<List<Issue>> warnings;

  /**
   * Prepares the use case; nothing is read before {@link #run}.
   *
   * @param stamp version and time that the manifest records
   * @param warnings called with what a person should look at in the input, as soon as it is known
   */
  public AdvisePack(RunStamp stamp, Consumer<List<Issue>> warnings) {
    this.stamp = stamp;
    this.warnings = warnings;
  }

  /**
   * Advises on a pack.
   *
   * @param choice which one
   * @param out where to write {@code advice.csv}, {@code advice_range.csv} and {@code
   *     assumptions.csv}; empty for nowhere
   * @param drawn the draws that its range is to be taken from; empty for none
   * @return the advice, with {@link #TABLES}
   * @throws UnreadableInput when the pack cannot be read at all
   * @throws InvalidInput when it has errors, or draws are asked for and nothing is uncertain
   * @throws IOException when the advice cannot be written
   */
  public Answer run(PackChoice choice, Optional<Path> out, Optional<FanRequest> drawn)
      throws UnreadableInput, InvalidInput, IOException {
    LoadedPack pack = LoadedPack.readFor(Purpose.PROJECTION, choice);
    warnings.accept(pack.warnings());
    if (drawn.isPresent()) {
      FanResult.requireUncertainty(pack.scenario());
    }
    Optional<DrawSettings> draws = drawn.map(request -> FanResult.draws(request, pack.scenario()));
    if (out.isEmpty()) {
      return CalculatedAdvice.of(pack.scenario(), draws).answer(pack.scenario());
    }
    try (GuardedFolder guarded = GuardedFolder.begin(out.get())) {
      OutputFolder folder = guarded.folder();
      pack.copyTo(folder);
      CalculatedAdvice calculated = CalculatedAdvice.of(pack.scenario(), draws);
      calculated.write(pack, folder);
      Map<String, Object> details = new LinkedHashMap<>();
      details.put("command", "advise");
      details.putAll(pack.details());
      draws.ifPresent(
          all -> {
            details.put("draws", all.draws());
            details.put("seed", all.seed());
          });
      Manifest.finish(folder, stamp.version(), stamp.time(), details);
      return calculated.answer(pack.scenario());
    }
  }

  /** The advice, why, and its range. */
  private record CalculatedAdvice(AdviceReasons reasons, List<RequiredIntake> range) {
    static CalculatedAdvice of(Scenario scenario, Optional<DrawSettings> draws) {
      AdviceReasons reasons = AdviceReasons.of(scenario);
      return new CalculatedAdvice(reasons, AdviceRange.of(scenario, draws));
    }

    void write(LoadedPack pack, OutputFolder folder) throws IOException {
      folder.writeAll(tables(pack.scenario()));
      folder.writeAll(ScenarioTables.of(pack.scenario()));
      pack.writeAssumptions(folder);
    }

    private List<FilledTable<?>> tables(Scenario scenario) {
      return List.of(
          AdviceTable.of(scenario.register(), reasons), AdviceRangeTable.of(reasons.year(), range));
    }

    Answer answer(Scenario scenario) {
      String text =
          CaseText.of(scenario)
              + AdviceText.of(scenario, reasons)
              + "\n"
              + AdviceRangeText.of(scenario, range);
      return new Answer(text, tables(scenario));
    }
  }
}
