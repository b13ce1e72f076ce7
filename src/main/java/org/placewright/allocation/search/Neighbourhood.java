package org.placewright.allocation.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.placewright.allocation.model.PlaceColumn;
import org.placewright.allocation.model.PlanModel;

/** Which columns a place may be exchanged with: the problem's own moves. */
final class Neighbourhood {
  private final int intakes;
  private final int[] free;
  private final int[][] sameSpecialty;
  private final int[][] sameDeanery;
  private final int[][] sameIntake;
  private final PlanModel model;

  Neighbourhood(PlanModel model, PlanState state) {
    this.model = model;
    intakes = model.intakes();
    List<Integer> list = new ArrayList<>();
    for (int column = 0; column < model.columns().size(); column++) {
      if (state.isFree(column)) {
        list.add(column);
      }
    }
    free = list.stream().mapToInt(Integer::intValue).toArray();
    sameSpecialty = groups(column -> model.intake(column) + "s" + place(column).specialty());
    sameDeanery = groups(column -> model.intake(column) + "d" + place(column).deanery());
    sameIntake = groups(column -> "i" + model.intake(column));
  }

  private PlaceColumn place(int column) {
    return model.columns().get(column);
  }

  private int[][] groups(IntFunction<String> key) {
    Map<String, List<Integer>> groups = new LinkedHashMap<>();
    for (int column : free) {
      groups.computeIfAbsent(key.apply(column), unused -> new ArrayList<>()).add(column);
    }
    int[][] of = new int[model.columns().size()][];
    for (List<Integer> group : groups.values()) {
      int[] members = group.stream().mapToInt(Integer::intValue).toArray();
      for (int column : members) {
        of[column] = members;
      }
    }
    return of;
  }

  boolean isEmpty() {
    return free.length == 0;
  }

  /** Any free column. */
  int any(Dice dice) {
    return free[dice.below(free.length)];
  }

  /**
   * Draws a move: a place more or less in a run of intakes of one programme, and as often as not
   * the opposite in the same intakes of another; or a place moved between two intakes of one
   * programme. Left empty when a column cannot move that way.
   */
  void draw(Move move, PlanState state, Dice dice) {
    move.clear();
    int column = any(dice);
    int direction = dice.below(2) == 0 ? 1 : -1;
    int kind = dice.below(10);
    if (kind < 2) {
      int other = column - model.intake(column) + dice.below(intakes);
      boolean moved =
          step(move, state, column, direction)
              && other != column
              && step(move, state, other, -direction);
      clearUnless(move, moved);
      return;
    }
    int run = dice.below(3) == 0 ? 1 + dice.below(intakes - model.intake(column)) : 1;
    boolean moved = run(move, state, new int[] {column, run}, direction);
    if (kind >= 5) {
      int other = partner(column, kind, dice);
      moved =
          moved && differ(column, other) && run(move, state, new int[] {other, run}, -direction);
    }
    clearUnless(move, moved);
  }

  private static void clearUnless(Move move, boolean moved) {
    if (!moved) {
      move.clear();
    }
  }

  private boolean differ(int column, int other) {
    return column / intakes != other / intakes;
  }

  private static boolean step(Move move, PlanState state, int column, int direction) {
    int by = state.step(column, direction);
    if (by == 0) {
      return false;
    }
    move.add(column, by);
    return true;
  }

  private boolean run(Move move, PlanState state, int[] start, int direction) {
    for (int i = 0; i < start[1]; i++) {
      if (!step(move, state, start[0] + i, direction)) {
        return false;
      }
    }
    return true;
  }

  /** A free column of the same intake to exchange a place with. */
  private int partner(int column, int kind, Dice dice) {
    int[] group =
        kind < 7 ? sameSpecialty[column] : kind < 9 ? sameDeanery[column] : sameIntake[column];
    return group[dice.below(group.length)];
  }
}
