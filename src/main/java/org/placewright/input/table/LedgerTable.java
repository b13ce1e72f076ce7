package org.placewright.input.table;

import static org.placewright.input.column.Columns.id;
import static org.placewright.input.column.Columns.month;
import static org.placewright.input.column.Columns.oneOf;
import static org.placewright.input.column.Columns.poundsEitherWay;
import static org.placewright.input.column.Columns.text;

import java.time.YearMonth;
import org.placewright.input.column.BadCell;
import org.placewright.input.column.Column;
import org.placewright.input.raw.Quoted;
import org.placewright.issue.IssueCode;
import org.placewright.quantity.Pounds;
import org.placewright.scenario.money.Entry;
import org.placewright.scenario.money.LedgerRow;

/**
 * What became of each fund's money, month by month: a file beside a pack, not one of its tables.
 */
public final class LedgerTable implements Table<LedgerRow> {
  private static final long MOST = 100_000_000_000L;

  private final Column<String> fund = id("fund", "The fund the money was in.").listedIn("funds");
  private final Column<String> sha =
      id("sha", "The strategic health authority.").listedIn("deaneries");
  private final Column<YearMonth> month =
      month("month", "The month in which it happened, not the financial year.");
  private final Column<Entry> entry =
      oneOf("entry", "What became of the money: see below.", Entry.class);
  private final Column<String> to =
      text("to", "For a virement the fund it went to, for a diversion what it was for.")
          .blankMeans("", "not said");
  private final Column<Pounds> amount =
      poundsEitherWay(
          "amount_gbp", "How much in that month. Below 0 it corrects an earlier month.", MOST);
  private final Shape shape =
      Shape.of("ledger", "What became of each fund's money, month by month.")
          .required("Without an entry there is nothing to audit.")
          .keyedBy(fund, sha, month, entry, to)
          .with(amount)
          .noting("Amounts are of the month, not of the year so far.")
          .noting("A virement and a diversion need `to`; spend and what is carried have none.")
          .noting("A correction takes back no more than the year so far has of its kind and `to`.")
          .noting("Whether an entry was permitted is worked out, never given.");

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public LedgerRow row(Fields fields) throws BadCell {
    Entry kind = fields.get(entry);
    String where = fields.get(to);
    switch (kind) {
      case VIREMENT -> need(where, "the fund it went to is not given.", "Name a fund of the pack.");
      case DIVERSION -> need(where, "what it was for is not given.", "Say it in a few words.");
      case SPEND, CARRY_FORWARD, BROUGHT_FORWARD -> refuse(where, kind);
      case PLANNED_DIVERSION -> {}
    }
    return new LedgerRow(
        fields.get(fund), fields.get(sha), fields.get(month), kind, where, fields.get(amount));
  }

  private void need(String where, String message, String advice) throws BadCell {
    if (where.isEmpty()) {
      throw new BadCell(IssueCode.MISSING_VALUE, message, advice).in(to);
    }
  }

  private void refuse(String where, Entry kind) throws BadCell {
    if (!where.isEmpty()) {
      throw new BadCell(
              IssueCode.BAD_VALUE,
              kind.code() + " goes nowhere else, but to is " + Quoted.of(where) + ".",
              "Leave it empty, or make it a virement or a diversion.")
          .in(to);
    }
  }
}
