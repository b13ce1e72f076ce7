package org.placewright.allocation.model;

import java.util.List;

/**
 * The whole decision, owned by no solver: choose whole places to make the priced balances of all
 * specialties least, within the levers' rows.
 *
 * @param intakes how many intakes are planned
 * @param columns by programme, then intake: column {@code programme * intakes + intake}
 * @param goals the balances of each specialty that counts
 * @param prices what a balance costs
 * @param rules what the levers wrote; where places are promised, a hard cohort has room to run
 * @param labels what the indices are called
 */
public record PlanModel(
    int intakes,
    List<PlaceColumn> columns,
    List<SpecialtyGoals> goals,
    ShortfallPrices prices,
    LeverRows rules,
    Labels labels) {
  public PlanModel {
    columns = List.copyOf(columns);
    goals = List.copyOf(goals);
    for (MinimumIntake cohort : rules.cohorts()) {
      requireRoom(cohort, columns.get(cohort.programme() * intakes + cohort.intake()));
    }
  }

  private static void requireRoom(MinimumIntake cohort, PlaceColumn place) {
    if (cohort.isHard() && place.lower() > 0 && place.upper() < cohort.least()) {
      throw new IllegalArgumentException(
          place.name() + " must run, with at least " + cohort.least() + " of " + place.upper());
    }
  }

  /**
   * The column of a term.
   *
   * @param term a place in a row
   * @return its column's number
   */
  public int column(Term term) {
    return term.programme() * intakes + term.intake();
  }

  /**
   * The intake of a column.
   *
   * @param column the column's number
   * @return the intake's index
   */
  public int intake(int column) {
    return column % intakes;
  }

  /** The specialty of each column, by its id: the blocks of its programs. */
  public List<String> specialtyOfColumns() {
    return columns.stream().map(place -> labels.specialties().get(place.specialty())).toList();
  }

  /**
   * The model without what plans are worth, which alone decides whether there is any: a far smaller
   * program. What it costs to miss a rule that may be missed stays, so that of such plans the one
   * that misses least is found.
   */
  public PlanModel rulesAlone() {
    ShortfallPrices nothing =
        ShortfallPricesBuilder.builder(prices).over(0).locationShare(0).change(0).build();
    return new PlanModel(intakes, columns, List.of(), nothing, rules, labels);
  }
}
