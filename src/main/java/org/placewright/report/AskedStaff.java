package org.placewright.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
   * The staff that could have been asked for.
   *
   * @param plan held still
   * @return names of its groups, or ids of its specialties
   */
  public List<String> known(HeldPlan plan) {
    return switch (by) {
      case GROUP -> StaffGroups.of(plan.scenario()).all().stream().map(StaffGroup::name).toList();
      case SPECIALTY -> List.copyOf(Shortage.bySpecialty(plan.projection()).keySet());
    };
  }

  /**
   * Says where a plan has no such staff, and which groups it has.
   *
   * @param plan held still
   * @return a sentence; empty where the plan has them
   */
  public Optional<String> unknown(HeldPlan plan) {
    if (!shortages(plan).isEmpty()) {
      return Optional.empty();
    }
    String others = by == AskedBy.GROUP ? "; it has " + String.join("; ", known(plan)) : "";
    return Optional.of(
        "The plan has no " + by.name().toLowerCase(Locale.ROOT) + " " + name + others + ".");
  }
}
