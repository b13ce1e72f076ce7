package org.placewright.allocation.lever;

import java.util.ArrayList;
import java.util.List;
import org.placewright.allocation.Lever;
import org.placewright.allocation.LeverCard;
import org.placewright.allocation.LeverCardBuilder;
import org.placewright.allocation.LeverSettings;
import org.placewright.allocation.PlanBrief;
import org.placewright.allocation.Verdict;
import org.placewright.allocation.model.LeverRows;
import org.placewright.plan.PlacesPlan;
import org.placewright.scenario.LeverValues;
import org.placewright.scenario.LeverYears;

/**
 * Places change by no more than a set share a year: of a programme, of a specialty in a deanery,
 * and of a specialty in the country, each by itself.
 */
public final class Stability implements Lever {
  private static final String FORMULA =
      "−down ≤ sum over the programmes of (x[j,t] − x[j,t−1]) ≤ up, for each specialty in the"
          + " country, each specialty in a deanery, and each programme beside others in its"
          + " deanery; up = max(max(1, floor(value · baseline)) + closed[t], carried on[t] − carried"
          + " on[t−1]), and down likewise without closed and with the sign of the last turned"
          + " round; x of the year before the plan is the baseline. Of a programme the share is"
          + " rounded up, so that sites can exchange places; one without a baseline follows its"
          + " deanery alone. Programmes that fail a hard `quality-threshold` count nowhere from"
          + " the first intake they fail; closed[t] is their baseline in that intake, which"
          + " others of the deanery and country may take over, and what they had may come back at"
          + " once. Where a hard `assurance` allows less than the baseline, down has no limit. And"
          + " sum of x[j,t] ≥ 1 (or, under a hard `min-cohort`, the least cohort asked) for a specialty in a"
          + " deanery that had as many and can go on";

  @Override
  public LeverCard card() {
    return LeverCardBuilder.builder()
        .id("stability")
        .title("No sudden changes")
        .policy(
            "Programmes cannot take on or shed trainers faster than from one year to the next, and no"
                + " specialty is emptied a place at a time in every deanery at once.")
        .reads(
            "`programmes.csv`, `intakes.csv`, and what hard rules leave of a programme: `quality.csv`,"
                + " `assurance.csv`, `capacity.csv`, min_cohort.")
        .scope(Scopes.BRANCH)
        .value(
            "The most by which places may change in a year, as a share of the baseline's: 0.15 for"
                + " 15 %. One place may always move.")
        .values(LeverValues.from(0, 2).usually(0.02, 0.6))
        .years(LeverYears.INTAKES)
        .scopes(Scopes.BRANCH_NAMES)
        .formula(FORMULA)
        .unit("places")
        .rows(
            "One for each branch and intake year: `stability[surgery,2010]` for the country,"
                + " `stability[surgery/north,2010]` for the deanery,"
                + " `stability[surgery/north/surgery-north,2010]` for a programme that is not the only"
                + " one of its deanery; the only deanery of a specialty has the row of the country too."
                + " `stability[surgery/north/*,2010]` keeps a place open where those before could close"
                + " it, as soft ones always could.")
        .price("Weighted FTE-years that being allowed to move one place more would save.")
        .example(
            "Surgery in the north took 20 places in 2009; value 0.15, so 3 may move: 17 to 23 in 2010."
                + " With 23 in 2010 and 24 in 2011 the changes are +3, met exactly, and +1, met with 2"
                + " places to spare. With 6 in the south the country had 26, and floor(0.15 · 26) = 3"
                + " may move there too: the south, where 1 may, can gain it only if the north gains no"
                + " more than 2.")
        .build();
  }

  @Override
  public void constrain(LeverSettings settings, PlanBrief brief, LeverRows rows) {
    StableRows stable = new StableRows(brief, Closures.of(brief));
    for (ChangeGroup branch : ChangeGroup.of(brief)) {
      List<RuleInForce> soFar = new ArrayList<>();
      for (RuleInForce rule : branch.rules(settings, brief)) {
        soFar.add(rule);
        if (rule.counts()) {
          stable.step(branch, rule).ifPresent(rows::add);
          stable.open(branch, soFar).ifPresent(rows::add);
        }
      }
    }
  }

  @Override
  public List<Verdict> check(LeverSettings settings, PlanBrief brief, PlacesPlan plan) {
    List<Verdict> verdicts = new ArrayList<>();
    StableMoves moves = new StableMoves(brief, Closures.of(brief), plan);
    for (ChangeGroup branch : ChangeGroup.of(brief)) {
      List<RuleInForce> soFar = new ArrayList<>();
      for (RuleInForce rule : branch.rules(settings, brief)) {
        soFar.add(rule);
        moves.step(branch, rule).ifPresent(verdicts::add);
        moves.open(branch, soFar).ifPresent(verdicts::add);
      }
    }
    return verdicts;
  }
}
