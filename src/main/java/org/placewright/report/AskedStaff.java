package org.placewright.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.placewright.fan.PlanFan;
import org.placewright.scenario.row.Wildcard;
import org.placewright.shortfall.Shortage;
import org.placewright.shortfall.StaffGroups;
import org.placewright.shortfall.StaffGroups.StaffGroup;

/**
 * The staff of whom somebody asks how short they are.
 *
 * @param by what the name is of
 * @param name the name of a group, or the id of a specialty
 */
public record AskedStaff(AskedBy by, String name) {
  /** What the name of some staff is of. */
  public enum AskedBy {
    GROUP,
    SPECIALTY
  }

  /**
   * Their shortage in the country in every year.
   *
   * @param plan held still, in full
   * @return from the base year on; nothing where the plan has no such staff
   */
  public List<Shortage> shortages(HeldPlan plan) {
    return switch (by) {
      case GROUP ->
          Shortage.byGroup(plan.scenario(), plan.projection()).stream()
              .filter(each -> each.group().map(StaffGroup::name).equals(Optional.of(name)))
              .map(Shortage.OfGroup::shortage)
              .toList();
      case SPECIALTY -> Shortage.bySpecialty(plan.projection()).getOrDefault(name, List.of());
    };
  }

  /**
   * Whether a row of a fan is of these staff, in the country.
   *
   * @param row of the fan
   * @return whether it is
   */
  public boolean isIn(PlanFan.AreaFanRow row) {
    String specialty = row.figures().specialty();
    return row.deanery().equals(Wildcard.ANY)
        && switch (by) {
          case GROUP -> row.group().equals(name) && specialty.equals(Wildcard.ANY);
          case SPECIALTY -> specialty.equals(name);
        };
  }

  /**
   * Says that a plan has no such staff, and whom it has.
   *
   * @param plan which has not
   * @return a sentence
   */
  public String unknown(HeldPlan plan) {
    return switch (by) {
      case GROUP ->
          "The plan has no group "
              + name
              + "; it has "
              + StaffGroups.of(plan.scenario()).all().stream()
                  .map(StaffGroup::name)
                  .collect(Collectors.joining("; "))
              + ".";
      case SPECIALTY -> "The plan has no specialty " + name + ".";
    };
  }
}
