package org.placewright.input.check;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.table.Located;
import org.placewright.input.table.Pack;
import org.placewright.input.table.Tables;
import org.placewright.issue.IssueCode;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.LeverDeclaration;
import org.placewright.scenario.LeverYears;
import org.placewright.scenario.policy.LeverRow;
import org.placewright.scenario.policy.Mode;
import org.placewright.scenario.row.Wildcard;

/**
 * The rows of a lever name every year in which there is something to rule.
 *
 * @param levers what the levers of the program declare
 */
record LeverReachCheck(Pack pack, List<LeverDeclaration> levers, IssueCollector issues) {
  void check(Horizon horizon) {
    if (!pack.whole(Tables.LEVERS, Tables.SETTINGS)) {
      return;
    }
    for (LeverDeclaration lever : levers) {
      Map<String, List<Located<LeverRow>>> byScope = rowsOf(lever);
      byScope.forEach(
          (scope, rows) -> {
            if (rows.stream().anyMatch(row -> isSet(row.row(), horizon))) {
              Set<Integer> free = new TreeSet<>(neededYears(lever, horizon));
              free.removeIf(year -> isNamed(rows, year));
              List<Located<LeverRow>> ofAll = byScope.getOrDefault(Wildcard.ANY, List.of());
              Set<Integer> left = new TreeSet<>(free);
              free.removeIf(year -> isNamed(ofAll, year));
              left.removeAll(free);
              // An exception for one year, beside a rule for any, is meant.
              left.removeIf(year -> isNamed(ofAny(ofAll), year));
              say(lever, horizon, rows, free);
              sayOfAll(rows, left);
            }
          });
    }
  }

  private Map<String, List<Located<LeverRow>>> rowsOf(LeverDeclaration lever) {
    return pack.table(Tables.LEVERS).located().stream()
        .filter(row -> row.row().lever().equals(lever.id()))
        .collect(
            Collectors.groupingBy(row -> row.row().scope(), TreeMap::new, Collectors.toList()));
  }

  /** Whether a row binds something in the run; those outside it are reported elsewhere. */
  private static boolean isSet(LeverRow row, Horizon horizon) {
    return row.mode() != Mode.OFF
        && row.years().to() >= horizon.firstIntakeYear()
        && row.years().from() <= horizon.horizonYear();
  }

  private static boolean isNamed(Collection<Located<LeverRow>> rows, int year) {
    return rows.stream().anyMatch(row -> row.row().years().contains(year));
  }

  private static List<Located<LeverRow>> ofAny(Collection<Located<LeverRow>> rows) {
    return rows.stream().filter(row -> row.row().years().equals(YearRange.ANY)).toList();
  }

  private Collection<Integer> neededYears(LeverDeclaration lever, Horizon horizon) {
    YearRange years =
        switch (lever.years()) {
          case INTAKES -> new YearRange(horizon.firstIntakeYear(), horizon.lastIntakeYear());
          case FINANCIAL_YEARS ->
              new YearRange(
                  IntakeMonths.financialYear(pack, horizon.firstIntakeYear()),
                  IntakeMonths.financialYear(pack, horizon.horizonYear()));
          case CHOSEN -> new YearRange(0, 0);
        };
    return lever.years() == LeverYears.CHOSEN
        ? List.of()
        : IntStream.rangeClosed(years.from(), years.to()).boxed().toList();
  }

  /** That the row for all holds where a scope's own stops may be meant, or a year was lost. */
  private void sayOfAll(List<Located<LeverRow>> rows, Set<Integer> left) {
    if (!left.isEmpty()) {
      warn(
          rows,
          Ranges.of(left) + ": that of * holds there.",
          "Name them; a row with the values of * says that it is meant.");
    }
  }

  private void say(
      LeverDeclaration lever, Horizon horizon, List<Located<LeverRow>> rows, Set<Integer> free) {
    if (free.isEmpty()) {
      return;
    }
    boolean money = lever.years() == LeverYears.FINANCIAL_YEARS;
    int last =
        money
            ? IntakeMonths.financialYear(pack, horizon.lastIntakeYear())
            : horizon.lastIntakeYear();
    // What holds when the last planned intake begins goes on: nothing is free, but nobody said so.
    boolean goesOn = money && free.stream().allMatch(year -> year > last);
    String years = (money ? "the financial years " : "the intakes of ") + Ranges.of(free);
    warn(
        rows,
        years + (goesOn ? ": that of " + last + " goes on." : ": it asks nothing there."),
        goesOn ? "Name them if that is meant." : "Name them; off says that nothing is wanted.");
  }

  /** Says at the last row of a scope which years none of its rows names. */
  private void warn(List<Located<LeverRow>> rows, String years, String advice) {
    Located<LeverRow> last = rows.get(rows.size() - 1);
    pack.table(Tables.LEVERS)
        .at(last, "to_year")
        .warning(
            issues,
            IssueCode.BAD_YEAR,
            last.row().lever() + " of " + last.row().scope() + " names no row for " + years,
            advice);
  }
}
