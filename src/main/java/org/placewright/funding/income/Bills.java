package org.placewright.funding.income;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.placewright.funding.cost.FinancialYears;
import org.placewright.quantity.FinancialYear;
import org.placewright.quantity.Pounds;
import org.placewright.scenario.money.Fund;

/** The bill of each programme over its years: committed and planned spend, to the penny. */
public final class Bills {
  /** Stands for the programme and provider of trainees who have none. */
  public static final String UNPLACED = "(unplaced)";

  private Bills() {}

  static List<BillRow> of(PayeeBooks books, Payees payees, List<Fund> funds, FinancialYears span) {
    List<BillRow> rows = new ArrayList<>();
    for (int line = 0; line < payees.lines().size(); line++) {
      Payees.PayeeLine payee = payees.lines().get(line);
      for (int y = 0; y < span.years(); y++) {
        for (int f = 0; f < funds.size(); f++) {
          PayeeBooks.PayeeCell cell =
              PayeeBooksPayeeCellBuilder.builder().fund(f).line(line).year(y).build();
          if (books.pence(cell) != 0) {
            rows.add(
                new BillRow(
                    payee.provider(),
                    payee.programme(),
                    payee.deanery(),
                    new FinancialYear(span.first() + y),
                    funds.get(f).id(),
                    new Pounds(books.pence(cell)),
                    new Pounds(books.portable(cell))));
          }
        }
      }
    }
    rows.sort(
        Comparator.comparing(BillRow::provider)
            .thenComparing(BillRow::programme)
            .thenComparing(BillRow::deanery));
    return rows;
  }
}
