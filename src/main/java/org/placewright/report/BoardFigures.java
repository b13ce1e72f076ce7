package org.placewright.report;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.placewright.allocation.Allocation;
import org.placewright.allocation.WithoutRules;
import org.placewright.allocation.lever.PoolArithmetic;
import org.placewright.commission.WorseOff;
import org.placewright.fan.PlanFan;
import org.placewright.scenario.Horizon;
import org.placewright.shortfall.Shortage;
import org.placewright.shortfall.Shortage.OfGroup;
import org.placewright.shortfall.StaffGroups.GroupKind;

/**
 * What a board asks of a plan before it signs.
 *
 * @param carryingOn what carrying on costs by the measure of the plan's objective, weighted
 *     FTE-years
 * @param groups how short each group of staff is, year by year, all staff last
 * @param worseOff the specialties that are shorter than by carrying on, the worst first
 * @param arithmetic what pool and mission leave for hospital specialties, where that is fewer than
 *     before
 * @param mission the plan without the mission's rules, where it was asked for
 * @param reasons why each intake of a programme has as many places as it has
 * @param leverCosts what each lever costs, where that was asked for
 * @param fan how far demand, supply and shortage may be off, where that was asked for
 */
public record BoardFigures(
    double carryingOn,
    List<Shortage.OfGroup> groups,
    List<WorseOff> worseOff,
    Optional<PoolArithmetic> arithmetic,
    Optional<Mission> mission,
    PlaceReasons reasons,
    Optional<LeverCosts> leverCosts,
    Optional<PlanFan> fan) {
  /**
   * Points of demand beyond which specialties shorter than by carrying on are counted: some, and
   * then many.
   */
  public static final double SOME_POINTS = 3;

  public static final double MANY_POINTS = 8;

  public BoardFigures {
    groups = List.copyOf(groups);
    worseOff = List.copyOf(worseOff);
  }

  /**
   * The plan without the mission's rules.
   *
   * @param without its places and proof
   * @param groups how short each group of staff is under it, in the order of those of the plan
   */
  public record Mission(WithoutRules without, List<Shortage.OfGroup> groups) {
    public Mission {
      groups = List.copyOf(groups);
    }
  }

  /** The same with what each lever costs. */
  BoardFigures with(LeverCosts costs) {
    return new BoardFigures(
        carryingOn, groups, worseOff, arithmetic, mission, reasons, Optional.of(costs), fan);
  }

  /** The same with a fan. */
  BoardFigures with(PlanFan drawn) {
    return new BoardFigures(
        carryingOn, groups, worseOff, arithmetic, mission, reasons, leverCosts, Optional.of(drawn));
  }

  /** The plans without some rules, by what they are without. */
  public SortedMap<String, Allocation> beside() {
    SortedMap<String, Allocation> beside = new TreeMap<>();
    mission.ifPresent(each -> beside.put("the mission's rules", each.without().allocation()));
    leverCosts.stream()
        .flatMap(costs -> costs.byName().entrySet().stream())
        .forEach(
            each ->
                beside.put(
                    each.getKey().equals(LeverCosts.ALL) ? "any priced lever" : each.getKey(),
                    each.getValue().without().allocation()));
    return beside;
  }

  /** The specialties that are shorter than by carrying on in the horizon year. */
  public List<WorseOff> endWorse() {
    return worseOff.stream().filter(WorseOff::endsWorse).toList();
  }

  /**
   * How many of them are shorter by more.
   *
   * @param points hundredths of demand
   * @return how many
   */
  public long worseByMoreThan(double points) {
    return endWorse().stream().filter(each -> 100 * each.atHorizon().worse() > points).count();
  }

  /** FTE short in the horizon year, all groups of a kind together. */
  public static double planned(List<OfGroup> groups, GroupKind kind, Horizon horizon) {
    return groups.stream()
        .filter(each -> each.group().filter(group -> group.kind() == kind).isPresent())
        .map(OfGroup::shortage)
        .filter(shortage -> shortage.year() == horizon.horizonYear())
        .mapToDouble(Shortage::planned)
        .sum();
  }
}
