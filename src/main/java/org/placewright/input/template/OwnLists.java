package org.placewright.input.template;

import java.util.List;

/**
 * What the new pack is of.
 *
 * @param specialties in the order in which they were listed
 * @param deaneries in the order in which they were listed
 */
public record OwnLists(List<Likened> specialties, List<Likened> deaneries) {
  public OwnLists {
    specialties = List.copyOf(specialties);
    deaneries = List.copyOf(deaneries);
  }

  /** Whether there is any that the template has not, or the template has one more. */
  boolean isOfTemplate(int specialtiesOfTemplate, int deaneriesOfTemplate) {
    return specialties.size() == specialtiesOfTemplate
        && deaneries.size() == deaneriesOfTemplate
        && specialties.stream().allMatch(Likened::isOfTemplate)
        && deaneries.stream().allMatch(Likened::isOfTemplate);
  }
}
