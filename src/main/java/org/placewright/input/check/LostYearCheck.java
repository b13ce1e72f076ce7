package org.placewright.input.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.table.Pack;
import org.placewright.input.table.TableRows;
import org.placewright.input.table.Tables;
import org.placewright.issue.IssueCode;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.register.Programme;
import org.placewright.scenario.staff.Joiners;
import org.placewright.scenario.training.Intake;
import org.placewright.scenario.training.TraineesInPost;

/**
 * Whatever has rows by year has one for every year that counts: those who join, up to the horizon,
 * and the intakes that went before the baseline. A year that nothing has is said once.
 */
record LostYearCheck(Pack pack, Horizon horizon, IssueCollector issues) {
  /** So many joiners in a usual year are not missing from another by chance. */
  private static final double FEWEST_A_YEAR = 5;

  void check() {
    if (pack.whole(Tables.JOINERS)) {
      joiners();
    }
    if (pack.whole(Tables.INTAKES, Tables.PROGRAMMES, Tables.TRAINEES)) {
      intakes();
    }
  }

  private void joiners() {
    Map<String, Set<Integer>> given = new TreeMap<>();
    Map<String, Double> people = new TreeMap<>();
    for (Joiners row : pack.rows(Tables.JOINERS)) {
      String where = row.specialty() + " in " + row.deanery();
      given.computeIfAbsent(where, key -> new TreeSet<>()).add(row.year());
      people.merge(where, row.international() + row.returners(), Double::sum);
    }
    // Where few join there are years in which nobody does.
    given
        .entrySet()
        .removeIf(
            each ->
                people.getOrDefault(each.getKey(), 0.0) < FEWEST_A_YEAR * each.getValue().size());
    Map<String, Integer> from = new TreeMap<>();
    given.keySet().forEach(where -> from.put(where, horizon.baseYear() + 1));
    say(
        pack.table(Tables.JOINERS),
        missing(given, from, horizon.horizonYear()),
        "nobody would join there then",
        "Add the rows; 0 says that nobody joins.");
  }

  private void intakes() {
    Map<String, Set<Integer>> given = new TreeMap<>();
    for (Intake row : pack.rows(Tables.INTAKES)) {
      given.computeIfAbsent(row.programme(), key -> new TreeSet<>()).add(row.year());
    }
    int first = given.values().stream().mapToInt(this::first).min().orElse(horizon.baseYear());
    Map<String, Integer> from = new TreeMap<>();
    // Who entered after the base year is not among the trainees in post.
    given.forEach((id, years) -> from.put(id, Math.min(first(years), horizon.baseYear() + 1)));
    Map<List<String>, Long> programmes =
        pack.rows(Tables.PROGRAMMES).stream()
            .collect(Collectors.groupingBy(LostYearCheck::cell, Collectors.counting()));
    Map<List<String>, Integer> inTraining = firstInTraining();
    for (Programme row : pack.rows(Tables.PROGRAMMES)) {
      // Trainees of a specialty in a deanery are of its only programme.
      boolean alone = programmes.getOrDefault(cell(row), 0L) == 1;
      if (alone && from.containsKey(row.id())) {
        int longest = inTraining.getOrDefault(cell(row), horizon.baseYear());
        from.merge(row.id(), Math.max(first, longest), Math::min);
      }
    }
    say(
        pack.table(Tables.INTAKES),
        missing(given, from, horizon.baselineYear() - 1),
        "it had an intake before, or has trainees of then",
        "Add the rows; 0 places say that there was none.");
  }

  private int first(Set<Integer> years) {
    return years.stream().mapToInt(year -> year).min().orElse(horizon.baseYear());
  }

  private static List<String> cell(Programme programme) {
    return List.of(programme.specialty(), programme.deanery());
  }

  /** The year in which the longest in training entered, by specialty and deanery. */
  private Map<List<String>, Integer> firstInTraining() {
    Map<List<String>, Integer> first = new HashMap<>();
    for (TraineesInPost row : pack.rows(Tables.TRAINEES)) {
      if (row.headcount() > 0) {
        int entered = horizon.baseYear() - row.yearOfTraining() + 1;
        first.merge(List.of(row.specialty(), row.deanery()), entered, Math::min);
      }
    }
    return first;
  }

  /** Years without a row, by what has rows: from a year of its own to a last one. */
  private static Map<String, Set<Integer>> missing(
      Map<String, Set<Integer>> given, Map<String, Integer> from, int to) {
    Map<String, Set<Integer>> missing = new TreeMap<>();
    given.forEach(
        (name, years) -> {
          Set<Integer> none =
              IntStream.rangeClosed(from.getOrDefault(name, to), to)
                  .boxed()
                  .collect(Collectors.toCollection(TreeSet::new));
          none.removeAll(years);
          missing.put(name, none);
        });
    return missing;
  }

  private void say(
      TableRows<?> table, Map<String, Set<Integer>> missing, String meaning, String advice) {
    Set<Integer> ofAll = new TreeSet<>();
    missing.values().stream().limit(1).forEach(ofAll::addAll);
    missing.values().forEach(ofAll::retainAll);
    if (missing.size() > 1 && !ofAll.isEmpty()) {
      warn(table, "no row at all for " + Ranges.of(ofAll), meaning, advice);
      missing.values().forEach(years -> years.removeAll(ofAll));
    }
    missing.forEach(
        (name, years) -> {
          if (!years.isEmpty()) {
            warn(table, "no row for " + name + " in " + Ranges.of(years), meaning, advice);
          }
        });
  }

  private void warn(TableRows<?> table, String what, String meaning, String advice) {
    issues.warning(table.location(), IssueCode.MISSING_ROWS, what + ": " + meaning + ".", advice);
  }
}
