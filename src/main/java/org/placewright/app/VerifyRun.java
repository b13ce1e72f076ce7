package org.placewright.app;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.placewright.allocation.Allocation;
import org.placewright.allocation.Certificate;
import org.placewright.allocation.PlanBrief;
import org.placewright.allocation.Verdict;
import org.placewright.allocation.WithoutMission;
import org.placewright.allocation.lever.Levers;
import org.placewright.folder.Sha256;
import org.placewright.input.UnreadableInput;
import org.placewright.issue.InvalidInput;
import org.placewright.issue.IssueCode;
import org.placewright.json.Json;
import org.placewright.leadership.LeadershipVerification;
import org.placewright.plan.PlacesPlan;
import org.placewright.quantity.Figures;
import org.placewright.report.PlanReport;
import org.placewright.report.csv.RunPackage;
import org.placewright.report.json.SummaryJson;
import org.placewright.report.page.CommissionPage;
import org.placewright.report.page.PlanSource;
import org.placewright.table.FilledTable;
import org.placewright.table.TableResource;

/** Checks a finished run from its own files: nothing else is needed, and no solver. */
public final class VerifyRun {
  /** Objective and bound are written to four decimals. */
  private static final double ROUNDING = 1e-4;

  private final Planner planner;
  private final Consumer<String> progress;

  /**
   * Prepares the use case; nothing is read before {@code run}.
   *
   * @param planner proves plans
   * @param progress called with a sentence as each step begins
   */
  public VerifyRun(Planner planner, Consumer<String> progress) {
    this.planner = planner;
    this.progress = progress;
  }

  /**
   * What a verification found in a finished run.
   *
   * @param files how many files were looked at
   * @param differences files that are not as the run wrote them, a sentence each
   * @param failures what the plan breaks, or the run said wrongly of it, a sentence each
   * @param certificate the plan's proof, made from scratch
   */
  public record Verified(
      int files, List<String> differences, List<String> failures, Certificate certificate) {
    public Verified {
      differences = List.copyOf(differences);
      failures = List.copyOf(failures);
    }
  }

  /**
   * Verifies a finished plan.
   *
   * @param run its folder
   * @return what was found
   * @throws UnreadableInput when its copy of the input cannot be read
   * @throws InvalidInput when its copy of the input has errors
   * @throws IOException when its files cannot be read
   */
  public Verified run(Path run) throws UnreadableInput, InvalidInput, IOException {
    FinishedPlan finished = FinishedPlan.open(run);
    progress.accept("Reading " + run);
    List<String> differences = new ArrayList<>(finished.differences());
    LoadedPack pack = LoadedPack.read(finished.input());
    PlanBrief brief = PlanBrief.of(pack.scenario());
    PlacesPlan plan = finished.places(pack.scenario());
    Map<String, Double> multipliers = finished.multipliers();
    progress.accept("Proving the plan again");
    Allocation allocation = planner.certify(brief, plan, multipliers);
    progress.accept("Calculating every table again");
    Optional<WithoutMission> free = withoutMission(finished, brief);
    PlanReport decided =
        PlanReportBuilder.of(brief, allocation, free, pack.assumptions())
            .with(finished.leaders(pack.scenario()));
    if (!finished.warnings().stream()
        .filter(VerifyRun::isOfTables)
        .toList()
        .equals(pack.warningLines())) {
      differences.add("The manifest's warnings are not those of the input.");
    }
    return new Verified(
        finished.folder().hashes("outputs").size(),
        differences,
        failures(finished, decided, texts(decided, pack, finished)),
        allocation.certificate());
  }

  private Optional<WithoutMission> withoutMission(FinishedPlan finished, PlanBrief brief)
      throws UnreadableRun {
    if (!finished.hasWithoutMission()) {
      return Optional.empty();
    }
    List<String> levers = Levers.inForce(brief).mission();
    progress.accept("Proving the plan without " + String.join(" and ", levers));
    PlacesPlan plan = finished.placesWithoutMission(brief.scenario());
    Map<String, Double> multipliers = finished.multipliersWithoutMission();
    PlanBrief without = WithoutMission.brief(brief, levers);
    return Optional.of(new WithoutMission(levers, planner.certify(without, plan, multipliers)));
  }

  private static List<String> failures(
      FinishedPlan finished, PlanReport decided, Map<String, String> texts) {
    Certificate certificate = decided.allocation().certificate();
    List<String> failures = new ArrayList<>(certificate.failures());
    decided.allocation().verdicts().stream()
        .filter(verdict -> verdict.state() == Verdict.State.BROKEN)
        .map(verdict -> verdict.row() + ": " + verdict.sentence())
        .filter(sentence -> !failures.contains(sentence))
        .forEach(failures::add);
    said(finished, "objective", certificate.objective()).ifPresent(failures::add);
    said(finished, "bound", certificate.bound()).ifPresent(failures::add);
    decided
        .board()
        .mission()
        .map(mission -> mission.without().allocation().certificate().failures())
        .ifPresent(
            broken ->
                broken.forEach(
                    each -> failures.add("In the plan without the mission's rules: " + each)));
    failures.addAll(LeadershipVerification.failures(decided.brief().scenario(), decided.leaders()));
    failures.addAll(otherTexts(finished, texts));
    return failures;
  }

  /** Files that no table has the name of were not copied, and cannot be warned of again. */
  private static boolean isOfTables(String warning) {
    return !warning.contains(" warning " + IssueCode.UNKNOWN_FILE + ": ");
  }

  private static Optional<String> said(FinishedPlan finished, String key, double now) {
    Optional<BigDecimal> then =
        Optional.ofNullable(finished.folder().manifest().get(key))
            .filter(BigDecimal.class::isInstance)
            .map(BigDecimal.class::cast);
    boolean same =
        then.isEmpty()
            ? Double.isInfinite(now)
            : Math.abs(then.get().doubleValue() - now) <= ROUNDING;
    return same
        ? Optional.empty()
        : Optional.of(
            "The manifest gives the "
                + key
                + " as "
                + then.map(Figures::exact).orElse("unknown")
                + "; it is "
                + (Double.isInfinite(now) ? "unknown" : Figures.shortest(now))
                + ".");
  }

  /** Every table and page, by file name, as the places and the input give them. */
  private static Map<String, String> texts(
      PlanReport decided, LoadedPack pack, FinishedPlan finished) throws IOException {
    List<String> warnings = finished.warnings();
    PlanSource origin = pack.origin(finished.packName()).warning(warnings);
    Map<String, String> texts = new TreeMap<>(CommissionPage.all(decided, origin));
    Map<String, Map<String, Object>> resources = pack.resources();
    for (FilledTable<?> table : PlanFiles.tables(decided)) {
      StringWriter text = new StringWriter();
      table.writeTo(text);
      texts.put(table.file(), text.toString());
      resources.put(table.file(), TableResource.of(table.declaration(), table.file()));
    }
    texts.put(PlanFiles.SUMMARY, json(SummaryJson.of(decided, warnings)));
    texts.put(RunPackage.FILE, json(RunPackage.of("plan", resources.values())));
    return texts;
  }

  private static String json(Map<String, ?> object) throws IOException {
    StringWriter text = new StringWriter();
    Json.write(object, text);
    return text.toString();
  }

  private static List<String> otherTexts(FinishedPlan finished, Map<String, String> texts) {
    Map<String, String> written = finished.folder().hashes("outputs");
    return texts.entrySet().stream()
        .filter(text -> !Sha256.ofText(text.getValue()).equals(written.get(text.getKey())))
        .map(text -> text.getKey() + " does not follow from the places and the input.")
        .toList();
  }
}
