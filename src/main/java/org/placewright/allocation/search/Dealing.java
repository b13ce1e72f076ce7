package org.placewright.allocation.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.placewright.allocation.model.AlikeProgrammes;
import org.placewright.allocation.model.LimitRow;
import org.placewright.allocation.model.MinimumIntake;
import org.placewright.allocation.model.PlaceColumn;
import org.placewright.allocation.model.PlanModel;
import org.placewright.allocation.model.Term;

/**
 * Deals the places of groups of alike programmes to these programmes: from intake to intake as few
 * changes as can be, within each programme's own limits and rules as far as these allow, and no
 * intake smaller than its least.
 */
public final class Dealing {
  private final PlanModel model;
  private final int intakes;
  private final int[] places;
  private final int[] least;
  private final List<List<OwnRule>> rules = new ArrayList<>();

  private Dealing(AlikeProgrammes alike) {
    model = alike.apart();
    intakes = model.intakes();
    places = model.columns().stream().mapToInt(PlaceColumn::lower).toArray();
    least = new int[places.length];
    for (MinimumIntake cohort : model.rules().cohorts()) {
      least[cohort.programme() * intakes + cohort.intake()] = cohort.least();
    }
    for (int programme = 0; programme < places.length / intakes; programme++) {
      rules.add(new ArrayList<>());
    }
    List<LimitRow> limits = model.rules().limits();
    for (int rule = 0; rule < limits.size(); rule++) {
      LimitRow limit = limits.get(rule);
      alike.only(rule).ifPresent(programme -> rules.get(programme).add(OwnRule.of(limit, intakes)));
    }
  }

  /**
   * Deals a plan of groups.
   *
   * @param alike the groups
   * @param ofGroups places by column of their model
   * @return places by column of the model by programme; sums of groups are kept but where limits
   *     forbid it
   */
  public static int[] of(AlikeProgrammes alike, int[] ofGroups) {
    Dealing dealing = new Dealing(alike);
    for (int group = 0; group < alike.groups(); group++) {
      int[] members = alike.members(group);
      for (int intake = 0; intake < dealing.intakes; intake++) {
        dealing.deal(members, intake, ofGroups[group * dealing.intakes + intake]);
      }
    }
    return dealing.places;
  }

  private void deal(int[] members, int intake, int total) {
    int dealt = 0;
    for (int programme : members) {
      int column = programme * intakes + intake;
      int before = intake == 0 ? model.columns().get(column).baseline() : places[column - 1];
      int more = Math.min(before, model.columns().get(column).upper()) - places[column];
      places[column] += Math.max(0, Math.min(more, room(programme, intake)));
      dealt += places[column];
    }
    while (dealt != total && changeOne(members, intake, dealt < total ? 1 : -1)) {
      dealt += dealt < total ? 1 : -1;
    }
    gather(members, intake);
  }

  /** One place more where there is most room for it, or one fewer where there is least. */
  private boolean changeOne(int[] members, int intake, int by) {
    int best = -1;
    int bestRoom = 0;
    for (int programme : members) {
      int room = room(programme, intake);
      boolean can = by > 0 ? room > 0 : canGive(programme, intake, 1);
      if (can && (best < 0 || by * room > by * bestRoom)) {
        best = programme;
        bestRoom = room;
      }
    }
    if (best >= 0) {
      places[best * intakes + intake] += by;
    }
    return best >= 0;
  }

  private boolean canGive(int programme, int intake, int count) {
    int column = programme * intakes + intake;
    return places[column] - count >= model.columns().get(column).lower();
  }

  /** How many places more a programme can take. */
  private int room(int programme, int intake) {
    int first = programme * intakes;
    int room = model.columns().get(first + intake).upper() - places[first + intake];
    for (OwnRule rule : rules.get(programme)) {
      room = Math.min(room, rule.room(places, first, intake));
    }
    return room;
  }

  /** Empties intakes that are too small into others, the smallest first, or else fills them. */
  private void gather(int[] members, int intake) {
    Arrays.stream(members)
        .boxed()
        .sorted(Comparator.comparingInt(programme -> places[programme * intakes + intake]))
        .forEach(
            programme -> {
              int column = programme * intakes + intake;
              boolean tooFew = places[column] > 0 && places[column] < least[column];
              boolean free = model.columns().get(column).lower() == 0;
              if (tooFew && !(free && empty(members, intake, column))) {
                fill(members, intake, programme);
              }
            });
  }

  private boolean empty(int[] members, int intake, int column) {
    List<Integer> running =
        Arrays.stream(members)
            .boxed()
            .filter(other -> places[other * intakes + intake] > 0)
            .filter(other -> other * intakes + intake != column)
            .sorted(Comparator.comparingInt(other -> -places[other * intakes + intake]))
            .toList();
    int most = running.stream().mapToInt(other -> Math.max(0, room(other, intake))).sum();
    if (most < places[column]) {
      return false;
    }
    for (int other : running) {
      int moved = Math.max(0, Math.min(places[column], room(other, intake)));
      places[other * intakes + intake] += moved;
      places[column] -= moved;
    }
    return true;
  }

  private void fill(int[] members, int intake, int programme) {
    int column = programme * intakes + intake;
    for (int other : members) {
      int its = other * intakes + intake;
      while (its != column
          && places[column] < least[column]
          && places[its] > least[its]
          && canGive(other, intake, 1)
          && room(programme, intake) > 0) {
        places[its]--;
        places[column]++;
      }
    }
  }

  /**
   * The upper limit of a rule about one programme alone.
   *
   * @param coefficient by intake
   * @param upper the most
   */
  @SuppressWarnings("ArrayRecordComponent") // read here alone, never compared
  private record OwnRule(double[] coefficient, double upper) {
    static OwnRule of(LimitRow limit, int intakes) {
      double[] coefficient = new double[intakes];
      for (Term term : limit.terms()) {
        coefficient[term.intake()] += term.coefficient();
      }
      return new OwnRule(coefficient, limit.isHard() ? limit.upper() : Double.POSITIVE_INFINITY);
    }

    int room(int[] places, int first, int intake) {
      if (!(coefficient[intake] > 0) || Double.isInfinite(upper)) {
        return Integer.MAX_VALUE;
      }
      double left = upper;
      for (int i = 0; i < coefficient.length; i++) {
        left -= coefficient[i] * places[first + i];
      }
      return (int) Math.floor(left / coefficient[intake] + RuleIndex.TOLERANCE);
    }
  }
}
