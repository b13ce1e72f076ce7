package org.placewright.input;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.placewright.assumption.Assumptions;
import org.placewright.input.assumption.PackRegister;
import org.placewright.input.check.CaseCheck;
import org.placewright.input.check.PackChecks;
import org.placewright.input.check.SinceCheck;
import org.placewright.input.coverage.CoverageCheck;
import org.placewright.input.overlay.Overlaid;
import org.placewright.input.overlay.ScenarioOverlay;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.table.Pack;
import org.placewright.input.table.SettingsColumns;
import org.placewright.input.table.Tables;
import org.placewright.issue.Issue;
import org.placewright.scenario.LeverDeclaration;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.Settings;
import org.placewright.scenario.policy.ScenarioInForce;
import org.placewright.scenario.row.WrittenRows;

/** Reads a folder of CSV files and reports all that is wrong with it. */
public final class PackReader {
  private final List<LeverDeclaration> levers;
  private final boolean planned;

  /**
   * A reader of packs that plans are made of.
   *
   * @param levers what the levers of the program declare
   */
  public PackReader(List<LeverDeclaration> levers) {
    this(levers, true);
  }

  private PackReader(List<LeverDeclaration> levers, boolean planned) {
    this.levers = List.copyOf(levers);
    this.planned = planned;
  }

  /**
   * A reader of packs that no plan is to be made of: the horizon need not value any intake.
   *
   * @param levers what the levers of the program declare
   * @return the reader
   */
  public static PackReader withoutPlan(List<LeverDeclaration> levers) {
    return new PackReader(levers, false);
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
   * Compares a pack with an earlier one.
   *
   * @param text the pack
   * @param before the earlier one
   * @param name what the earlier one is called
   * @return a warning for whatever the earlier one set and this one says nothing of, sorted
   */
  public static List<Issue> lost(PackText text, PackText before, String name) {
    IssueCollector ignored = new IssueCollector();
    IssueCollector found = new IssueCollector();
    Pack now = Pack.read(text.tables(), ignored);
    new SinceCheck(now, Pack.read(before.tables(), ignored), name, found).check();
    return found.sorted();
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
    ScenarioOverlay overlay = new ScenarioOverlay(text.tables(), combination, issues);
    Overlaid overlaid = overlay.apply();
    IssueCollector ofTables = new IssueCollector();
    Pack pack = Pack.read(overlaid.tables(), ofTables);
    ofTables.all().forEach(issue -> issues.add(overlay.asWanted(issue)));
    List<ScenarioInForce> inForce = new CaseCheck(pack, issues).check(overlaid.inForce());
    Optional<Settings> settings = SettingsColumns.read(pack.table(Tables.SETTINGS), issues);
    CoverageCheck coverage =
        new PackChecks(pack, settings.map(Settings::horizon), levers, planned).run(issues);
    Optional<Scenario> scenario =
        issues.hasErrors()
            ? Optional.empty()
            : settings.map(new ScenarioAssembler(pack, inForce)::scenario);
    List<Issue> sorted = issues.sorted();
    Assumptions assumptions = scenario.isEmpty() ? Assumptions.NONE : PackRegister.of(pack);
    WrittenRows written = scenario.isEmpty() ? WrittenRows.NONE : pack.written();
    return new ReadResult(scenario, sorted, text.files(), assumptions, coverage, written);
  }
}
