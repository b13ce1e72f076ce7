package org.placewright.allocation.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes the balances into a program. To keep it sparse, places are first summed by cell (a
 * specialty's deanery and intake), and cells are mixed by mobility into entrants who will work in a
 * deanery; supply then needs one coefficient for each intake.
 */
final class BalanceRows {
  private final PlanModel model;
  private final LinearProgramBuilder builder;
  private final List<int[]> definitions = new ArrayList<>();
  private final List<int[]> balances = new ArrayList<>();

  BalanceRows(PlanModel model, LinearProgramBuilder builder) {
    this.model = model;
    this.builder = builder;
    for (SpecialtyGoals goals : model.goals()) {
      int[][] cells = cells(goals);
      write(goals, cells, mixes(goals, cells));
    }
  }

  /** The column that holds the places of each deanery and intake; -1 where there can be none. */
  private int[][] cells(SpecialtyGoals goals) {
    List<List<List<Integer>>> members = members(goals);
    int[][] cells = new int[goals.deaneries()][model.intakes()];
    for (int deanery = 0; deanery < cells.length; deanery++) {
      for (int intake = 0; intake < model.intakes(); intake++) {
        List<Integer> columns = members.get(deanery).get(intake);
        String name = "cell" + model.labels().cell(goals.specialty(), deanery, intake);
        cells[deanery][intake] =
            switch (columns.size()) {
              case 0 -> -1;
              case 1 -> columns.get(0);
              default -> sum(name, columns);
            };
      }
    }
    return cells;
  }

  private List<List<List<Integer>>> members(SpecialtyGoals goals) {
    List<List<List<Integer>>> members = new ArrayList<>();
    for (int deanery = 0; deanery < goals.deaneries(); deanery++) {
      List<List<Integer>> byIntake = new ArrayList<>();
      for (int intake = 0; intake < model.intakes(); intake++) {
        byIntake.add(new ArrayList<>());
      }
      members.add(byIntake);
    }
    for (int column = 0; column < model.columns().size(); column++) {
      PlaceColumn place = model.columns().get(column);
      if (place.specialty() == goals.specialty()) {
        members.get(place.deanery()).get(model.intake(column)).add(column);
      }
    }
    return members;
  }

  private int sum(String name, List<Integer> columns) {
    int sum = define(name);
    int row = definitions.get(definitions.size() - 1)[0];
    columns.forEach(column -> builder.coefficient(row, column, -1));
    return sum;
  }

  private int define(String name) {
    int column = builder.column(name, 0, Double.POSITIVE_INFINITY, 0, false);
    int row = builder.row(name, 0, 0);
    builder.coefficient(row, column, 1);
    definitions.add(new int[] {row, column});
    return column;
  }

  /**
   * The column of entrants of each intake who will work in each deanery; -1 where there can be
   * none.
   */
  private int[][] mixes(SpecialtyGoals goals, int[][] cells) {
    int[][] mixes = new int[goals.deaneries()][model.intakes()];
    for (int to = 0; to < mixes.length; to++) {
      for (int intake = 0; intake < model.intakes(); intake++) {
        mixes[to][intake] = mix(goals, cells, to, intake);
      }
    }
    return mixes;
  }

  private int mix(SpecialtyGoals goals, int[][] cells, int to, int intake) {
    List<Integer> sources = new ArrayList<>();
    for (int from = 0; from < cells.length; from++) {
      if (cells[from][intake] >= 0 && goals.destination()[from][to] != 0) {
        sources.add(from);
      }
    }
    if (sources.isEmpty()) {
      return -1;
    }
    int column = define("work" + model.labels().cell(goals.specialty(), to, intake));
    int row = definitions.get(definitions.size() - 1)[0];
    sources.forEach(
        from -> builder.coefficient(row, cells[from][intake], -goals.destination()[from][to]));
    return column;
  }

  private void write(SpecialtyGoals goals, int[][] cells, int[][] mixes) {
    for (int to = 0; to < goals.deaneries(); to++) {
      for (int year = goals.firstYield(); year < goals.years(); year++) {
        balance(goals, cells[to], mixes[to], new int[] {to, year});
      }
    }
  }

  private void balance(SpecialtyGoals goals, int[] cells, int[] mixes, int[] at) {
    int to = at[0];
    int year = at[1];
    double gap = goals.gap()[to][year];
    String key = model.labels().cell(goals.specialty(), to, year);
    int row = builder.row("balance" + key, gap, gap);
    for (int intake = 0; intake <= Math.min(year, model.intakes() - 1); intake++) {
      int k = year - intake;
      if (mixes[intake] >= 0) {
        builder.coefficient(row, mixes[intake], goals.post()[k]);
      }
      if (cells[intake] >= 0) {
        builder.coefficient(row, cells[intake], goals.fill()[to] * goals.training()[k]);
      }
    }
    price(row, key, goals.demand()[to][year], goals.yearWeight()[year]);
  }

  private void price(int row, String key, double demand, double weight) {
    double first = ShortfallPrices.FIRST_TIER * demand;
    double second = (ShortfallPrices.SECOND_TIER - ShortfallPrices.FIRST_TIER) * demand;
    int short1 = builder.column("short1" + key, 0, first, weight * ShortfallPrices.FIRST, false);
    int short2 = builder.column("short2" + key, 0, second, weight * ShortfallPrices.SECOND, false);
    double none = Double.POSITIVE_INFINITY;
    int short3 = builder.column("short3" + key, 0, none, weight * ShortfallPrices.THIRD, false);
    int over = builder.column("over" + key, 0, none, weight * model.prices().over(), false);
    builder.coefficient(row, short1, 1).coefficient(row, short2, 1).coefficient(row, short3, 1);
    builder.coefficient(row, over, -1);
    balances.add(new int[] {row, short1, short2, short3, over});
  }

  /** Gives the columns written here their values, from the places in the first columns. */
  void complete(LinearProgram program, double[] x) {
    for (int[] definition : definitions) {
      x[definition[1]] = -program.activity(definition[0], x);
    }
    for (int[] balance : balances) {
      double open = program.rowLower(balance[0]) - program.activity(balance[0], x);
      x[balance[1]] = Math.max(0, Math.min(open, program.upper(balance[1])));
      x[balance[2]] = Math.max(0, Math.min(open - x[balance[1]], program.upper(balance[2])));
      x[balance[3]] = Math.max(0, open - x[balance[1]] - x[balance[2]]);
      x[balance[4]] = Math.max(0, -open);
    }
  }
}
