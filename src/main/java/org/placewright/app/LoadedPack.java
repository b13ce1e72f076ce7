package org.placewright.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.placewright.allocation.lever.Levers;
import org.placewright.assumption.Assumption;
import org.placewright.assumption.Assumptions;
import org.placewright.compression.Gzip;
import org.placewright.folder.FinishedFolder;
import org.placewright.folder.OutputFolder;
import org.placewright.folder.Sha256;
import org.placewright.input.CsvFiles;
import org.placewright.input.InputFile;
import org.placewright.input.PackReader;
import org.placewright.input.PackText;
import org.placewright.input.Purpose;
import org.placewright.input.ReadResult;
import org.placewright.input.UnknownFiles;
import org.placewright.input.UnreadableInput;
import org.placewright.issue.InvalidInput;
import org.placewright.issue.Issue;
import org.placewright.os.FileKind;
import org.placewright.report.csv.AssumptionTable;
import org.placewright.report.page.PlanSource;
import org.placewright.scenario.LeverDeclaration;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.row.WrittenRows;
import org.placewright.uncertainty.UncertainInputs;

/**
 * A pack without errors.
 *
 * @param choice the pack and its scenario
 * @param scenario what is in it
 * @param warnings what a person should look at, sorted
 * @param warningLines the warnings as they are printed
 * @param files what was read
 * @param assumptions what a run of it takes for granted
 * @param written where its rows are
 */
