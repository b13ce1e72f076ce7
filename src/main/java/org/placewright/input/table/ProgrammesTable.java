package org.placewright.input.table;

import static org.placewright.input.column.Columns.id;
import static org.placewright.input.column.Columns.whole;

import org.placewright.input.column.Column;
import org.placewright.scenario.register.Programme;

/** {@code programmes.csv}: what places are commissioned on. */
public final class ProgrammesTable implements Table<Programme> {
  private final Column<String> programme = id("programme", "Its id in every table.");
  private final Column<String> specialty =
      id("specialty", "What it trains for.").listedIn("specialties");
  private final Column<String> deanery =
      id("deanery", "The deanery that organises it.").listedIn("deaneries");
  private final Column<String> provider = id("provider", "Who provides it.").listedIn("providers");
  private final Column<Integer> minCohort =
      whole("min_cohort", "The fewest places at which it runs at all.", 0, 10_000)
          .measuredIn("places")
          .usually(0, 200);

  private final Shape shape =
      Shape.of("programmes", "The training programmes: what places are commissioned on.")
          .ownedBy(Owner.SHARED)
          .ofRecords()
          .requiredByPlan("Places are commissioned on programmes.")
          .keyedBy(programme)
          .with(specialty, deanery, provider, minCohort)
          .noting("A provider that lies in another deanery than its programme is a warning.")
          .noting("A provider asks for a larger least intake in bids.csv; the larger one holds.");

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public Programme row(Fields fields) {
    return new Programme(
        fields.get(programme),
        fields.get(specialty),
        fields.get(deanery),
        fields.get(provider),
        fields.get(minCohort));
  }
}
