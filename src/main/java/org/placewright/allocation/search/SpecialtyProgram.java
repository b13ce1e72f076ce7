package org.placewright.allocation.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.placewright.allocation.model.LimitRow;
import org.placewright.allocation.model.LinearProgram;
import org.placewright.allocation.model.LinearProgramBuilder;
import org.placewright.allocation.model.MinimumIntake;
import org.placewright.allocation.model.PlaceColumn;
import org.placewright.allocation.model.PlanModel;
import org.placewright.allocation.model.Term;
import org.placewright.allocation.model.Values;

/** The places of one specialty, its hard rules, and what its places are to be near to. */
final class SpecialtyProgram {
  private static final double NO_LIMIT = Double.POSITIVE_INFINITY;

  /** What a place moved from one intake to the next counts beside a wish missed by a place. */
  private static final double OF_CHANGE = 0.1;

  private final PlanModel model;
  private final LinearProgramBuilder builder = new LinearProgramBuilder();

  /** Where the columns of the plan stand here. */
  private final Map<Integer, Integer> position = new LinkedHashMap<>();

  private int misses;

  SpecialtyProgram(PlanModel model) {
    this.model = model;
  }

  /** Adds a column of the plan, before anything is said of it. */
  void place(int column) {
    PlaceColumn place = model.columns().get(column);
    position.put(column, builder.column(place.name(), place.lower(), place.upper(), 0, true));
  }

  private int at(int column) {
    return Objects.requireNonNull(position.get(column), "a column of another specialty");
  }

  void rule(LimitRow rule) {
    double scale = rule.scale();
    int row = builder.row(rule.name(), rule.lower() * scale, rule.upper() * scale);
    for (Term term : rule.terms()) {
      builder.coefficient(row, at(model.column(term)), term.coefficient() * scale);
    }
  }

  /** Adds a hard least intake. */
  void cohort(MinimumIntake cohort) {
    int column = cohort.programme() * model.intakes() + cohort.intake();
    PlaceColumn place = model.columns().get(column);
    int runs = builder.column("runs " + place.name(), place.lower() > 0 ? 1 : 0, 1, 0, true);
    int most = builder.row("most " + place.name(), -NO_LIMIT, 0);
    builder.coefficient(most, at(column), 1).coefficient(most, runs, -place.upper());
    int least = builder.row("least " + place.name(), 0, NO_LIMIT);
    builder.coefficient(least, at(column), 1).coefficient(least, runs, -cohort.least());
  }

  void wish(WishedTotal wish) {
    int row = near(wish.places(), wish.weight());
    for (int column : wish.columns()) {
      builder.coefficient(row, at(column), 1);
    }
  }

  /** Says that places are to change little from one intake to the next. */
  void changes() {
    for (Map.Entry<Integer, Integer> entry : position.entrySet()) {
      int column = entry.getKey();
      boolean first = model.intake(column) == 0;
      int row = near(first ? model.columns().get(column).baseline() : 0, OF_CHANGE);
      builder.coefficient(row, entry.getValue(), 1);
      if (!first) {
        builder.coefficient(row, at(column - 1), -1);
      }
    }
  }

  /** A row whose distance from a value costs so much a unit. */
  private int near(double value, double weight) {
    int number = misses++;
    int row = builder.row("near " + number, value, value);
    int over = builder.column("over " + number, 0, NO_LIMIT, weight, false);
    int under = builder.column("under " + number, 0, NO_LIMIT, weight, false);
    builder.coefficient(row, over, -1).coefficient(row, under, 1);
    return row;
  }

  LinearProgram build() {
    return builder.build();
  }

  /** Reads the plan's places out of a solution. */
  void read(Values solution, int[] places) {
    position.forEach((column, at) -> places[column] = (int) Math.round(solution.get(at)));
  }
}
