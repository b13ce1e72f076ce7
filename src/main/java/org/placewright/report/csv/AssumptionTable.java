package org.placewright.report.csv;

import static org.placewright.report.csv.OutputColumns.choice;
import static org.placewright.report.csv.OutputColumns.flag;
import static org.placewright.report.csv.OutputColumns.number;
import static org.placewright.report.csv.OutputColumns.text;
import static org.placewright.table.OutputColumn.optional;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewright.assumption.Assumption;
import org.placewright.assumption.Assumptions;
import org.placewright.assumption.Basis;
import org.placewright.quantity.Figures;
import org.placewright.table.FilledTable;
import org.placewright.table.OutputColumn;
import org.placewright.table.OutputTable;

/** {@code assumptions.csv}: everything a run takes for granted, and who answers for it. */
public final class AssumptionTable {
  private static final int DECIMALS = 4;
  private static final List<String> BASES = Arrays.stream(Basis.values()).map(Basis::word).toList();
  private static final String NOT_SAID = "nobody says";

  static final OutputTable<WeighedAssumption> TABLE =
      OutputTable.<WeighedAssumption>of(
              "assumptions.csv",
              "Everything the run took for granted of its input, and who answers for it: one row"
                  + " for each parameter used.",
              "Written by `plan`, `project`, `advise` and `backtest`.")
          .with(text("table", "The input file, without `.csv`.", row -> row.what().id().table()))
          .with(
              text(
                      "key",
                      "The row, by its key columns.",
                      (WeighedAssumption row) -> row.what().id().key())
                  .blank("all rows of the table together, or several with one source"))
          .with(text("parameter", "The column.", row -> row.what().id().parameter()))
          .with(
              text(
                      "value",
                      "The value, after the scenario's changes; of records `rows=…; least=…;"
                          + " greatest=…; sum=…`; in brief of several rows with one source and"
                          + " other values `rows=…; least=…; greatest=…`.",
                      (WeighedAssumption row) -> row.what().value())
                  .blank("the pack leaves it empty"))
          .with(
              text("unit", "That of the value.", (WeighedAssumption row) -> row.what().unit())
                  .blank("it has none"))
          .with(
              text(
                      "source",
                      "Where it comes from; `default of the program` where the pack is silent.",
                      (WeighedAssumption row) -> row.what().provenance().source())
                  .blank(NOT_SAID))
          .with(
              text(
                      "dated",
                      "When that was published, from `sources.csv`.",
                      (WeighedAssumption row) -> row.what().provenance().dated())
                  .blank(NOT_SAID))
          .with(
              text(
                      "owner",
                      "Who answers for it, from `sources.csv`.",
                      (WeighedAssumption row) -> row.what().provenance().owner())
                  .blank(NOT_SAID))
          .with(
              optional(
                  row -> row.what().provenance().basis(),
                  NOT_SAID,
                  choice(
                      "basis",
                      BASES,
                      "What kind of figure it is: printed somewhere, worked out from printed"
                          + " figures, or somebody's judgement.",
                      Basis::word)))
          .with(
              flag(
                  "changed_by_scenario",
                  "Whether the scenario changed it.",
                  row -> row.what().changed()))
          .with(
              optional(
                  WeighedAssumption::varianceShare,
                  "the run did not ask, or it is not uncertain",
                  OutputColumn.of(
                      "variance_share",
                      "The share of the result's variance that is due to it, from the draws of"
                          + " `project --draws`.",
                      number("share", (Double share) -> Figures.fixed(share, DECIMALS)),
                      share -> share)))
          .noting(
              "In brief: rows of one table and parameter with the same source, owner and date are"
                  + " one row, whose key is empty.")
          .noting("How it is made: [the register of assumptions](../models/assumptions.md).");

  private AssumptionTable() {}

  /**
   * An assumption with what its uncertainty does.
   *
   * @param what the assumption
   * @param varianceShare the share of the result's variance that is due to it, from 0 to 1
   */
  record WeighedAssumption(Assumption what, Optional<Double> varianceShare) {}

  /**
   * The register of a run that did not ask what its uncertainty is due to.
   *
   * @param assumptions what it takes for granted
   * @return a row for each, in their order
   */
  public static FilledTable<?> of(Assumptions assumptions) {
    return of(assumptions, Map.of());
  }

  /**
   * The register of a run.
   *
   * @param assumptions what it takes for granted
   * @param varianceShares the share of the result's variance, from 0 to 1, that is due to an
   *     assumption; those that are not there are left blank
   * @return a row for each assumption, in their order
   */
  public static FilledTable<?> of(
      Assumptions assumptions, Map<Assumption.Id, Double> varianceShares) {
    return TABLE
        .filledWith(weighed(assumptions.rows(), varianceShares))
        .inBrief(weighed(AssumptionsInBrief.of(assumptions.rows()), varianceShares));
  }

  private static List<WeighedAssumption> weighed(
      List<Assumption> rows, Map<Assumption.Id, Double> varianceShares) {
    return rows.stream()
        .map(row -> new WeighedAssumption(row, Optional.ofNullable(varianceShares.get(row.id()))))
        .toList();
  }
}
