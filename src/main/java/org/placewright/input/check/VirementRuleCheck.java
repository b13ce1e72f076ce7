package org.placewright.input.check;

import java.util.List;
import java.util.Optional;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.table.Located;
import org.placewright.input.table.Pack;
import org.placewright.input.table.Tables;
import org.placewright.issue.IssueCode;
import org.placewright.scenario.money.CostRules;
import org.placewright.scenario.money.Fund;
import org.placewright.scenario.money.Money;
import org.placewright.scenario.money.VirementRule;

/** Money that may not move directly should not be able to move by a detour. */
record VirementRuleCheck(Pack pack, IssueCollector issues) {
  void check() {
    if (!pack.whole(Tables.VIREMENT_RULES, Tables.FUNDS)) {
      return;
    }
    Money money =
        new Money(
            pack.rows(Tables.FUNDS),
            List.of(),
            List.of(),
            pack.rows(Tables.VIREMENT_RULES),
            CostRules.NONE);
    for (Located<VirementRule> row : pack.table(Tables.VIREMENT_RULES).located()) {
      if (!row.row().permitted()) {
        detour(row.row(), money).ifPresent(detour -> warn(row, detour));
      }
    }
  }

  /** The first detour through a third fund, in words. */
  private static Optional<String> detour(VirementRule rule, Money money) {
    for (Fund from : money.funds()) {
      for (Fund to : money.funds()) {
        boolean own = money.virementRule(from.id(), to.id()).filter(rule::equals).isPresent();
        Optional<Fund> by =
            money.funds().stream()
                .filter(fund -> moves(money, from, fund) && moves(money, fund, to))
                .findFirst();
        if (own && moves(from) && by.isPresent() && !from.equals(to)) {
          return Optional.of(
              "from " + from.id() + " to " + to.id() + " by way of " + by.get().id());
        }
      }
    }
    return Optional.empty();
  }

  private static boolean moves(Fund fund) {
    return fund.virementLimit().fraction() > 0 && fund.ringfencedShare().fraction() < 1;
  }

  private static boolean moves(Money money, Fund from, Fund to) {
    return !from.equals(to)
        && moves(from)
        && to.virementLimit().fraction() > 0
        && money.virementRule(from.id(), to.id()).map(VirementRule::permitted).orElse(true);
  }

  private void warn(Located<VirementRule> row, String detour) {
    pack.table(Tables.VIREMENT_RULES)
        .at(row, "permitted")
        .warning(
            issues,
            IssueCode.INCONSISTENT,
            "money may still go " + detour + ".",
            "Forbid one of the two steps, if that is not meant.");
  }
}
