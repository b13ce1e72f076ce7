package org.placewright.report.comparison;

import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.placewright.quantity.FinancialYear;
import org.placewright.scenario.Horizon;

/**
 * The years that all runs have: only in them like is compared with like.
 *
 * @param intakes the intake years that all of them plan, in order; empty where there is none
 * @param years from the latest first intake to the earliest horizon; empty where there is none
 * @param financialYears those in which all of them have spend, to the earliest horizon
 */
public record SharedYears(
    List<Integer> intakes, List<Integer> years, List<FinancialYear> financialYears) {
  public SharedYears {
    intakes = List.copyOf(intakes);
    years = List.copyOf(years);
    financialYears = List.copyOf(financialYears);
  }

  static SharedYears of(List<ComparedRun> runs) {
    List<Horizon> horizons = runs.stream().map(ComparedRun::horizon).toList();
    List<Integer> years = shared(horizons, Horizon::firstIntakeYear, Horizon::horizonYear);
    return new SharedYears(
        shared(horizons, Horizon::firstIntakeYear, Horizon::lastIntakeYear),
        years,
        financialYears(runs, years));
  }

  private static List<Integer> shared(
      List<Horizon> horizons, ToIntFunction<Horizon> from, ToIntFunction<Horizon> to) {
    int first = horizons.stream().mapToInt(from).max().orElse(0);
    int last = horizons.stream().mapToInt(to).min().orElse(first - 1);
    return IntStream.rangeClosed(first, last).boxed().toList();
  }

  private static List<FinancialYear> financialYears(List<ComparedRun> runs, List<Integer> years) {
    Function<ComparedRun, List<FinancialYear>> ofRun =
        run -> run.funds().stream().map(fund -> fund.key().year()).toList();
    TreeSet<FinancialYear> shared = new TreeSet<>(ofRun.apply(runs.get(0)));
    runs.forEach(run -> shared.retainAll(ofRun.apply(run)));
    shared.removeIf(year -> years.isEmpty() || year.first() > years.get(years.size() - 1));
    return List.copyOf(shared);
  }

  /**
   * The last year in which all runs say who is short.
   *
   * @return the earliest horizon; 0 where no year is shared
   */
  public int last() {
    return years.isEmpty() ? 0 : years.get(years.size() - 1);
  }
}
