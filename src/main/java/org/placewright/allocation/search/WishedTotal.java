package org.placewright.allocation.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.placewright.allocation.model.AlikeProgrammes;
import org.placewright.allocation.model.PlaceColumn;
import org.placewright.allocation.model.PlanModel;

/**
 * A sum of places that whole places are wanted near to.
 *
 * @param columns of one specialty, at least one
 * @param places their sum as it is wished for, whole or not
 * @param weight what a place more or fewer counts, beside other wishes
 */
public record WishedTotal(List<Integer> columns, double places, double weight) {
  private static final double OF_A_GROUP = 1;
  private static final double OF_A_CELL = 1;
  private static final double OF_A_SPECIALTY = 2;

  public WishedTotal {
    columns = List.copyOf(columns);
  }

  /**
   * Every column, cell and specialty near to what it has in split places.
   *
   * @param model the decision
   * @param split places by column; further values are not read
   * @return a wish for each of them in each intake
   */
  public static List<WishedTotal> around(PlanModel model, double[] split) {
    List<WishedTotal> wishes = new ArrayList<>();
    for (int column = 0; column < model.columns().size(); column++) {
      wishes.add(new WishedTotal(List.of(column), split[column], OF_A_GROUP));
    }
    addCellsAndSpecialties(model, split, wishes);
    return wishes;
  }

  /**
   * Every group, cell and specialty near to what it has in a plan of groups.
   *
   * @param alike the groups
   * @param ofGroups places by column of their model
   * @return wishes of the programmes
   */
  public static List<WishedTotal> dealt(AlikeProgrammes alike, int[] ofGroups) {
    int intakes = alike.apart().intakes();
    List<WishedTotal> wishes = new ArrayList<>();
    for (int group = 0; group < alike.groups(); group++) {
      int[] members = alike.members(group);
      for (int intake = 0; intake < intakes; intake++) {
        List<Integer> columns = new ArrayList<>();
        for (int programme : members) {
          columns.add(programme * intakes + intake);
        }
        wishes.add(new WishedTotal(columns, ofGroups[group * intakes + intake], OF_A_GROUP));
      }
    }
    addCellsAndSpecialties(alike.apart(), alike.evenly(ofGroups), wishes);
    return wishes;
  }

  private static void addCellsAndSpecialties(
      PlanModel model, double[] places, List<WishedTotal> wishes) {
    Map<List<Integer>, List<Integer>> cells = new LinkedHashMap<>();
    Map<List<Integer>, List<Integer>> specialties = new LinkedHashMap<>();
    for (int column = 0; column < model.columns().size(); column++) {
      PlaceColumn place = model.columns().get(column);
      int intake = model.intake(column);
      List<Integer> cell = List.of(place.specialty(), place.deanery(), intake);
      cells.computeIfAbsent(cell, unused -> new ArrayList<>()).add(column);
      List<Integer> specialty = List.of(place.specialty(), intake);
      specialties.computeIfAbsent(specialty, unused -> new ArrayList<>()).add(column);
    }
    cells.values().forEach(columns -> wishes.add(sum(columns, places, OF_A_CELL)));
    specialties.values().forEach(columns -> wishes.add(sum(columns, places, OF_A_SPECIALTY)));
  }

  private static WishedTotal sum(List<Integer> columns, double[] places, double weight) {
    double sum = columns.stream().mapToDouble(column -> places[column]).sum();
    return new WishedTotal(columns, sum, weight);
  }
}
