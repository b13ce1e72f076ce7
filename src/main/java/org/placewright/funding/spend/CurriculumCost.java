package org.placewright.funding.spend;

import org.placewright.quantity.Pounds;
import org.placewright.scenario.money.BudgetKey;
import org.placewright.scenario.money.BudgetRow;

/**
 * What a component of the curriculum takes for an SHA in a financial year.
 *
 * @param component its name in {@code curriculum.csv}
 * @param budgetKey the fund that pays, the SHA and the financial year
 * @param traineeYears years of training in it, by months, of those who are taught
 * @param amount the part of the fund's spend that is for it
 * @param service FTE-years of service that trainees give up for it
 */
public record CurriculumCost(
    String component, BudgetKey budgetKey, double traineeYears, Pounds amount, double service)
    implements BudgetRow {}
