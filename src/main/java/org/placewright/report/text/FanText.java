package org.placewright.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.placewright.fan.Fan;
import org.placewright.fan.FanMeasure;
import org.placewright.fan.FanRow;
import org.placewright.fan.RiskRow;
import org.placewright.fan.TornadoRow;
import org.placewright.quantity.Figures;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.register.Specialty;
import org.placewright.scenario.row.Wildcard;

/** The fan in the horizon year, and what it is due to, for a terminal. */
public final class FanText {
  private static final double LOW = 0.10;
  private static final double HIGH = 0.90;
  private static final int LONGEST_NAME = 30;
  private static final int LONGEST_INPUT = 56;
  private static final int MOST_INPUTS = 10;

  private final Fan fan;
  private final int year;
  private final Map<String, RiskRow> risks = new TreeMap<>();
  private final Map<String, Map<FanMeasure, FanRow>> rows = new TreeMap<>();

  private FanText(Scenario scenario, Fan fan) {
    this.fan = fan;
    year = scenario.horizon().horizonYear();
    for (RiskRow risk : fan.risks()) {
      if (risk.year() == year) {
        risks.put(risk.specialty(), risk);
      }
    }
    for (FanRow row : fan.rows()) {
      if (row.year() == year) {
        rows.computeIfAbsent(row.specialty(), id -> new TreeMap<>()).put(row.measure(), row);
      }
    }
  }

  /**
   * Tabulates the fan of the country in a few years.
   *
   * @param scenario whose fan
   * @param fan quantiles, risks and sources of many draws
   * @return lines of at most 100 characters, each ended
   */
  public static String of(Scenario scenario, Fan fan) {
    FanText text = new FanText(scenario, fan);
    return "  FTE in all deaneries together in "
        + text.year
        + ": from the 10 % to the 90 % quantile of the draws\n\n"
        + text.fans(scenario.register().specialties())
        + "\n  central: the shortfall with every input as the pack has it. chance: of demand above supply.\n"
        + "\n  What the spread of all demand less all supply is due to, in FTE\n\n"
        + text.causes();
  }

  private String fans(List<Specialty> specialties) {
    List<List<String>> table = new ArrayList<>();
    table.add(List.of("", "needed", "there", "short", "central", "chance"));
    specialties.forEach(row -> table.add(fan(row.id(), row.name())));
    table.add(fan(Wildcard.ANY, "All"));
    return TextTable.of("lrrrrr", table);
  }

  private List<String> fan(String id, String name) {
    List<String> cells = new ArrayList<>(List.of(TextTable.cut(name, LONGEST_NAME)));
    Map<FanMeasure, FanRow> own = rows.getOrDefault(id, Map.of());
    for (FanRow row : own.values()) {
      cells.add(
          Figures.grouped(row.quantile(LOW), 0) + " - " + Figures.grouped(row.quantile(HIGH), 0));
      if (row.measure() == FanMeasure.SHORTFALL) {
        cells.add(Figures.grouped(row.central(), 0));
      }
    }
    Optional.ofNullable(risks.get(id))
        .map(risk -> Figures.fixed(100 * risk.probabilityOfShortfall(), 0) + " %")
        .ifPresent(cells::add);
    return cells;
  }

  private String causes() {
    List<List<String>> table = new ArrayList<>();
    table.add(List.of("input", "at its 10 %", "at its 90 %", "swing", "of variance"));
    int shown = 0;
    for (TornadoRow row : fan.tornado()) {
      boolean last = row.input().equals(TornadoRow.INTERACTIONS);
      if (row.specialty().equals(Wildcard.ANY) && (last || shown++ < MOST_INPUTS)) {
        table.add(
            List.of(
                TextTable.cut(row.input(), LONGEST_INPUT),
                fte(row.atLow()),
                fte(row.atHigh()),
                fte(row.swing()),
                row.varianceShare().isPresent()
                    ? Figures.fixed(100 * row.varianceShare().getAsDouble(), 1) + " %"
                    : ""));
      }
    }
    return TextTable.of("lrrrr", table);
  }

  private static String fte(OptionalDouble figure) {
    return figure.isPresent() ? Figures.grouped(figure.getAsDouble(), 0) : "";
  }
}
