package org.placewright.app;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.placewright.allocation.Allocation;
import org.placewright.allocation.BoundProof;
import org.placewright.allocation.Future;
import org.placewright.allocation.RobustAllocation;
import org.placewright.allocation.RobustMeasure;
import org.placewright.allocation.SearchLimits;
import org.placewright.folder.FinishedFolder;
import org.placewright.folder.FolderBusy;
import org.placewright.folder.Sha256;
import org.placewright.input.UnreadableInput;
import org.placewright.input.raw.RawTable;
import org.placewright.issue.InvalidInput;
import org.placewright.json.Json;
import org.placewright.plan.PlacesPlan;
import org.placewright.report.RobustReport;
import org.placewright.report.csv.RobustTables;
import org.placewright.report.csv.RunPackage;
import org.placewright.report.json.Manifest;
import org.placewright.report.text.RobustText;
import org.placewright.table.FilledTable;
import org.placewright.table.TableResource;

/**
 * Checks a finished plan for several futures from its own files, without a solver: each future's
 * rules and costs from the places, each bound from the multipliers, and every table from these.
 */
public final class VerifyRobust {
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
  public VerifyRobust(Planner planner, String version, Consumer<String> progress) {
    this.planner = planner;
    this.version = version;
    this.progress = progress;
  }

  /** Whether a folder holds a finished plan for several futures, and says so legibly. */
  public static boolean isOne(Path folder) {
    try {
      return FinishedFolder.open(folder)
          .filter(found -> "robust".equals(found.manifest().get("command")))
          .isPresent();
    } catch (IOException illegible) {
      return false;
    }
  }

  /**
   * What a verification found in such a plan.
   *
   * @param files how many files were looked at
   * @param differences files that are not as they were written, a sentence each
   * @param failures what does not follow, a sentence each
   * @param text the plan in words, calculated again
   */
  public record RobustVerified(
      int files, List<String> differences, List<String> failures, String text) {
    public RobustVerified {
      differences = List.copyOf(differences);
      failures = List.copyOf(failures);
    }

    /** Whether the run is all that its files say. */
    public boolean isSound() {
      return differences.isEmpty() && failures.isEmpty();
    }
  }

  /**
   * Verifies a plan for several futures.
   *
   * @param path its folder
   * @throws UnreadableInput when its copy of the input cannot be read
   * @throws FolderBusy when another run took its place meanwhile
   * @throws IOException when its files cannot be read
   */
  public RobustVerified run(Path path) throws UnreadableInput, IOException {
    FinishedRun finished =
        FinishedFolder.open(path)
            .map(FinishedRun::new)
            .orElseThrow(() -> new UnreadableRun(path + " is not there."));
    try {
      RobustVerified found = verify(finished);
      if (!found.isSound()) {
        finished.folder().requireSameRun();
      }
      return found;
    } catch (IOException | UnreadableInput failure) {
      finished.folder().requireSameRun();
      throw failure;
    }
  }

  private RobustVerified verify(FinishedRun finished) throws UnreadableInput, IOException {
    int files = finished.folder().hashes("outputs").size();
    List<String> differences = finished.differences();
    if (!differences.isEmpty()) {
      return new RobustVerified(files, differences, List.of(), "");
    }
    RobustRequest request = request(finished);
    long seed = whole(finished, "seed");
    LoadedPack pack;
    List<Future> futures;
    try {
      pack = finished.asWarned(LoadedPack.read(RobustPack.choice(request, 0)));
      futures = RobustPack.futures(request, seed);
    } catch (InvalidInput invalid) {
      throw new UnreadableRun("The run's copy of its input has errors: " + invalid.issues().get(0));
    }
    List<String> failures = new ArrayList<>();
    RobustReport report = new RobustReport(again(finished, request, futures, failures));
    Map<String, Object> details = RobustPack.details(request, finished.packName(), pack, seed);
    failures.addAll(manifestFailures(finished, pack, RobustTables.of(report), details));
    Optional<String> other = finished.otherVersion(version);
    if (!failures.isEmpty()) {
      other.ifPresent(failures::add);
    }
    return new RobustVerified(files, List.of(), failures, RobustText.of(report));
  }

