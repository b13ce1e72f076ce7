package org.placewright.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.placewright.quantity.FinancialYear;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.row.Wildcard;

/** Who took what, by fund and SHA, with sums. */
public final class Raids {
  private Raids() {}

  /**
   * The raids of an audit.
   *
   * @param scenario for what the money would have bought
   * @param audit its budgets
   * @return year by year each SHA's funds and their sum, then the sum of all SHAs for each fund and
   *     for all; sorted by year, SHA and fund, {@link Wildcard#ANY} last
   */
  public static List<Raid> of(Scenario scenario, List<AuditedYear> audit) {
    PlacePrices prices = PlacePrices.of(scenario);
    Map<FinancialYear, List<Raid>> years = new TreeMap<>();
    for (AuditedYear audited : audit) {
      years
          .computeIfAbsent(audited.budget().budgetKey().year(), any -> new ArrayList<>())
          .add(Raid.of(audited, prices));
    }
    List<Raid> raids = new ArrayList<>();
    years.values().forEach(budgets -> raids.addAll(withSums(budgets)));
    return raids;
  }

  private static List<Raid> withSums(List<Raid> budgets) {
    Map<String, List<Raid>> shas = new TreeMap<>();
    Map<String, List<Raid>> funds = new TreeMap<>();
    for (Raid raid : budgets) {
      shas.computeIfAbsent(raid.sha(), any -> new ArrayList<>()).add(raid);
      funds.computeIfAbsent(raid.fund(), any -> new ArrayList<>()).add(raid);
    }
    List<Raid> all = new ArrayList<>();
    shas.forEach(
        (sha, own) -> {
          all.addAll(own);
          all.add(Raid.sum(sha, Wildcard.ANY, own));
        });
    funds.forEach((fund, own) -> all.add(Raid.sum(Wildcard.ANY, fund, own)));
    all.add(Raid.sum(Wildcard.ANY, Wildcard.ANY, budgets));
    return all;
  }
}
