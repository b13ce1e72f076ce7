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
  /** How many kinds of move there are: the first ones move places between intakes. */
  private static final int KINDS = 10;

  /** The first kind that keeps to its intakes and exchanges nothing. */
  private static final int ALONE = 2;

  /** The first kind that exchanges places with a programme of the same specialty. */
  private static final int WITH_SPECIALTY = 5;

  /** The first that does so with one of the same deanery. */
  private static final int WITH_DEANERY = 7;

  /** The first that does so with any. */
  private static final int WITH_ANY = 9;

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

  /** Draws a column whose places are not fixed. */
  int any(PortableRandom random) {
    return free[random.below(free.length)];
  }

  /**
   * Draws a move: a place more or less in a run of intakes of one programme, and as often as not
   * the opposite in the same intakes of another; or a place moved between two intakes of one
   * programme. Left empty when a column cannot move that way.
   */
  void draw(Move move, PlanState state, PortableRandom random) {
    int column = any(random);
    draw(move, state, random, new ColumnStep(column, random.below(2) == 0 ? 1 : -1));
  }

  /**
   * One place more or less.
   *
   * @param column of the place
   * @param direction 1 or -1
   */
  record ColumnStep(int column, int direction) {}

  /** Draws a move that begins with this step. */
  void draw(Move move, PlanState state, PortableRandom random, ColumnStep first) {
    move.clear();
    int column = first.column();
    int direction = first.direction();
    int kind = random.below(KINDS);
    if (kind < ALONE) {
      int other = column - model.intake(column) + random.below(intakes);
      boolean moved =
          step(move, state, column, direction)
              && other != column
              && step(move, state, other, -direction);
      clearUnless(move, moved);
      return;
    }
    int length = random.below(3) == 0 ? 1 + random.below(intakes - model.intake(column)) : 1;
    boolean moved = step(move, state, new ColumnRun(column, length), direction);
    if (kind >= WITH_SPECIALTY) {
      int other = partner(column, kind, random);
      moved =
          moved
              && differ(column, other)
              && step(move, state, new ColumnRun(other, length), -direction);
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

  /** Consecutive intakes of one programme: the first one's column, and how many. */
  private record ColumnRun(int first, int length) {}

  private static boolean step(Move move, PlanState state, ColumnRun run, int direction) {
    for (int i = 0; i < run.length(); i++) {
      if (!step(move, state, run.first() + i, direction)) {
        return false;
      }
    }
    return true;
  }

  /** A free column of the same intake to exchange a place with. */
  private int partner(int column, int kind, PortableRandom random) {
    int[] group =
        kind < WITH_DEANERY
            ? sameSpecialty[column]
            : kind < WITH_ANY ? sameDeanery[column] : sameIntake[column];
    return group[random.below(group.length)];
  }
}
