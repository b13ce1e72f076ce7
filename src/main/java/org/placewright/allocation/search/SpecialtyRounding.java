package org.placewright.allocation.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.placewright.allocation.model.LinearSolver;
import org.placewright.allocation.model.MipLimits;
import org.placewright.allocation.model.MipSolution;
import org.placewright.allocation.model.MipStatus;
import org.placewright.allocation.model.PlanModel;
import org.placewright.allocation.model.SpecialtyRules;

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

  private final TreeMap<Integer, SpecialtyProgram> programs = new TreeMap<>();

  private SpecialtyRounding(PlanModel model) {
    SpecialtyRules rules = new SpecialtyRules(model);
    for (int column = 0; column < model.columns().size(); column++) {
      int specialty = model.columns().get(column).specialty();
      programs.computeIfAbsent(specialty, unused -> new SpecialtyProgram(model)).place(column);
    }
    programs.forEach(
        (specialty, program) -> {
          rules.rules(specialty).forEach(program::rule);
          rules.cohorts(specialty).forEach(program::cohort);
          program.changes();
        });
  }

  /**
   * Whole places that keep the rules of each specialty, but for those that have none.
   *
   * @param places by column
   * @param without specialties that have none, by the solver's word, rising
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  public record Rounded(int[] places, List<Integer> without) {}

  /**
   * Looks for whole places, one specialty after the other.
   *
   * @param model the decision
   * @param wishes what the whole places are to be near to
   * @param otherwise places by column of specialties in which the solver finds none
   * @param solver searches for whole numbers
   * @return whole places
   */
  public static Rounded of(
      PlanModel model, List<WishedTotal> wishes, int[] otherwise, LinearSolver solver) {
    SpecialtyRounding rounding = new SpecialtyRounding(model);
    for (WishedTotal wish : wishes) {
      int specialty = model.columns().get(wish.columns().get(0)).specialty();
      Objects.requireNonNull(rounding.programs.get(specialty)).wish(wish);
    }
    return rounding.solve(otherwise, solver);
  }

  private Rounded solve(int[] otherwise, LinearSolver solver) {
    int[] places = otherwise.clone();
    List<Integer> without = new ArrayList<>();
    MipLimits limits = MipLimits.none().withMaxLpIterations(WORK).withRelativeGap(GAP);
    programs.forEach(
        (specialty, program) -> {
          MipSolution solution = solver.solve(program.build(), limits, Optional.empty());
          if (!solution.x().isEmpty()) {
            program.read(solution.x(), places);
          } else if (solution.status() == MipStatus.INFEASIBLE) {
            without.add(specialty);
          }
        });
    return new Rounded(places, List.copyOf(without));
  }
}
