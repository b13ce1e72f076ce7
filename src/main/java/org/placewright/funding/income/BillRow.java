package org.placewright.funding.income;

import org.placewright.quantity.FinancialYear;
import org.placewright.quantity.Pounds;

/**
 * What a fund owes for a programme's trainees in a financial year, under the tariffs.
 *
 * @param provider the provider, or {@link Bills#UNPLACED}
 * @param programme the programme, or {@link Bills#UNPLACED}
 * @param deanery the programme's deanery
 * @param year the financial year, from 1 April
 * @param fund the fund that pays
 * @param amount what the trainees cost
 * @param portable what of it follows them
 */
public record BillRow(
    String provider,
    String programme,
    String deanery,
    FinancialYear year,
    String fund,
    Pounds amount,
    Pounds portable) {}
