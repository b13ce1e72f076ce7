package org.placewright.allocation.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.placewright.allocation.model.LimitRow;
import org.placewright.allocation.model.LinearSolver;
import org.placewright.allocation.model.MinimumIntake;
import org.placewright.allocation.model.MipLimits;
import org.placewright.allocation.model.MipSolution;
import org.placewright.allocation.model.PlanModel;
import org.placewright.allocation.model.Term;
import org.placewright.allocation.model.Virement;

/**
 * Whole places that keep every hard rule within one specialty and are near to given sums. Each
 * specialty is a small program in whole numbers of its own, solved by a solver's search. Rules that
 * specialties share are not looked at: near to split places that keep them, little is missed.
 */
public final class SpecialtyRounding {
  /** Simplex iterations for one specialty, some ten times what the largest has needed. */
  private static final long WORK = 200_000;

  /** Of the sum of all that wishes miss. */
  private static final double GAP = 0.02;

  private static final int NONE = -1;
  private final PlanModel model;
  private final TreeMap<Integer, SpecialtyProgram> programs = new TreeMap<>();

  private SpecialtyRounding(PlanModel model) {
    this.model = model;
    for (int column = 0; column < model.columns().size(); column++) {
      int specialty = model.columns().get(column).specialty();
      programs.computeIfAbsent(specialty, unused -> new SpecialtyProgram(model)).place(column);
    }
    Set<String> budgets = budgets();
    for (LimitRow rule : model.rules().limits()) {
      int specialty = rule.isHard() && !budgets.contains(rule.name()) ? only(rule) : NONE;
      if (specialty != NONE) {
        programs.get(specialty).rule(rule);
      }
    }
    for (MinimumIntake cohort : model.rules().cohorts()) {
      if (cohort.isHard()) {
        int column = cohort.programme() * model.intakes() + cohort.intake();
        programs.get(model.columns().get(column).specialty()).cohort(cohort, column);
      }
    }
    programs.values().forEach(SpecialtyProgram::changes);
  }

  /**
   * Rounds.
   *
   * @param model the decision
   * @param wishes what the whole places are to be near to
   * @param otherwise places by column of specialties in which the solver finds none
   * @param solver searches for whole numbers
   * @return places by column
   */
  public static int[] of(
      PlanModel model, List<WishedTotal> wishes, int[] otherwise, LinearSolver solver) {
    SpecialtyRounding rounding = new SpecialtyRounding(model);
    for (WishedTotal wish : wishes) {
      int specialty = model.columns().get(wish.columns().get(0)).specialty();
      rounding.programs.get(specialty).wish(wish);
    }
    int[] places = otherwise.clone();
    MipLimits limits = MipLimits.none().withMaxLpIterations(WORK).withRelativeGap(GAP);
    for (SpecialtyProgram program : rounding.programs.values()) {
      MipSolution solution = solver.solve(program.build(), limits, Optional.empty());
      if (!solution.x().isEmpty()) {
        program.read(solution.x(), places);
      }
    }
    return places;
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

  /** The only specialty that a rule is about. */
  private int only(LimitRow rule) {
    int only = NONE;
    for (Term term : rule.terms()) {
      int its = model.columns().get(model.column(term)).specialty();
      if (only != NONE && only != its) {
        return NONE;
      }
      only = its;
    }
    return only;
  }
}
