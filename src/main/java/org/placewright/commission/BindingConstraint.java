package org.placewright.commission;

import org.placewright.allocation.Verdict;

/**
 * A row of a lever that held places where they are.
 *
 * @param verdict what the lever says of the row
 * @param back whether it keeps places from being more, not from being fewer
 * @param worth weighted FTE-years that the row's price comes to for one of the places; 0 where the
 *     row has no price
 */
public record BindingConstraint(Verdict verdict, boolean back, double worth) {}
