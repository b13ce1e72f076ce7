package org.placewright.allocation.lever;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.placewright.quantity.AgeBand;
import org.placewright.quantity.Sex;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.need.Population;
import org.placewright.scenario.register.Deanery;
import org.placewright.scenario.register.Positions;
import org.placewright.scenario.register.Specialty;
import org.placewright.scenario.staff.AgeSexTable;
import org.placewright.scenario.staff.StaffInPost;
import org.placewright.scenario.staff.YearlyRates;

/**
 * Each deanery's share of a profession's weighted population in the base year: {@code share(d) =
 * sum over specialties of FTE(s) · W(s,d) / W(s)}, divided by the FTE of all those specialties;
 * {@code W(s,d)} is population times utilisation weight, FTE that of staff in post everywhere.
 * Figures of age bands are spread evenly over their ages.
 */
final class NeedShares {
  private final Scenario scenario;
  private final Positions deaneries;
  private final List<Population> population;
  private final Map<String, double[]> shares = new TreeMap<>();

  private NeedShares(Scenario scenario) {
    this.scenario = scenario;
    deaneries = Positions.of(scenario.register().deaneries(), Deanery::id);
    int base = scenario.horizon().baseYear();
    population = scenario.need().population().stream().filter(row -> row.year() == base).toList();
  }

  static NeedShares of(Scenario scenario) {
    NeedShares needs = new NeedShares(scenario);
    for (Specialty specialty : scenario.register().specialties()) {
      double[] weighted = needs.weightedPopulation(specialty.id());
      double everywhere = sum(weighted);
      double fte = needs.fteInPost(specialty.id());
      double[] shares =
          needs.shares.computeIfAbsent(specialty.profession(), any -> new double[weighted.length]);
      for (int d = 0; d < weighted.length && everywhere > 0; d++) {
        shares[d] += fte * weighted[d] / everywhere;
      }
    }
    needs.shares.values().forEach(NeedShares::normalise);
    return needs;
  }

  /**
   * The share of a deanery.
   *
   * @param profession the profession's name, as {@code specialties.csv} has it
   * @param deanery the deanery's index
   * @return its share, from 0 to 1; 0 in every deanery when nobody is in post or no weight is given
   */
  double share(String profession, int deanery) {
    double[] ofProfession = shares.get(profession);
    return ofProfession == null ? 0 : ofProfession[deanery];
  }

  private double[] weightedPopulation(String specialty) {
    AgeSexTable weights = AgeSexTable.of(scenario.need().utilisation(), specialty);
    double[] weighted = new double[scenario.register().deaneries().size()];
    for (Population row : population) {
      weighted[deaneries.of(row.deanery())] += row.persons() * mean(weights, row.sex(), row.ages());
    }
    return weighted;
  }

  private double fteInPost(String specialty) {
    AgeSexTable participation =
        YearlyRates.of(scenario.workforce().participation(), specialty)
            .in(scenario.horizon().baseYear());
    double fte = 0;
    for (StaffInPost row : scenario.workforce().inPost()) {
      if (row.specialty().equals(specialty)) {
        fte += row.headcount() * mean(participation, row.sex(), row.ages());
      }
    }
    return fte;
  }

  private static double mean(AgeSexTable table, Sex sex, AgeBand ages) {
    double total = 0;
    for (int age = ages.from(); age <= ages.to(); age++) {
      total += table.has(sex, age) ? table.at(sex, age) : 0;
    }
    return total / ages.years();
  }

  private static void normalise(double[] shares) {
    double total = sum(shares);
    for (int d = 0; d < shares.length && total > 0; d++) {
      shares[d] /= total;
    }
  }

  private static double sum(double[] numbers) {
    double total = 0;
    for (double number : numbers) {
      total += number;
    }
    return total;
  }
}
