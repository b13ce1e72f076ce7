package org.placewright.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import org.placewright.fan.FanRow;
import org.placewright.fan.RiskRow;
import org.placewright.fan.TornadoRow;
import org.placewright.quantity.Figures;

/** The tables of a fan of draws. */
public final class FanTables {
  private static final int SHARE_DECIMALS = 6;

  private FanTables() {}

  /**
   * {@code fan.csv}: quantiles of demand, supply and shortfall.
   *
   * @param fan its rows
   * @return a row each, in their order
   */
  public static CsvTable fan(List<FanRow> fan) {
    List<List<String>> rows = new ArrayList<>();
    for (FanRow each : fan) {
      List<String> row = new ArrayList<>();
      row.add(each.specialty());
      row.add(Integer.toString(each.year()));
      row.add(each.measure().code());
      row.add(Figures.fte(each.central()));
      row.add(Figures.fte(each.mean()));
      each.quantiles().forEach(fte -> row.add(Figures.fte(fte)));
      rows.add(row);
    }
    return new CsvTable(
        List.of(
            "specialty",
            "year",
            "measure",
            "central",
            "mean",
            "p05",
            "p10",
            "p25",
            "p50",
            "p75",
            "p90",
            "p95"),
        rows);
  }

  /**
   * {@code risk.csv}: how likely a shortfall is, and how great.
   *
   * @param risks its rows
   * @return a row each, in their order
   */
  public static CsvTable risk(List<RiskRow> risks) {
    List<List<String>> rows = new ArrayList<>();
    for (RiskRow each : risks) {
      rows.add(
          List.of(
              each.specialty(),
              Integer.toString(each.year()),
              Figures.fixed(each.probabilityOfShortfall(), SHARE_DECIMALS),
              Figures.fte(each.expectedShortfallFte())));
    }
    return new CsvTable(
        List.of("specialty", "year", "probability_of_shortfall", "expected_shortfall_fte"), rows);
  }

  /**
   * {@code tornado.csv}: what the uncertainty is due to.
   *
   * @param tornado its rows
   * @return a row each, in their order, ranked within each specialty
   */
  public static CsvTable tornado(List<TornadoRow> tornado) {
    List<List<String>> rows = new ArrayList<>();
    int rank = 0;
    String last = "";
    for (TornadoRow each : tornado) {
      rank = each.specialty().equals(last) ? rank + 1 : 1;
      last = each.specialty();
      rows.add(
          List.of(
              each.specialty(),
              Integer.toString(rank),
              each.input(),
              cell(each.low(), Figures::significant),
              cell(each.high(), Figures::significant),
              cell(each.atLow(), Figures::fte),
              cell(each.atHigh(), Figures::fte),
              cell(each.swing(), Figures::fte),
              cell(each.varianceShare(), share -> Figures.fixed(share, SHARE_DECIMALS))));
    }
    return new CsvTable(
        List.of(
            "specialty",
            "rank",
            "input",
            "low",
            "high",
            "result_at_low_fte",
            "result_at_high_fte",
            "swing_fte",
            "variance_share"),
        rows);
  }

  private static String cell(OptionalDouble figure, DoubleFunction<String> text) {
    return figure.isPresent() ? text.apply(figure.getAsDouble()) : "";
  }
}
