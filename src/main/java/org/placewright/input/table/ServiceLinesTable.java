package org.placewright.input.table;

import static org.placewright.input.column.Columns.id;
import static org.placewright.input.column.Columns.idOrAny;

import org.placewright.input.column.Column;
import org.placewright.scenario.money.ServiceLine;

/** {@code service_lines.csv}: which specialties a service line takes in. */
public final class ServiceLinesTable implements Table<ServiceLine> {
  private final Column<String> specialty =
      idOrAny("specialty", "The specialty; `*` for all that no other row names.")
          .listedIn("specialties");
  private final Column<String> serviceLine =
      id("service_line", "The service line that it belongs to, as surgery.");

  private final Shape shape =
      Shape.of("service_lines", "Which specialties a service line takes in.")
          .optional("Without it nobody can hold a part of a fund.")
          .keyedBy(specialty)
          .with(serviceLine)
          .ofRecords()
          .noting(
              "A specialty belongs to at most one service line. A specialty in none is not"
                  + " delegated.")
          .noting("A service line whose only row is `*`, where every specialty is named, warns.");

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public ServiceLine row(Fields fields) {
    return new ServiceLine(fields.get(serviceLine), fields.get(specialty));
  }
}
