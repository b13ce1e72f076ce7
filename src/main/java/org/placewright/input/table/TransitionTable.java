package org.placewright.input.table;

import static org.placewright.input.column.Columns.fraction;
import static org.placewright.input.column.Columns.year;

import org.placewright.input.column.Column;
import org.placewright.quantity.FinancialYear;
import org.placewright.scenario.money.TransitionShare;

/** {@code transition.csv}: how far the change of providers' incomes takes effect. */
public final class TransitionTable implements Table<TransitionShare> {
  private final Column<Integer> financialYear =
      year("financial_year", "The year in which the financial year begins.");
  private final Column<Double> share =
      fraction("share", "The share of the change from before to after that takes effect.")
          .usually(0.05, 1);

  private final Shape shape =
      Shape.of("transition", "How far the change of providers' incomes takes effect.")
          .optional("Without it all of the change takes effect at once.")
          .keyedBy(financialYear)
          .with(share)
          .noting(
              "A row holds until the next one; before the first the share is 0. It may not fall"
                  + " from one row to the next.")
          .noting("It moves money between providers' incomes only: no plan depends on it.");

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public TransitionShare row(Fields fields) {
    return new TransitionShare(new FinancialYear(fields.get(financialYear)), fields.share(share));
  }
}
