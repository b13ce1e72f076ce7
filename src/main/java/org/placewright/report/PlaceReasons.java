package org.placewright.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewright.allocation.NextPlaces;
import org.placewright.commission.Commission;
import org.placewright.commission.CommissionLine;
import org.placewright.quantity.Pounds;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.register.Positions;
import org.placewright.scenario.register.Programme;
import org.placewright.scenario.row.WrittenRows;

/** Why each programme's intake has as many places as it has. */
public final class PlaceReasons {
  private final NextPlaces next;
  private final Scenario scenario;
  private final Positions programmes;
  private final List<Commission> commissions;
  private final List<CommissionLine> lines;
  private final List<PlaceReason> reasons = new ArrayList<>();
  private final Map<String, PlaceReason> byLine = new HashMap<>();

  private PlaceReasons(
      Scenario scenario, NextPlaces next, List<Commission> commissions, WrittenRows written) {
    this.next = next;
    this.commissions = List.copyOf(commissions);
    this.scenario = scenario;
    programmes = Positions.of(scenario.register().programmes(), Programme::id);
    lines =
        commissions.stream()
            .flatMap(commission -> commission.lines().stream())
            .sorted(
                Comparator.comparing((CommissionLine line) -> line.programme().id())
                    .thenComparing(CommissionLine::intakeYear))
            .toList();
    for (CommissionLine line : lines) {
      int programme = programmes.of(line.programme().id());
      reasons.add(
          new PlaceReason(
              line,
              next.changed(programme, intake(line), 1),
              line.places().planned() > 0
                  ? Optional.of(next.changed(programme, intake(line), -1))
                  : Optional.empty(),
              written));
    }
    reasons.forEach(reason -> byLine.put(key(reason.line()), reason));
  }

  /**
   * The reasons of a plan.
   *
   * @param scenario the input
   * @param next the plans next to it
   * @param commissions what is bought
   * @param written where the rows of the input are
   * @return the reasons
   */
  public static PlaceReasons of(
      Scenario scenario, NextPlaces next, List<Commission> commissions, WrittenRows written) {
    return new PlaceReasons(scenario, next, commissions, written);
  }

  /** What is bought, by who buys it. */
  public List<Commission> commissions() {
    return commissions;
  }

  /** One reason for each programme and intake, sorted by both. */
  public List<PlaceReason> all() {
    return List.copyOf(reasons);
  }

  /**
   * The reason of a line.
   *
   * @param line of a commission of the same plan
   * @return why it is what it is
   */
  public PlaceReason of(CommissionLine line) {
    return Optional.ofNullable(byLine.get(key(line))).orElseThrow();
  }

  /**
   * Another place for the money of one.
   *
   * @param line what is bought instead
   * @param cost weighted FTE-years by which the plan would cost more
   */
  public record OtherUse(CommissionLine line, double cost) {}

  /**
   * The best that could be had for the money of one place: another place of the same intake in the
   * same SHA that costs no more over the whole course, with every hard rule kept.
   *
   * @param line whose place is given up
   * @return the one that costs least in weighted FTE-years, of those alike the first by id; empty
   *     where there is none
   */
  public Optional<OtherUse> nextBest(CommissionLine line) {
    Optional<OtherUse> best = Optional.empty();
    if (line.places().planned() == 0) {
      return best;
    }
    int from = programmes.of(line.programme().id());
    Pounds most = line.price().wholeCourse();
    for (CommissionLine other : lines) {
      boolean same =
          other.intakeYear() == line.intakeYear()
              && other.deanery().sha().equals(line.deanery().sha())
              && !other.programme().id().equals(line.programme().id());
      if (same && other.price().wholeCourse().compareTo(most) <= 0) {
        Optional<Double> cost =
            next.moved(from, programmes.of(other.programme().id()), intake(line));
        if (cost.isPresent() && best.stream().allMatch(b -> cost.get() < b.cost())) {
          best = Optional.of(new OtherUse(other, cost.get()));
        }
      }
    }
    return best;
  }

  private static String key(CommissionLine line) {
    return line.programme().id() + " " + line.intakeYear();
  }

  private int intake(CommissionLine line) {
    return line.intakeYear() - scenario.horizon().firstIntakeYear();
  }
}
