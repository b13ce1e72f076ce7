package org.placewright.app;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.placewright.allocation.Allocation;
import org.placewright.allocation.Certificate;
import org.placewright.allocation.PlanBrief;
import org.placewright.allocation.RuleCosts;
import org.placewright.allocation.Verdict;
import org.placewright.allocation.WithoutRules;
import org.placewright.allocation.lever.Levers;
import org.placewright.folder.FolderBusy;
import org.placewright.folder.Sha256;
import org.placewright.input.UnreadableInput;
import org.placewright.issue.InvalidInput;
import org.placewright.json.Json;
import org.placewright.leadership.LeadershipVerification;
import org.placewright.plan.PlacesPlan;
import org.placewright.report.PlanReport;
import org.placewright.report.UnassuredMark;
import org.placewright.report.csv.RunPackage;
import org.placewright.report.json.Manifest;
import org.placewright.report.page.PlanSource;
import org.placewright.report.workbook.PlanWorkbook;
import org.placewright.table.Detail;
import org.placewright.table.FilledTable;
import org.placewright.table.TableResource;

/** Checks a finished run from its own files: nothing else is needed, and no solver. */
public final class VerifyRun {
  private final Planner planner;
  private final String version;
  private final Consumer<String> progress;

  /**
   * Prepares the use case; nothing is read before {@code run}.
   *
   * @param planner proves plans
   * @param version of this program
   * @param progress called with a sentence as each step begins
   */
  public VerifyRun(Planner planner, String version, Consumer<String> progress) {
    this.planner = planner;
    this.version = version;
    this.progress = progress;
  }

  /**
   * What a verification found in a finished run.
   *
   * @param files how many files were looked at
   * @param differences files that are not as the run wrote them, a sentence each
   * @param failures what the plan breaks, or the run said wrongly of it, a sentence each
   * @param certificate the plan's proof, made from scratch; none where files differ, as nothing
   *     follows from them
   * @param unassured what the plan rests on without a whole case for change, a sentence each
   */
  public record Verified(
      int files,
      List<String> differences,
      List<String> failures,
      Optional<Certificate> certificate,
      List<String> unassured) {
    public Verified {
      unassured = List.copyOf(unassured);
      differences = List.copyOf(differences);
      failures = List.copyOf(failures);
    }

    /** Whether the run is all that its files say. */
    public boolean isSound() {
      return differences.isEmpty() && failures.isEmpty();
    }
  }

  /**
   * Verifies a finished plan.
   *
   * @param run its folder
   * @return what was found
   * @throws UnreadableInput when its copy of the input cannot be read
   * @throws FolderBusy when another run took its place meanwhile
   * @throws IOException when its files cannot be read, or its copy of the input has errors
   */
  public Verified run(Path run) throws UnreadableInput, IOException {
    return prove(run).verified();
  }

  /**
   * A verification, and what was calculated on the way.
   *
   * @param verified what was found
   * @param calculated the run as its places and its input give it; nothing where files differ
   */
  record Proof(Verified verified, Optional<Calculated> calculated) {}

  /**
   * A finished run, calculated again.
   *
   * @param finished its files
   * @param pack its input
   * @param decided the plan and all that follows from it
   */
  record Calculated(FinishedPlan finished, LoadedPack pack, PlanReport decided) {}

  /** Verifies a finished plan, and keeps what was calculated. */
  Proof prove(Path run) throws UnreadableInput, IOException {
    progress.accept("Reading " + run);
    FinishedPlan finished = FinishedPlan.open(run);
    try {
      Proof proof = verify(finished);
      if (!proof.verified().isSound()) {
        finished.folder().requireSameRun();
      }
      return proof;
    } catch (IOException | UnreadableInput failure) {
      finished.folder().requireSameRun();
      throw failure;
    }
  }

  private Proof verify(FinishedPlan finished) throws UnreadableInput, IOException {
    int files = finished.folder().hashes("outputs").size();
    List<String> differences = finished.run().differences();
    if (!differences.isEmpty()) {
      Verified changed = new Verified(files, differences, List.of(), Optional.empty(), List.of());
      return new Proof(changed, Optional.empty());
    }
    LoadedPack pack = input(finished);
    PlanReport decided = decide(finished, pack);
    List<String> failures = failures(decided);
    if (provesBounds(decided)) {
      failures.addAll(manifestFailures(finished, decided, pack));
    }
    Optional<String> other = finished.run().otherVersion(version);
    if (!failures.isEmpty()) {
      other.ifPresent(failures::add);
    }
    Verified verified =
        new Verified(
            files,
            List.of(),
            failures,
            Optional.of(decided.allocation().certificate()),
            UnassuredMark.of(pack.scenario()));
    return new Proof(verified, Optional.of(new Calculated(finished, pack, decided)));
  }

  private static LoadedPack input(FinishedPlan finished) throws UnreadableInput, UnreadableRun {
    try {
      return finished.run().asWarned(LoadedPack.read(finished.run().input()));
    } catch (InvalidInput invalid) {
      throw new UnreadableRun("The run's copy of its input has errors: " + invalid.issues().get(0));
    }
  }

