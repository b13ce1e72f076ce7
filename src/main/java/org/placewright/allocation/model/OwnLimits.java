package org.placewright.allocation.model;

import java.util.ArrayList;
import java.util.List;

/**
 * How few and how many whole places a programme's own hard rules and least intakes leave in each of
 * its columns. Sums of these say what alike programmes can hold together: thirds of places that
 * each has room for are no places of all.
 */
final class OwnLimits {
  /** What a search lets a rule be missed by, in the scaled rows. */
  private static final double ALLOWED = 0x1p-25;

  private final PlanModel model;
  private final LinearProgram narrowed;

  /**
   * Finds the limits of all columns.
   *
   * @param model by programme
   * @param alike which rules are about one programme alone
   */
  OwnLimits(PlanModel model, AlikeProgrammes alike) {
    this.model = model;
    LinearProgramBuilder builder = new LinearProgramBuilder();
    for (PlaceColumn column : model.columns()) {
      builder.column(column.name(), column.lower(), column.upper(), 0, true);
    }
    for (int intake = 0; intake < model.intakes(); intake++) {
      // What holds of an intake is known before what follows from it for the next.
      for (LimitRow rule : rulesUpTo(intake, alike)) {
        write(builder, rule);
      }
      for (MinimumIntake cohort : model.rules().cohorts()) {
        if (cohort.isHard() && cohort.intake() == intake) {
          write(builder, cohort);
        }
      }
    }
    narrowed = WholeLimits.of(builder.build(), ALLOWED);
  }

  /** A programme's own hard rules of which this is the latest intake. */
  private List<LimitRow> rulesUpTo(int intake, AlikeProgrammes alike) {
    List<LimitRow> rules = new ArrayList<>();
    List<LimitRow> limits = model.rules().limits();
    for (int rule = 0; rule < limits.size(); rule++) {
      LimitRow row = limits.get(rule);
      int latest = row.terms().stream().mapToInt(Term::intake).max().orElse(0);
      if (row.isHard() && latest == intake && alike.only(rule).isPresent()) {
        rules.add(row);
      }
    }
    return rules;
  }

  private void write(LinearProgramBuilder builder, LimitRow rule) {
    double scale = rule.scale();
    int row = builder.row(rule.name(), rule.lower() * scale, rule.upper() * scale);
    for (Term term : rule.terms()) {
      builder.coefficient(row, model.column(term), term.coefficient() * scale);
    }
  }

  private void write(LinearProgramBuilder builder, MinimumIntake cohort) {
    int column = cohort.programme() * model.intakes() + cohort.intake();
    PlaceColumn place = model.columns().get(column);
    int runs = builder.column("runs " + place.name(), 0, 1, 0, true);
    int most = builder.row("most " + place.name(), Double.NEGATIVE_INFINITY, 0);
    builder.coefficient(most, column, 1).coefficient(most, runs, -place.upper());
    int least = builder.row("least " + place.name(), 0, Double.POSITIVE_INFINITY);
    builder.coefficient(least, column, 1).coefficient(least, runs, -cohort.least());
  }

  /** The fewest places; those of the model where no number of places would do. */
  int lower(int column) {
    return isPossible(column) ? (int) narrowed.lower(column) : model.columns().get(column).lower();
  }

  /** The most places; those of the model where no number of places would do. */
  int upper(int column) {
    return isPossible(column) ? (int) narrowed.upper(column) : model.columns().get(column).upper();
  }

  private boolean isPossible(int column) {
    return narrowed.lower(column) <= narrowed.upper(column);
  }
}
