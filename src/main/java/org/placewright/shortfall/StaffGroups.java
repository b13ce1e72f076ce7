package org.placewright.shortfall;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.register.Specialty;

/**
 * The groups of staff in which people read shortage: that of {@code specialties.csv}, or else
 * general practice; the rest of its profession (hospital doctors) by family, which is the service
 * line of {@code service_lines.csv}, or one family where the pack names none; and each other
 * profession whole.
 */
public final class StaffGroups {
  private static final String PRACTICE = "general practice";
  private static final String HOSPITAL = "hospital";

  private final Scenario scenario;
  private final Set<String> practised;

  private StaffGroups(Scenario scenario) {
    this.scenario = scenario;
    practised =
        scenario.register().specialties().stream()
            .filter(Specialty::generalPractice)
            .map(Specialty::profession)
            .collect(Collectors.toSet());
  }

  /** The kinds of group that a board reads. */
  public enum GroupKind {
    PRACTICE,
    HOSPITAL,
    OTHER
  }

  /**
   * A group of staff that a board reads as one.
   *
   * @param kind whether general practice, hospital doctors or another profession
   * @param name as {@code hospital, surgery}
   */
  public record StaffGroup(GroupKind kind, String name) {}

  /**
   * The groups of a scenario.
   *
   * @param scenario its specialties and service lines
   * @return its groups
   */
  public static StaffGroups of(Scenario scenario) {
    return new StaffGroups(scenario);
  }

  /**
   * The group of a specialty.
   *
   * @param specialty one of the scenario's register
   * @return its group
   */
  public StaffGroup of(Specialty specialty) {
    StaffGroup usual = usual(specialty);
    return specialty.group().isEmpty() ? usual : new StaffGroup(usual.kind(), specialty.group());
  }

  private StaffGroup usual(Specialty specialty) {
    if (specialty.generalPractice()) {
      return new StaffGroup(GroupKind.PRACTICE, PRACTICE);
    }
    if (!practised.contains(specialty.profession())) {
      return new StaffGroup(GroupKind.OTHER, specialty.profession());
    }
    Optional<String> line =
        scenario.money().delegation().serviceLine(specialty.id()).filter(id -> !id.isEmpty());
    return new StaffGroup(
        GroupKind.HOSPITAL, line.map(id -> HOSPITAL + ", " + id).orElse(HOSPITAL + ", other"));
  }

  /**
   * All groups, in the order in which a board reads them.
   *
   * @return general practice, the families by name, the other professions by name
   */
  public List<StaffGroup> all() {
    List<StaffGroup> all = new ArrayList<>();
    for (GroupKind kind : GroupKind.values()) {
      scenario.register().specialties().stream()
          .map(this::of)
          .filter(group -> group.kind() == kind)
          .distinct()
          .sorted(Comparator.comparing(StaffGroup::name))
          .forEach(all::add);
    }
    return List.copyOf(all);
  }
}
