package org.placewright.allocation.highs;

import java.util.SplittableRandom;
import org.placewright.allocation.model.LinearProgram;
import org.placewright.allocation.model.LinearProgramBuilder;

/** A made-up program of the shape and size of a national plan, for measuring solvers. */
final class PlanningProgram {
  private static final double FREE = Double.POSITIVE_INFINITY;
  private static final int MOST_PROGRAMMES = 1000;
  private static final int PROGRAMMES_A_PAIR = 4;
  private static final int AUTHORITIES = 10;
  private static final int FUNDS = 2;
  private static final int BUDGET_YEARS = 6;
  private static final int GP = 3;

  private final SplittableRandom random = new SplittableRandom(20080630);
  private final LinearProgramBuilder builder = new LinearProgramBuilder();
  private final int specialties;
  private final int deaneries;
  private final int intakes;
  private final int years;
  private final int programmes;
  private final int[] specialtyOf;
  private final int[] deaneryOf;
  private final int[][] places;
  private final int[][][] entered;
  private final double[] baseline;

  private PlanningProgram(int specialties, int deaneries, int intakes, int years) {
    this.specialties = specialties;
    this.deaneries = deaneries;
    this.intakes = intakes;
    this.years = years;
    programmes = Math.min(MOST_PROGRAMMES, PROGRAMMES_A_PAIR * specialties * deaneries);
    specialtyOf = new int[programmes];
    deaneryOf = new int[programmes];
    baseline = new double[programmes];
    places = new int[programmes][intakes];
    entered = new int[specialties][deaneries][intakes];
  }

  static LinearProgram of(int specialties, int deaneries, int intakes, int years) {
    PlanningProgram plan = new PlanningProgram(specialties, deaneries, intakes, years);
    plan.places();
    plan.sums();
    plan.goals(plan.mobility());
    plan.budgets();
    plan.generalPractice();
    plan.stability();
    return plan.builder.build();
  }

  private void places() {
    for (int j = 0; j < programmes; j++) {
      int pair = j % (specialties * deaneries);
      specialtyOf[j] = pair / deaneries;
      deaneryOf[j] = pair % deaneries;
      baseline[j] = 2 + random.nextInt(12);
      for (int t = 0; t < intakes; t++) {
        places[j][t] = builder.column("x." + j + "." + t, 0, 3 * baseline[j], 0, true);
        int row = builder.row("capacity." + j + "." + t, -FREE, Math.floor(1.5 * baseline[j] * 3));
        for (int back = Math.max(0, t - 2); back <= t; back++) {
          builder.coefficient(row, places[j][back], 1);
        }
      }
    }
  }

  private void sums() {
    for (int s = 0; s < specialties; s++) {
      for (int d = 0; d < deaneries; d++) {
        for (int t = 0; t < intakes; t++) {
          String name = s + "." + d + "." + t;
          entered[s][d][t] = builder.column("E." + name, 0, FREE, 0, false);
          int row = builder.row("enter." + name, 0, 0);
          builder.coefficient(row, entered[s][d][t], -1);
          for (int j = 0; j < programmes; j++) {
            if (specialtyOf[j] == s && deaneryOf[j] == d) {
              builder.coefficient(row, places[j][t], 0.9 + 0.1 * random.nextDouble());
            }
          }
        }
      }
    }
  }

  private int[][][] mobility() {
    int[][][] mixed = new int[specialties][deaneries][intakes];
    double[][] share = shares();
    for (int s = 0; s < specialties; s++) {
      for (int e = 0; e < deaneries; e++) {
        for (int t = 0; t < intakes; t++) {
          String name = s + "." + e + "." + t;
          mixed[s][e][t] = builder.column("N." + name, 0, FREE, 0, false);
          int row = builder.row("move." + name, 0, 0);
          builder.coefficient(row, mixed[s][e][t], -1);
          for (int d = 0; d < deaneries; d++) {
            builder.coefficient(row, entered[s][d][t], share[d][e]);
          }
        }
      }
    }
    return mixed;
  }

