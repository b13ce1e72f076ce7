package org.placewright.supply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placewright.quantity.Sex;
import org.placewright.scenario.staff.Origin;
import org.placewright.scenario.staff.ShareCurve;
import org.placewright.scenario.staff.Tenure;

/** The curves that the people of one specialty follow, by sex, origin and year of joining. */
final class CareerCurves {
  private final List<Optional<ShareCurve>> staff = new ArrayList<>();
  private final List<List<List<Optional<ShareCurve>>>> joiners = new ArrayList<>();

  private CareerCurves() {}

  /**
   * The curves of one specialty.
   *
   * @param tenure those of all
   * @param specialty id as the register has it
   * @param baseYear the calendar year of year index 0
   * @param years how many years there are
   */
  static CareerCurves of(Tenure tenure, String specialty, int baseYear, int years) {
    CareerCurves curves = new CareerCurves();
    for (Sex sex : Sex.values()) {
      curves.staff.add(tenure.ofStaff(specialty, sex));
      List<List<Optional<ShareCurve>>> byOrigin = new ArrayList<>();
      for (Origin origin : Origin.values()) {
        List<Optional<ShareCurve>> byYear = new ArrayList<>();
        for (int t = 0; t < years; t++) {
          byYear.add(tenure.ofJoiners(specialty, sex, origin, baseYear + t));
        }
        byOrigin.add(byYear);
      }
      curves.joiners.add(byOrigin);
    }
    return curves;
  }

  /** How the staff of the base year stay; empty when leaving rates apply. */
  Optional<ShareCurve> ofStaff(Sex sex) {
    return staff.get(sex.ordinal());
  }

  /** How those stay who join in a year; empty when leaving rates apply. */
  Optional<ShareCurve> ofJoiners(Sex sex, Origin origin, int year) {
    return joiners.get(sex.ordinal()).get(origin.ordinal()).get(year);
  }
}
