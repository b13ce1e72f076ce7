package org.placewright.input.table;

import static org.placewright.input.column.Columns.number;

import java.util.Optional;
import org.placewright.input.column.BadCell;
import org.placewright.scenario.staff.AgeSexRate;

/** {@code utilisation.csv}: relative use of a specialty per person. */
public final class UtilisationTable implements Table<AgeSexRate> {
  private final AgeSexColumns columns =
      AgeSexColumns.of(
          number("weight", "Relative use per person; only ratios matter.", 0, 1e9)
              .comparedAlong("age_from", 300));

  private final Shape shape =
      columns
          .addTo(
              Shape.of("utilisation", "Relative use of a specialty per person, by age and sex.")
                  .required("Demand could not follow the population without it."))
          .noting(
              "Every specialty with staff or vacancies needs a weight for each sex and each age in population.csv; write 0 for no use. Not all its weights may be 0.");

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
