package org.placewright.funding.spend;

import org.placewright.quantity.FinancialYear;
import org.placewright.quantity.Pounds;

/**
 * What a component of the curriculum takes for an SHA in a financial year.
 *
 * @param component the component
 * @param fund the fund that pays
 * @param sha the strategic health authority
 * @param year the financial year
 * @param traineeYears years of training in it, by months, of those who are taught
 * @param amount the part of the fund's spend that is for it
 * @param service FTE-years of service that trainees give up for it
 */
public record CurriculumCost(
    String component,
    String fund,
    String sha,
    FinancialYear year,
    double traineeYears,
    Pounds amount,
    double service) {}
