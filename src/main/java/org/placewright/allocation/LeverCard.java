package org.placewright.allocation;

import java.util.Set;
import org.placewright.construction.NamedComponents;
import org.placewright.scenario.LeverScope;
import org.placewright.scenario.LeverValues;
import org.placewright.scenario.LeverYears;

/**
 * A lever's card: what its documentation page is made from.
 *
 * @param id the one id everywhere
 * @param title a few words
 * @param policy where the rule comes from
 * @param reads which tables and settings it reads
 * @param scope what the scope column may name
 * @param value what the value column means
 * @param values what numbers the value may be
 * @param years what the years of its rows are
 * @param scopes what the scope column may name besides all of the plan
 * @param formula the rule, as an equation
 * @param unit the unit of the row
 * @param rows how many rows it writes, and their names
 * @param price how to read its shadow price
 * @param example one worked row
 */
@NamedComponents
public record LeverCard(
    String id,
    String title,
    String policy,
    String reads,
    String scope,
    String value,
    LeverValues values,
    LeverYears years,
    Set<LeverScope> scopes,
    String formula,
    String unit,
    String rows,
    String price,
    String example) {
  public LeverCard {
    scopes = Set.copyOf(scopes);
  }
}
