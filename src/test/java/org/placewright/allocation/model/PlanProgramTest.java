package org.placewright.allocation.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.placewright.allocation.highs.HighsSolver;

/** The columns that follow from places have the values a solver would choose. */
class PlanProgramTest {
  @Test
  void completesPlacesAtTheLeastPrice() {
    HighsSolver solver = new HighsSolver();
    SplittableRandom random = new SplittableRandom(11);
    int kept = 0;
    for (int seed = 0; seed < 200; seed++) {
      PlanModel model = SyntheticPlan.tiny(seed);
      PlanProgram whole = PlanProgram.of(model);
      for (int trial = 0; trial < 3; trial++) {
        int[] places = SyntheticPlan.places(model, random);
        double[] x = whole.complete(places);
        LinearSolution best = solver.relax(fixed(whole.program(), model, x));
        boolean keeps = ExactCheck.violations(whole.program(), x, 1e-7).isEmpty();
        assertEquals(keeps, best.status() == LpStatus.OPTIMAL, "model " + seed);
        if (keeps) {
          kept++;
          double price = ExactCheck.objective(whole.program(), x).doubleValue();
          assertEquals(best.objective(), price, 1e-6 * Math.max(1, price), "model " + seed);
        }
      }
    }
    assertTrue(kept > 50 && kept < 550, kept + " plans kept all rules");
  }

  /** The program with its whole numbers held: what is left is linear. */
  private static LinearProgram fixed(LinearProgram program, PlanModel model, double[] x) {
    double[] lower = new double[x.length];
    double[] upper = new double[x.length];
    for (int column = 0; column < x.length; column++) {
      boolean held = column < model.columns().size();
      lower[column] = held ? x[column] : program.lower(column);
      upper[column] = held ? x[column] : program.upper(column);
      if (!held && program.integer(column)) {
        lower[column] = Math.max(lower[column], x[column]);
        upper[column] = Math.min(upper[column], x[column]);
      }
    }
    return program.withBounds(lower, upper);
  }

  @Test
  void pricesBalancesAsTheirDefinitionSays() {
    SplittableRandom random = new SplittableRandom(12);
    for (int seed = 0; seed < 200; seed++) {
      PlanModel synthetic = SyntheticPlan.small(seed);
      PlanModel model =
          new PlanModel(
              synthetic.intakes(),
              synthetic.columns(),
              synthetic.goals(),
              synthetic.prices(),
              new LeverRows(),
              synthetic.labels());
      int[] places = SyntheticPlan.places(model, random);
      PlanProgram whole = PlanProgram.of(model);
      double[] x = whole.complete(places);
      assertEquals(List.of(), ExactCheck.violations(whole.program(), x, 1e-9));
      double expected =
          change(model, places)
              + model.goals().stream().mapToDouble(g -> price(model, g, places)).sum();
      double price = ExactCheck.objective(whole.program(), x).doubleValue();
      assertEquals(expected, price, 1e-9 * Math.max(1, expected), "model " + seed);
    }
  }

  /** By the definition: (1 − λ) · φ(country) + λ · Σ φ(deanery), each deanery's gap by itself. */
  private static double price(PlanModel model, SpecialtyGoals goals, int[] places) {
    ShortfallPrices prices = model.prices();
    double sum = 0;
    for (int year = goals.firstYield(); year < goals.years(); year++) {
      double country = 0;
      double demand = 0;
      double deaneries = 0;
      for (int to = 0; to < goals.deaneries(); to++) {
        double gap = gap(model, goals, places, new int[] {to, year});
        country += gap;
        demand += goals.demand(to, year);
        deaneries += prices.of(goals.demand(to, year), gap);
      }
      double share = prices.locationShare();
      sum +=
          goals.yearWeight()[year] * ((1 - share) * prices.of(demand, country) + share * deaneries);
    }
    return sum;
  }

  private static double gap(PlanModel model, SpecialtyGoals goals, int[] places, int[] at) {
    double gap = goals.gap(at[0], at[1]);
    for (int column = 0; column < places.length; column++) {
      PlaceColumn place = model.columns().get(column);
      int k = at[1] - model.intake(column);
      if (place.specialty() == goals.specialty() && k >= 0) {
        double each = goals.ftePerPlace(place.deanery(), at[0], model.intake(column), k);
        gap -= places[column] * each;
      }
    }
    return gap;
  }

  /** Every place by which a programme's intake differs from the one before, at its price. */
  private static double change(PlanModel model, int[] places) {
    double moved = 0;
    for (int column = 0; column < places.length; column++) {
      boolean first = model.intake(column) == 0;
      int before = first ? model.columns().get(column).baseline() : places[column - 1];
      moved += Math.abs(places[column] - before);
    }
    return moved * model.prices().change();
  }

  @Test
  void namesRowsByWhatTheyAreAbout() {
    PlanModel model = SyntheticPlan.tiny(3);
    LinearProgram program = PlanProgram.of(model).program();
    assertTrue(program.columnNamed("work[specialty0/d0,2010]").isPresent());
    assertTrue(program.rowNamed("balance[specialty0/d1,2014]").isPresent());
  }
}
