package org.placewright.input.table;

import static org.placewright.input.column.Columns.date;
import static org.placewright.input.column.Columns.id;
import static org.placewright.input.column.Columns.text;

import java.time.LocalDate;
import org.placewright.input.column.Column;
import org.placewright.scenario.policy.ScenarioCase;
import org.placewright.scenario.policy.ScenarioCaseBuilder;

/** {@code scenario_cases.csv}: what scenarios build on, and the case for a change of services. */
public final class ScenarioCasesTable implements Table<ScenarioCase> {
  private static final String NOT_SAID = "not said";

  private final Column<String> scenario = id("scenario", "The scenario, of `scenarios.csv`.");
  private final Column<String> buildsOn =
      text(
              "extends",
              "The scenarios it builds on, joined by `+`: their changes are made before its own,"
                  + " in this order.")
          .blankMeans("", "none");
  private final Column<String> evidence =
      text("evidence", "The source of the case for change, a text of `sources.csv`.")
          .blankMeans("", "none");
  private final Column<String> challengedBy =
      text("challenged_by", "The clinician who challenged the case, by name and post.")
          .blankMeans("", "nobody");
  private final Column<LocalDate> challengedOn =
      date("challenged_on", "The day of the challenge.").blankMeans(LocalDate.MAX, NOT_SAID);
  private final Column<String> challenge =
      text("challenge", "What the challenge found.").blankMeans("", NOT_SAID);
  private final Column<String> signedOffBy =
      text("signed_off_by", "Who signed the case off, by name and post: not the challenger.")
          .blankMeans("", "nobody");
  private final Column<LocalDate> signedOffOn =
      date("signed_off_on", "The day of the sign-off: not before the challenge.")
          .blankMeans(LocalDate.MAX, NOT_SAID);

  private final Shape shape =
      Shape.of(
              "scenario_cases",
              "What a scenario builds on, and the case for change of a service reconfiguration.")
          .aside()
          .optional("Without it no scenario builds on another and no reconfiguration is assured.")
          .keyedBy(scenario)
          .with(buildsOn, evidence, challengedBy, challengedOn, challenge)
          .with(signedOffBy, signedOffOn)
          .noting(
              "A scenario that takes people, FTE, posts, places or activity from one provider or"
                  + " deanery and gives to another reconfigures services. It is *unassured*, and"
                  + " every output says so, until its evidence is published or derived, dated and"
                  + " somebody's, a clinician has challenged it, and another has signed it off"
                  + " ([more](../models/scenarios.md#service-reconfigurations)).");

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public ScenarioCase row(Fields fields) {
    return ScenarioCaseBuilder.builder()
        .scenario(fields.get(scenario))
        .buildsOn(fields.get(buildsOn))
        .evidence(fields.get(evidence))
        .challengedBy(fields.get(challengedBy))
        .challengedOn(fields.get(challengedOn))
        .challenge(fields.get(challenge))
        .signedOffBy(fields.get(signedOffBy))
        .signedOffOn(fields.get(signedOffOn))
        .build();
  }
}
