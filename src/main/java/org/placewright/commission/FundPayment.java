package org.placewright.commission;

import org.placewright.quantity.FinancialYear;
import org.placewright.quantity.Pounds;

/**
 * What a fund pays for a commission.
 *
 * @param standing of the intakes that cost it
 * @param fund the fund's id
 * @param year the financial year
 * @param amount in that year
 */
public record FundPayment(
    CommitmentStatus standing, String fund, FinancialYear year, Pounds amount) {}
