package org.placewright.scenario.training;

import org.placewright.construction.NamedComponents;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.row.Wildcard;

/**
 * How training in a specialty goes. Most specific row wins.
 *
 * @param specialty the specialty, or {@link Wildcard#ANY}
 * @param annualAttrition share of trainees who leave in each year of training
 * @param extensionRate share of trainees at the end of training who need one year more
 * @param shareFemale share of entrants and of joiners who are women
 * @param ageAtCompletion age in completed years at completion of full-time training
 * @param ltftShare share of entrants who train less than full time
 * @param serviceContribution FTE of service that one full-time trainee in post gives
 */
@NamedComponents
public record Training(
    String specialty,
    double annualAttrition,
    double extensionRate,
    double shareFemale,
    int ageAtCompletion,
    double ltftShare,
    double serviceContribution)
    implements Row {
  @Override
  public String key() {
    return Row.keyOf(specialty);
  }
}
