package org.placewright.allocation.lever;

import java.util.ArrayList;
import java.util.List;
import org.placewright.allocation.LeverCard;
import org.placewright.allocation.LeverCardBuilder;
import org.placewright.allocation.LeverSettings;
import org.placewright.allocation.NamedLever;
import org.placewright.allocation.PlanBrief;
import org.placewright.allocation.Verdict;
import org.placewright.allocation.model.LeverRows;
import org.placewright.plan.PlacesPlan;
import org.placewright.scenario.LeverValues;
import org.placewright.scenario.LeverYears;

/** Places change by no more than a set share over all planned intakes. */
public final class StabilityTotal implements NamedLever {
  @Override
  public LeverCard card() {
    return LeverCardBuilder.builder()
        .id("stability-total")
        .title("No change too far")
        .policy("A service cannot be built up or run down without end within one plan.")
        .reads(
            "`programmes.csv`, `intakes.csv`, and what hard rules leave of a programme: `quality.csv`,"
                + " `assurance.csv`.")
        .scope(Scopes.BRANCH)
        .value(
            "The most by which places may differ from the baseline's in any planned intake, as a share"
                + " of them: 0.4 for 40 %. One place may always move.")
        .values(LeverValues.from(0, 5).usually(0.1, 1.5))
        .years(LeverYears.INTAKES)
        .scopes(Scopes.BRANCH_NAMES)
        .formula(
            "baseline − down ≤ sum over the programmes of x[j,t] ≤ baseline + up, for each specialty in"
                + " the country and each specialty in a deanery; down = max(1, floor(value ·"
                + " baseline)), up = max(the same + closed, carried on[t] − baseline). Programmes that"
                + " fail a hard `quality-threshold` in t do not count; closed is their baseline, which"
                + " others may take over. Where a hard `assurance` limits a specialty, down has no"
                + " limit. levers.csv has the change from the baseline, and −down or up")
        .unit("places")
        .rows(
            "One for each branch and intake year: `stability-total[surgery,2010]` for the country,"
                + " `stability-total[surgery/north,2010]` for the deanery; the only deanery of a"
                + " specialty has the row of the country too.")
        .price("Weighted FTE-years that being allowed to differ by one place more would save.")
        .example(
            "Surgery in the north took 20 places in 2009; value 0.4, so it may have 12 to 28. With 28"
                + " in 2011 it is met exactly; with 11 it is missed by 1 place.")
        .build();
  }

  @Override
  public void constrain(LeverSettings settings, PlanBrief brief, LeverRows rows) {
    StableRows stable = new StableRows(brief, Closures.of(brief));
    for (ChangeGroup branch : branches(brief)) {
      for (RuleInForce rule : branch.rules(settings, brief)) {
        if (rule.counts()) {
          stable.total(branch, rule).ifPresent(rows::add);
        }
      }
    }
  }

  @Override
  public List<Verdict> check(LeverSettings settings, PlanBrief brief, PlacesPlan plan) {
    List<Verdict> verdicts = new ArrayList<>();
    StableMoves moves = new StableMoves(brief, Closures.of(brief), plan);
    for (ChangeGroup branch : branches(brief)) {
      for (RuleInForce rule : branch.rules(settings, brief)) {
        moves.total(branch, rule).ifPresent(verdicts::add);
      }
    }
    return verdicts;
  }

  private static List<ChangeGroup> branches(PlanBrief brief) {
    return ChangeGroup.of(brief).stream()
        .filter(branch -> branch.level() != ChangeGroup.Level.PROGRAMME)
        .toList();
  }
}
