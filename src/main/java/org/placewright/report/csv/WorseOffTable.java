package org.placewright.report.csv;

import static org.placewright.report.csv.OutputColumns.fte;
import static org.placewright.report.csv.OutputColumns.places;
import static org.placewright.report.csv.OutputColumns.share;
import static org.placewright.report.csv.OutputColumns.significant;
import static org.placewright.report.csv.OutputColumns.text;
import static org.placewright.report.csv.OutputColumns.year;
import static org.placewright.table.OutputColumn.optional;

import java.util.List;
import java.util.Optional;
import org.placewright.commission.BindingConstraint;
import org.placewright.commission.WorseOff;
import org.placewright.report.PlanReport;
import org.placewright.report.WorseOffSentence;
import org.placewright.shortfall.StaffGroups;
import org.placewright.table.FilledTable;
import org.placewright.table.OutputTable;

/** {@code worse_off.csv}: the specialties that a plan leaves shorter, and why. */
final class WorseOffTable {
  private static final String NO_LEVER = "no lever is the reason";

  static final OutputTable<Loser> TABLE =
      OutputTable.<Loser>of(
              "worse_off.csv",
              "The specialties that the plan leaves shorter, as a share of their demand in the"
                  + " country, than carrying on would: one row for each.",
              "Written by `plan`.")
          .keyedBy("specialty")
          .with(text("specialty", "The specialty.", row -> row.loss().specialty().id()))
          .with(text("group", "Its group of staff, as in `shortage_by_group.csv`.", Loser::group))
          .with(
              places(
                  "baseline_places",
                  "Places of the year before the first planned intake.",
                  row -> row.loss().places().baseline()))
          .with(
              places(
                  "advised_places",
                  "Places a year that the advice asks for.",
                  row -> row.loss().places().advised()))
          .with(
              places(
                  "first_intake_places",
                  "Places in the first planned intake.",
                  row -> row.places(0)))
          .with(
              places(
                  "last_intake_places",
                  "Places in the last planned intake.",
                  row -> row.places(row.loss().places().byIntake().size() - 1)))
          .with(
              fte(
                  "short_carrying_on_fte",
                  "Short in the horizon year with the baseline carried on.",
                  row -> row.loss().atHorizon().carryingOn()))
          .with(
              fte(
                  "short_fte",
                  "Short in the horizon year with the plan.",
                  row -> row.loss().atHorizon().planned()))
          .with(
              share(
                  "short_carrying_on_share",
                  "Short in the horizon year with the baseline carried on, of demand.",
                  row -> row.loss().atHorizon().shareCarryingOn()))
          .with(
              share(
                  "short_share",
                  "Short in the horizon year with the plan, of demand.",
                  row -> row.loss().atHorizon().sharePlanned()))
          .with(
              share(
                  "worse_by",
                  "The difference of the two in the horizon year: 0.05 is five points of demand; 0"
                      + " or less where it is worse off only before.",
                  row -> row.loss().atHorizon().worse()))
          .with(
              year(
                  "worst_year",
                  "The year in which it is worse off by most.",
                  row -> row.loss().worst().year()))
          .with(
              share(
                  "worse_by_in_worst_year",
                  "By how much in that year, of demand.",
                  row -> row.loss().worst().worse()))
          .with(
              text(
                  "reason",
                  "The id of the lever that holds its places back most"
                      + " ([which](../models/board.md#reasons)); or `advised`, `moved` or `price`.",
                  Loser::reason))
          .with(
              optional(
                  Loser::constraint,
                  NO_LEVER,
                  text(
                      "row",
                      "The row of that lever that weighs most.",
                      constraint -> constraint.verdict().row())))
          .with(
              optional(
                  Loser::constraint,
                  NO_LEVER,
                  significant(
                      "price_fte_years_per_place",
                      "weighted FTE-years per place",
                      "What the row's price comes to for one place of the specialty.",
                      BindingConstraint::worth)))
          .with(
              text(
                      "also",
                      "Other levers that hold them back by at least a tenth as much, with `;`"
                          + " between.",
                      (Loser row) -> String.join(";", row.loss().also()))
                  .blank("no other lever does"))
          .with(text("sentence", "The row's own, or the reason in words.", Loser::sentence))
          .noting(
              "First those that end so in the horizon year, the worst first, then those that are so"
                  + " only before. Less than 0.05 points is no difference.");

  private WorseOffTable() {}

  /** A specialty that is worse off, with its group of staff and why in words. */
  record Loser(WorseOff loss, String group, String sentence) {
    int places(int intake) {
      List<Integer> byIntake = loss.places().byIntake();
      return byIntake.isEmpty() ? 0 : byIntake.get(intake);
    }

    Optional<BindingConstraint> constraint() {
      return loss.constraint();
    }

    String reason() {
      return constraint().map(constraint -> constraint.verdict().lever()).orElse(loss.why().word());
    }
  }

  static FilledTable<Loser> of(PlanReport decided) {
    StaffGroups groups = StaffGroups.of(decided.brief().scenario());
    return TABLE.filledWith(
        decided.board().worseOff().stream()
            .map(
                each ->
                    new Loser(
                        each,
                        groups.of(each.specialty()).name(),
                        WorseOffSentence.of(each, decided)))
            .toList());
  }
}
