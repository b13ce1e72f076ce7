package org.placewright.input.check;

import java.util.Set;
import java.util.TreeSet;
import org.placewright.input.table.Pack;
import org.placewright.scenario.StaffInPost;

/**
 * Which specialties the models will reckon with.
 *
 * @param people those that have or will have staff
 * @param demand those that have demand
 */
record InUse(Set<String> people, Set<String> demand) {
  static InUse of(Pack pack) {
    Set<String> demand = new TreeSet<>();
    pack.workforce.rows().stream()
        .filter(row -> row.headcount() > 0)
        .map(StaffInPost::specialty)
        .forEach(demand::add);
    pack.vacancies.rows().stream()
        .filter(row -> row.vacancyFte() > 0)
        .forEach(row -> demand.add(row.specialty()));
    Set<String> people = new TreeSet<>(demand);
    pack.programmes.rows().forEach(row -> people.add(row.specialty()));
    pack.trainees.rows().forEach(row -> people.add(row.specialty()));
    pack.joiners.rows().forEach(row -> people.add(row.specialty()));
    // Who completes a core specialty joins no staff, so that nobody works or leaves there.
    pack.pathways.rows().cores().stream()
        .filter(id -> !demand.contains(id))
        .forEach(people::remove);
    return new InUse(people, demand);
  }
}
