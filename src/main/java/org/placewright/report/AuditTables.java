package org.placewright.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.placewright.audit.Loss;
import org.placewright.audit.PotYear;
import org.placewright.audit.Raid;
import org.placewright.audit.Statement;
import org.placewright.quantity.Figures;
import org.placewright.quantity.Pounds;

/** The tables of an audit, to the penny. */
public final class AuditTables {
  private static final int SHARE_DECIMALS = 6;
  private static final List<Column<Statement>> STATEMENT =
      List.of(
          new Column<>("fund", row -> row.pot().fund().id()),
          new Column<>("sha", row -> row.pot().sha()),
          new Column<>("financial_year", row -> Integer.toString(row.pot().year().first())),
          new Column<>("month", row -> row.month().toString()),
          gbp("budget_to_date_gbp", Statement::budgetToDate),
          gbp("spend_gbp", row -> row.own().spend()),
          gbp("spend_to_date_gbp", row -> row.toDate().spend()),
          gbp("over_profile_gbp", row -> row.toDate().spend().minus(row.budgetToDate())),
          gbp("virement_gbp", row -> row.own().virement()),
          gbp("virement_to_date_gbp", row -> row.toDate().virement()),
          gbp("diverted_gbp", row -> row.own().diverted()),
          gbp("diverted_to_date_gbp", row -> row.toDate().diverted()),
          gbp("brought_forward_to_date_gbp", row -> row.toDate().broughtForward()),
          gbp("carried_forward_to_date_gbp", row -> row.toDate().carriedForward()),
          gbp("remaining_gbp", Statement::remaining),
          gbp("unspent_gbp", Statement::unspent),
          gbp("left_training_to_date_gbp", Statement::leftTraining),
          gbp("held_gbp", Statement::held),
          gbp("ringfence_floor_gbp", row -> row.pot().floor()),
          gbp("over_ringfence_gbp", Statement::overRingfence),
          gbp("over_virement_limit_gbp", Statement::overVirement),
          new Column<>("state", row -> row.broken() ? "broken" : "kept"));
  private static final List<Column<Raid>> RAID =
      List.of(
          new Column<>("sha", Raid::sha),
          new Column<>("fund", Raid::fund),
          new Column<>("financial_year", row -> Integer.toString(row.year().first())),
          gbp("budget_gbp", row -> row.money().budget()),
          gbp("spend_gbp", row -> row.money().movement().spend()),
          gbp("virement_gbp", row -> row.money().movement().virement()),
          gbp("brought_forward_gbp", row -> row.money().movement().broughtForward()),
          gbp("carried_forward_gbp", row -> row.money().movement().carriedForward()),
          gbp("diverted_gbp", row -> row.money().movement().diverted()),
          gbp("unspent_gbp", row -> row.money().unspent()),
          gbp("overspent_gbp", row -> row.money().overspent()),
          gbp("left_training_gbp", row -> row.money().leftTraining()),
          new Column<>(
              "share_of_budget", row -> share(row.money().leftTraining(), row.money().budget())),
          gbp("permitted_gbp", row -> row.money().permitted()),
          new Column<>(
              "ringfence_broken_in", row -> row.brokenSince().map(YearMonth::toString).orElse("")),
          gbp("over_ringfence_gbp", row -> row.money().overRingfence()),
          gbp("over_virement_limit_gbp", row -> row.money().overVirement()),
          gbp("planned_diversion_gbp", row -> row.money().movement().planned()),
          new Column<>("places_lost", row -> loss(row, Loss::places)),
          new Column<>("fte_years_lost", row -> loss(row, Loss::fteYears)),
          new Column<>("fte_at_horizon", row -> loss(row, Loss::fteAtHorizon)));

  private AuditTables() {}

  private record Column<R>(String name, Function<R, String> cell) {}

  private static <R> Column<R> gbp(String name, Function<R, Pounds> amount) {
    return new Column<>(name, row -> Figures.gbp(amount.apply(row)));
  }

  /**
   * {@code audit.csv}: every pot at the end of every month.
   *
   * @param audit the pots
   * @return a row for each month, in their order
   */
  public static CsvTable statements(List<PotYear> audit) {
    return table(STATEMENT, audit.stream().flatMap(pot -> pot.months().stream()).toList());
  }

  /**
   * {@code raids.csv}: who took what.
   *
   * @param raids pots and their sums
   * @return a row each, in their order
   */
  public static CsvTable raids(List<Raid> raids) {
    return table(RAID, raids);
  }

  private static <R> CsvTable table(List<Column<R>> columns, List<R> rows) {
    List<List<String>> cells = new ArrayList<>();
    for (R row : rows) {
      cells.add(columns.stream().map(column -> column.cell().apply(row)).toList());
    }
    return new CsvTable(columns.stream().<String>map(Column::name).toList(), cells);
  }

  private static String share(Pounds part, Pounds whole) {
    return share(part, whole, SHARE_DECIMALS).map(Figures::exact).orElse("");
  }

  /** A part of an amount, rounded once from the exact pence; none of nothing. */
  static Optional<BigDecimal> share(Pounds part, Pounds whole, int decimals) {
    return whole.pence() == 0
        ? Optional.empty()
        : Optional.of(part.gbp().divide(whole.gbp(), decimals, RoundingMode.HALF_EVEN));
  }

  private static String loss(Raid raid, Function<Loss, Double> figure) {
    return raid.loss().map(figure).map(Figures::fte).orElse("");
  }
}
