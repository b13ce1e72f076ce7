package org.placewright.scenario.register;

import org.placewright.construction.NamedComponents;
import org.placewright.scenario.row.Row;

/**
 * A specialty of medicine or dentistry, or another profession whose training is commissioned.
 *
 * @param id its name in every table
 * @param name its name for people
 * @param profession the profession it belongs to: the entrant pool it draws on
 * @param commissioner who buys its places
 * @param trainingYears nominal years from entry to completion, full time
 * @param entrySet whether its entrants count among doctors entering specialist training
 * @param generalPractice whether it is general practice
 * @param shortfallWeight how much one FTE-year short weighs; 0 plans nothing for it
 * @param regulated whether the profession is regulated by law
 * @param risk the risk to patients of unregulated practice
 * @param group the group of staff that people read it in; empty for the usual one
 */
@NamedComponents
public record Specialty(
    String id,
    String name,
    String profession,
    Commissioner commissioner,
    int trainingYears,
    boolean entrySet,
    boolean generalPractice,
    double shortfallWeight,
    boolean regulated,
    Risk risk,
    String group)
    implements Row {
  @Override
  public String key() {
    return Row.keyOf(id);
  }
}
