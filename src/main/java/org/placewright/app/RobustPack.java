package org.placewright.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.placewright.allocation.Future;
import org.placewright.allocation.PlanBrief;
import org.placewright.allocation.RobustAllocation;
import org.placewright.allocation.RobustMeasure;
import org.placewright.allocation.RobustOutcome;
import org.placewright.allocation.SearchLimits;
import org.placewright.fan.DrawnFutures;
import org.placewright.folder.OutputFolder;
import org.placewright.input.UnreadableInput;
import org.placewright.issue.InvalidInput;
import org.placewright.issue.Issue;
import org.placewright.quantity.Figures;
import org.placewright.report.RobustReport;
import org.placewright.report.csv.RobustTables;
import org.placewright.report.json.Manifest;
import org.placewright.report.text.RobustText;
import org.placewright.scenario.Scenario;

/** Makes one set of committed places for several futures, proves it and writes it. */
public final class RobustPack {
  private final Planner planner;
  private final RunStamp stamp;
  private final Progress progress;

  /**
   * Prepares the use case; nothing is read before {@code run}.
   *
   * @param planner finds plans
   * @param stamp version and time that the manifest records
   * @param progress hears of each step
   */
  public RobustPack(Planner planner, RunStamp stamp, Progress progress) {
    this.planner = planner;
    this.stamp = stamp;
    this.progress = progress;
  }

  /**
   * What came of it.
   *
   * @param outcome the plan, or why there is none
   * @param text for a terminal, whole lines; empty where there is no plan
   * @param withinGap whether it is proven within the asked gap
   */
  public record Robust(RobustOutcome outcome, String text, boolean withinGap) {}

  /**
   * Plans for several futures.
   *
   * @param request what is asked
   * @param warnings called with what a person should look at in the input
   * @throws UnreadableInput when the pack cannot be read at all
   * @throws InvalidInput when it has errors in one of the futures
   * @throws IOException when the plan cannot be written
   */
  public Robust run(RobustRequest request, Consumer<List<Issue>> warnings)
      throws UnreadableInput, InvalidInput, IOException {
    progress.accept("Reading " + request.pack().folder());
    LoadedPack first = LoadedPack.read(choice(request, 0));
    warnings.accept(first.warnings());
    SearchLimits limits = request.search().limits(first.scenario().settings().seed());
    try (GuardedFolder guarded = GuardedFolder.begin(request.out())) {
      first.copyTo(guarded.folder());
      List<Future> futures = futures(request, limits.seed());
      RobustOutcome outcome = planner.planFor(futures, request.measure(), limits, progress);
      if (outcome.allocationFound().isEmpty()) {
        return new Robust(outcome, "", false);
      }
      RobustAllocation made = outcome.allocationFound().get();
      RobustReport report = new RobustReport(made);
      OutputFolder folder = guarded.folder();
      folder.writeAll(RobustTables.of(report));
      Manifest.finish(
          folder,
          stamp.version(),
          stamp.time(),
          details(request, request.pack().name(), first, limits.seed()));
      boolean within =
          made.measure().kind() == RobustMeasure.RobustKind.REGRET || made.gap() <= limits.gap();
      return new Robust(outcome, RobustText.of(report), within);
    }
  }

  static PackChoice choice(RobustRequest request, int future) {
    if (request.draws() > 0) {
      return request.pack();
    }
    String name = request.scenarios().get(future);
    return request.pack().in(Optional.of(name).filter(any -> !any.equals(PlanScenarios.AS_IT_IS)));
  }

  static List<Future> futures(RobustRequest request, long seed)
      throws UnreadableInput, InvalidInput {
    List<Future> futures = new ArrayList<>();
    if (request.draws() > 0) {
      Scenario scenario = LoadedPack.read(request.pack()).scenario();
      FanResult.requireUncertainty(scenario);
      for (Scenario drawn : DrawnFutures.of(scenario, request.draws(), seed)) {
        futures.add(new Future("draw " + (futures.size() + 1), PlanBrief.of(drawn)));
      }
      return futures;
    }
    for (int s = 0; s < request.scenarios().size(); s++) {
      Scenario scenario = LoadedPack.read(choice(request, s)).scenario();
      futures.add(new Future(request.scenarios().get(s), PlanBrief.of(scenario)));
    }
    return futures;
  }

  /** What its manifest says, but for program, version, time and files. */
  static Map<String, Object> details(
      RobustRequest request, String name, LoadedPack pack, long seed) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("command", "robust");
    details.put("pack", name);
    details.putAll(pack.details());
    details.put("scenario", request.pack().scenario());
    details.put("measure", request.kind().name().toLowerCase(Locale.ROOT));
    details.put("scenarios", request.scenarios());
    details.put("draws", request.draws());
    details.put("seed", seed);
    details.put("weights", request.measure().weights().stream().map(Figures::shortest).toList());
    details.put("tail", Figures.shortest(request.tail()));
    return details;
  }
}
