package org.placewright.report.csv;

import static org.placewright.report.csv.OutputColumns.number;
import static org.placewright.report.csv.OutputColumns.text;
import static org.placewright.report.csv.OutputColumns.year;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.placewright.quantity.Figures;
import org.placewright.scenario.need.Driver;
import org.placewright.scenario.register.Register;
import org.placewright.scenario.row.Wildcard;
import org.placewright.shortfall.AdviceFactor;
import org.placewright.shortfall.AdviceParts;
import org.placewright.shortfall.AdviceReasons;
import org.placewright.table.FilledTable;
import org.placewright.table.OutputColumn;
import org.placewright.table.OutputTable;

/** {@code advice.csv}: the required intakes and what makes them differ from the current ones. */
public final class AdviceTable {
  static final OutputTable<SpecialtyAdvice> TABLE =
      OutputTable.<SpecialtyAdvice>of(
              "advice.csv",
              "The yearly intakes that would have supply meet demand, and why they differ from the"
                  + " current ones: for each specialty one row for each deanery and one for all;"
                  + " one for all specialties last.",
              "Written by `advise`.")
          .keyedBy("specialty", "deanery")
          .with(
              text(
                  "specialty",
                  "The specialty; `*` is all of them together.",
                  SpecialtyAdvice::specialty))
          .with(
              text(
                  "deanery",
                  "The deanery in which the people will work; `*` is all of them together.",
                  SpecialtyAdvice::deanery))
          .with(
              year(
                  "year",
                  "The equilibrium year, in which supply is to meet demand.",
                  SpecialtyAdvice::year))
          .with(places("current_intake", "The baseline.", AdviceParts::current))
          .with(
              places(
                  "required_intake",
                  "**What is advised**, whatever is promised; never below 0.",
                  AdviceParts::required))
          .with(
              places(
                  "difference", "`required_intake` − `current_intake`.", AdviceParts::difference))
          .with(
              places(
                  "promised",
                  "The yearly intake beyond the current one that promised places amount to; no part"
                      + " of the difference.",
                  AdviceParts::promised))
          .with(
              places(
                  "replacement",
                  "Part of the difference: what would make up for today's turnover if nothing"
                      + " changed and nobody were in training yet, beyond the current intake.",
                  AdviceParts::replacement))
          .with(
              places(
                  "pipeline",
                  "Part of the difference: what those in training already, and those who enter"
                      + " before the plan, take off it; below 0.",
                  AdviceParts::pipeline))
          .withEach(factors())
          .with(
              places(
                  "floor",
                  "Part of the difference: what is added because an intake cannot be less than"
                      + " none; 0 where it is not.",
                  AdviceParts::floor))
          .noting(
              "The columns from `replacement` to `floor` sum to the difference, and the rows of"
                  + " deaneries to the row of all of them, to the last digit. What each part is:"
                  + " [advice](../models/advice.md).");

  private AdviceTable() {}

  /** The advice for a specialty and deanery. */
  record SpecialtyAdvice(String specialty, String deanery, int year, AdviceParts parts) {}

  private static List<OutputColumn<SpecialtyAdvice>> factors() {
    List<AdviceFactor> factors = AdviceFactor.all();
    return IntStream.range(0, factors.size())
        .mapToObj(
            f ->
                places(
                    factors.get(f).code(),
                    "Part of the difference: " + because(factors.get(f)),
                    parts -> parts.factors().get(f)))
        .toList();
  }

  private static OutputColumn<SpecialtyAdvice> places(
      String name, String meaning, Function<AdviceParts, Long> units) {
    return OutputColumn.of(
        name,
        meaning,
        number("places a year", AdviceTable::places),
        (SpecialtyAdvice row) -> units.apply(row.parts()));
  }

  private static String places(long units) {
    return Figures.exact(BigDecimal.valueOf(units, AdviceParts.DECIMALS));
  }

  private static String because(Driver driver) {
    return switch (driver) {
      case NEED -> "people come to need more or less care";
      case SERVICE_LEVEL -> "people are to be given more or less care for the same need";
      case PRODUCTIVITY -> "the same work comes to take fewer or more staff";
      case SKILL_MIX -> "work passes to or from other groups of staff";
      case SERVICE_SHIFT -> "services move to or from other specialties and settings";
      case WORKING_TIME -> "a full-time post comes to be more or fewer hours";
    };
  }

  private static String because(AdviceFactor factor) {
    return switch (factor.cause()) {
      case POPULATION -> "the population changes in size, sex and age.";
      case DRIVER ->
          factor.driver().map(AdviceTable::because).orElse("")
              + " ([the driver](../tables/demand_drivers.md) `"
              + factor.code()
              + "`).";
      case UNMET_DEMAND -> "posts that stand empty in the base year are to be filled.";
      case RETIREMENT ->
          "staff grow older, so that they retire and leave at other rates than today's overall"
              + " one.";
      case PARTICIPATION -> "those who will be in post work other hours than those of today.";
      case ATTRITION -> "trainees give up, or do not complete.";
      case NEVER_IN_POST -> "some who complete or come never take up a post.";
      case MIGRATION -> "completers move, people come from abroad and come back to practice.";
    };
  }

  /**
   * Fills the table from the advice and its reasons.
   *
   * @param register whose specialties and deaneries
   * @param reasons the advice
   * @return for each specialty a row for each deanery and one for all; one for all specialties last
   */
  public static FilledTable<?> of(Register register, AdviceReasons reasons) {
    int year = reasons.year();
    List<SpecialtyAdvice> rows = new ArrayList<>();
    for (int s = 0; s < register.specialties().size(); s++) {
      String specialty = register.specialties().get(s).id();
      for (int d = 0; d < register.deaneries().size(); d++) {
        String deanery = register.deaneries().get(d).id();
        rows.add(new SpecialtyAdvice(specialty, deanery, year, reasons.cell(s, d)));
      }
      rows.add(new SpecialtyAdvice(specialty, Wildcard.ANY, year, reasons.specialty(s)));
    }
    rows.add(new SpecialtyAdvice(Wildcard.ANY, Wildcard.ANY, year, reasons.all()));
    return TABLE.filledWith(rows);
  }
}
