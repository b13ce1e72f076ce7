package org.placewright.input.table;

import static org.placewright.input.column.Columns.fraction;
import static org.placewright.input.column.Columns.idOrAny;
import static org.placewright.input.column.Columns.pounds;
import static org.placewright.input.column.Columns.yesNo;

import org.placewright.input.column.Column;
import org.placewright.quantity.Pounds;
import org.placewright.scenario.money.VirementRule;

/** {@code virement_rules.csv}: between which funds money may move. */
public final class VirementRulesTable implements Table<VirementRule> {
  private static final String NO_LIMIT = "no limit beside the funds' own";
  private static final long MOST = 100_000_000_000L;

  private final Column<String> from =
      idOrAny("from_fund", "The fund that gives.").listedIn("funds", "fund");
  private final Column<String> to =
      idOrAny("to_fund", "The fund that takes.").listedIn("funds", "fund");
  private final Column<Boolean> permitted = yesNo("permitted", "Whether any money may move.");
  private final Column<Pounds> most =
      pounds("max_gbp", "The most that may move for an SHA in a financial year.", MOST)
          .blankMeans(new Pounds(100 * MOST), NO_LIMIT);
  private final Column<Double> mostShare =
      fraction("max_share", "The same as a share of the giving budget.").blankMeans(1.0, NO_LIMIT);

  private final Shape shape =
      Shape.of("virement_rules", "Between which funds of an SHA money may move.")
          .optional("Without it, money may move between any two funds of an SHA.")
          .keyedBy(from, to)
          .with(permitted, most, mostShare)
          .noting(
              "The most specific row wins; between one for the fund that gives and one for the fund"
                  + " that takes, the one for the fund that gives. Two funds that no row names may"
                  + " move money; a row `*,*,no` forbids all that is not permitted.")
          .noting(
              "The limits of `funds.csv` apply too: what a fund gives in a financial year, and"
                  + " what it takes, to and from all others together.")
          .noting(
              "A rule is about one step. Where money may not go from one fund to another but may by"
                  + " way of a third, that is a warning.");

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public VirementRule row(Fields fields) {
    return new VirementRule(
        fields.get(from),
        fields.get(to),
        fields.get(permitted),
        fields.get(most),
        fields.share(mostShare));
  }
}
