package org.placewright.funding.cost;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.training.CurriculumRow;

/**
 * What costs are calculated from.
 *
 * @param scenario whose costs they are
 * @param courses how long people train
 * @param posts where they do
 * @param calendar how years of training fall into financial years
 * @param span the financial years that matter
 * @param prices how prices change over them
 */
public record CostInputs(
    Scenario scenario,
    CourseLengths courses,
    TrainingPosts posts,
    IntakeCalendar calendar,
    FinancialYears span,
    PriceIndex prices) {
  public static CostInputs of(Scenario scenario) {
    CourseLengths courses = CourseLengths.of(scenario);
    IntakeCalendar calendar = new IntakeCalendar(scenario.settings().intakeMonth());
    int years = courses.longest() + 1;
    FinancialYears span = FinancialYears.of(scenario, calendar, years);
    // The last intake goes on costing after the span.
    PriceIndex prices = PriceIndex.of(scenario, span.first(), span.years() + years + 1);
    return new CostInputs(scenario, courses, TrainingPosts.of(scenario), calendar, span, prices);
  }

  /** All that training costs: the tariffs, and each component of the curriculum. */
  public List<Bill> bills() {
    List<Bill> bills = new ArrayList<>();
    bills.add(Tariffs.of(scenario, courses));
    for (String component : scenario.money().costRules().curriculum().components()) {
      bills.add(CurriculumComponent.of(component, this));
    }
    return List.copyOf(bills);
  }

  /** Whether an intake costs what any other does. */
  boolean isSameEveryYear() {
    return prices.isFlat()
        && scenario.money().costRules().curriculum().rows().stream()
            .allMatch(row -> row.fromYear() == CurriculumRow.ANY_YEAR);
  }

  /** The entrants that a place is expected to have, 0 to 1. */
  public double fill(TrainingPost post) {
    String specialty = scenario.register().specialties().get(post.specialty()).id();
    String deanery = scenario.register().deaneries().get(post.deanery()).id();
    return scenario.workforce().flows().fillRate(specialty, deanery);
  }

  /** The same table for every specialty, so that all are added up in it. */
  public List<SpendByYear> together(SpendByYear spend) {
    return Collections.nCopies(scenario.register().specialties().size(), spend);
  }

  /** An empty table for each specialty, in register order. */
  public List<SpendByYear> eachAlone() {
    return scenario.register().specialties().stream()
        .map(specialty -> new SpendByYear(scenario, span))
        .toList();
  }

  public int funds() {
    return scenario.money().funds().size();
  }

  /** In how many financial years an intake may cost anything. */
  int years() {
    return courses.longest() + 1;
  }

  /** The year of the last intake that costs are known for: the horizon year. */
  int lastIntakeYear() {
    return scenario.horizon().horizonYear();
  }
}
