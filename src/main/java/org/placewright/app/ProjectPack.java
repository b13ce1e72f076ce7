package org.placewright.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.placewright.challenge.ChallengedReturn;
import org.placewright.challenge.ReturnsChallenge;
import org.placewright.demand.DemandProjection;
import org.placewright.fan.Fan;
import org.placewright.folder.OutputFolder;
import org.placewright.input.Purpose;
import org.placewright.input.UnreadableInput;
import org.placewright.issue.InvalidInput;
import org.placewright.issue.Issue;
import org.placewright.report.csv.ChallengeTable;
import org.placewright.report.csv.PlanTables;
import org.placewright.report.csv.ScenarioTables;
import org.placewright.report.csv.StageFlowsTable;
import org.placewright.report.json.Manifest;
import org.placewright.report.text.FanText;
import org.placewright.report.text.ProjectionText;
import org.placewright.scenario.Scenario;
import org.placewright.shortfall.ProjectionRow;
import org.placewright.supply.Intakes;
import org.placewright.supply.StageYear;
import org.placewright.supply.SupplyProjection;
import org.placewright.table.FilledTable;

/** Projects demand and supply with the baseline intake carried on. */
public final class ProjectPack {
  /** The tables of its answer. */
  public static final List<String> TABLES = List.of("projection", "projection_by_group");

  private final RunStamp stamp;
  private final Consumer<List<Issue>> warnings;

  /**
   * Prepares the use case; nothing is read before {@link #run}.
   *
   * @param stamp version and time that the manifest records
   * @param warnings called with what a person should look at in the input, as soon as it is known
   */
  public ProjectPack(RunStamp stamp, Consumer<List<Issue>> warnings) {
    this.stamp = stamp;
    this.warnings = warnings;
  }

  /**
   * Projects demand and supply with intakes carried on as now.
   *
   * @param choice the pack and its scenario
   * @param out where to write {@code projection.csv}, {@code assumptions.csv}, {@code
   *     returns_challenged.csv} where there are returns and {@code stages.csv} where there are
   *     stages; empty for nowhere
   * @param fanned the fan to draw around it, written beside it; empty for none
   * @return the projection, with {@link #TABLES}
   * @throws UnreadableInput when the pack cannot be read at all
   * @throws InvalidInput when it has errors
   * @throws IOException when the projection cannot be written
   */
  public Answer run(PackChoice choice, Optional<Path> out, Optional<FanRequest> fanned)
      throws UnreadableInput, InvalidInput, IOException {
    LoadedPack pack = LoadedPack.readFor(Purpose.PROJECTION, choice);
    warnings.accept(pack.warnings());
    Scenario scenario = pack.scenario();
    Optional<FanResult> fan = Optional.empty();
    if (fanned.isPresent()) {
      fan = Optional.of(FanResult.prepare(fanned.get().in(choice.folder()), scenario));
      warnings.accept(fan.get().warnings());
      pack = pack.warning(fan.get().warnings());
    }
    CalculatedProjection calculated = CalculatedProjection.of(scenario);
    if (out.isEmpty()) {
      return calculated.answer(scenario, fan.map(FanResult::draw));
    }
    try (GuardedFolder guarded = GuardedFolder.begin(out.get())) {
      Optional<Fan> drawn = write(pack, calculated, fan, guarded.folder());
      return calculated.answer(scenario, drawn);
    }
  }

  private Optional<Fan> write(
      LoadedPack pack,
      CalculatedProjection calculated,
      Optional<FanResult> fan,
      OutputFolder folder)
      throws IOException {
    pack.copyTo(folder);
    folder.writeAll(calculated.tables(pack.scenario()));
    folder.writeAll(ScenarioTables.of(pack.scenario()));
    writeReturns(pack.scenario(), folder);
    if (!calculated.stages().isEmpty()) {
      folder.write(StageFlowsTable.of(calculated.stages()));
    }
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("command", "project");
    details.putAll(pack.details());
    Optional<Fan> drawn = fan.map(FanResult::draw);
    if (fan.isPresent() && drawn.isPresent()) {
      fan.get().write(drawn.get(), folder);
      details.putAll(fan.get().details());
    }
    pack.writeAssumptions(folder, drawn.map(Fan::varianceShares).orElse(Map.of()));
    Manifest.finish(folder, stamp.version(), stamp.time(), details);
    return drawn;
  }

  private static void writeReturns(Scenario scenario, OutputFolder folder) throws IOException {
    List<ChallengedReturn> returns = ReturnsChallenge.of(scenario.need());
    if (!returns.isEmpty()) {
      folder.write(ChallengeTable.of(returns));
    }
  }

  /** Demand and supply with the baseline carried on, and the competition for higher specialties. */
  private record CalculatedProjection(List<ProjectionRow> rows, List<StageYear> stages) {
    static CalculatedProjection of(Scenario scenario) {
      DemandProjection demand = DemandProjection.of(scenario);
      Intakes intakes = Intakes.fromBaselineCarriedOn(scenario);
      SupplyProjection supply = SupplyProjection.project(scenario, intakes);
      return new CalculatedProjection(
          ProjectionRow.rows(scenario, demand, supply, supply),
          StageYear.of(scenario, intakes, supply));
    }

    List<FilledTable<?>> tables(Scenario scenario) {
      return List.of(PlanTables.projection(rows), PlanTables.byGroup(scenario, rows));
    }

    Answer answer(Scenario scenario, Optional<Fan> fan) {
      String drawn = fan.map(each -> "\n" + FanText.of(scenario, each)).orElse("");
      return new Answer(ProjectionText.of(scenario, rows) + drawn, tables(scenario));
    }
  }
}
