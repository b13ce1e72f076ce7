package org.placewright.input.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.raw.Quoted;
import org.placewright.input.raw.RawRow;
import org.placewright.input.raw.RawTable;
import org.placewright.input.raw.Suggestion;
import org.placewright.input.table.Located;
import org.placewright.input.table.ScenarioCasesTable;
import org.placewright.input.table.ScenariosTable;
import org.placewright.input.table.TableRows;
import org.placewright.issue.Issue;
import org.placewright.issue.IssueCode;
import org.placewright.issue.Severity;
import org.placewright.issue.SourceLocation;
import org.placewright.scenario.policy.Relocation;
import org.placewright.scenario.policy.ScenarioCase;
import org.placewright.scenario.row.ScenarioEdit;

/**
 * The changes of scenarios to the text of tables. Those that are asked for are made, and what is
 * wrong with them is an error; the others are tried, and what is wrong with them is a warning.
 */
public final class ScenarioOverlay {
  private final Map<String, RawTable> tables;
  private final IssueCollector issues;
  private final TableRows<ScenarioEdit> edits;
  private final TableRows<ScenarioCase> cases;
  private final Lineup.Bases bases;
  private final List<String> asked;

  /**
   * Prepares the changes of a combination of scenarios.
   *
   * @param tables the text of a pack
   * @param combination scenarios joined by {@code +}; empty for the data as they are
   * @param issues collects what is wrong
   */
  public ScenarioOverlay(
      Map<String, RawTable> tables, Optional<String> combination, IssueCollector issues) {
    this.tables = new TreeMap<>(tables);
    this.issues = issues;
    // What is wrong with the tables themselves is reported when they are read with the others.
    edits = TableRows.read(new ScenariosTable(), table("scenarios"), new IssueCollector());
    cases = TableRows.read(new ScenarioCasesTable(), table("scenario_cases"), new IssueCollector());
    bases = Lineup.Bases.of(cases.rows());
    asked = combination.map(Lineup::names).orElse(List.of());
  }

  private RawTable table(String name) {
    return Optional.ofNullable(tables.get(name)).orElseThrow();
  }

  /**
   * Makes the changes that are asked for, and tries the others.
   *
   * @return the changed tables and what was done to them
   */
  public Overlaid apply() {
    Set<String> names = names();
    asked.forEach(name -> mustExist(name, names));
    TreeSet<String> wanted = new TreeSet<>(bases.lineup(asked).order());
    cases.located().forEach(row -> mustStand(row, names, wanted));
    for (String other : names) {
      if (!wanted.contains(other)) {
        make(List.of(other), Set.of(other), Severity.WARNING);
      }
    }
    return make(asked, wanted, Severity.ERROR);
  }

  /** Every name there is, of rows too that cannot be read. */
  private Set<String> names() {
    TreeSet<String> names = new TreeSet<>();
    for (RawTable table : List.of(edits.raw(), cases.raw())) {
      table.rows().forEach(row -> names.add(table.cell(row, "scenario")));
    }
    names.remove("");
    return names;
  }

  private void mustExist(String scenario, Set<String> names) {
    boolean twice = asked.stream().filter(scenario::equals).count() > 1;
    if (!names.contains(scenario) || twice) {
      String list =
          names.isEmpty() ? "There are none." : "There are " + String.join(", ", names) + ".";
      String near = Suggestion.advice(scenario, names);
      issues.error(
          SourceLocation.inFile("scenarios.csv"),
          IssueCode.BAD_SCENARIO,
          twice
              ? "the scenario " + Quoted.of(scenario) + " is asked for twice."
              : "there is no scenario " + Quoted.of(scenario) + ".",
          twice ? "Name it once." : near.isEmpty() ? list : near + " " + list);
    }
  }

  /** What a scenario builds on is there, and is not itself. */
  private void mustStand(Located<ScenarioCase> row, Set<String> names, Set<String> wanted) {
    String scenario = row.row().scenario();
    Severity severity = wanted.contains(scenario) ? Severity.ERROR : Severity.WARNING;
    SourceLocation location = cases.location(row, "extends");
    for (String base : bases.of(scenario)) {
      if (!names.contains(base)) {
        String message = "there is no scenario " + Quoted.of(base) + " to build on.";
        String advice = Suggestion.advice(base, names);
        issues.add(new Issue(location, severity, IssueCode.BAD_SCENARIO, message, advice));
      }
    }
    if (bases.isCircular(scenario)) {
      String message = Quoted.of(scenario) + " builds on itself.";
      issues.add(new Issue(location, severity, IssueCode.BAD_SCENARIO, message, ""));
    }
  }

  private Overlaid make(List<String> combination, Set<String> reported, Severity severity) {
    Lineup lineup = bases.lineup(combination);
    EditReport report = new EditReport(edits, reported, severity, issues);
    ChangedPack pack = new ChangedPack(tables, lineup, report);
    List<Overlaid.Made> made = new ArrayList<>();
    for (String scenario : lineup.order()) {
      Map<String, RawTable> before = pack.tables();
      List<Located<ScenarioEdit>> own =
          edits.located().stream().filter(edit -> edit.row().scenario().equals(scenario)).toList();
      pack.make(own);
      made.add(new Overlaid.Made(scenario, differences(own, before, pack.tables())));
    }
    return new Overlaid(pack.tables(), moving(made));
  }

  private static List<Relocation> differences(
      List<Located<ScenarioEdit>> own, Map<String, RawTable> before, Map<String, RawTable> after) {
    TreeSet<String> changed = new TreeSet<>();
    own.forEach(edit -> changed.add(edit.row().table()));
    Set<String> affected = PlaceAmounts.affected(changed);
    return PlaceAmounts.of(after, affected).less(PlaceAmounts.of(before, affected));
  }

  /** Keeps of what differs that of which some place has less and another more. */
  private static List<Overlaid.Made> moving(List<Overlaid.Made> made) {
    List<Relocation> all = made.stream().flatMap(each -> each.moves().stream()).toList();
    return made.stream()
        .map(
            each ->
                new Overlaid.Made(
                    each.scenario(),
                    each.moves().stream().filter(move -> isBothWays(move, all.stream())).toList()))
        .toList();
  }

  private static boolean isBothWays(Relocation move, Stream<Relocation> all) {
    return all.filter(other -> other.counts(move))
        .anyMatch(other -> Math.signum(other.change()) != Math.signum(move.change()));
  }

  /**
   * An issue with the tables of scenarios themselves, as serious as the scenario is wanted.
   *
   * @param issue any issue of the pack
   * @return a warning where it is with a row of a scenario that is not asked for
   */
  public Issue asWanted(Issue issue) {
    return Stream.of(edits.raw(), cases.raw())
            .filter(table -> table.file().equals(issue.location().file()))
            .flatMap(table -> table.rows().stream().filter(row -> isAside(table, row)))
            .anyMatch(row -> row.line() == issue.location().line())
        ? new Issue(
            issue.location(), Severity.WARNING, issue.code(), issue.message(), issue.advice())
        : issue;
  }

  private boolean isAside(RawTable table, RawRow row) {
    return !bases.lineup(asked).order().contains(table.cell(row, "scenario"));
  }
}
