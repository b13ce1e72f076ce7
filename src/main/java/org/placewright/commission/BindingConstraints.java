package org.placewright.commission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.placewright.allocation.Allocation;
import org.placewright.allocation.LeversInForce;
import org.placewright.allocation.PlanBrief;
import org.placewright.allocation.Verdict;
import org.placewright.allocation.lever.Levers;
import org.placewright.allocation.model.LeverRows;
import org.placewright.allocation.model.LimitRow;
import org.placewright.allocation.model.MinimumIntake;
import org.placewright.allocation.model.Term;

/**
 * Which rows of levers held which places where they are. A row reaches the places it counts: those
 * of its own intake year, or, for a row of money, of every intake that costs something in its
 * financial year; and of them those that weigh at least a tenth of what the weightiest does, so
 * that a share of the whole is not said to limit everything else. A reached place is shaped by the
 * row when the row is binding, or relaxed, or has a price.
 */
final class BindingConstraints {
  private static final double LEAST_WEIGHT = 0.1;

  /** Weighted FTE-years a place: below it a price is noise. */
  private static final double LEAST_WORTH = 1e-6;

  private static final String POUNDS = "£";

  private final PlanBrief brief;
  private final Allocation allocation;
  private final Map<String, LimitRow> rows = new HashMap<>();
  private final Set<String> money = new HashSet<>();
  private final List<List<BindingConstraint>> constraints = new ArrayList<>();

  private BindingConstraints(PlanBrief brief, LeversInForce levers, Allocation allocation) {
    this.brief = brief;
    this.allocation = allocation;
    int cells = brief.baseline().programmes() * brief.scenario().horizon().intakes();
    for (int cell = 0; cell < cells; cell++) {
      constraints.add(new ArrayList<>());
    }
    levers.cards().stream()
        .filter(card -> card.unit().equals(POUNDS))
        .forEach(card -> money.add(card.id()));
  }

  /** Finds the rows that shaped a plan. */
  static BindingConstraints of(PlanBrief brief, Allocation allocation) {
    LeversInForce levers = Levers.inForce(brief);
    BindingConstraints shaping = new BindingConstraints(brief, levers, allocation);
    LeverRows rows = levers.rows();
    rows.limits().forEach(row -> shaping.rows.put(row.name(), row));
    Map<String, MinimumIntake> cohorts = new HashMap<>();
    rows.cohorts().forEach(cohort -> cohorts.put(cohort.name(), cohort));
    for (Verdict verdict : allocation.verdicts()) {
      Optional.ofNullable(shaping.rows.get(verdict.row()))
          .ifPresent(row -> shaping.add(verdict, row));
      Optional.ofNullable(cohorts.get(verdict.row()))
          .filter(cohort -> isTight(verdict))
          .ifPresent(
              cohort ->
                  shaping
                      .at(cohort.programme(), cohort.intake())
                      .add(new BindingConstraint(verdict, false, 0)));
    }
    return shaping;
  }

  /** The rows that shaped the places of a programme in an intake, in the order of the verdicts. */
  List<BindingConstraint> of(int programme, int intake) {
    return List.copyOf(at(programme, intake));
  }

  private List<BindingConstraint> at(int programme, int intake) {
    return constraints.get(programme * brief.scenario().horizon().intakes() + intake);
  }

  private static boolean isTight(Verdict verdict) {
    return verdict.state() == Verdict.State.BINDING || verdict.state() == Verdict.State.RELAXED;
  }

  private void add(Verdict verdict, LimitRow row) {
    double price = Math.abs(allocation.prices().getOrDefault(row.name(), 0.0));
    if (price == 0 && !isTight(verdict)) {
      return;
    }
    double most =
        row.terms().stream().mapToDouble(term -> Math.abs(term.coefficient())).max().orElse(0);
    int first = brief.scenario().horizon().firstIntakeYear();
    boolean upper = isUpper(row, verdict);
    for (Term term : row.terms()) {
      double weight = Math.abs(term.coefficient());
      boolean now = money.contains(verdict.lever()) || first + term.intake() == verdict.year();
      boolean shapes = isTight(verdict) || price * weight > LEAST_WORTH;
      if (now && shapes && weight > 0 && weight >= LEAST_WEIGHT * most) {
        boolean back = upper == term.coefficient() > 0;
        at(term.programme(), term.intake())
            .add(new BindingConstraint(verdict, back, price * weight));
      }
    }
  }

  /** Whether it is the row's upper limit that is near, and not its lower one. */
  private static boolean isUpper(LimitRow row, Verdict verdict) {
    if (Double.isInfinite(row.lower()) || Double.isInfinite(row.upper())) {
      return Double.isFinite(row.upper());
    }
    return verdict.limit() > 0;
  }
}
