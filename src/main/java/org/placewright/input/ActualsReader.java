package org.placewright.input;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.raw.Quoted;
import org.placewright.input.raw.Suggestion;
import org.placewright.input.table.ActualsTable;
import org.placewright.input.table.Located;
import org.placewright.input.table.TableRows;
import org.placewright.issue.InvalidInput;
import org.placewright.issue.IssueCode;
import org.placewright.quantity.Figures;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.register.Deanery;
import org.placewright.scenario.register.Specialty;
import org.placewright.scenario.row.Wildcard;
import org.placewright.scenario.staff.StaffInPost;
import org.placewright.scenario.uncertainty.Actual;

/** Reads later counts and checks them against the pack they are to be compared with. */
public final class ActualsReader {
  /** Counts of the base year that differ by more are hardly of the same people. */
  private static final double MOST_APART = 0.01;

  /** In the right unit, counts of the same people differ by less. */
  private static final double SAME_PEOPLE = 0.25;

  private static final SortedMap<Double, String> UNITS =
      new TreeMap<>(Map.of(10.0, "tens", 100.0, "hundreds", 1e3, "thousands", 1e6, "millions"));

  private final Scenario scenario;
  private final IssueCollector issues = new IssueCollector();

  private ActualsReader(Scenario scenario) {
    this.scenario = scenario;
  }

  /**
   * Reads a file of later counts.
   *
   * @param path the file of counts
   * @param scenario a checked scenario
   * @return the counts
   * @throws UnreadableInput when it cannot be read at all
   * @throws InvalidInput when it has errors, or nothing in it can be compared
   */
  public static Actuals read(Path path, Scenario scenario) throws UnreadableInput, InvalidInput {
    return new ActualsReader(scenario).read(path);
  }

  private Actuals read(Path path) throws UnreadableInput, InvalidInput {
    SingleFile file = SingleFile.read(path, "a table of counts");
    TableRows<Actual> rows = TableRows.read(new ActualsTable(), file.rows(issues), issues);
    Set<String> specialties = new TreeSet<>();
    scenario.register().specialties().stream().map(Specialty::id).forEach(specialties::add);
    Set<String> deaneries = new TreeSet<>();
    scenario.register().deaneries().stream().map(Deanery::id).forEach(deaneries::add);
    for (Located<Actual> row : rows.located()) {
      known(rows, row, "specialty", specialties);
      known(rows, row, "deanery", deaneries);
    }
    List<Actual> within = within(rows);
    if (issues.hasErrors()) {
      throw new InvalidInput(issues.sorted());
    }
    return new Actuals(within, issues.sorted(), file.read());
  }

  private void known(TableRows<Actual> rows, Located<Actual> row, String column, Set<String> ids) {
    String id = rows.raw().cell(row.raw(), column);
    if (!id.equals(Wildcard.ANY) && !ids.contains(id)) {
      rows.at(row, column)
          .error(
              issues,
              IssueCode.UNKNOWN_ID,
              Quoted.of(id) + " is no " + column + " of the pack.",
              Suggestion.advice(id, ids));
    }
  }

  /** The rows of the base year are a check on the pack; only later ones are a test of it. */
  private List<Actual> within(TableRows<Actual> rows) {
    Horizon horizon = scenario.horizon();
    List<Actual> within = new ArrayList<>();
    for (Located<Actual> row : rows.located()) {
      int year = row.row().year();
      if (year == horizon.baseYear()) {
        agreesWithThePack(rows, row);
      } else if (year < horizon.baseYear() || year > horizon.horizonYear()) {
        outside(rows, row);
      } else {
        within.add(row.row());
      }
    }
    if (within.isEmpty() && rows.whole()) {
      issues.error(
          rows.location(),
          IssueCode.BAD_YEAR,
          "no count is of a year that the pack projects.",
          "These are the years after "
              + horizon.baseYear()
              + " up to "
              + horizon.horizonYear()
              + ".");
    }
    return within;
  }

  private void outside(TableRows<Actual> rows, Located<Actual> row) {
    Horizon horizon = scenario.horizon();
    rows.at(row, "year")
        .warning(
            issues,
            IssueCode.BAD_YEAR,
            "the pack projects " + horizon.baseYear() + " to " + horizon.horizonYear() + ".",
            "The row is not compared.");
  }

  /** Counts that are a power of ten too few or too many are in another unit. */
  private static String likelyUnit(double counted, double people) {
    for (Map.Entry<Double, String> unit : UNITS.entrySet()) {
      if (isNear(people, counted * unit.getKey())) {
        return "Are the counts in " + unit.getValue() + "?";
      }
      if (isNear(counted, people * unit.getKey())) {
        return "Is workforce.csv in " + unit.getValue() + "?";
      }
    }
    return "Are the same people counted?";
  }

  private static boolean isNear(double one, double other) {
    return Math.abs(one - other) <= SAME_PEOPLE * Math.max(one, other);
  }

  private void agreesWithThePack(TableRows<Actual> rows, Located<Actual> located) {
    Actual row = located.row();
    double people =
        scenario.workforce().inPost().stream()
            .filter(staff -> staff.specialty().equals(row.specialty()))
            .filter(staff -> Wildcard.covers(row.deanery(), staff.deanery()))
            .mapToDouble(StaffInPost::headcount)
            .sum();
    row.headcount()
        .filter(counted -> Math.abs(people - counted) > MOST_APART * counted)
        .ifPresent(
            counted ->
                rows.at(located, "headcount")
                    .warning(
                        issues,
                        IssueCode.INCONSISTENT,
                        "workforce.csv has "
                            + Figures.fixed(people, 0)
                            + " in post in the base year.",
                        likelyUnit(counted, people)));
  }
}
