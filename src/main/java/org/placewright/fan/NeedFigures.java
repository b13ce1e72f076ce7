package org.placewright.fan;

import org.placewright.scenario.need.DriverRow;
import org.placewright.scenario.need.DriverRowBuilder;
import org.placewright.scenario.need.Population;
import org.placewright.scenario.staff.Vacancy;

/** The figures of need that a draw may change. */
final class NeedFigures {
  static final FigureLens<Population> PERSONS =
      new FigureLens<>(
          Population::persons,
          (row, x) -> new Population(row.deanery(), row.year(), row.sex(), row.ages(), x));
  static final FigureLens<Vacancy> VACANCY_FTE =
      new FigureLens<>(
          Vacancy::vacancyFte,
          (row, x) -> new Vacancy(row.specialty(), row.deanery(), x, row.unmetShare()));
  static final FigureLens<Vacancy> UNMET_SHARE =
      new FigureLens<>(
          Vacancy::unmetShare,
          (row, x) -> new Vacancy(row.specialty(), row.deanery(), row.vacancyFte(), x));
  static final FigureLens<DriverRow> CHANGE =
      new FigureLens<>(DriverRow::central, NeedFigures::driver);

  private NeedFigures() {}

  private static DriverRow driver(DriverRow row, double change) {
    return DriverRowBuilder.builder()
        .specialty(row.specialty())
        .deanery(row.deanery())
        .driver(row.driver())
        .cause(row.cause())
        .years(row.years())
        .trend(row.trend())
        .group(row.group())
        .low(row.low())
        .central(change)
        .high(row.high())
        .distribution(row.distribution())
        .interval(row.interval())
        .build();
  }
}
