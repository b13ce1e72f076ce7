package org.placewright.supply;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.register.Positions;
import org.placewright.scenario.register.Specialty;
import org.placewright.scenario.staff.Joiners;
import org.placewright.scenario.staff.StaffInPost;
import org.placewright.scenario.staff.Workforce;
import org.placewright.scenario.training.TraineesInPost;

/** All specialties of a scenario, made ready in one pass through its people. */
final class SpecialtyModels {
  private SpecialtyModels() {}

  /**
   * Prepares every specialty of a scenario.
   *
   * @param scenario a checked scenario
   * @param geography where people are counted
   * @return one a specialty, in the register's order
   * @throws IllegalArgumentException when a row names what the register does not have
   */
  static List<SpecialtyModel> of(Scenario scenario, Geography geography) {
    List<Specialty> specialties = scenario.register().specialties();
    Positions positions = Positions.of(specialties, Specialty::id);
    Workforce workforce = scenario.workforce();
    List<List<StaffInPost>> staff = split(workforce.inPost(), positions, StaffInPost::specialty);
    List<List<TraineesInPost>> trainees =
        split(workforce.trainees(), positions, TraineesInPost::specialty);
    List<List<Joiners>> joiners = split(workforce.flows().joiners(), positions, Joiners::specialty);
    List<SpecialtyModel> models = new ArrayList<>();
    for (int s = 0; s < specialties.size(); s++) {
      SpecialtyModel.People people =
          new SpecialtyModel.People(staff.get(s), trainees.get(s), joiners.get(s));
      models.add(SpecialtyModel.of(scenario, specialties.get(s), people, geography));
    }
    return models;
  }

  /** The rows of each specialty, in their order. */
  private static <R> List<List<R>> split(
      List<R> rows, Positions positions, Function<R, String> specialty) {
    List<List<R>> split = new ArrayList<>();
    for (int s = 0; s < positions.size(); s++) {
      split.add(new ArrayList<>());
    }
    rows.forEach(row -> split.get(positions.of(specialty.apply(row))).add(row));
    return split;
  }
}
