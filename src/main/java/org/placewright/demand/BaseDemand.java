package org.placewright.demand;

import java.util.List;
import org.placewright.demand.method.RegisterIndices;
import org.placewright.quantity.SpecialtyDeaneryTable;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.register.Specialty;
import org.placewright.scenario.row.SortedRows;
import org.placewright.scenario.staff.AgeSexTable;
import org.placewright.scenario.staff.Vacancy;
import org.placewright.scenario.staff.Workforce;
import org.placewright.scenario.staff.YearlyRates;
import org.placewright.supply.ServiceOfTrainees;

/**
 * The demand of the base year: FTE of staff in post, of empty posts, of other unmet need, and of
 * the service that trainees give, so that training fewer loses cover at once.
 */
final class BaseDemand {
  private final Scenario scenario;
  private final RegisterIndices indices;
  private final StaffByBand staff;
  private final List<YearlyRates> participation;
  private final ServiceOfTrainees service;

  private BaseDemand(Scenario scenario, RegisterIndices indices) {
    this.scenario = scenario;
    this.indices = indices;
    Workforce workforce = scenario.workforce();
    staff = new StaffByBand(workforce.inPost(), indices);
    participation =
        scenario.register().specialties().stream()
            .map(row -> YearlyRates.of(workforce.participation(), row.id()))
            .toList();
    service = ServiceOfTrainees.of(scenario);
  }

  private BaseDemand(BaseDemand before, Scenario scenario) {
    this.scenario = scenario;
    indices = before.indices;
    Workforce was = before.scenario.workforce();
    Workforce is = scenario.workforce();
    staff =
        SortedRows.same(was.inPost(), is.inPost())
            ? before.staff
            : new StaffByBand(is.inPost(), indices);
    participation =
        SortedRows.same(was.participation(), is.participation())
            ? before.participation
            : before.participation.stream().map(rates -> rates.in(is.participation())).toList();
    service = before.service.in(scenario);
  }

  static BaseDemand of(Scenario scenario, RegisterIndices indices) {
    return new BaseDemand(scenario, indices);
  }

  /** That of a scenario with the register of this one's; what is the same is not prepared again. */
  BaseDemand in(Scenario changed) {
    return new BaseDemand(this, changed);
  }

  /** FTE by specialty and deanery. */
  SpecialtyDeaneryTable fte() {
    List<Specialty> specialties = scenario.register().specialties();
    List<AgeSexTable> now =
        participation.stream().map(rates -> rates.in(scenario.horizon().baseYear())).toList();
    double[][] fte = new double[specialties.size()][scenario.register().deaneries().size()];
    staff.addTo(fte, now);
    for (Vacancy row : scenario.need().vacancies()) {
      double[] inPost = fte[indices.specialty(row.specialty())];
      int d = indices.deanery(row.deanery());
      inPost[d] += inPost[d] * row.unmetShare() + row.vacancyFte();
    }
    SpecialtyDeaneryTable serving = service.fte();
    for (int s = 0; s < fte.length; s++) {
      for (int d = 0; d < fte[s].length; d++) {
        fte[s][d] += serving.at(s, d);
      }
    }
    return new SpecialtyDeaneryTable(fte);
  }
}