  private double[][] shares() {
    double[][] share = new double[deaneries][deaneries];
    for (double[] from : share) {
      double sum = 0;
      for (int e = 0; e < deaneries; e++) {
        from[e] = 0.05 + random.nextDouble();
        sum += from[e];
      }
      for (int e = 0; e < deaneries; e++) {
        from[e] *= 0.4 / sum;
      }
    }
    for (int d = 0; d < deaneries; d++) {
      share[d][d] += 0.6;
    }
    return share;
  }

  private void goals(int[][][] mixed) {
    for (int s = 0; s < specialties; s++) {
      int training = s < GP ? 3 : 5 + s % 4;
      double weight = 0.5 + random.nextDouble();
      for (int e = 0; e < deaneries; e++) {
        double perYear = 6 + 20 * random.nextDouble();
        for (int year = 0; year < years; year++) {
          double gap =
              perYear
                  * Math.max(0, Math.min(intakes, year - training + 1))
                  * (0.8 + 0.6 * random.nextDouble());
          goal(
              s + "." + e + "." + year,
              gap,
              weight / StrictMath.pow(1.035, year),
              mixed[s][e],
              year - training);
        }
      }
    }
  }

  private void goal(String name, double gap, double price, int[] mixed, int last) {
    if (last < 0) {
      return;
    }
    int row = builder.row("goal." + name, gap, gap);
    for (int t = 0; t < intakes && t <= last; t++) {
      builder.coefficient(row, mixed[t], 0.85 * StrictMath.pow(0.98, last - t));
    }
    double demand = Math.max(10, 2 * gap);
    builder.coefficient(row, builder.column("short1." + name, 0, 0.05 * demand, price, false), 1);
    builder.coefficient(
        row, builder.column("short2." + name, 0, 0.10 * demand, 2 * price, false), 1);
    builder.coefficient(row, builder.column("short3." + name, 0, FREE, 4 * price, false), 1);
    builder.coefficient(row, builder.column("over." + name, 0, FREE, 0.05 * price, false), -1);
  }

  private void budgets() {
    for (int sha = 0; sha < AUTHORITIES; sha++) {
      for (int fund = 0; fund < FUNDS; fund++) {
        for (int year = 0; year < BUDGET_YEARS; year++) {
          budget(sha, fund, year);
        }
      }
    }
  }

  private void budget(int sha, int fund, int year) {
    double spent = 0;
    int row = builder.row("budget." + sha + "." + fund + "." + year, -FREE, 0);
    for (int j = 0; j < programmes; j++) {
      if (deaneryOf[j] % AUTHORITIES == sha) {
        double tariff = (fund == 0 ? 40_000 : 15_000) + 500 * (specialtyOf[j] % 7);
        for (int t = 0; t < intakes && t <= year; t++) {
          double pay = tariff * (t == year ? 8.0 / 12 : 1);
          builder.coefficient(row, places[j][t], pay);
          spent += pay * baseline[j];
        }
      }
    }
    builder.coefficient(
        row,
        builder.column("budget." + sha + "." + fund + "." + year, 1, 1, 0, false),
        -1.05 * spent);
  }

  private void generalPractice() {
    for (int t = 0; t < intakes; t++) {
      int row = builder.row("half-gp." + t, 0, FREE);
      for (int s = 0; s < specialties; s++) {
        for (int d = 0; d < deaneries; d++) {
          builder.coefficient(row, entered[s][d][t], s < GP ? 0.8 : -0.2);
        }
      }
    }
  }

  private void stability() {
    for (int s = 0; s < specialties; s++) {
      for (int d = 0; d < deaneries; d++) {
        for (int t = 1; t < intakes; t++) {
          int row = builder.row("stability." + s + "." + d + "." + t, -FREE, 4);
          builder.coefficient(row, entered[s][d][t], 1);
          builder.coefficient(row, entered[s][d][t - 1], -1.1);
        }
      }
    }
  }
}
