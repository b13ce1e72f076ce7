package org.placewright.allocation.model;

import java.util.List;

/**
 * What the indices of a plan model are called.
 *
 * @param specialties their ids, in register order
 * @param deaneries their ids, in register order
 * @param firstYear the first planned intake year, from which years and intakes count
 */
public record Labels(List<String> specialties, List<String> deaneries, int firstYear) {
  public Labels {
    specialties = List.copyOf(specialties);
    deaneries = List.copyOf(deaneries);
  }

  /**
   * What a specialty's part of an area in a year is called in names of rows.
   *
   * @param specialty its index
   * @param deanery the index of a deanery; the number of deaneries for the country
   * @param year an intake's or a year's index
   * @return as {@code [surgery/north,2010]}, or {@code [surgery,2010]} for the country
   */
  public String cell(int specialty, int deanery, int year) {
    return "["
        + specialties.get(specialty)
        + (deanery < deaneries.size() ? "/" + deaneries.get(deanery) : "")
        + ","
        + (firstYear + year)
        + "]";
  }
}
