package org.placewright.allocation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewright.allocation.model.PlanModel;
import org.placewright.scenario.row.FigureName;

/** Which figures that a person wrote the rules of a model come from. */
final class RuleOrigins {
  private final Map<String, RuleOrigin> byRow = new HashMap<>();
  private final Optional<ColumnOrigins> limits;

  /**
   * Where a rule comes from.
   *
   * @param rule the lever's id, or what else it is in a word
   * @param row its name
   * @param figures the nearest first
   */
  record RuleOrigin(String rule, String row, List<FigureName> figures) {
    /** Whether a person wrote a figure that it comes from. */
    boolean isWritten() {
      return !figures.isEmpty();
    }

    /** What rules of one written row share. */
    String group() {
      return isWritten() ? figures.get(0).table() + " " + figures.get(0).key() : row;
    }
  }

  private RuleOrigins(Optional<ColumnOrigins> limits) {
    this.limits = limits;
  }

  /** Nothing is known but the names of the rows. */
  static RuleOrigins none() {
    return new RuleOrigins(Optional.empty());
  }

  /**
   * The origins of a pack's rules.
   *
   * @param brief what the plan is made from
   * @param levers those in force
   * @return where each comes from
   */
  static RuleOrigins of(PlanBrief brief, LeversInForce levers) {
    RuleOrigins origins = new RuleOrigins(Optional.of(new ColumnOrigins(brief.scenario())));
    for (Verdict verdict : levers.verdicts(brief.baseline().promised())) {
      origins.byRow.putIfAbsent(
          verdict.row(), new RuleOrigin(verdict.lever(), verdict.row(), verdict.figures()));
    }
    return origins;
  }

  /** Where a rule of a model comes from. */
  RuleOrigin of(String row) {
    return Optional.ofNullable(byRow.get(row))
        .orElse(new RuleOrigin(row.replaceFirst("\\[.*", ""), row, List.of()));
  }

  /** Where the least of a column comes from. */
  RuleOrigin leastOf(PlanModel model, int column) {
    return limits
        .map(each -> each.least(column / model.intakes(), model.intake(column)))
        .filter(RuleOrigin::isWritten)
        .orElseGet(() -> own("least ", model, column));
  }

  /** Where the most of a column comes from. */
  RuleOrigin mostOf(PlanModel model, int column) {
    return limits
        .map(each -> each.most(column / model.intakes(), model.intake(column)))
        .filter(RuleOrigin::isWritten)
        .orElseGet(() -> own("most ", model, column));
  }

  private static RuleOrigin own(String what, PlanModel model, int column) {
    String name = what + model.columns().get(column).name();
    return new RuleOrigin(what.strip(), name, List.of());
  }
}
