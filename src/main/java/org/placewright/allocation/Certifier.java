package org.placewright.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.placewright.allocation.model.ExactCheck;
import org.placewright.allocation.model.PlanModel;
import org.placewright.allocation.model.PlanProgram;
import org.placewright.allocation.model.SpecialtyGoals;
import org.placewright.plan.PlacesPlan;
import org.placewright.supply.SupplyProjection;

/**
 * Proves a plan, or says why it cannot be published: every row and limit again in exact arithmetic,
 * every lever's own judgement, and supply again from the cohort engine, compared with what the
 * model took it to be.
 */
final class Certifier {
  /**
   * In units of rows scaled near 1; the values that follow from places carry rounding of some
   * 1e-12.
   */
  private static final double TOLERANCE = 1e-7;

  private static final double SAME = 1e-9;
  private final PlanModel model;
  private final Supplier<PlanProgram> program;
  private final PlanBrief brief;
  private final Outlook outlook;

  /**
   * Certifies plans under a model.
   *
   * @param written the model
   * @param brief that it was written for
   */
  Certifier(WrittenPlan written, PlanBrief brief) {
    this(written.model(), written::whole, brief);
  }

  /** The same of a model that nobody keeps. */
  Certifier(PlanModel model, PlanBrief brief) {
    this(model, () -> PlanProgram.of(model), brief);
  }

  private Certifier(PlanModel model, Supplier<PlanProgram> program, PlanBrief brief) {
    this.model = model;
    this.program = program;
    this.brief = brief;
    outlook = brief.outlook();
  }

  Certificate certify(PlacesPlan plan, List<Verdict> verdicts, double bound) {
    PlanProgram whole = program.get();
    double[] x = whole.complete(PlanModels.columns(model, plan));
    List<String> failures = new ArrayList<>();
    ExactCheck.violations(whole.program(), x, TOLERANCE)
        .forEach(violation -> failures.add("in the model " + violation));
    verdicts.stream()
        .filter(verdict -> verdict.state() == Verdict.State.BROKEN)
        .forEach(verdict -> failures.add(verdict.row() + ": " + verdict.sentence()));
    checkForecasts(plan, failures);
    double objective = PlanCost.of(whole.program(), x);
    checkBound(objective, bound, failures);
    return new Certificate(objective, bound, failures);
  }

  /** A plan better than the best shows that the plan or the proof is wrong. */
  private static void checkBound(double objective, double bound, List<String> failures) {
    if (!Double.isFinite(bound)) {
      failures.add("no finite bound was proven, but " + bound);
    } else if (bound - objective > SAME * Math.max(1, Math.abs(objective))) {
      failures.add("the plan's " + objective + " is below the bound of all plans, " + bound);
    }
  }

  /** Compares the demand and supply that the model took with the projections. */
  private void checkForecasts(PlacesPlan plan, List<String> failures) {
    SupplyProjection supply = outlook.under(brief.scenario(), plan);
    double[][][] places = cells(plan);
    for (SpecialtyGoals goals : model.goals()) {
      int s = goals.specialty();
      for (int to = 0; to < goals.deaneries(); to++) {
        for (int year = 0; year < goals.years(); year++) {
          double demand = goals.demand(to, year);
          double taken = demand - goals.gap(to, year) + added(goals, places, to, year);
          String cell = model.labels().cell(s, to, year);
          compare("demand" + cell, demand, outlook.demand().fte(s, to, firstYear() + year))
              .ifPresent(failures::add);
          compare("supply" + cell, taken, supply.fte(s, to, firstYear() + year))
              .ifPresent(failures::add);
        }
      }
    }
  }

  private static Optional<String> compare(String what, double taken, double projected) {
    boolean same = Math.abs(taken - projected) <= SAME * Math.max(1, Math.abs(projected));
    return same
        ? Optional.empty()
        : Optional.of(
            what + ": the model took " + taken + " FTE, the projection says " + projected);
  }

  private int firstYear() {
    return brief.scenario().horizon().firstIntakeYear() - brief.scenario().horizon().baseYear();
  }

  /** Places by specialty, deanery and intake. */
  private double[][][] cells(PlacesPlan plan) {
    int specialties = brief.scenario().register().specialties().size();
    int deaneries = brief.scenario().register().deaneries().size();
    double[][][] cells = new double[specialties][deaneries][model.intakes()];
    for (int p = 0; p < plan.programmes(); p++) {
      for (int i = 0; i < model.intakes(); i++) {
        cells[brief.baseline().specialty(p)][brief.baseline().deanery(p)][i] += plan.at(p, i);
      }
    }
    return cells;
  }

  private double added(SpecialtyGoals goals, double[][][] places, int to, int year) {
    double added = 0;
    for (int from = 0; from < goals.deaneries(); from++) {
      for (int i = 0; i <= Math.min(year, model.intakes() - 1); i++) {
        added += places[goals.specialty()][from][i] * goals.ftePerPlace(from, to, i, year - i);
      }
    }
    return added;
  }
}
