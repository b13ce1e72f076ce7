package org.placewright.input.table;

import static org.placewright.input.column.Columns.idOrAny;
import static org.placewright.input.column.Columns.number;
import static org.placewright.input.column.Columns.oneOf;

import org.placewright.input.column.Column;
import org.placewright.scenario.need.ChallengeRule;

/** {@code challenges.csv}: what is done with returns far from their peers. */
public final class ChallengesTable implements Table<ChallengeRule> {
  private final Column<String> specialty =
      idOrAny("specialty", "The specialty.").listedIn("specialties");
  private final Column<ChallengeRule.Treatment> treatment =
      oneOf(
          "treatment",
          "use: as it is; flag: as it is, with a warning; cap: brought to the distance, with a"
              + " warning.",
          ChallengeRule.Treatment.class);
  private final Column<Double> distance =
      number(
              "distance",
              "How far from the median a return may lie, in robust standard deviations.",
              0.1,
              1000)
          .measuredIn("robust standard deviations")
          .blankMeans(ChallengeRule.USUAL_DISTANCE, "3.5, after Iglewicz and Hoaglin (1993)")
          .usually(1.5, 10);

  private final Shape shape =
      Shape.of("challenges", "What is done with returns far from their peers.")
          .optional("Where no row says otherwise a return beyond 3.5 is flagged and used as it is.")
          .keyedBy(specialty)
          .with(treatment, distance)
          .byDefault(treatment, "flag", "returns")
          .byDefault(distance, "3.5", "returns")
          .noting("The row of a specialty wins over the row for any.");

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public ChallengeRule row(Fields fields) {
    return new ChallengeRule(fields.get(specialty), fields.get(treatment), fields.get(distance));
  }
}
