package org.placewright.input;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.placewright.assumption.Assumptions;
import org.placewright.input.assumption.DefaultsTaken;
import org.placewright.input.assumption.EmptyFields;
import org.placewright.input.assumption.PackRegister;
import org.placewright.input.assumption.RowsForAny;
import org.placewright.input.check.CaseCheck;
import org.placewright.input.check.PackChecks;
import org.placewright.input.check.SinceCheck;
import org.placewright.input.coverage.CoverageCheck;
import org.placewright.input.overlay.Overlaid;
import org.placewright.input.overlay.ScenarioOverlay;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.raw.RawTable;
import org.placewright.input.table.Pack;
import org.placewright.input.table.SettingsColumns;
import org.placewright.input.table.Tables;
import org.placewright.scenario.LeverDeclaration;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.Settings;
import org.placewright.scenario.policy.ScenarioInForce;
import org.placewright.scenario.row.WrittenRows;

/** Reads a folder of CSV files and reports all that is wrong with it. */
public final class PackReader {
  private final List<LeverDeclaration> levers;
  private final Purpose purpose;
  private final Optional<Earlier> earlier;

  /** The pack to compare with, and what it is called. */
  private record Earlier(PackText text, String name) {}

  /**
   * A reader of packs that plans are made of.
   *
   * @param levers what the levers of the program declare
   */
  public PackReader(List<LeverDeclaration> levers) {
    this(levers, Purpose.PLAN);
  }

  /**
   * A reader of packs.
   *
   * @param levers what the levers of the program declare
   * @param purpose what the pack is for
   */
  public PackReader(List<LeverDeclaration> levers, Purpose purpose) {
    this(levers, purpose, Optional.empty());
  }

  private PackReader(List<LeverDeclaration> levers, Purpose purpose, Optional<Earlier> earlier) {
    this.levers = List.copyOf(levers);
    this.purpose = purpose;
    this.earlier = earlier;
  }

  /**
   * The same reader, which also compares each pack with an earlier one.
   *
   * @param before the earlier one
   * @param name what it is called
   * @return a reader that warns of whatever the earlier pack set and the pack says nothing of
   */
  public PackReader since(PackText before, String name) {
    return new PackReader(levers, purpose, Optional.of(new Earlier(before, name)));
  }

  /**
   * Reads the folder of a pack.
   *
   * @param folder where its files are
   * @param combination scenarios whose changes to make, joined by {@code +}; empty for the data as
   *     they are
   * @return the scenario, when nothing is wrong with it, and all issues
   * @throws UnreadableInput when the folder or a file cannot be read at all
   */
  public ReadResult read(Path folder, Optional<String> combination) throws UnreadableInput {
    return read(PackText.read(folder), combination);
  }

  /**
   * Understands the text of a pack.
   *
   * @param text its files
   * @param combination scenarios whose changes to make, joined by {@code +}; empty for the data as
   *     they are
   * @return the scenario, when nothing is wrong with it, and all issues
   */
  public ReadResult read(PackText text, Optional<String> combination) {
    IssueCollector issues = new IssueCollector();
    text.issues().forEach(issues::add);
    text.neededByPlan().stream()
        .filter(issue -> purpose.needs(issue.location().file()))
        .forEach(issues::add);
    ScenarioOverlay overlay = new ScenarioOverlay(text.tables(), combination, issues);
    Overlaid overlaid = overlay.apply();
    IssueCollector ofTables = new IssueCollector();
    Pack pack = pack(overlaid.tables(), ofTables);
    ofTables.all().forEach(issue -> issues.add(overlay.asWanted(issue)));
    List<ScenarioInForce> inForce = new CaseCheck(pack, issues).check(overlaid.inForce());
    Optional<Settings> settings = SettingsColumns.read(pack.table(Tables.SETTINGS), issues);
    CoverageCheck coverage =
        new PackChecks(pack, settings.map(Settings::horizon), levers, purpose == Purpose.PLAN)
            .run(issues);
    earlier.ifPresent(before -> compare(asItIs(text, overlaid, pack), before, issues));
    Optional<Scenario> scenario =
        issues.hasErrors()
            ? Optional.empty()
            : settings.map(new ScenarioAssembler(pack, inForce)::scenario);
    Assumptions assumptions = scenario.isEmpty() ? Assumptions.NONE : PackRegister.of(pack);
    WrittenRows written = scenario.isEmpty() ? WrittenRows.NONE : pack.written();
    return new ReadResult(
        scenario,
        issues.sorted(),
        text.files(),
        assumptions,
        coverage,
        () -> defaults(text, pack, assumptions),
        written);
  }

  private List<String> defaults(PackText text, Pack pack, Assumptions assumptions) {
    Set<String> files = new TreeSet<>();
    text.files().forEach(file -> files.add(file.name()));
    List<String> sentences =
        new ArrayList<>(DefaultsTaken.sentences(assumptions, files, unset(pack)));
    EmptyFields.sentence(pack).ifPresent(sentences::add);
    sentences.addAll(RowsForAny.sentences(pack));
    return sentences;
  }

  private Pack pack(Map<String, RawTable> tables, IssueCollector issues) {
    return Pack.read(
        purpose == Purpose.PROJECTION ? IntakesBySpecialty.withProgrammes(tables, issues) : tables,
        issues);
  }

  /** A projection obeys no lever, so none is missing. */
  private List<String> unset(Pack pack) {
    if (purpose != Purpose.PLAN) {
      return List.of();
    }
    Set<String> ids = new TreeSet<>();
    levers.forEach(lever -> ids.add(lever.id()));
    pack.rows(Tables.LEVERS).forEach(row -> ids.remove(row.lever()));
    return List.copyOf(ids);
  }

  /** What a scenario changes on purpose is not compared with an earlier pack. */
  private Pack asItIs(PackText text, Overlaid overlaid, Pack changed) {
    return overlaid.inForce().isEmpty() ? changed : pack(text.tables(), new IssueCollector());
  }

  private void compare(Pack pack, Earlier before, IssueCollector issues) {
    Pack old = pack(before.text().tables(), new IssueCollector());
    new SinceCheck(pack, old, before.name(), issues).check();
  }
}
