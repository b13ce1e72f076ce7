package org.placewright.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.placewright.folder.FinishedFolder;
import org.placewright.folder.HeldFolder;
import org.placewright.folder.Sha256;
import org.placewright.input.UnreadableInput;
import org.placewright.issue.InvalidInput;
import org.placewright.issue.Issue;
import org.placewright.os.FileKind;
import org.placewright.report.YearlyLine;
import org.placewright.report.csv.YearlyTable;
import org.placewright.report.json.Manifest;
import org.placewright.table.Detail;
import org.placewright.table.FilledTable;

/**
 * The plan of a year beside those of the years before, in a folder that goes on from year to year.
 * Each step is whole or not there, and is left out where it was done already: a run that was killed
 * is gone on with by the next.
 */
public final class AnnualRun {
  /** Where the plans are, each in a folder of its year. */
  static final String PLANS = "plans";

  /** The link to the newest plan. */
  static final String LATEST = "latest";

  private static final String COMPARISONS = "comparisons";
  private static final String YEARLY = "yearly";

  private final Planner planner;
  private final RunStamp stamp;
  private final Progress progress;

  /**
   * Prepares the use case; nothing is read before {@code run}.
   *
   * @param planner finds and proves plans
   * @param stamp version and time that manifests record
   * @param progress called with a sentence as each step begins
   */
  public AnnualRun(Planner planner, RunStamp stamp, Progress progress) {
    this.planner = planner;
    this.stamp = stamp;
    this.progress = progress;
  }

  /**
   * What a run is to do in the folder.
   *
   * @param pack the data of the year
   * @param search how hard to look for a plan
   * @param missionCost whether to make a second plan, without the mission's rules
   * @param keep how many plans to keep at most; at least 2
   * @param metrics where to write figures for monitoring
   */
  public record AnnualRequest(
      PackChoice pack, PlanRequest.Search search, boolean missionCost, int keep, Path metrics) {}

  /**
   * What a run has done.
   *
   * @param line in one line; empty where there is no plan
   * @param withinGap whether the plan of the year is proven within the asked gap
   * @param refused why there is no plan; empty where there is one
   */
  public record AnnualResult(String line, boolean withinGap, Optional<PlanResult> refused) {}

  /**
   * Plans the year of a pack, unless it is planned already, and brings all that follows up to date.
   *
   * @param held the folder that goes on from year to year
   * @param request what to do
   * @param warnings called with what a person should look at in the input
   * @return what was done
   * @throws UnreadableInput when the pack cannot be read at all
   * @throws InvalidInput when it has errors
   * @throws IOException when something cannot be written
   */
  public AnnualResult run(HeldFolder held, AnnualRequest request, Consumer<List<Issue>> warnings)
      throws UnreadableInput, InvalidInput, IOException {
    LoadedPack pack = LoadedPack.read(request.pack());
    int year = pack.scenario().horizon().firstIntakeYear();
    Path plan = plan(held, year);
    Optional<Integer> before =
        held.years(PLANS).stream().filter(other -> other < year).max(Integer::compare);
    boolean isThere = AnnualPlan.isOf(plan, pack, request, stamp.version());
    if (!isThere) {
      PlanResult result =
          new PlanPack(planner, stamp, progress)
              .run(planRequest(request, plan, before.map(last -> plan(held, last))), warnings);
      if (!(result instanceof PlanResult.Published)) {
        return new AnnualResult("", false, Optional.of(result));
      }
    }
    held.link(LATEST, PLANS + "/" + held.years(PLANS).get(held.years(PLANS).size() - 1));
    String compared = before.isPresent() ? compare(held, before.get(), year) : "";
    List<YearlyLine> yearly = yearly(held, pack);
    List<String> kept = prune(held, request.keep());
    AnnualPlan made = AnnualPlan.read(plan);
    String line = made.line(year, isThere) + AnnualPlan.notActedUpon(yearly, year) + compared;
    return new AnnualResult(
        line + (kept.isEmpty() ? "" : "; not pruned, as changed: " + String.join(", ", kept)),
        made.isWithinGap(),
        Optional.empty());
  }

  /** A plan near to last year's, where there is one. */
  private static PlanRequest planRequest(
      AnnualRequest request, Path out, Optional<Path> lastYears) {
    PackChoice pack = request.pack();
    // What last year's pack set and this one does not is warned of, unless told otherwise.
    PackChoice since =
        new PackChoice(
            pack.folder(),
            pack.scenario(),
            pack.without(),
            pack.since().or(() -> lastYears),
            pack.unknown());
    return PlanRequestBuilder.builder()
        .pack(since)
        .out(out)
        .search(request.search())
        .near(lastYears)
        .missionCost(request.missionCost())
        .modelFile(Optional.empty())
        .detail(Detail.BRIEF)
        .workbook(true)
        .build();
  }

  /** The folder of a year's plan. */
  static Path plan(HeldFolder held, int year) {
    return held.folder().resolve(PLANS).resolve(Integer.toString(year));
  }

  /** The plan beside last year's. That an older one cannot be proven any more stops nothing. */
  private String compare(HeldFolder held, int before, int year)
      throws UnreadableInput, IOException {
    List<Path> both = List.of(plan(held, before), plan(held, year));
    Path out = held.folder().resolve(COMPARISONS).resolve(Integer.toString(year));
    if (isComparisonOf(out, both)) {
      return "; compared with " + before;
    }
    progress.accept("Comparing with " + before);
    ComparePlans.Compared compared =
        new ComparePlans(new VerifyRun(planner, stamp.version(), progress), stamp, progress)
            .run(both, Optional.of(out));
    return compared.unsound().isEmpty()
        ? "; compared with " + before
        : "; not compared with " + before + ", which verify refuses";
  }

  private static boolean isComparisonOf(Path out, List<Path> runs) throws IOException {
    Optional<FinishedFolder> there = FinishedFolder.open(out);
    TreeSet<String> wanted = new TreeSet<>();
    for (Path run : runs) {
      wanted.add(Sha256.of(run.resolve(FinishedFolder.MANIFEST)));
    }
    return there.isPresent() && wanted.equals(new TreeSet<>(there.get().hashes("runs").values()));
  }

  /** The table of all years; written again only where a figure of it is new. */
  private List<YearlyLine> yearly(HeldFolder held, LoadedPack pack) throws IOException {
    Map<Integer, Path> plans = new TreeMap<>();
    for (int year : held.years(PLANS)) {
      plans.put(year, plan(held, year));
    }
    Path folder = held.folder().resolve(YEARLY);
    Path file = folder.resolve(YearlyTable.FILE);
    List<YearlyLine> lines = new YearlyHistory(pack.scenario()).lines(plans, file);
    FilledTable<YearlyLine> table = YearlyTable.TABLE.filledWith(lines);
    boolean same =
        FileKind.of(file) == FileKind.FILE && Sha256.of(file).equals(Sha256.ofBytes(table.bytes()));
    if (!same) {
      try (GuardedFolder guarded = GuardedFolder.begin(folder)) {
        guarded.folder().write(table);
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("command", "annual");
        details.put("pack", pack.choice().name());
        Manifest.finish(guarded.folder(), stamp.version(), stamp.time(), details);
      }
    }
    return lines;
  }

  private static List<String> prune(HeldFolder held, int keep) throws IOException {
    List<Integer> years = held.years(PLANS);
    List<String> old = new ArrayList<>();
    for (int year : years.subList(0, Math.max(0, years.size() - keep))) {
      old.add(PLANS + "/" + year);
      old.add(COMPARISONS + "/" + year);
    }
    return held.prune(old);
  }
}
