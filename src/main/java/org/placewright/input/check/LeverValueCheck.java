package org.placewright.input.check;

import java.util.List;
import java.util.Optional;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.table.Located;
import org.placewright.input.table.Pack;
import org.placewright.input.table.TableRows;
import org.placewright.input.table.Tables;
import org.placewright.issue.IssueCode;
import org.placewright.quantity.Figures;
import org.placewright.quantity.Interval;
import org.placewright.scenario.LeverDeclaration;
import org.placewright.scenario.LeverValues;
import org.placewright.scenario.LeverYears;
import org.placewright.scenario.policy.LeverRow;
import org.placewright.scenario.policy.Mode;

/**
 * The value of each lever has a meaning in the lever's own unit, and is not far from what is usual.
 *
 * @param levers what the levers of the program declare
 */
record LeverValueCheck(Pack pack, List<LeverDeclaration> levers, IssueCollector issues) {
  private static final String VALUE = "value";

  /** Weighted FTE-years for a place, an entrant or an FTE; 1 is about a year of one person. */
  private static final Interval OF_A_PLACE = new Interval(0.01, 1000);

  /** The same for a pound, of which a year of one person costs some tens of thousands. */
  private static final Interval OF_A_POUND = new Interval(1e-7, 0.01);

  void check() {
    TableRows<LeverRow> table = pack.table(Tables.LEVERS);
    boolean given = table.raw().has(VALUE);
    if (!given && table.located().stream().anyMatch(row -> row.row().mode() != Mode.OFF)) {
      issues.warning(
          table.location(),
          IssueCode.MISSING_COLUMN,
          "there is no column value: every lever has the value 1.",
          "Add it, with the number of each lever in its own unit.");
    }
    for (Located<LeverRow> row : table.located()) {
      levers.stream()
          .filter(lever -> lever.id().equals(row.row().lever()))
          .forEach(
              lever -> {
                check(row, lever.values(), given);
                price(row, lever.years() == LeverYears.FINANCIAL_YEARS ? OF_A_POUND : OF_A_PLACE);
              });
    }
  }

  private void price(Located<LeverRow> located, Interval usual) {
    LeverRow row = located.row();
    TableRows.Problem problem = pack.table(Tables.LEVERS).at(located, "relax_price");
    if (row.mode() == Mode.SOFT && row.relaxPrice() == 0) {
      problem.warning(
          issues,
          IssueCode.BAD_LEVER,
          row.lever() + " may be missed for nothing, so it asks nothing.",
          "Give a price above 0, or say off.");
    } else if (row.mode() != Mode.OFF
        && row.relaxPrice() > 0
        && !usual.contains(row.relaxPrice())) {
      problem.warning(
          issues,
          IssueCode.SUSPICIOUS,
          Figures.shortest(row.relaxPrice())
              + " for each unit of "
              + row.lever()
              + " is unusual: usually "
              + usual.words()
              + ".",
          LikelyValue.advice(LikelyValue.movedInto(row.relaxPrice(), usual)));
    }
  }

  private void check(Located<LeverRow> row, LeverValues values, boolean given) {
    double value = row.row().value();
    String text = Figures.shortest(value) + " for " + row.row().lever() + " is not ";
    Optional<String> likely = LikelyValue.movedInto(value, values.usual());
    if (!values.legal().contains(value)) {
      pack.table(Tables.LEVERS)
          .at(row, VALUE)
          .error(
              issues,
              IssueCode.OUT_OF_RANGE,
              text + values.legal().words() + ".",
              LikelyValue.advice(likely));
    } else if (given && row.row().mode() != Mode.OFF && !values.isUsual(value)) {
      pack.table(Tables.LEVERS)
          .at(row, VALUE)
          .warning(
              issues,
              IssueCode.SUSPICIOUS,
              text + "usual: " + values.usual().words() + ".",
              LikelyValue.advice(likely));
    }
  }
}
