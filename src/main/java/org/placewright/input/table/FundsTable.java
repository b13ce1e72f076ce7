package org.placewright.input.table;

import static org.placewright.input.column.Columns.fraction;
import static org.placewright.input.column.Columns.id;
import static org.placewright.input.column.Columns.oneOfCapitals;
import static org.placewright.input.column.Columns.text;

import org.placewright.input.column.Column;
import org.placewright.scenario.money.Fund;
import org.placewright.scenario.money.FundBuilder;
import org.placewright.scenario.register.Commissioner;

/** {@code funds.csv}: the funds that training is paid from. */
public final class FundsTable implements Table<Fund> {
  private final Column<String> fund = id("fund", "Its id in every table.");
  private final Column<String> name = text("name", "Its name for people.");
  private final Column<Commissioner> commissioner =
      oneOfCapitals("commissioner", "Who spends it.", Commissioner.class);
  private final Column<Double> ringfenced =
      fraction("ringfenced_share", "The share of a budget that can never leave the fund.");
  private final Column<Double> virement =
      fraction("virement_limit", "The share of a budget that may move in or out in a year.")
          .usually(0, 0.5);
  private final Column<Double> carryForward =
      fraction(
              "carry_forward_limit",
              "The share of a financial year's budget for an SHA that may go unspent into the next.")
          .blankMeans(0.0, "nothing is carried forward");

  private final Shape shape =
      Shape.of("funds", "The funds that training is paid from.")
          .requiredByPlan("Every place is paid for from a fund.")
          .keyedBy(fund)
          .with(name, commissioner, ringfenced, virement, carryForward);

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public Fund row(Fields fields) {
    return FundBuilder.builder()
        .id(fields.get(fund))
        .name(fields.get(name))
        .commissioner(fields.get(commissioner))
        .ringfencedShare(fields.share(ringfenced))
        .virementLimit(fields.share(virement))
        .carryForwardLimit(fields.share(carryForward))
        .build();
  }
}
