package org.placewright.funding.income;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.placewright.funding.cost.FinancialYears;
import org.placewright.quantity.FinancialYear;
import org.placewright.quantity.Pounds;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.money.BudgetKey;
import org.placewright.scenario.money.IncomeRules;
import org.placewright.scenario.row.Row;

/** Settles what providers receive, by fund, and adds it up by provider and by SHA. */
final class ProviderIncome {
  private static final Comparator<BudgetKey> BY_SHA =
      Comparator.comparing(BudgetKey::sha)
          .thenComparing(BudgetKey::year)
          .thenComparing(BudgetKey::fund);

  private final Scenario scenario;
  private final IncomeRules rules;
  private final Payees payees;
  private final PayeeBooks carriedOn;
  private final PayeeBooks plan;
  private final List<IncomeRow> rows = new ArrayList<>();
  private final Map<BudgetKey, IncomeBalance> balance = new TreeMap<>(BY_SHA);

  /**
   * Takes the books; nothing is settled yet.
   *
   * @param payees the lines of the books
   * @param carriedOn the books with the baseline carried on
   * @param plan the books with the places of the plan
   */
  ProviderIncome(Scenario scenario, Payees payees, PayeeBooks carriedOn, PayeeBooks plan) {
    this.scenario = scenario;
    this.payees = payees;
    this.carriedOn = carriedOn;
    this.plan = plan;
    rules = scenario.money().costRules().income();
  }

  /** A row for each provider, deanery and year in which either books have anything. */
  List<IncomeRow> rows() {
    return rows;
  }

  /** A row for each SHA, year and fund with anything, and one for what no fund pays. */
  List<IncomeBalance> balance() {
    return List.copyOf(balance.values());
  }

  /** Settles the years of a span that begins with the books. */
  void settle(FinancialYears span) {
    Map<String, List<Integer>> linesOf = new TreeMap<>();
    for (int line = 0; line < payees.lines().size(); line++) {
      Payees.PayeeLine payee = payees.lines().get(line);
      String key = Row.keyOf(payee.provider(), payee.deanery());
      linesOf.computeIfAbsent(key, any -> new ArrayList<>()).add(line);
    }
    for (List<Integer> lines : linesOf.values()) {
      for (int y = 0; y < span.years(); y++) {
        settle(lines, y, new FinancialYear(span.first() + y));
      }
    }
  }

  private void settle(List<Integer> lines, int column, FinancialYear year) {
    Payees.PayeeLine payee = payees.lines().get(lines.get(0));
    Settled all = Settled.NOTHING;
    for (int f = 0; f < scenario.money().funds().size(); f++) {
      Settled ofFund = Settled.NOTHING;
      for (int line : lines) {
        PayeeBooks.PayeeCell cell =
            PayeeBooksPayeeCellBuilder.builder().fund(f).line(line).year(column).build();
        ofFund = ofFund.plus(owed(cell));
      }
      ofFund = ofFund.inEffect(rules.effect(year.first()).fraction());
      if (!ofFund.equals(Settled.NOTHING)) {
        String fund = scenario.money().funds().get(f).id();
        add(ofFund.balance(new BudgetKey(fund, payee.sha(), year)));
        all = all.plus(ofFund);
      }
    }
    if (!all.equals(Settled.NOTHING)) {
      IncomeRow row = all.row(payee, year, floor(payee, year, all.before()));
      rows.add(row);
      if (row.topUp().pence() > 0) {
        add(topUp(row));
      }
    }
  }

  private Settled owed(PayeeBooks.PayeeCell cell) {
    long before = carriedOn.pence(cell);
    long after = before - carriedOn.portable(cell) + plan.portable(cell);
    return new Settled(before, plan.pence(cell), after, before);
  }

  private Optional<Pounds> floor(Payees.PayeeLine payee, FinancialYear year, long before) {
    return payee.provider().equals(Bills.UNPLACED)
        ? Optional.empty()
        : rules.floor(payee.provider(), year.first()).map(share -> new Pounds(before).part(share));
  }

  private static IncomeBalance topUp(IncomeRow row) {
    return IncomeBalanceBuilder.builder()
        .budgetKey(new BudgetKey(IncomeBalance.TOP_UP, row.sha(), row.year()))
        .spend(Pounds.ZERO)
        .fixed(Pounds.ZERO)
        .transition(Pounds.ZERO)
        .topUp(row.topUp())
        .build();
  }

  private void add(IncomeBalance more) {
    balance.merge(more.budgetKey(), more, IncomeBalance::plus);
  }

  /**
   * Pence of one payee.
   *
   * @param before with the baseline carried on
   * @param bill what the trainees of the plan cost
   * @param after the fixed part of before, and the portable part of the bill
   * @param withTransition before, and the part of the change that takes effect
   */
  private record Settled(long before, long bill, long after, long withTransition) {
    static final Settled NOTHING = new Settled(0, 0, 0, 0);

    Settled plus(Settled more) {
      return new Settled(
          Math.addExact(before, more.before),
          Math.addExact(bill, more.bill),
          Math.addExact(after, more.after),
          Math.addExact(withTransition, more.withTransition));
    }

    /** The part of the change that takes effect, to the nearest penny, halves to the even one. */
    Settled inEffect(double share) {
      BigDecimal moved = BigDecimal.valueOf(after - before).multiply(BigDecimal.valueOf(share));
      long pence = moved.setScale(0, RoundingMode.HALF_EVEN).longValueExact();
      return new Settled(before, bill, after, before + pence);
    }

    IncomeBalance balance(BudgetKey key) {
      return IncomeBalanceBuilder.builder()
          .budgetKey(key)
          .spend(new Pounds(bill))
          .fixed(new Pounds(after - bill))
          .transition(new Pounds(withTransition - after))
          .topUp(Pounds.ZERO)
          .build();
    }

    IncomeRow row(Payees.PayeeLine payee, FinancialYear year, Optional<Pounds> floor) {
      return new IncomeRow(
          payee.provider(),
          payee.deanery(),
          payee.sha(),
          year,
          new Pounds(before),
          new Pounds(bill),
          new Pounds(after),
          new Pounds(withTransition),
          floor);
    }
  }
}
