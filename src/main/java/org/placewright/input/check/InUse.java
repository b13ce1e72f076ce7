package org.placewright.input.check;

import java.util.Set;
import java.util.TreeSet;
import org.placewright.input.table.Pack;
import org.placewright.input.table.PackParts;
import org.placewright.input.table.Tables;
import org.placewright.scenario.staff.StaffInPost;

/**
 * The specialties that the models calculate with.
 *
 * @param people those that have or will have staff
 * @param demand those that have demand
 */
record InUse(Set<String> people, Set<String> demand) {
  static InUse of(Pack pack) {
    Set<String> demand = new TreeSet<>();
    pack.rows(Tables.WORKFORCE).stream()
        .filter(row -> row.headcount() > 0)
        .map(StaffInPost::specialty)
        .forEach(demand::add);
    pack.rows(Tables.VACANCIES).stream()
        .filter(row -> row.vacancyFte() > 0)
        .forEach(row -> demand.add(row.specialty()));
    Set<String> people = new TreeSet<>(demand);
    pack.rows(Tables.PROGRAMMES).forEach(row -> people.add(row.specialty()));
    pack.rows(Tables.TRAINEES).forEach(row -> people.add(row.specialty()));
    pack.rows(Tables.JOINERS).forEach(row -> people.add(row.specialty()));
    // Who completes a core specialty joins no staff, so that nobody works or leaves there.
    new PackParts(pack)
        .pathways().cores().stream().filter(id -> !demand.contains(id)).forEach(people::remove);
    return new InUse(people, demand);
  }
}
