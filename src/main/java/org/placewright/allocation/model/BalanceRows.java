package org.placewright.allocation.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Writes the balances into a program. To keep it sparse, places are first summed by cell (a
 * specialty's deanery and intake), and cells are mixed by mobility into entrants who will work in a
 * deanery; supply then needs one coefficient for each intake.
 */
final class BalanceRows {
  private final PlanModel model;
  private final LinearProgramBuilder builder;
  private final List<Definition> definitions = new ArrayList<>();
  private final List<Balance> balances = new ArrayList<>();

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
    Definition sum = define(name);
    columns.forEach(column -> builder.coefficient(sum.row(), column, -1));
    return sum.column();
  }

  private Definition define(String name) {
    int column = builder.column(name, 0, Double.POSITIVE_INFINITY, 0, false);
    int row = builder.row(name, 0, 0);
    builder.coefficient(row, column, 1);
    Definition definition = new Definition(row, column);
    definitions.add(definition);
    return definition;
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
      if (cells[from][intake] >= 0 && goals.destination(from, to) != 0) {
        sources.add(from);
      }
    }
    if (sources.isEmpty()) {
      return -1;
    }
    Definition mix = define("work" + model.labels().cell(goals.specialty(), to, intake));
    sources.forEach(
        from -> builder.coefficient(mix.row(), cells[from][intake], -goals.destination(from, to)));
    return mix.column();
  }

  private void write(SpecialtyGoals goals, int[][] cells, int[][] mixes) {
    boolean country = model.prices().locationShare() < 1;
    int[] working = country ? totals("work", goals, mixes, ones(mixes.length)) : new int[0];
    int[] training = country ? totals("train", goals, cells, goals.fill()) : new int[0];
    for (int area = 0; area < goals.areas(); area++) {
      if (goals.areaWeight(area, model.prices()) > 0) {
        boolean whole = area == goals.deaneries();
        double fill = whole ? 1 : goals.fill()[area];
        Area its =
            new Area(area, whole ? working : mixes[area], whole ? training : cells[area], fill);
        for (int year = goals.firstYield(); year < goals.years(); year++) {
          balance(goals, its, year);
        }
      }
    }
  }

  private static double[] ones(int size) {
    double[] ones = new double[size];
    Arrays.fill(ones, 1);
    return ones;
  }

  /** The country's columns of each intake: sums over deaneries, so that its balances are short. */
  private int[] totals(String what, SpecialtyGoals goals, int[][] columns, double[] share) {
    int[] totals = new int[model.intakes()];
    for (int intake = 0; intake < totals.length; intake++) {
      List<Integer> parts = new ArrayList<>();
      for (int deanery = 0; deanery < columns.length; deanery++) {
        if (columns[deanery][intake] >= 0 && share[deanery] != 0) {
          parts.add(deanery);
        }
      }
      totals[intake] = -1;
      if (!parts.isEmpty()) {
        String key = model.labels().cell(goals.specialty(), goals.deaneries(), intake);
        Definition total = define(what + key);
        totals[intake] = total.column();
        for (int deanery : parts) {
          builder.coefficient(total.row(), columns[deanery][intake], -share[deanery]);
        }
      }
    }
    return totals;
  }

  /**
   * Where a balance is kept.
   *
   * @param index a deanery, or the country after the last of them
   * @param working column of each intake's entrants who will work there; -1 for none
   * @param training column of each intake's places, or entrants, that train there; -1 for none
   * @param fill entrants for each of those in {@code training}
   */
  @SuppressWarnings("ArrayRecordComponent") // read here alone, never compared
  private record Area(int index, int[] working, int[] training, double fill) {}

  private void balance(SpecialtyGoals goals, Area area, int year) {
    double gap = goals.gap(area.index(), year);
    String key = model.labels().cell(goals.specialty(), area.index(), year);
    int row = builder.row("balance" + key, gap, gap);
    for (int intake = 0; intake <= Math.min(year, model.intakes() - 1); intake++) {
      int k = year - intake;
      if (area.working()[intake] >= 0) {
        builder.coefficient(row, area.working()[intake], goals.post().at(intake, k));
      }
      if (area.training()[intake] >= 0) {
        double service = area.fill() * goals.training().at(intake, k);
        builder.coefficient(row, area.training()[intake], service);
      }
    }
    double weight = goals.yearWeight()[year] * goals.areaWeight(area.index(), model.prices());
    price(row, key, goals.demand(area.index(), year), weight);
  }

  private void price(int row, String key, double demand, double weight) {
    List<ShortfallPrices.Tier> tiers = model.prices().tiers();
    List<Integer> shortages = new ArrayList<>();
    for (int t = 0; t < tiers.size(); t++) {
      ShortfallPrices.Tier tier = tiers.get(t);
      double most =
          t + 1 == tiers.size()
              ? Double.POSITIVE_INFINITY
              : (tiers.get(t + 1).fromShare() - tier.fromShare()) * demand;
      String name = "short" + (t + 1) + key;
      int shortage = builder.column(name, 0, most, weight * tier.price(), false);
      builder.coefficient(row, shortage, 1);
      shortages.add(shortage);
    }
    double none = Double.POSITIVE_INFINITY;
    int over = builder.column("over" + key, 0, none, weight * model.prices().over(), false);
    builder.coefficient(row, over, -1);
    balances.add(new Balance(row, shortages, over));
  }

  /** Gives the columns written here their values, from the places in the first columns. */
  void complete(LinearProgram program, double[] x) {
    definitions.forEach(definition -> definition.complete(program, x));
    balances.forEach(balance -> balance.complete(program, x));
  }

  /**
   * A column that is a sum of others.
   *
   * @param row the row that says so
   * @param column the sum
   */
  private record Definition(int row, int column) {
    void complete(LinearProgram program, double[] x) {
      x[column] = -program.activity(row, x);
    }
  }

  /**
   * What is short or over in one area and year.
   *
   * @param row the balance's row
   * @param shortages the columns of what is short, tier by tier
   * @param over the column of what is over
   */
  private record Balance(int row, List<Integer> shortages, int over) {
    void complete(LinearProgram program, double[] x) {
      double open = program.rowLower(row) - program.activity(row, x);
      x[over] = Math.max(0, -open);
      for (int shortage : shortages) {
        x[shortage] = Math.max(0, Math.min(open, program.upper(shortage)));
        open -= x[shortage];
      }
    }
  }
}
