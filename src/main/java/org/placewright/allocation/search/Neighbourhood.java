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
    sameSpecialty = groups(column -> "s" + place(column).specialty());
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

  int size() {
    return free.length;
  }

  /** Any free column. */
  int any(Dice dice) {
    return free[dice.below(free.length)];
  }

  /** A free column to exchange a place with; may be the same column. */
  int partner(int column, Dice dice) {
    int kind = dice.below(8);
    if (kind < 2) {
      return column - model.intake(column) + dice.below(intakes);
    }
    int[] group =
        kind < 5 ? sameSpecialty[column] : kind < 7 ? sameDeanery[column] : sameIntake[column];
    return group[dice.below(group.length)];
  }
}