  private static List<String> manifestFailures(
      FinishedRun finished,
      LoadedPack pack,
      List<FilledTable<?>> tables,
      Map<String, Object> details)
      throws IOException {
    Map<String, String> contents = new TreeMap<>(pack.copies());
    Map<String, Map<String, Object>> resources = pack.resources();
    for (FilledTable<?> table : tables) {
      contents.put(table.storedName(), Sha256.ofBytes(table.bytes()));
      resources.put(table.storedName(), TableResource.of(table.declaration(), table.storedName()));
    }
    contents.put(
        RunPackage.FILE, Sha256.ofText(Json.brief(RunPackage.of("robust", resources.values()))));
    Map<String, String> outputs = new TreeMap<>();
    for (Map.Entry<String, String> file : contents.entrySet()) {
      outputs.put(file.getKey(), finished.folder().expectedHash(file.getKey(), file.getValue()));
    }
    return ManifestCheck.failures(
        finished.folder(), Manifest.of(finished.version(), finished.writtenAt(), details, outputs));
  }

  private RobustAllocation again(
      FinishedRun finished, RobustRequest request, List<Future> futures, List<String> failures)
      throws IOException {
    RawTable places = finished.table(RobustTables.PLACES_FILE);
    RawTable multipliers = finished.table(RobustTables.MULTIPLIERS_FILE);
    List<RobustAllocation.InFuture> results = new ArrayList<>();
    for (Future future : futures) {
      progress.accept("Proving the plan again for " + future.name());
      BoundProof proof =
          new BoundProof(FinishedTable.multipliers(rowsOf(multipliers, future)), Optional.empty());
      RawTable here = rowsOf(places, future);
      Allocation robust = planner.certify(future.brief(), plan(here, future, "places"), proof);
      Allocation own = planner.certify(future.brief(), plan(here, future, "own_places"), proof);
      robust.certificate().failures().forEach(each -> failures.add(future.name() + ": " + each));
      own.certificate()
          .failures()
          .forEach(each -> failures.add(future.name() + " by itself: " + each));
      results.add(new RobustAllocation.InFuture(future, robust, own));
    }
    Map<String, Double> joint =
        finished.folder().stored(RobustTables.CERTIFICATE_FILE).isPresent()
            ? FinishedTable.multipliers(finished.table(RobustTables.CERTIFICATE_FILE))
            : Map.of();
    try {
      return planner.certifyFor(results, request.measure(), joint);
    } catch (IllegalArgumentException differ) {
      throw new UnreadableRun(
          RobustTables.PLACES_FILE + ": " + String.valueOf(differ.getMessage()) + ".");
    }
  }

  private static RawTable rowsOf(RawTable table, Future future) {
    return table.withRows(
        table.rows().stream()
            .filter(row -> table.cell(row, "future").equals(future.name()))
            .toList());
  }

  private static PlacesPlan plan(RawTable table, Future future, String column)
      throws UnreadableRun {
    return FinishedTable.places(table, column, future.brief().scenario(), (p, i) -> 0);
  }

  private static RobustRequest request(FinishedRun finished) throws UnreadableRun {
    Map<String, Object> manifest = finished.folder().manifest();
    try {
      return RobustRequestBuilder.builder()
          .pack(finished.input())
          .out(finished.folder().folder())
          .search(
              new PlanRequest.Search(
                  0, 1, Optional.empty(), SearchLimits.Engine.AUTO, Optional.empty()))
          .kind(
              RobustMeasure.RobustKind.valueOf(
                  String.valueOf(manifest.get("measure")).toUpperCase(Locale.ROOT)))
          .scenarios(finished.texts("scenarios"))
          .draws((int) whole(finished, "draws"))
          .weights(finished.texts("weights").stream().map(Double::parseDouble).toList())
          .tail(Double.parseDouble(String.valueOf(manifest.get("tail"))))
          .build();
    } catch (IllegalArgumentException damaged) {
      throw new UnreadableRun("manifest.json does not say what was asked.");
    }
  }

  private static long whole(FinishedRun finished, String key) throws UnreadableRun {
    if (finished.folder().manifest().get(key) instanceof BigDecimal number) {
      return number.longValue();
    }
    throw new UnreadableRun("manifest.json does not say '" + key + "' as it must.");
  }
}
