package org.placewright.input.check;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.placewright.assumption.Provenance;
import org.placewright.input.column.Column;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.raw.RawRow;
import org.placewright.input.table.Pack;
import org.placewright.input.table.Shape;
import org.placewright.issue.Issue;
import org.placewright.issue.IssueCode;
import org.placewright.issue.Severity;

/** Nothing is counted twice: no id stands for the sum of the others. */
record TotalCheck(Pack pack, IssueCollector issues) {
  private static final Pattern TOTAL_WORDS =
      Pattern.compile(
          "(.*[^a-z])?(total|all|sum|england|country|national|uk)([^a-z].*)?",
          Pattern.CASE_INSENSITIVE);

  /** Rounding explains less difference than this. */
  private static final double MOST_APART = 0.005;

  /** Fewer sums than this can come out by chance, unless the id says that it is a total. */
  private static final int FEWEST_SUMS = 3;

  /** Of the rows of a total so many are sums, the rest being mended or forgotten. */
  private static final double MOST_OF_THEM = 0.9;

  private static final int FEWEST_IN_A_SUM = 3;

  void check() {
    for (CountedRows counted : CountedRows.of(pack)) {
      for (Column<?> column : counted.names()) {
        check(counted, column.name());
      }
    }
  }

  /** How often an id's number is the sum of the others, out of how often it could be. */
  private record TimesSummed(int right, int all) {
    TimesSummed and(boolean sum) {
      return new TimesSummed(right + (sum ? 1 : 0), all + 1);
    }

    boolean isTotal(String id) {
      boolean says = TOTAL_WORDS.matcher(id).matches();
      return right >= (says ? 1 : FEWEST_SUMS) && right >= MOST_OF_THEM * all;
    }
  }

  private void check(CountedRows counted, String column) {
    Map<String, TimesSummed> sums = new TreeMap<>();
    for (Map<String, Double> group : counted.groups(column).values()) {
      double all = sum(group.values());
      if (group.size() >= FEWEST_IN_A_SUM && all > 0) {
        group.forEach(
            (id, number) ->
                sums.merge(
                    id,
                    new TimesSummed(0, 0).and(isSum(number, all - number)),
                    (a, b) -> new TimesSummed(a.right() + b.right(), a.all() + b.all())));
      }
    }
    sums.forEach(
        (id, found) -> {
          if (found.isTotal(id)) {
            report(counted, column, id);
          }
        });
  }

  private static double sum(Collection<Double> numbers) {
    return numbers.stream().mapToDouble(Double::doubleValue).sum();
  }

  private static boolean isSum(double number, double others) {
    return others > 0 && Math.abs(number - others) <= MOST_APART * others;
  }

  private void report(CountedRows counted, String column, String id) {
    boolean says = TOTAL_WORDS.matcher(id).matches();
    RawRow first =
        counted.rows().raw().rows().stream()
            .filter(row -> counted.rows().raw().cell(row, column).equals(id))
            .findFirst()
            .orElseThrow();
    if (Provenance.isTemplate(counted.rows().raw().cell(first, Shape.SOURCE))) {
      return; // Round figures, several times over, come out as sums of each other.
    }
    issues.add(
        new Issue(
            counted.rows().at(first, column).location(),
            says ? Severity.ERROR : Severity.WARNING,
            IssueCode.BAD_TOTAL,
            "the "
                + counted.count()
                + " of "
                + id
                + " is the sum of the others: all would count twice.",
            "Delete the rows of the total, in every table."));
  }
}
