package org.placewright.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.placewright.allocation.Allocation;
import org.placewright.allocation.BoundProof;
import org.placewright.allocation.EarlierPlanBuilder;
import org.placewright.allocation.EarlierQuestion;
import org.placewright.allocation.PlanBrief;
import org.placewright.allocation.PriceRange;
import org.placewright.allocation.RuleCosts;
import org.placewright.allocation.SearchLimits;
import org.placewright.allocation.WithoutRules;
import org.placewright.allocation.lever.Levers;
import org.placewright.concurrency.OrderedWork;
import org.placewright.folder.OutputFolder;
import org.placewright.input.UnreadableInput;
import org.placewright.json.Json;
import org.placewright.report.LeverCosts;
import org.placewright.report.PlanReport;
import org.placewright.report.csv.LeverCostTables;
import org.placewright.report.json.Manifest;
import org.placewright.report.page.PlanSource;
import org.placewright.report.text.LeverCostText;
import org.placewright.table.FilledTable;

/**
 * Says what each lever of a finished plan costs: plans again without it, from that plan, and proves
 * both.
 */
public final class PriceLevers {
  /** The share of a bound that is not worth a plan of its own. */
  private static final double AS_GOOD = 1e-5;

  private final Planner planner;
  private final VerifyRun verification;
  private final RunStamp stamp;
  private final Progress progress;

  /**
   * Prepares the use case; nothing is read before {@code run}.
   *
   * @param planner finds plans
   * @param verification proves the finished plan before a figure of it is believed
   * @param stamp version and time that the manifest records
   * @param progress hears of each step
   */
  public PriceLevers(Planner planner, VerifyRun verification, RunStamp stamp, Progress progress) {
    this.planner = planner;
    this.verification = verification;
    this.stamp = stamp;
    this.progress = progress;
  }

  /**
   * Which levers of which plan are to be priced.
   *
   * @param run the folder of a finished plan
   * @param levers ids of those to price; empty for all that are in force
   * @param search how hard to look for each plan
   * @param threads how many plans are made at a time
   * @param out where to write the plan with its levers' costs; empty for nowhere
   */
  public record PriceRequest(
      Path run, List<String> levers, PlanRequest.Search search, int threads, Optional<Path> out) {
    public PriceRequest {
      levers = List.copyOf(levers);
    }
  }

  /**
   * The costs, ready to print.
   *
   * @param answer in words and as tables; empty where the plan is unsound or a lever is not in
   *     force
   * @param verified what was found in the finished plan
   * @param notInForce levers that were asked for and are not in force
   */
  public record Priced(
      Optional<Answer> answer, VerifyRun.Verified verified, List<String> notInForce) {}

  /** The names of the tables that the costs are given in. */
  public static List<String> tables() {
    return LeverCostTables.answered().stream().map(table -> Answer.nameOf(table.file())).toList();
  }

  /**
   * Prices the levers of a plan.
   *
   * @param request which plan and levers
   * @return what they cost
   * @throws UnreadableInput when the plan's copy of its input cannot be read
   * @throws IOException when the plan cannot be read, or the result not be written
   */
  public Priced run(PriceRequest request) throws UnreadableInput, IOException {
    VerifyRun.Proof proof = verification.prove(request.run());
    if (!proof.verified().isSound() || proof.calculated().isEmpty()) {
      return new Priced(Optional.empty(), proof.verified(), List.of());
    }
    VerifyRun.Calculated run = proof.calculated().get();
    List<String> inForce = Levers.inForce(run.decided().brief()).ids();
    List<String> unknown =
        request.levers().stream().filter(lever -> !inForce.contains(lever)).toList();
    if (!unknown.isEmpty()) {
      return new Priced(Optional.empty(), proof.verified(), unknown);
    }
    List<String> asked =
        inForce.stream()
            .filter(lever -> request.levers().isEmpty() || request.levers().contains(lever))
            .toList();
    PlanReport priced = run.decided().with(costs(run.decided(), asked, request));
    if (request.out().isPresent()) {
      progress.accept("Writing the plan with what its levers cost");
      write(request.out().get(), run, priced);
    }
    LeverCosts costs = priced.board().leverCosts().orElseThrow();
    Answer answer = new Answer(LeverCostText.of(priced, costs), LeverCostTables.of(priced, costs));
    return new Priced(Optional.of(answer), proof.verified(), List.of());
  }

