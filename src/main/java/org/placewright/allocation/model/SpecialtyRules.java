package org.placewright.allocation.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The hard rules of a model that are each about one specialty alone. */
public final class SpecialtyRules {
  private static final int SHARED = -1;
  private final PlanModel model;
  private final Map<Integer, List<LimitRow>> rules = new TreeMap<>();
  private final Map<Integer, List<MinimumIntake>> cohorts = new TreeMap<>();

  /**
   * Sorts the rules of a model.
   *
   * @param model the decision
   */
  public SpecialtyRules(PlanModel model) {
    this.model = model;
    Set<String> budgets = budgets();
    for (LimitRow rule : model.rules().limits()) {
      int specialty = rule.isHard() && !budgets.contains(rule.name()) ? only(rule) : SHARED;
      if (specialty != SHARED) {
        rules.computeIfAbsent(specialty, unused -> new ArrayList<>()).add(rule);
      }
    }
    for (MinimumIntake cohort : model.rules().cohorts()) {
      if (cohort.isHard()) {
        int specialty = model.columns().get(column(cohort)).specialty();
        cohorts.computeIfAbsent(specialty, unused -> new ArrayList<>()).add(cohort);
      }
    }
  }

  private int column(MinimumIntake cohort) {
    return cohort.programme() * model.intakes() + cohort.intake();
  }

  /** Money moves between these, so none is a rule by itself. */
  private Set<String> budgets() {
    Set<String> budgets = new HashSet<>();
    List<Virement.Member> members = new ArrayList<>();
    model.rules().virements().forEach(virement -> members.addAll(virement.members()));
    model.rules().nets().forEach(net -> members.addAll(net.members()));
    members.forEach(member -> budgets.add(member.row()));
    return budgets;
  }

  private int only(LimitRow rule) {
    int only = SHARED;
    for (Term term : rule.terms()) {
      int its = model.columns().get(model.column(term)).specialty();
      if (only != SHARED && only != its) {
        return SHARED;
      }
      only = its;
    }
    return only;
  }

  /** The hard rules of a specialty, in the model's order. */
  public List<LimitRow> rules(int specialty) {
    return List.copyOf(rules.getOrDefault(specialty, List.of()));
  }

  /** The hard least intakes of a specialty, in the model's order. */
  public List<MinimumIntake> cohorts(int specialty) {
    return List.copyOf(cohorts.getOrDefault(specialty, List.of()));
  }

  /**
   * The model with nothing but the hard rules of one specialty. Where it has no plan, the model has
   * none.
   *
   * @param specialty its index in the register
   * @return the same columns; nothing has a price
   */
  public PlanModel alone(int specialty) {
    LeverRows alone = new LeverRows();
    rules(specialty).forEach(alone::add);
    cohorts(specialty).forEach(alone::add);
    ShortfallPrices free = ShortfallPricesBuilder.builder().tiers(ShortfallPrices.USUAL).build();
    return new PlanModel(model.intakes(), model.columns(), List.of(), free, alone, model.labels());
  }
}
