package org.placewright.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.placewright.allocation.Allocation;
import org.placewright.allocation.AllocationOutcome;
import org.placewright.allocation.Conflict;
import org.placewright.allocation.PlanBrief;
import org.placewright.allocation.SearchLimits;
import org.placewright.allocation.Solve;
import org.placewright.allocation.WithoutRules;
import org.placewright.folder.OutputFile;
import org.placewright.folder.OutputFolder;
import org.placewright.input.UnreadableInput;
import org.placewright.issue.InvalidInput;
import org.placewright.issue.Issue;
import org.placewright.json.Json;
import org.placewright.leadership.LeadershipPlan;
import org.placewright.leadership.LeadershipVerification;
import org.placewright.report.PlanReport;
import org.placewright.report.json.Manifest;
import org.placewright.report.page.PlanSource;
import org.placewright.report.workbook.PlanWorkbook;
import org.placewright.table.Detail;
import org.placewright.table.FilledTable;

/** Makes a plan, proves it and writes it. A plan without proof is not written. */
public final class PlanPack {
  private final Planner planner;
  private final RunStamp stamp;
  private final Progress progress;

  /**
   * Prepares the use case; nothing is read before {@link #run}.
   *
   * @param planner finds plans
   * @param stamp version and time that the manifest records
   * @param progress hears of each step, and of better plans
   */
  public PlanPack(Planner planner, RunStamp stamp, Progress progress) {
    this.planner = planner;
    this.stamp = stamp;
    this.progress = progress;
  }

  /**
   * Plans the places of a pack and writes the plan.
   *
   * @param request the pack, what to search for and where to write
   * @param warnings called with what a person should look at in the input
   * @return a published plan, or why there is none
   * @throws UnreadableInput when the pack cannot be read at all
   * @throws InvalidInput when it has errors
   * @throws IOException when the plan cannot be written
   */
  public PlanResult run(PlanRequest request, Consumer<List<Issue>> warnings)
      throws UnreadableInput, InvalidInput, IOException {
    if (request.modelFile().isPresent()) {
      new ModelFile(request.modelFile().get()).requireHarmless(request);
    }
    progress.accept("Reading " + request.pack().folder());
    LoadedPack pack = LoadedPack.read(request.pack());
    warnings.accept(pack.warnings());
    if (request.draws().isPresent()) {
      FanResult.requireUncertainty(pack.scenario());
    }
    PlanBrief brief = brief(pack, request.near());
    try (GuardedFolder guarded = GuardedFolder.begin(request.out())) {
      pack.copyTo(guarded.folder());
      SearchLimits limits = request.search().limits(pack.scenario().settings().seed());
      ChooseLeaders leaderChoice = new ChooseLeaders(brief, planner.solver(limits));
      Optional<PlanResult> noLeaders = leaderChoice.conflict();
      if (noLeaders.isPresent()) {
        return noLeaders.get();
      }
      if (request.modelFile().isPresent()) {
        progress.accept("Writing the model to " + request.modelFile().get());
        OutputFile.write(request.modelFile().get(), file -> planner.writeModel(brief, file));
      }
      try (PlanWithoutMission free =
          PlanWithoutMission.begin(planner, brief, limits, request.missionCost())) {
        return decide(new Making(leaderChoice, pack, request, guarded.folder(), free));
      }
    }
  }

  private static PlanBrief brief(LoadedPack pack, Optional<Path> near) throws IOException {
    PlanBrief brief = PlanBrief.of(pack.scenario());
    return near.isPresent() ? brief.after(EarlierRun.read(near.get(), brief)) : brief;
  }

  /**
   * A plan in the making.
   *
   * @param leaderChoice chooses clinical leaders beside the places
   * @param pack the input
   * @param request the plan that is asked for
   * @param folder the output, not yet published
   * @param free the plan without the mission's rules
   */
  private record Making(
      ChooseLeaders leaderChoice,
      LoadedPack pack,
      PlanRequest request,
      OutputFolder folder,
      PlanWithoutMission free) {
    SearchLimits limits() {
      return request.search().limits(pack.scenario().settings().seed());
    }
  }

  private PlanResult decide(Making making) throws IOException {
    return planner
        .plan(making.leaderChoice().brief(), making.limits(), progress)
        .match(
            new AllocationOutcome.OutcomeCases<PlanResult, IOException>() {
              @Override
              public PlanResult found(Allocation allocation) throws IOException {
                return report(making, allocation);
              }

              @Override
              public PlanResult impossible(AllocationOutcome.Impossible none) {
                progress.accept("Looking for the rows that cannot all be kept");
                Conflict conflict = none.conflict();
                progress.accept("Looking for what would make room");
                return new PlanResult.NoPlan(
                    conflict,
                    new ConflictRepairs(
                            making.pack(), planner, making.leaderChoice().brief(), making.limits())
                        .of(conflict),
                    making.pack().written());
              }

              @Override
              public PlanResult nothingYet(Solve solve) {
                return new PlanResult.NotFound(solve);
              }
            });
  }

  private PlanResult report(Making making, Allocation allocation) throws IOException {
    PlanBrief brief = making.leaderChoice().brief();
    if (!allocation.certificate().holds()) {
      return new PlanResult.NotCertified(allocation.certificate().failures());
    }
    Optional<WithoutRules> free = making.free().beside(allocation, progress);
    PlanReport decided = PlanReportBuilder.of(brief, allocation, free, making.pack());
    Optional<LeadershipPlan> leaders = making.leaderChoice().choose(decided, progress);
    if (leaders.isEmpty()) {
      return new PlanResult.LeadersUndecided(making.leaderChoice().solver().name());
    }
    List<String> failures = LeadershipVerification.failures(brief.scenario(), leaders.get());
    if (!failures.isEmpty()) {
      return new PlanResult.NotCertified(failures);
    }
    PlanReport whole = fanned(decided.with(leaders.get()), making);
    progress.accept("Writing the plan");
    return publish(whole, making);
  }

  private PlanReport fanned(PlanReport decided, Making making) {
    if (making.request().draws().isEmpty()) {
      return decided;
    }
    int draws = making.request().draws().get();
    progress.accept("Drawing " + draws + " futures");
    return decided.with(
        HeldFan.of(
            decided.brief(),
            decided.allocation().plan(),
            HeldFan.settings(draws, making.limits().seed())));
  }

  private PlanResult publish(PlanReport decided, Making making) throws IOException {
    OutputFolder folder = making.folder();
    LoadedPack pack = making.pack();
    SearchLimits limits = making.limits();
    Detail detail = making.request().detail();
    List<FilledTable<?>> tables = PlanFiles.tables(decided, detail);
    folder.writeAll(tables);
    Map<String, Object> summary = PlanFiles.summary(decided, pack.warningLines(), tables);
    folder.write(PlanFiles.SUMMARY, out -> Json.write(summary, out));
    PlanSource origin = pack.origin(pack.choice().name());
    SearchRecord search = new SearchRecord(limits, decided.allocation().solve());
    Map<String, Object> details = search.details(decided, pack, origin);
    details.put(SearchRecord.DETAIL, SearchRecord.word(detail));
    for (Map.Entry<String, String> page : PlanFiles.pages(decided, origin, details).entrySet()) {
      folder.write(page.getKey(), file -> file.write(page.getValue()));
    }
    if (making.request().workbook()) {
      folder.write(PlanWorkbook.FILE, PlanFiles.workbook(decided, origin));
    }
    Manifest.finish(folder, stamp.version(), stamp.time(), details);
    double gap = decided.allocation().certificate().gap();
    return new PlanResult.Published(decided, gap <= limits.gap());
  }
}
