package org.placewright.input.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.table.Located;
import org.placewright.input.table.Pack;
import org.placewright.input.table.PackParts;
import org.placewright.input.table.Tables;
import org.placewright.issue.IssueCode;
import org.placewright.quantity.AgeBand;
import org.placewright.quantity.Sex;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.need.DemandMethods;
import org.placewright.scenario.need.Method;
import org.placewright.scenario.need.Population;
import org.placewright.scenario.need.StaffingRatio;
import org.placewright.scenario.register.Deanery;
import org.placewright.scenario.register.Specialty;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.row.Wildcard;
import org.placewright.scenario.staff.AgeSexTable;

/**
 * Demand can be calculated: there are people at every age with a weight, and weights at every age.
 */
final class PopulationCheck {
  /** A population that ends at this age or above has nobody older. */
  private static final int OPEN_END = 90;

  private final Pack pack;
  private final IssueCollector issues;
  private final boolean[][] weighs = new boolean[Sex.values().length][AgeBand.OLDEST + 1];
  private final boolean[][] lived = new boolean[Sex.values().length][AgeBand.OLDEST + 1];
  private final Map<String, boolean[]> ages = new HashMap<>();

  PopulationCheck(Pack pack, IssueCollector issues) {
    this.pack = pack;
    this.issues = issues;
    for (Population row : pack.rows(Tables.POPULATION)) {
      boolean[] known =
          ages.computeIfAbsent(
              Row.keyOf(row.deanery(), row.year(), row.sex()),
              k -> new boolean[AgeBand.OLDEST + 1]);
      for (int age = row.ages().from(); age <= row.ages().to(); age++) {
        known[age] = true;
        lived[row.sex().ordinal()][age] = true;
      }
    }
  }

  void check(InUse inUse, Horizon horizon) {
    if (!pack.whole(Tables.UTILISATION, Tables.POPULATION)) {
      return;
    }
    DemandMethods methods = new PackParts(pack).methods();
    pack.table(Tables.SPECIALTIES).located().stream()
        .filter(row -> inUse.demand().contains(row.row().id()))
        .filter(row -> methods.choice(row.row().id()).method() == Method.UTILISATION)
        .forEach(this::hasWeights);
    methods.ratios().stream()
        .filter(StaffingRatio::perResidents)
        .filter(row -> methods.choice(row.specialty()).method() == Method.RATIO)
        .forEach(this::weigh);
    pack.table(Tables.DEANERIES).located().forEach(row -> hasPeople(row, horizon));
  }

  private void hasWeights(Located<Specialty> row) {
    AgeSexTable weights = AgeSexTable.of(pack.rows(Tables.UTILISATION), row.row().id());
    boolean any = false;
    for (Sex sex : Sex.values()) {
      List<Integer> missing = new ArrayList<>();
      for (int age = 0; age <= AgeBand.OLDEST; age++) {
        boolean weight = weights.has(sex, age) && weights.at(sex, age) > 0;
        weighs[sex.ordinal()][age] |= weight;
        any |= weight;
        if (lived[sex.ordinal()][age] && !weights.has(sex, age)) {
          missing.add(age);
        }
      }
      if (!missing.isEmpty()) {
        noWeight(row, ", " + sex.code() + ", of age " + Ranges.of(missing) + ".");
      }
    }
    if (!any) {
      noWeight(row, " above 0.");
    }
  }

  private void weigh(StaffingRatio row) {
    for (Sex sex : Sex.values()) {
      if (Wildcard.covers(row.sex(), sex.code())) {
        Arrays.fill(weighs[sex.ordinal()], row.ages().from(), row.ages().to() + 1, true);
      }
    }
  }

  private void noWeight(Located<Specialty> row, String which) {
    pack.table(Tables.SPECIALTIES)
        .at(row, "specialty")
        .error(
            issues,
            IssueCode.MISSING_RATE,
            "utilisation.csv has no weight for " + row.row().id() + which,
            "Add rows; 0 says that people of that age do not use it.");
  }

  private void hasPeople(Located<Deanery> row, Horizon horizon) {
    Map<String, List<Integer>> yearsOfGap = new TreeMap<>();
    for (int year = horizon.baseYear(); year <= horizon.horizonYear(); year++) {
      for (Sex sex : Sex.values()) {
        String gap = gap(row.row().id(), year, sex);
        if (!gap.isEmpty()) {
          yearsOfGap.computeIfAbsent(gap, key -> new ArrayList<>()).add(year);
        }
      }
    }
    yearsOfGap.forEach(
        (gap, years) ->
            pack.table(Tables.DEANERIES)
                .at(row, "deanery")
                .error(
                    issues,
                    IssueCode.MISSING_RATE,
                    "population.csv has nobody for "
                        + row.row().id()
                        + ", "
                        + gap
                        + " in "
                        + Ranges.of(years)
                        + ".",
                    "Every year from base_year to horizon_year is needed; 0 persons is a figure."));
  }

  private String gap(String deanery, int year, Sex sex) {
    boolean[] known = ages.getOrDefault(Row.keyOf(deanery, year, sex), new boolean[0]);
    if (known.length == 0) {
      return sex.code();
    }
    int oldest = AgeBand.OLDEST;
    while (!known[oldest]) {
      oldest--;
    }
    List<Integer> missing = new ArrayList<>();
    for (int age = 0; age <= (oldest >= OPEN_END ? oldest : AgeBand.OLDEST); age++) {
      if (weighs[sex.ordinal()][age] && !known[age]) {
        missing.add(age);
      }
    }
    return missing.isEmpty() ? "" : sex.code() + ", of age " + Ranges.of(missing);
  }
}