public record LoadedPack(
    PackChoice choice,
    Scenario scenario,
    List<Issue> warnings,
    List<String> warningLines,
    List<InputFile> files,
    Assumptions assumptions,
    WrittenRows written) {
  /** The folder of a run's own copy of its input. */
  static final String COPY = "input";

  public LoadedPack {
    warnings = List.copyOf(warnings);
    warningLines = List.copyOf(warningLines);
    files = List.copyOf(files);
  }

  /**
   * Reads a pack with all it needs for a plan.
   *
   * @param choice the pack and its scenario
   * @return the pack without errors, perhaps with warnings
   * @throws UnreadableInput when it cannot be read at all
   * @throws InvalidInput when it has errors
   */
  static LoadedPack read(PackChoice choice) throws UnreadableInput, InvalidInput {
    return read(choice, new PackReader(Levers.declared()));
  }

  /**
   * Understands a pack of which the files were read, with all it needs for a plan.
   *
   * @param choice the pack and its scenario
   * @param text its files
   * @return the pack without errors, perhaps with warnings
   * @throws UnreadableInput when an earlier pack to compare with cannot be read at all
   * @throws InvalidInput when it has errors
   */
  static LoadedPack of(PackChoice choice, PackText text) throws UnreadableInput, InvalidInput {
    return of(choice, text, new PackReader(Levers.declared()));
  }

  /**
   * Reads a pack with all it needs for something.
   *
   * @param purpose for what
   * @param choice the pack and its scenario
   * @return the pack without errors, perhaps with warnings
   * @throws UnreadableInput when it cannot be read at all
   * @throws InvalidInput when it has errors
   */
  static LoadedPack readFor(Purpose purpose, PackChoice choice)
      throws UnreadableInput, InvalidInput {
    return read(choice, new PackReader(Levers.declared(), purpose));
  }

  /**
   * Reads a pack for all that its tables are for, errors or not: a plan, or where it has none of
   * the tables that a plan needs more, a projection.
   *
   * @param choice the pack and its scenario
   * @param text its files
   * @return what is in it and all that is wrong with it
   * @throws UnreadableInput when an earlier pack to compare with cannot be read at all
   */
  static ReadResult inspect(PackChoice choice, PackText text) throws UnreadableInput {
    List<LeverDeclaration> levers = Levers.declared();
    return inspect(
        choice,
        text,
        new PackReader(levers, text.isForProjection() ? Purpose.PROJECTION : Purpose.PLAN));
  }

  private static ReadResult inspect(PackChoice choice, PackText text, PackReader reader)
      throws UnreadableInput {
    PackReader comparing =
        choice.since().isEmpty() ? reader : since(reader, choice.since().orElseThrow());
    return comparing.read(text, choice.scenario());
  }

  /** The reader that compares with an earlier pack; a run has a copy of its pack. */
  private static PackReader since(PackReader reader, Path earlier) throws UnreadableInput {
    boolean isRun = CsvFiles.kind(earlier.resolve(FinishedFolder.MANIFEST)) == FileKind.FILE;
    PackText before = PackText.read(isRun ? earlier.resolve(COPY) : earlier, UnknownFiles.IGNORED);
    return reader.since(before, PackChoice.name(earlier));
  }

  private static LoadedPack read(PackChoice choice, PackReader reader)
      throws UnreadableInput, InvalidInput {
    return of(choice, PackText.read(choice.folder(), choice.unknown()), reader);
  }

  private static LoadedPack of(PackChoice choice, PackText text, PackReader reader)
      throws UnreadableInput, InvalidInput {
    ReadResult result = inspect(choice, text, reader);
    Optional<Scenario> scenario = result.scenario();
    if (scenario.isEmpty()) {
      throw new InvalidInput(result.issues());
    }
    Scenario inForce = scenario.get().without(choice.without());
    Assumptions assumptions = result.assumptions().withLeversOff(choice.without());
    return new LoadedPack(
        choice,
        inForce,
        result.issues(),
        lines(result.issues()),
        result.files(),
        assumptions,
        result.written());
  }

  /**
   * Copies the files that were read into a run's folder.
   *
   * @param folder the run's folder
   * @throws IOException when one cannot be copied, or is no longer as it was read
   */
  void copyTo(OutputFolder folder) throws IOException {
    for (InputFile file : files) {
      copied(file).copyTo(COPY + "/" + file.name(), folder);
    }
  }

  /**
   * What the {@code datapackage.json} of a run says of its copies of these files.
   *
   * @return Frictionless resources by path
   * @throws IOException when one cannot be read
   */
  Map<String, Map<String, Object>> resources() throws IOException {
    Map<String, Map<String, Object>> resources = new TreeMap<>();
    for (InputFile file : files) {
      String path = storedName(file);
      resources.put(path, copied(file).resource(path));
    }
    return resources;
  }

  private CopiedTable copied(InputFile file) throws IOException {
    return CopiedTable.ofPack(choice.folder(), file);
  }

  /**
   * What the plan's pages say of the input.
   *
   * @param name what the pack is called
   * @return its name, scenario, levers switched off, and one fingerprint of all its files
   */
  PlanSource origin(String name) {
    StringBuilder all = new StringBuilder();
    hashes().forEach((file, hash) -> all.append(hash).append("  ").append(file).append('\n'));
    return new PlanSource(
        name,
        choice.scenario(),
        List.copyOf(choice.without()),
        Sha256.ofText(all.toString()),
        warningLines);
  }

  private static List<String> lines(List<Issue> issues) {
    return issues.stream().map(Issue::toString).toList();
  }

  /** The pack with the warnings that a finished run was given. */
  LoadedPack asWarned(List<String> lines) {
    return new LoadedPack(choice, scenario, warnings, lines, files, assumptions, written);
  }

  /** The pack with warnings about what is beside it. */
  LoadedPack warning(List<Issue> more) {
    List<Issue> all = Stream.concat(warnings.stream(), more.stream()).toList();
    return new LoadedPack(choice, scenario, all, lines(all), files, assumptions, written);
  }

  private Map<String, String> hashes() {
    return hashes(files);
  }

  /** Fingerprints of what was read, by file name. */
  static Map<String, String> hashes(List<InputFile> files) {
    Map<String, String> hashes = new TreeMap<>();
    files.forEach(file -> hashes.put(file.name(), file.sha256()));
    return hashes;
  }

  /** Fingerprints of what is in a run's copies of these files, by name within its folder. */
  Map<String, String> copies() {
    Map<String, String> copies = new TreeMap<>();
    files.forEach(file -> copies.put(storedName(file), file.sha256()));
    return copies;
  }

  private static String storedName(InputFile file) {
    return Gzip.storedName(COPY + "/" + file.name(), file.bytes());
  }

  /**
   * Writes the register of what a run takes for granted.
   *
   * @param folder the run's folder
   * @throws IOException when it cannot be written
   */
  void writeAssumptions(OutputFolder folder) throws IOException {
    writeAssumptions(folder, Map.of());
  }

  /**
   * Writes the register of what is taken for granted.
   *
   * @param folder the run's folder
   * @param shareOf the share of the result's variance that each uncertain input has, by its name
   * @throws IOException when it cannot be written
   */
  void writeAssumptions(OutputFolder folder, Map<String, Double> shareOf) throws IOException {
    Map<Assumption.Id, Double> shares =
        VarianceByAssumption.of(assumptions, UncertainInputs.of(scenario), shareOf);
    folder.write(AssumptionTable.of(assumptions, shares));
  }

  /**
   * What a manifest says of the input.
   *
   * @return scenario, what of it is unassured, levers switched off, fingerprints by file name, and
   *     warnings if there are any
   */
  Map<String, Object> details() {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("scenario", choice.scenario());
    List<String> unassured = scenario.policy().unassured();
    if (!unassured.isEmpty()) {
      details.put("unassured", unassured);
    }
    details.put("without", List.copyOf(choice.without()));
    details.put("inputs", hashes());
    if (!warningLines.isEmpty()) {
      details.put("warnings", warningLines);
    }
    return details;
  }
}
