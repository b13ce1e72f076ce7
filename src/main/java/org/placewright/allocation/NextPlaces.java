package org.placewright.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.placewright.allocation.model.MinimumIntake;
import org.placewright.allocation.model.PlaceColumn;
import org.placewright.allocation.model.PlanModel;
import org.placewright.allocation.search.NearbyPlans;
import org.placewright.allocation.search.NearbyPlans.Nearby;
import org.placewright.plan.PlacesPlan;
import org.placewright.scenario.row.FigureName;
import org.placewright.scenario.training.Capacity;
import org.placewright.scenario.training.Intake;

/** Why each count of a plan is no more and no fewer: what the plans next to it break and cost. */
public final class NextPlaces {
  private final PlanBrief brief;
  private final PlacesPlan plan;
  private final PlanModel model;
  private final NearbyPlans nearby;
  private final Map<String, Integer> orders = new HashMap<>();
  private final List<Verdict> verdicts;

  private NextPlaces(PlanBrief brief, List<Lever> levers, Allocation allocation) {
    this.brief = brief;
    plan = allocation.plan();
    verdicts = allocation.verdicts();
    model = new PlanModels(brief).write(LeversInForce.of(levers, brief));
    nearby = new NearbyPlans(model, PlanModels.columns(model, plan));
    for (int v = 0; v < verdicts.size(); v++) {
      orders.putIfAbsent(verdicts.get(v).row(), v);
    }
  }

  /**
   * The plans next to a plan.
   *
   * @param brief what the plan is made from
   * @param levers the levers there are
   * @param allocation a plan that keeps the hard levers, and what they say of it
   * @return what can be asked of them
   */
  public static NextPlaces of(PlanBrief brief, List<Lever> levers, Allocation allocation) {
    return new NextPlaces(brief, levers, allocation);
  }

  /**
   * The plan with other places in one intake of a programme.
   *
   * @param programme index in the register
   * @param intake from the first planned
   * @param by how many places more; below 0 for fewer
   * @return what it would break and cost
   */
  public NextPlace changed(int programme, int intake, int by) {
    return next(nearby.changed(column(programme, intake), by), programme, intake, by);
  }

  /**
   * The plan with a place moved from one programme to another in the same intake.
   *
   * @param from index in the register
   * @param to index in the register, another one
   * @param intake from the first planned
   * @return what it costs more; empty where it breaks a hard rule
   */
  public Optional<Double> moved(int from, int to, int intake) {
    Nearby moved = nearby.moved(column(from, intake), 1, column(to, intake), 1);
    return moved.isAllowed() ? Optional.of(moved.cost()) : Optional.empty();
  }

  private int column(int programme, int intake) {
    return programme * model.intakes() + intake;
  }

  private NextPlace next(Nearby found, int programme, int intake, int by) {
    List<Verdict> broken = new ArrayList<>();
    found.rows().forEach(row -> find(model.rules().limits().get(row).name(), broken));
    found.cohorts().stream().map(MinimumIntake::name).forEach(name -> find(name, broken));
    broken.sort(Comparator.comparing(verdict -> orders.getOrDefault(verdict.row(), 0)));
    List<NextPlace.Obstacle> stops =
        new ArrayList<>(broken.stream().map(NextPlace.Obstacle::of).toList());
    if (found.belowLeast()) {
      stops.add(promised(programme, intake));
    }
    boolean said =
        stops.stream().anyMatch(stop -> stop.figures().contains(most(programme, intake)));
    if (found.aboveMost() && !said) {
      stops.add(full(programme, intake));
    }
    DoubleStream parts = DoubleStream.of(found.balance(), found.rules(), found.change());
    double[] sums = {0, 0};
    parts.forEach(part -> sums[part > 0 ? 0 : 1] += Math.abs(part));
    return new NextPlace(stops, by == 0 ? 0 : sums[0], by == 0 ? 0 : sums[1]);
  }

  private void find(String row, List<Verdict> into) {
    Optional.ofNullable(orders.get(row)).map(verdicts::get).ifPresent(into::add);
  }

  private NextPlace.Obstacle promised(int programme, int intake) {
    PlaceColumn place = model.columns().get(column(programme, intake));
    Intake row =
        brief.scenario().provision().intakes().stream()
            .filter(each -> each.programme().equals(id(programme)) && each.year() == year(intake))
            .findFirst()
            .orElseThrow();
    return new NextPlace.Obstacle(
        "promised",
        "promised[" + id(programme) + "," + year(intake) + "]",
        place.lower() + " places are promised already.",
        List.of(FigureName.of("intakes", row, "places")));
  }

  /** A model has no more places than a programme can take, whether or not the lever is off. */
  private NextPlace.Obstacle full(int programme, int intake) {
    PlaceColumn place = model.columns().get(column(programme, intake));
    return new NextPlace.Obstacle(
        "capacity",
        "capacity[" + id(programme) + "," + year(intake) + "]",
        "The programme can take " + place.upper() + " at a time.",
        capacity(programme, intake).map(row -> List.of(most(row))).orElse(List.of()));
  }

  private FigureName most(int programme, int intake) {
    return capacity(programme, intake).map(NextPlaces::most).orElse(new FigureName("", "", ""));
  }

  private static FigureName most(Capacity row) {
    return FigureName.of("capacity", row, "max_places");
  }

  private Optional<Capacity> capacity(int programme, int intake) {
    return brief.scenario().provision().capacity(id(programme), year(intake));
  }

  private String id(int programme) {
    return brief.scenario().register().programmes().get(programme).id();
  }

  private int year(int intake) {
    return brief.scenario().horizon().firstIntakeYear() + intake;
  }

  /** The places of the plan. */
  public PlacesPlan plan() {
    return plan;
  }
}
