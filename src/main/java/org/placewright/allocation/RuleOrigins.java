package org.placewright.allocation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewright.allocation.model.PlanModel;
import org.placewright.scenario.register.Programme;
import org.placewright.scenario.row.FigureName;
import org.placewright.scenario.training.Intake;

/** Which figures that a person wrote the rules of a model come from. */
final class RuleOrigins {
  private final Map<String, RuleOrigin> byRow = new HashMap<>();
  private final Map<Integer, RuleOrigin> least = new HashMap<>();
  private final Map<Integer, RuleOrigin> most = new HashMap<>();

  /**
   * Where a rule comes from.
   *
   * @param rule the lever's id, or what else it is in a word
   * @param row its name
   * @param figures the nearest first
   */
  record RuleOrigin(String rule, String row, List<FigureName> figures) {
    /** What rules of one written row share. */
    String group() {
      return figures.isEmpty() ? row : figures.get(0).table() + " " + figures.get(0).key();
    }
  }

  private RuleOrigins() {}

  /** Nothing is known but the names of the rows. */
  static RuleOrigins none() {
    return new RuleOrigins();
  }

  /**
   * The origins of a pack's rules.
   *
   * @param brief what the plan is made from
   * @param levers those in force
   * @return where each comes from
   */
  static RuleOrigins of(PlanBrief brief, LeversInForce levers) {
    RuleOrigins origins = new RuleOrigins();
    for (Verdict verdict : levers.verdicts(brief.baseline().promised())) {
      origins.byRow.putIfAbsent(
          verdict.row(), new RuleOrigin(verdict.lever(), verdict.row(), verdict.figures()));
    }
    List<Programme> programmes = brief.scenario().register().programmes();
    int intakes = brief.scenario().horizon().intakes();
    Map<String, Intake> promised = new HashMap<>();
    brief.scenario().provision().intakes().forEach(row -> promised.put(row.key(), row));
    for (int p = 0; p < programmes.size(); p++) {
      String id = programmes.get(p).id();
      for (int i = 0; i < intakes; i++) {
        int year = brief.scenario().horizon().firstIntakeYear() + i;
        String name = "[" + id + "," + year + "]";
        Optional.ofNullable(promised.get(new Intake(id, year, 0, 0).key()))
            .map(row -> List.of(FigureName.of("intakes", row, "places")))
            .map(figures -> new RuleOrigin("promised", "promised" + name, figures))
            .ifPresent(origins.least(p * intakes + i));
        brief
            .scenario()
            .provision()
            .capacity(id, year)
            .map(row -> List.of(FigureName.of("capacity", row, "max_places")))
            .map(figures -> new RuleOrigin("capacity", "capacity" + name, figures))
            .ifPresent(origins.most(p * intakes + i));
      }
    }
    return origins;
  }

  private java.util.function.Consumer<RuleOrigin> least(int column) {
    return origin -> least.put(column, origin);
  }

  private java.util.function.Consumer<RuleOrigin> most(int column) {
    return origin -> most.put(column, origin);
  }

  /** Where a rule of a model comes from. */
  RuleOrigin of(String row) {
    return Optional.ofNullable(byRow.get(row))
        .orElse(new RuleOrigin(row.replaceFirst("\\[.*", ""), row, List.of()));
  }

  /** Where the least of a column comes from. */
  RuleOrigin leastOf(PlanModel model, int column) {
    return Optional.ofNullable(least.get(column)).orElse(own("least ", model, column));
  }

  /** Where the most of a column comes from. */
  RuleOrigin mostOf(PlanModel model, int column) {
    return Optional.ofNullable(most.get(column)).orElse(own("most ", model, column));
  }

  private static RuleOrigin own(String what, PlanModel model, int column) {
    String name = what + model.columns().get(column).name();
    return new RuleOrigin(what.strip(), name, List.of());
  }
}
