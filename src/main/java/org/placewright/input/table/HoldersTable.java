package org.placewright.input.table;

import static org.placewright.input.column.Columns.fraction;
import static org.placewright.input.column.Columns.id;
import static org.placewright.input.column.Columns.idOrAny;
import static org.placewright.input.column.Columns.text;

import org.placewright.input.column.Column;
import org.placewright.scenario.money.Holder;

/** {@code holders.csv}: who holds which part of a fund. */
public final class HoldersTable implements Table<Holder> {
  private final Column<String> serviceLine =
      id("service_line", "The service line that the part is for.").listedIn("service_lines");
  private final Column<String> fund = id("fund", "The fund.").listedIn("funds");
  private final Column<String> sha =
      idOrAny("sha", "The strategic health authority.").listedIn("deaneries");
  private final Column<String> holder = id("holder", "Who holds it.");
  private final Column<String> role =
      text("role", "What the holder is, as clinical director of surgery.");
  private final Column<Double> share =
      fraction("budget_share", "The share of the fund's budget for the SHA that is delegated.");

  private final Shape shape =
      Shape.of("holders", "Who holds which part of a fund.")
          .optional("Without it no budget is delegated, and a plan writes no statements.")
          .keyedBy(serviceLine, fund, sha)
          .with(holder, role, share)
          .noting("The most specific row of a service line and fund wins.")
          .noting(
              "The shares of one fund for one SHA may add up to 1. What is left of the budget is"
                  + " not delegated, as are virement and what is carried from year to year.")
          .noting(
              "Delegation says whose the money is, and limits no plan: `ringfence` holds the fund as"
                  + " a whole.")
          .noting("A holder may hold several parts, and has one role.")
          .noting("A fund that pays nothing for any specialty of the service line is a warning.");

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public Holder row(Fields fields) {
    return new Holder(
        fields.get(serviceLine),
        fields.get(fund),
        fields.get(sha),
        fields.get(holder),
        fields.get(role),
        fields.share(share));
  }
}
