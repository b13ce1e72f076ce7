package org.placewright.input.coverage;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.placewright.input.table.Pack;
import org.placewright.input.table.Table;
import org.placewright.input.table.Tables;
import org.placewright.issue.Severity;
import org.placewright.quantity.Sex;

/** What the tables of staff, empty posts and joiners must cover. */
final class StaffCoverages {
  /** So many people of a sex are not missing by chance where others have them. */
  private static final double FEWEST_OF_A_SEX = 10;

  /** A specialty with fewer staff than this may well be of one sex. */
  private static final double FEWEST_OF_ONE_SEX = 100;

  /** So many joiners over all years are not missing by chance where others have them. */
  private static final double FEWEST_JOINERS = 50;

  private final Headcounts counts;
  private final Pack pack;

  StaffCoverages(Headcounts counts) {
    this.counts = counts;
    pack = counts.pack();
  }

  List<Coverage> all() {
    return List.of(workforce(), vacancies(), joiners());
  }

  private Coverage workforce() {
    Dependents wanted = new Dependents();
    Set<String> there = specialtiesIn(counts.staff().keySet());
    others(wanted);
    people(wanted, there);
    counts.staffed().stream()
        .filter(id -> !there.contains(id))
        .forEach(
            id -> counts.deaneries().forEach(each -> want(wanted, id, each, Tables.SPECIALTIES)));
    sexes(wanted);
    new AgeBands(counts).addTo(wanted);
    return Coverage.saidElsewhere(pack, Tables.WORKFORCE, wanted, counts.staff().keySet())
        .orElse(
            Severity.ERROR,
            "none would work there in the base year",
            "Add the rows; a headcount of 0 says that there are none.");
  }

  /** Where posts are empty, people train, join or are to be trained, people work. */
  private void others(Dependents wanted) {
    pack.rows(Tables.VACANCIES).stream()
        .filter(row -> row.vacancyFte() > 0)
        .forEach(row -> want(wanted, row.specialty(), row.deanery(), Tables.VACANCIES));
    pack.rows(Tables.TRAINEES).stream()
        .filter(row -> row.headcount() > 0)
        .forEach(row -> want(wanted, row.specialty(), row.deanery(), Tables.TRAINEES));
    pack.rows(Tables.PROGRAMMES)
        .forEach(row -> want(wanted, row.specialty(), row.deanery(), Tables.PROGRAMMES));
    counts
        .joiners()
        .forEach(
            (pair, people) -> {
              if (people > 0) {
                want(wanted, pair.specialty(), pair.deanery(), Tables.JOINERS);
              }
            });
  }

  /** Where people live, staff work. */
  private void people(Dependents wanted, Set<String> there) {
    pack.rows(Tables.POPULATION).stream()
        .filter(row -> row.persons() > 0)
        .map(row -> row.deanery())
        .distinct()
        .filter(id -> counts.staff().keySet().stream().noneMatch(p -> p.deanery().equals(id)))
        .forEach(id -> there.forEach(each -> want(wanted, each, id, Tables.POPULATION)));
  }

  private static Set<String> specialtiesIn(Set<Patch> patches) {
    return patches.stream().map(Patch::specialty).collect(Collectors.toCollection(TreeSet::new));
  }

  private void want(Dependents wanted, String specialty, String deanery, Table<?> dependent) {
    if (counts.staffed().contains(specialty) && counts.deaneries().contains(deanery)) {
      wanted.add(Patch.of(specialty, deanery), dependent);
    }
  }

  /** Of each sex, where a specialty has so many of one that some of the other must be there. */
  private void sexes(Dependents wanted) {
    for (Sex sex : Sex.values()) {
      Map<Patch, Double> same = ofSex(sex);
      Map<Patch, Double> others = new TreeMap<>();
      for (Sex other : Sex.values()) {
        others.putAll(other == sex ? Map.of() : ofSex(other));
      }
      for (Patch pair : counts.withStaff()) {
        boolean none =
            same.keySet().stream().noneMatch(p -> p.specialty().equals(pair.specialty()));
        double here = others.getOrDefault(pair, 0.0);
        if (none
            ? total(others, pair.specialty()) >= FEWEST_OF_ONE_SEX
            : Headcounts.expected(same, others, pair, here) >= FEWEST_OF_A_SEX) {
          wanted.add(Headcounts.sex(pair, sex), Tables.WORKFORCE);
        }
      }
    }
  }

  private Map<Patch, Double> ofSex(Sex sex) {
    Map<Patch, Double> people = new TreeMap<>();
    counts
        .staff()
        .forEach(
            (patch, headcount) -> {
              if (patch.detail().equals(sex.code())) {
                people.put(patch.pair(), headcount);
              }
            });
    return people;
  }

  private static double total(Map<Patch, Double> people, String specialty) {
    return people.entrySet().stream()
        .filter(each -> each.getKey().specialty().equals(specialty))
        .mapToDouble(Map.Entry::getValue)
        .sum();
  }

  private Coverage vacancies() {
    Dependents wanted = new Dependents().addAll(counts.withStaff(), Tables.WORKFORCE);
    Set<Patch> given = new TreeSet<>();
    pack.rows(Tables.VACANCIES).forEach(row -> given.add(Patch.of(row.specialty(), row.deanery())));
    return Coverage.saidElsewhere(pack, Tables.VACANCIES, wanted, given)
        .orElse(
            Severity.WARNING,
            "no post would be empty there",
            "Add the rows; a vacancy_fte of 0 says that there are none.");
  }

  /** Without any row nobody joins; with some, every specialty and deanery has to be heard. */
  private Coverage joiners() {
    Set<Patch> given = counts.joiners().keySet();
    Set<String> specialties = specialtiesIn(given);
    Set<String> deaneries = given.stream().map(Patch::deanery).collect(Collectors.toSet());
    Map<Patch, Double> staff = new TreeMap<>(counts.staff());
    staff.keySet().removeIf(patch -> !patch.detail().isEmpty());
    Dependents wanted = new Dependents();
    counts.withStaff().stream()
        .filter(pair -> !given.isEmpty())
        .filter(
            pair ->
                !specialties.contains(pair.specialty())
                    || !deaneries.contains(pair.deanery())
                    || Headcounts.expected(
                            counts.joiners(), staff, pair, staff.getOrDefault(pair, 0.0))
                        >= FEWEST_JOINERS)
        .forEach(pair -> wanted.add(pair, Tables.WORKFORCE));
    return Coverage.saidElsewhere(pack, Tables.JOINERS, wanted, given)
        .orElse(
            Severity.WARNING,
            "nobody would join there",
            "Add the rows; 0 in one year says that there are none.");
  }
}
