package org.placewright.demand;

import java.util.List;
import org.placewright.demand.method.RegisterIndices;
import org.placewright.quantity.AgeBand;
import org.placewright.quantity.SpecialtyDeaneryTable;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.register.Specialty;
import org.placewright.scenario.staff.AgeSexTable;
import org.placewright.scenario.staff.StaffInPost;
import org.placewright.scenario.staff.Vacancy;
import org.placewright.scenario.staff.YearlyRates;
import org.placewright.supply.ServiceOfTrainees;

/**
 * The demand of the base year: FTE of staff in post, of empty posts, of other unmet need, and of
 * the service that trainees give, so that training fewer loses cover at once.
 */
final class BaseDemand {
  private BaseDemand() {}

  /** FTE by specialty and deanery. */
  static SpecialtyDeaneryTable of(Scenario scenario, RegisterIndices indices) {
    List<Specialty> specialties = scenario.register().specialties();
    List<AgeSexTable> participation =
        specialties.stream()
            .map(row -> YearlyRates.of(scenario.workforce().participation(), row.id()))
            .map(rates -> rates.in(scenario.horizon().baseYear()))
            .toList();
    double[][] fte = new double[specialties.size()][scenario.register().deaneries().size()];
    for (StaffInPost row : scenario.workforce().inPost()) {
      int s = indices.specialty(row.specialty());
      fte[s][indices.deanery(row.deanery())] += fte(row, participation.get(s));
    }
    for (Vacancy row : scenario.need().vacancies()) {
      double[] inPost = fte[indices.specialty(row.specialty())];
      int d = indices.deanery(row.deanery());
      inPost[d] += inPost[d] * row.unmetShare() + row.vacancyFte();
    }
    SpecialtyDeaneryTable service = ServiceOfTrainees.of(scenario);
    for (int s = 0; s < fte.length; s++) {
      for (int d = 0; d < fte[s].length; d++) {
        fte[s][d] += service.at(s, d);
      }
    }
    return new SpecialtyDeaneryTable(fte);
  }

  /** A band is spread evenly over its ages; an age without participation counts 0, as in supply. */
  private static double fte(StaffInPost row, AgeSexTable participation) {
    AgeBand ages = row.ages();
    double sum = 0;
    for (int age = ages.from(); age <= ages.to(); age++) {
      sum += participation.has(row.sex(), age) ? participation.at(row.sex(), age) : 0;
    }
    return row.headcount() * sum / ages.years();
  }
}