  private RuleCosts costs(PlanReport decided, List<String> levers, PriceRequest request) {
    PlanBrief brief = decided.brief();
    SearchLimits limits = request.search().limits(brief.scenario().settings().seed());
    List<List<String>> leftOut = new ArrayList<>();
    levers.forEach(lever -> leftOut.add(List.of(lever)));
    if (levers.size() > 1) {
      leftOut.add(levers);
    }
    List<WithoutRules> made =
        OrderedWork.of(request.threads(), leftOut, ids -> without(ids, decided, limits));
    List<WithoutRules> alone = made.subList(0, levers.size());
    Optional<WithoutRules> together = made.stream().skip(levers.size()).findFirst();
    progress.accept("Asking where prices hold");
    Map<String, Double> multipliers = decided.allocation().proof().multipliers();
    SortedMap<String, PriceRange> ranges =
        new TreeMap<>(planner.ranges(brief, multipliers, limits));
    ranges.keySet().retainAll(decided.allocation().prices().keySet());
    return new RuleCosts(alone, together, ranges);
  }

  /** The plan without some levers, from the plan with them. */
  private WithoutRules without(List<String> levers, PlanReport decided, SearchLimits limits) {
    PlanBrief brief = WithoutRules.brief(decided.brief(), levers);
    Allocation with = decided.allocation();
    BoundProof left = left(levers, with);
    Optional<Allocation> same = same(brief, with, left);
    if (same.isPresent()) {
      return new WithoutRules(levers, same.get());
    }
    progress.accept("Making the plan without " + String.join(" and ", levers));
    PlanBrief begun =
        brief.after(
            EarlierPlanBuilder.builder()
                .run("")
                .manifest("")
                .places(with.plan())
                .multipliers(with.proof().multipliers())
                .nearest(false)
                .boundAgain(true)
                .question(EarlierQuestion.UNKNOWN)
                .build());
    Allocation best =
        planner
            .plan(begun, limits, progress)
            .allocationFound()
            .map(found -> planner.cheaper(brief, found, with.plan()))
            .filter(found -> found.certificate().holds())
            .orElseGet(() -> planner.certify(brief, with.plan(), left.withoutLeaves()));
    return new WithoutRules(levers, best);
  }

  /** The plan itself, where what is left of its proof proves as much, or nearly. */
  private Optional<Allocation> same(PlanBrief brief, Allocation with, BoundProof left) {
    double asGood = with.certificate().bound() * (1 - AS_GOOD);
    if (left.leaves().isEmpty() && planner.bound(brief, left.multipliers()) < asGood) {
      return Optional.empty();
    }
    return Optional.of(planner.certify(brief, with.plan(), left))
        .filter(plan -> plan.certificate().holds())
        .filter(plan -> plan.certificate().bound() >= asGood)
        .filter(plan -> plan.certificate().objective() >= with.certificate().objective());
  }

  /** What is left of a proof without the rows of some levers: a poorer bound, and no wrong one. */
  private static BoundProof left(List<String> levers, Allocation with) {
    Map<String, Double> multipliers = new TreeMap<>(with.proof().multipliers());
    multipliers
        .keySet()
        .removeIf(row -> levers.stream().anyMatch(lever -> row.startsWith(lever + "[")));
    boolean all = multipliers.size() == with.proof().multipliers().size();
    return new BoundProof(multipliers, all ? with.proof().leaves() : Optional.empty());
  }

  private void write(Path out, VerifyRun.Calculated run, PlanReport priced) throws IOException {
    FinishedPlan finished = run.finished();
    LoadedPack pack = run.pack();
    try (GuardedFolder guarded = GuardedFolder.begin(out)) {
      OutputFolder folder = guarded.folder();
      pack.copyTo(folder);
      List<FilledTable<?>> tables = PlanFiles.tables(priced, finished.detail());
      folder.writeAll(tables);
      Map<String, Object> summary = PlanFiles.summary(priced, pack.warningLines(), tables);
      folder.write(PlanFiles.SUMMARY, file -> Json.write(summary, file));
      PlanSource origin = pack.origin(finished.run().packName());
      Map<String, Object> details =
          FinishedSearch.read(finished.folder().manifest()).details(priced, pack, origin);
      details.put(SearchRecord.DETAIL, SearchRecord.word(finished.detail()));
      for (Map.Entry<String, String> page : PlanFiles.pages(priced, origin, details).entrySet()) {
        folder.write(page.getKey(), file -> file.write(page.getValue()));
      }
      Manifest.finish(folder, stamp.version(), stamp.time(), details);
    }
  }
}
