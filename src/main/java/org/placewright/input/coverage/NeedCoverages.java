package org.placewright.input.coverage;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.placewright.input.table.Pack;
import org.placewright.input.table.Table;
import org.placewright.input.table.Tables;
import org.placewright.issue.Severity;
import org.placewright.scenario.register.Programme;
import org.placewright.scenario.register.Specialty;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.row.Wildcard;

/** What the tables of people and of rates must cover. */
final class NeedCoverages {
  private static final int FEWEST_OF_ALL = 3;
  private static final double NEARLY_ALL = 0.75;

  private final Headcounts counts;
  private final Pack pack;

  NeedCoverages(Headcounts counts) {
    this.counts = counts;
    pack = counts.pack();
  }

  List<Coverage> all() {
    return List.of(population(), fillRates(), mobility(), drivers(), firstPosts());
  }

  private Coverage population() {
    Set<Patch> given =
        pack.rows(Tables.POPULATION).stream()
            .map(row -> Patch.of("", row.deanery()))
            .collect(Collectors.toCollection(TreeSet::new));
    Dependents wanted = new Dependents().addAll(everyDeanery(), Tables.DEANERIES);
    return Coverage.saidElsewhere(pack, Tables.POPULATION, wanted, given);
  }

  private Set<Patch> everyDeanery() {
    return counts.deaneries().stream()
        .map(id -> Patch.of("", id))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Coverage fillRates() {
    Set<Patch> programmes =
        pack.rows(Tables.PROGRAMMES).stream()
            .map(row -> Patch.of(row.specialty(), row.deanery()))
            .collect(Collectors.toCollection(TreeSet::new));
    return ifMostHave(
            Tables.FILL_RATES,
            programmes,
            Tables.PROGRAMMES,
            (row, patch) ->
                Wildcard.covers(row.specialty(), patch.specialty())
                    && Wildcard.covers(row.deanery(), patch.deanery()))
        .orElse(
            Severity.WARNING,
            "every place would be filled there",
            "Add the rows; a fill_rate of 1, or a row for *, says so.");
  }

  private Coverage mobility() {
    return ifMostHave(
            Tables.MOBILITY,
            everyDeanery(),
            Tables.DEANERIES,
            (row, patch) -> Wildcard.covers(row.fromDeanery(), patch.deanery()))
        .orElse(
            Severity.WARNING,
            "nobody who completes there would move",
            "Add the rows; a share of 1 that stays says so.");
  }

  private Coverage drivers() {
    return ifMostHave(
            Tables.DEMAND_DRIVERS,
            counts.withStaff(),
            Tables.WORKFORCE,
            (row, patch) ->
                Wildcard.covers(row.specialty(), patch.specialty())
                    && Wildcard.covers(row.deanery(), patch.deanery()))
        .orElse(
            Severity.WARNING,
            "demand there would follow the population alone",
            "Add the rows; 0, or a row for *, says so.");
  }

  /** What all others of a profession have, a specialty of it has lost, or was forgotten in. */
  private Coverage firstPosts() {
    Set<String> trained =
        pack.rows(Tables.PROGRAMMES).stream()
            .map(Programme::specialty)
            .collect(Collectors.toCollection(TreeSet::new));
    pack.rows(Tables.STAGES).forEach(row -> trained.remove(row.enteredFrom()));
    Map<String, List<String>> byProfession =
        pack.rows(Tables.SPECIALTIES).stream()
            .filter(row -> trained.contains(row.id()))
            .collect(
                Collectors.groupingBy(
                    Specialty::profession, Collectors.mapping(Specialty::id, Collectors.toList())));
    Set<Patch> given = new TreeSet<>();
    Dependents wanted = new Dependents();
    for (List<String> all : byProfession.values()) {
      List<String> with = all.stream().filter(this::hasFirstPost).toList();
      with.forEach(id -> given.add(Patch.of(id, "")));
      if (with.size() >= FEWEST_OF_ALL && with.size() >= NEARLY_ALL * all.size()) {
        all.forEach(id -> wanted.add(Patch.of(id, ""), Tables.PROGRAMMES));
      }
    }
    return Coverage.saidElsewhere(pack, Tables.FIRST_POST, wanted, given)
        .orElse(
            Severity.WARNING,
            "all who complete would take up a post at once",
            "Add the rows; a share of 1 after 0 years, or a row for *, says so.");
  }

  private boolean hasFirstPost(String specialty) {
    return pack.rows(Tables.FIRST_POST).stream()
        .anyMatch(row -> Wildcard.covers(row.specialty(), specialty));
  }

  /** A table of exceptions may be about a few; one that half are in is meant to have them all. */
  private <R extends Row> Coverage ifMostHave(
      Table<R> table, Collection<Patch> all, Table<?> dependent, BiPredicate<R, Patch> covers) {
    List<R> rows = pack.rows(table);
    Set<Patch> given =
        all.stream()
            .filter(patch -> rows.stream().anyMatch(row -> covers.test(row, patch)))
            .collect(Collectors.toCollection(TreeSet::new));
    Dependents wanted =
        2 * given.size() >= all.size() && !given.isEmpty()
            ? new Dependents().addAll(all, dependent)
            : new Dependents();
    return Coverage.saidElsewhere(pack, table, wanted, given);
  }
}