  private PlanReport decide(FinishedPlan finished, LoadedPack pack) throws UnreadableRun {
    PlacesPlan plan = finished.places(pack.scenario());
    PlanBrief brief = EarlierRun.recorded(finished, PlanBrief.of(pack.scenario()), plan);
    progress.accept("Proving the plan again");
    Allocation allocation = planner.certify(brief, plan, finished.proof());
    Optional<WithoutRules> free = withoutMission(finished, brief, plan);
    Optional<RuleCosts> costs =
        new FinishedLeverCosts(finished.run(), planner, progress).read(brief, plan);
    progress.accept("Calculating every file again");
    PlanReport decided =
        PlanReportBuilder.of(brief, allocation, free, pack).with(finished.leaders(pack.scenario()));
    PlanReport priced = costs.map(decided::with).orElse(decided);
    return FinishedSearch.draws(finished.folder().manifest())
        .map(settings -> priced.with(HeldFan.of(brief, plan, settings)))
        .orElse(priced);
  }

  private Optional<WithoutRules> withoutMission(
      FinishedPlan finished, PlanBrief brief, PlacesPlan with) throws UnreadableRun {
    if (!finished.hasWithoutMission()) {
      return Optional.empty();
    }
    List<String> levers = Levers.inForce(brief).mission();
    progress.accept("Proving the plan without " + String.join(" and ", levers));
    PlacesPlan plan = finished.placesWithoutMission(brief.scenario(), with);
    PlanBrief without = WithoutRules.brief(brief, levers);
    return Optional.of(
        new WithoutRules(levers, planner.certify(without, plan, finished.proofWithoutMission())));
  }

  /** Without a bound, which is a failure of its own, no figure of what rules cost follows. */
  private static boolean provesBounds(PlanReport decided) {
    Collection<Allocation> beside = decided.board().beside().values();
    return beside.isEmpty()
        || Stream.concat(Stream.of(decided.allocation()), beside.stream())
            .allMatch(each -> Double.isFinite(each.certificate().bound()));
  }

  private static List<String> failures(PlanReport decided) {
    Certificate certificate = decided.allocation().certificate();
    List<String> failures = new ArrayList<>(certificate.failures());
    decided.allocation().verdicts().stream()
        .filter(verdict -> verdict.state() == Verdict.State.BROKEN)
        .map(verdict -> verdict.row() + ": " + verdict.sentence())
        .filter(sentence -> !failures.contains(sentence))
        .forEach(failures::add);
    decided
        .board()
        .beside()
        .forEach(
            (what, other) ->
                other
                    .certificate()
                    .failures()
                    .forEach(each -> failures.add("In the plan without " + what + ": " + each)));
    failures.addAll(LeadershipVerification.failures(decided.brief().scenario(), decided.leaders()));
    return failures;
  }

  private static List<String> manifestFailures(
      FinishedPlan finished, PlanReport decided, LoadedPack pack) throws IOException {
    SearchRecord search = FinishedSearch.read(finished.folder().manifest());
    PlanSource origin = pack.origin(finished.run().packName());
    Map<String, Object> details = search.details(decided, pack, origin);
    details.put(SearchRecord.DETAIL, SearchRecord.word(finished.detail()));
    Map<String, String> contents = new TreeMap<>(pack.copies());
    contents.putAll(hashes(texts(decided, pack, finished.detail())));
    contents.putAll(hashes(PlanFiles.pages(decided, origin, details)));
    Map<String, String> outputs = new TreeMap<>();
    for (Map.Entry<String, String> file : contents.entrySet()) {
      outputs.put(file.getKey(), finished.folder().expectedHash(file.getKey(), file.getValue()));
    }
    if (finished.folder().stored(PlanWorkbook.FILE).isPresent()) {
      byte[] workbook = PlanFiles.workbook(decided, origin);
      outputs.put(
          PlanWorkbook.FILE, finished.folder().expectedArchiveHash(PlanWorkbook.FILE, workbook));
    }
    Map<String, Object> expected =
        Manifest.of(finished.run().version(), finished.run().writtenAt(), details, outputs);
    List<String> failures = new ArrayList<>(finished.otherProofs());
    failures.addAll(ManifestCheck.failures(finished.folder(), expected));
    failures.addAll(FinishedSearch.contradictions(search, decided.allocation().certificate()));
    return failures;
  }

  private static Map<String, String> hashes(Map<String, String> texts) {
    Map<String, String> hashes = new TreeMap<>();
    texts.forEach((name, text) -> hashes.put(name, Sha256.ofText(text)));
    return hashes;
  }

  /** Every table and summary, by file name, as the places and the input give them. */
  private static Map<String, String> texts(PlanReport decided, LoadedPack pack, Detail detail)
      throws IOException {
    Map<String, String> texts = new TreeMap<>();
    Map<String, Map<String, Object>> resources = pack.resources();
    List<FilledTable<?>> tables = PlanFiles.tables(decided, detail);
    for (FilledTable<?> table : tables) {
      String stored = table.storedName();
      StringWriter text = new StringWriter();
      table.writeTo(text);
      texts.put(stored, text.toString());
      resources.put(stored, TableResource.of(table.declaration(), stored));
    }
    Map<String, Object> summary = PlanFiles.summary(decided, pack.warningLines(), tables);
    texts.put(PlanFiles.SUMMARY, Json.text(summary));
    texts.put(RunPackage.FILE, Json.brief(RunPackage.of("plan", resources.values())));
    return texts;
  }
}
