package org.placewright.input.table;

import static org.placewright.input.column.Columns.idOrAny;
import static org.placewright.input.column.Columns.oneOf;
import static org.placewright.input.column.Columns.yesNo;

import org.placewright.input.column.Column;
import org.placewright.scenario.need.Method;
import org.placewright.scenario.need.MethodChoice;

/** {@code demand_methods.csv}: how each specialty's need is calculated. */
public final class DemandMethodsTable implements Table<MethodChoice> {
  private final Column<String> specialty =
      idOrAny("specialty", "The specialty.").listedIn("specialties");
  private final Column<Method> method =
      oneOf("method", "How its need is calculated, before drivers and shifts.", Method.class);
  private final Column<Boolean> drivers =
      yesNo(
          "drivers",
          "Whether the drivers of demand_drivers.csv move what the method gives; no where the"
              + " figures foresee the change already.");

  private final Shape shape =
      Shape.of("demand_methods", "How each specialty's need is calculated.")
          .optional("Where no row says otherwise it is utilisation, with drivers.")
          .keyedBy(specialty)
          .with(method, drivers)
          .byDefault(method, "utilisation")
          .byDefault(drivers, "yes")
          .noting("The row of a specialty wins over the row for any.")
          .noting(
              "ratio reads ratios.csv; workload reads working_time.csv, workload.csv and"
                  + " allowances.csv; standard reads standards.csv; returns reads returns.csv and"
                  + " challenges.csv; utilisation reads workforce.csv, vacancies.csv, population.csv"
                  + " and utilisation.csv.")
          .noting("Rows for a method that is not chosen are checked, and otherwise not read.");

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public MethodChoice row(Fields fields) {
    return new MethodChoice(fields.get(specialty), fields.get(method), fields.get(drivers));
  }
}
