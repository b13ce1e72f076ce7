package org.placewright.allocation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.placewright.allocation.RuleOrigins.RuleOrigin;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.row.FigureName;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.training.Intake;

/** Which figures that a person wrote the limits of single intakes come from. */
final class ColumnOrigins {
  private final Scenario scenario;
  private final Map<String, Intake> promised = new HashMap<>();

  ColumnOrigins(Scenario scenario) {
    this.scenario = scenario;
    scenario.provision().intakes().forEach(row -> promised.put(row.key(), row));
  }

  /**
   * Where the fewest places come from.
   *
   * @param programme index in the register
   * @param intake from the first planned
   * @return without a figure where nothing is promised
   */
  RuleOrigin least(int programme, int intake) {
    Intake row = promised.get(Row.keyOf(id(programme), year(intake)));
    return origin(
        "promised",
        programme,
        intake,
        Optional.ofNullable(row).map(found -> FigureName.of("intakes", found, "places")));
  }

  /**
   * Where the most places come from.
   *
   * @param programme index in the register
   * @param intake from the first planned
   * @return without a figure where no capacity is given
   */
  RuleOrigin most(int programme, int intake) {
    return origin(
        "capacity",
        programme,
        intake,
        scenario
            .provision()
            .capacity(id(programme), year(intake))
            .map(row -> FigureName.of("capacity", row, "max_places")));
  }

  private RuleOrigin origin(String rule, int programme, int intake, Optional<FigureName> figure) {
    String row = rule + "[" + id(programme) + "," + year(intake) + "]";
    return new RuleOrigin(rule, row, figure.stream().toList());
  }

  private String id(int programme) {
    return scenario.register().programmes().get(programme).id();
  }

  private int year(int intake) {
    return scenario.horizon().firstIntakeYear() + intake;
  }
}
