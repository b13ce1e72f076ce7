package org.placewright.shortfall;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.placewright.construction.NamedComponents;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.register.Specialty;
import org.placewright.shortfall.StaffGroups.StaffGroup;

/**
 * How short some staff are in a year, in the whole country. In a specialty a surplus next door
 * counts, as people can move: its shortage is the country's demand less the country's supply, never
 * below 0. Specialties are not set off against each other: a surplus of surgeons treats no child.
 *
 * @param year the year, at 30 September
 * @param demand FTE needed in the country
 * @param carryingOn FTE short with the baseline carried on
 * @param planned FTE short with the plan
 */
@NamedComponents
public record Shortage(int year, double demand, double carryingOn, double planned) {
  private static final Shortage NONE = new Shortage(0, 0, 0, 0);

  /** Shortage by carrying on as a share of demand; 0 where nobody is needed. */
  public double shareCarryingOn() {
    return demand > 0 ? carryingOn / demand : 0;
  }

  /** Shortage with the plan as a share of demand; 0 where nobody is needed. */
  public double sharePlanned() {
    return demand > 0 ? planned / demand : 0;
  }

  /** How much shorter the plan leaves them than carrying on does, in shares of demand. */
  public double worse() {
    return sharePlanned() - shareCarryingOn();
  }

  private Shortage plus(Shortage other) {
    return new Shortage(
        Math.max(year, other.year),
        demand + other.demand,
        carryingOn + other.carryingOn,
        planned + other.planned);
  }

  /** What a specialty needs and has in one year. */
  private record Fte(double demand, double withoutPlan, double withPlan) {
    Fte plus(Fte other) {
      return new Fte(
          demand + other.demand, withoutPlan + other.withoutPlan, withPlan + other.withPlan);
    }
  }

  /**
   * Every specialty's, year by year.
   *
   * @param projection all rows of a run, with and without its plan
   * @return by the specialty's id, then from the base year on
   */
  public static Map<String, List<Shortage>> bySpecialty(List<ProjectionRow> projection) {
    Map<String, Map<Integer, Fte>> sums = new TreeMap<>();
    for (ProjectionRow row : projection) {
      Fte fte = new Fte(row.demandFte(), row.supplyWithoutPlanFte(), row.supplyFte());
      sums.computeIfAbsent(row.specialty(), id -> new TreeMap<>())
          .merge(row.year(), fte, Fte::plus);
    }
    Map<String, List<Shortage>> all = new TreeMap<>();
    sums.forEach(
        (specialty, years) -> {
          List<Shortage> list = new ArrayList<>();
          years.forEach(
              (year, sum) ->
                  list.add(
                      new Shortage(
                          year,
                          sum.demand(),
                          Math.max(0, sum.demand() - sum.withoutPlan()),
                          Math.max(0, sum.demand() - sum.withPlan()))));
          all.put(specialty, List.copyOf(list));
        });
    return all;
  }

  /**
   * A group's shortage in one year.
   *
   * @param group the group; empty for all staff
   * @param shortage of its specialties together
   */
  public record OfGroup(Optional<StaffGroup> group, Shortage shortage) {}

  /**
   * Every group's, year by year.
   *
   * @param scenario says who is in which group
   * @param projection all rows of a run, with and without its plan
   * @return groups in the order of a board, all staff last, each from the base year on; groups of
   *     which nobody is needed are left out, and specialties whose shortage weighs nothing
   */
  public static List<OfGroup> byGroup(Scenario scenario, List<ProjectionRow> projection) {
    StaffGroups groups = StaffGroups.of(scenario);
    Map<Optional<StaffGroup>, List<Shortage>> sums = new HashMap<>();
    Map<String, List<Shortage>> bySpecialty = bySpecialty(projection);
    for (Specialty specialty : scenario.register().specialties()) {
      if (specialty.shortfallWeight() == 0) {
        continue;
      }
      List<Shortage> years = bySpecialty.getOrDefault(specialty.id(), List.of());
      sums.merge(Optional.of(groups.of(specialty)), years, Shortage::plus);
      sums.merge(Optional.empty(), years, Shortage::plus);
    }
    List<Optional<StaffGroup>> order = new ArrayList<>();
    groups.all().forEach(group -> order.add(Optional.of(group)));
    order.add(Optional.empty());
    List<OfGroup> all = new ArrayList<>();
    for (Optional<StaffGroup> group : order) {
      List<Shortage> years = sums.getOrDefault(group, List.of());
      if (total(years, Shortage::demand) > 0) {
        years.forEach(year -> all.add(new OfGroup(group, year)));
      }
    }
    return all;
  }

  private static double total(List<Shortage> years, ToDoubleFunction<Shortage> what) {
    return years.stream().mapToDouble(what).sum();
  }

  private static List<Shortage> plus(List<Shortage> one, List<Shortage> other) {
    List<Shortage> sum = new ArrayList<>();
    for (int t = 0; t < Math.max(one.size(), other.size()); t++) {
      Shortage here = t < one.size() ? one.get(t) : NONE;
      Shortage more = t < other.size() ? other.get(t) : NONE;
      sum.add(here.plus(more));
    }
    return sum;
  }
}
