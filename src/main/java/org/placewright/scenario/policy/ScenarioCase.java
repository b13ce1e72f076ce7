package org.placewright.scenario.policy;

import java.time.LocalDate;
import org.placewright.construction.NamedComponents;
import org.placewright.scenario.row.Row;

/**
 * What a scenario builds on, and the case for the change it makes to services.
 *
 * @param scenario the scenario's name
 * @param buildsOn scenarios whose changes are made before its own, joined by {@code +}; may be
 *     empty
 * @param evidence the source that the case rests on, a text of {@code sources.csv}; may be empty
 * @param challengedBy the clinician who challenged it; empty when nobody did
 * @param challengedOn when; {@link LocalDate#MAX} when that is not said
 * @param challenge what the challenge found; may be empty
 * @param signedOffBy who signed it off; empty when nobody did
 * @param signedOffOn when; {@link LocalDate#MAX} when that is not said
 */
@NamedComponents
public record ScenarioCase(
    String scenario,
    String buildsOn,
    String evidence,
    String challengedBy,
    LocalDate challengedOn,
    String challenge,
    String signedOffBy,
    LocalDate signedOffOn)
    implements Row {

  /** A scenario that no row says anything of. */
  public static ScenarioCase none(String scenario) {
    return new ScenarioCase(scenario, "", "", "", LocalDate.MAX, "", "", LocalDate.MAX);
  }

  @Override
  public String key() {
    return Row.keyOf(scenario);
  }
}
