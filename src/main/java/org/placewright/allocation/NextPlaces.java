package org.placewright.allocation;

import static java.util.Collections.disjoint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.placewright.allocation.RuleOrigins.RuleOrigin;
import org.placewright.allocation.model.MinimumIntake;
import org.placewright.allocation.model.PlaceColumn;
import org.placewright.allocation.model.PlanModel;
import org.placewright.allocation.search.NearbyPlans;
import org.placewright.allocation.search.NearbyPlans.Nearby;

/** Why each count of a plan is no more and no fewer: what the plans next to it break and cost. */
public final class NextPlaces {
  private final PlanModel model;
  private final NearbyPlans nearby;
  private final ColumnOrigins origins;
  private final Map<String, Integer> orders = new HashMap<>();
  private final List<Verdict> verdicts;

  private NextPlaces(PlanBrief brief, List<Lever> levers, Allocation allocation) {
    origins = new ColumnOrigins(brief.scenario());
    verdicts = allocation.verdicts();
    model = WrittenPlan.of(brief, levers).model();
    nearby = new NearbyPlans(model, PlanModels.columns(model, allocation.plan()));
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
    if (found.aboveMost()) {
      full(programme, intake, stops).ifPresent(stops::add);
    }
    DoubleStream parts = DoubleStream.of(found.balance(), found.rules(), found.change());
    double[] sums = {0, 0};
    parts.forEach(part -> sums[part > 0 ? 0 : 1] += Math.abs(part));
    return new NextPlace(stops, by == 0 ? 0 : sums[0], by == 0 ? 0 : sums[1]);
  }

  private void find(String row, List<Verdict> into) {
    Optional.ofNullable(orders.get(row)).map(verdicts::get).ifPresent(into::add);
  }

  private PlaceColumn place(int programme, int intake) {
    return model.columns().get(column(programme, intake));
  }

  private NextPlace.Obstacle promised(int programme, int intake) {
    return NextPlace.Obstacle.of(
        origins.least(programme, intake),
        place(programme, intake).lower() + " places are promised already.");
  }

  /**
   * A model has no more places than a programme can take, whether or not the lever is off. Empty
   * where another obstacle comes from the same figure.
   */
  private Optional<NextPlace.Obstacle> full(
      int programme, int intake, List<NextPlace.Obstacle> said) {
    RuleOrigin most = origins.most(programme, intake);
    return said.stream().anyMatch(stop -> !disjoint(stop.figures(), most.figures()))
        ? Optional.empty()
        : Optional.of(
            NextPlace.Obstacle.of(
                most,
                "The programme can take " + place(programme, intake).upper() + " at a time."));
  }
}
