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
import org.placewright.allocation.model.Term;
import org.placewright.plan.PlacesPlan;
import org.placewright.scenario.LeverValues;
import org.placewright.scenario.LeverYears;

/** At least a set share of the doctors entering specialist training train as GPs. */
public final class HalfGp implements Lever {
  static final String ID = "half-gp";

  @Override
  public LeverCard card() {
    return LeverCardBuilder.builder()
        .id(ID)
        .title("At least half train as general practitioners")
        .policy(
            "A High Quality Workforce (2008): at least half of the doctors entering specialist training"
                + " train as GPs.")
        .reads("`specialties.csv` (entry_set, general_practice), `fill_rates.csv`.")
        .scope(Scopes.AREA)
        .value("The least share of entrants, 0.5 for half.")
        .values(LeverValues.from(0, 1).usually(0.2, 0.7))
        .years(LeverYears.INTAKES)
        .scopes(Scopes.AREA_NAMES)
        .formula(
            "sum over GP programmes of fill · x[j,t] − value · sum over entry-set programmes of fill ·"
                + " x[j,t] ≥ 0")
        .unit("entrants")
        .rows("One for each scope and intake year: `half-gp[*,2010]`.")
        .price("Weighted FTE-years that one GP entrant fewer than the share asks would save.")
        .example(
            "GP has 40 places filled to 0.9 and surgery 36 filled to 1.0; value 0.5. GP entrants are"
                + " 36.0 of 72.0, and 36.0 − 0.5 · 72.0 = 0.0 ≥ 0: met exactly. One more surgery place"
                + " would make it −0.5: missed.")
        .build();
  }

  @Override
  public boolean isMission() {
    return true;
  }

  @Override
  public void constrain(LeverSettings settings, PlanBrief brief, LeverRows rows) {
    for (RuleInForce rule : RuleInForce.forEachScope(settings, brief)) {
      List<Term> terms = new ArrayList<>();
      for (ProgrammeContext context : ProgrammeContext.within(brief, rule.scope())) {
        double share = (context.isGp() ? 1 : 0) - (context.isInEntrySet() ? rule.value() : 0);
        if (share * context.fill() != 0) {
          terms.add(new Term(context.index(), rule.intake(brief), share * context.fill()));
        }
      }
      if (rule.counts()) {
        rows.add(rule.atLeast(0, terms));
      }
    }
  }

  @Override
  public List<Verdict> check(LeverSettings settings, PlanBrief brief, PlacesPlan plan) {
    List<Verdict> verdicts = new ArrayList<>();
    for (RuleInForce rule : RuleInForce.forEachScope(settings, brief)) {
      double gp = 0;
      double all = 0;
      double step = Double.POSITIVE_INFINITY;
      for (ProgrammeContext context : ProgrammeContext.within(brief, rule.scope())) {
        double entrants = plan.at(context.index(), rule.intake(brief)) * context.fill();
        gp += context.isGp() ? entrants : 0;
        all += context.isInEntrySet() ? entrants : 0;
        boolean takesRoom = context.isInEntrySet() && !context.isGp() && context.fill() > 0;
        step = takesRoom ? Math.min(step, rule.value() * context.fill()) : step;
      }
      LeverResult result = LeverResult.atLeast(LeverUnit.ENTRANTS, gp, rule.value() * all, step);
      verdicts.add(rule.verdict(result, sentence(rule, gp, all)));
    }
    return verdicts;
  }

  private static String sentence(RuleInForce rule, double gp, double all) {
    return "In "
        + rule.year()
        + rule.where()
        + " GP programmes expect "
        + LeverUnit.ENTRANTS.of(gp)
        + (all > 0 ? ", " + LeverUnit.percent(gp / all) : "")
        + " of "
        + LeverUnit.ENTRANTS.figure(all)
        + "; at least "
        + LeverUnit.percent(rule.value())
        + " asked";
  }
}
