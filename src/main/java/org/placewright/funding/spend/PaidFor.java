package org.placewright.funding.spend;

import java.util.ArrayList;
import java.util.List;
import org.placewright.funding.transfer.VirementRow;
import org.placewright.plan.PlacesToHorizon;
import org.placewright.quantity.FinancialYear;
import org.placewright.quantity.Pounds;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.money.Fund;
import org.placewright.scenario.row.Wildcard;

/** What paid for what: where a plan spends less than carrying on would, and where more. */
public final class PaidFor {
  private final Scenario scenario;
  private final List<SpendRow> spend;
  private final List<VirementRow> virements;

  private PaidFor(Scenario scenario, List<SpendRow> spend, List<VirementRow> virements) {
    this.scenario = scenario;
    this.spend = spend;
    this.virements = virements;
  }

  /**
   * A plan, and what it is compared with.
   *
   * @param plan places to the horizon under the plan
   * @param carriedOn places to the horizon with the baseline carried on
   */
  public record Plans(PlacesToHorizon plan, PlacesToHorizon carriedOn) {}

  /**
   * Sets what is spent more against what is spent less, in the financial years in which planned
   * intakes cost anything.
   *
   * @param plans the plan, and what it is compared with
   * @param spend the plan's spend
   * @param virements the plan's virements
   * @return rows by SHA, all together last, and year. Those from specialties sum to all that is
   *     spent less, those to specialties to all that is spent more, to the penny
   */
  public static List<PaidRow> of(
      Scenario scenario, Plans plans, List<SpendRow> spend, List<VirementRow> virements) {
    PaidFor paidFor = new PaidFor(scenario, spend, virements);
    List<PaidRow> rows = new ArrayList<>();
    for (SpendChange change : SpendChange.of(scenario, plans.plan(), plans.carriedOn())) {
      rows.addAll(paidFor.rows(change));
    }
    return rows;
  }

  private List<PaidRow> rows(SpendChange change) {
    FundingAttribution attribution = new FundingAttribution(change, scenario);
    List<Fund> funds = scenario.money().funds();
    for (int f = 0; f < funds.size(); f++) {
      attribution.pairUp(PaidRow.By.FUND, f, f, Long.MAX_VALUE);
    }
    for (int f = 0; f < funds.size(); f++) {
      for (int g = 0; g < funds.size(); g++) {
        attribution.vire(f, g, vired(change, funds.get(f).id(), funds.get(g).id()));
      }
    }
    for (int f = 0; f < funds.size(); f++) {
      attribution.carry(f, carried(change, funds.get(f).id(), true), true);
      attribution.carry(f, carried(change, funds.get(f).id(), false), false);
    }
    for (int f = 0; f < funds.size(); f++) {
      for (int g = 0; g < funds.size(); g++) {
        attribution.pairUp(PaidRow.By.TOGETHER, f, g, Long.MAX_VALUE);
      }
    }
    return attribution.rows();
  }

  private static boolean isWithin(SpendChange change, String sha, FinancialYear year) {
    return Wildcard.covers(change.sha(), sha) && year.equals(change.year());
  }

  private long vired(SpendChange change, String from, String to) {
    return virements.stream()
        .filter(row -> isWithin(change, row.sha(), row.year()))
        .filter(row -> row.from().equals(from) && row.to().equals(to))
        .map(VirementRow::amount)
        .mapToLong(Pounds::pence)
        .sum();
  }

  private long carried(SpendChange change, String fund, boolean in) {
    return spend.stream()
        .filter(row -> isWithin(change, row.sha(), row.year()) && row.fund().equals(fund))
        .map(row -> in ? row.carriedIn() : row.carriedOut())
        .mapToLong(Pounds::pence)
        .sum();
  }
}
