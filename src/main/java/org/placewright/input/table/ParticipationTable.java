package org.placewright.input.table;

import static org.placewright.input.column.Columns.number;

import java.util.Optional;
import org.placewright.input.column.BadCell;
import org.placewright.scenario.staff.AgeSexRate;

/** {@code participation.csv}: how much people in post work. */
public final class ParticipationTable implements Table<AgeSexRate> {
  private final AgeSexColumns columns =
      AgeSexColumns.byYear(
          number("fte_per_head", "FTE per head.", 0, 1.5)
              .measuredIn("FTE per head")
              .usually(0.3, 1.2));

  private final Shape shape =
      columns
          .addTo(
              Shape.of("participation", "How much people in post work: FTE per head.")
                  .required("Headcount cannot become FTE without it."))
          .noting(
              "Every specialty with staff, trainees or programmes needs a figure for each sex and each age at which leaving.csv has one.");

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public AgeSexRate row(Fields fields) throws BadCell {
    return columns.row(fields);
  }

  @Override
  public Optional<RowSpan> span(AgeSexRate row) {
    return columns.span(row);
  }
}
