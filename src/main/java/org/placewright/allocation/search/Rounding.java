package org.placewright.allocation.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.placewright.allocation.model.PlaceColumn;
import org.placewright.allocation.model.PlanModel;

/**
 * Rounds split places to whole ones. A cell (a specialty's deanery) is rounded with one threshold
 * for all its intakes: two totals that differ by at most a whole number still do after it, so rules
 * about change from year to year stay kept. Each total is then dealt to the cell's programmes by
 * their largest remainders.
 */
public final class Rounding {
  private final PlanModel model;
  private final double[] split;
  private final PortableRandom random;
  private final int[] rounded;

  private Rounding(PlanModel model, double[] split, long seed) {
    this.model = model;
    this.split = split;
    random = new PortableRandom(seed);
    rounded = new int[model.columns().size()];
  }

  /**
   * Whole places near split ones.
   *
   * @param model the decision
   * @param split places by column, as a relaxed model gives them; further values are not read
   * @param seed of the thresholds
   * @return places by column
   */
  public static int[] of(PlanModel model, double[] split, long seed) {
    Rounding rounding = new Rounding(model, split, seed);
    rounding.cells().values().forEach(rounding::round);
    return rounding.rounded;
  }

  /** First columns of the programmes of each cell. */
  private Map<List<Integer>, List<Integer>> cells() {
    Map<List<Integer>, List<Integer>> cells = new LinkedHashMap<>();
    for (int column = 0; column < rounded.length; column += model.intakes()) {
      PlaceColumn place = model.columns().get(column);
      List<Integer> key = List.of(place.specialty(), place.deanery());
      cells.computeIfAbsent(key, unused -> new ArrayList<>()).add(column);
    }
    return cells;
  }

  private void round(List<Integer> programmes) {
    double threshold = random.fraction();
    for (int intake = 0; intake < model.intakes(); intake++) {
      double total = 0;
      List<Integer> columns = new ArrayList<>();
      for (int first : programmes) {
        columns.add(first + intake);
        total += split[first + intake];
      }
      deal(columns, (int) Math.floor(total + threshold + 1e-9));
    }
  }

  private void deal(List<Integer> columns, int total) {
    int left = total;
    for (int column : columns) {
      rounded[column] = (int) Math.floor(split[column] + 1e-9);
      left -= rounded[column];
    }
    columns.sort(Comparator.comparingDouble(column -> rounded[column] - split[column]));
    for (int i = 0; i < columns.size() && left > 0; i++, left--) {
      rounded[columns.get(i)]++;
    }
  }
}
