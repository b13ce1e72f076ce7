package org.placewright.allocation.lever;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placewright.allocation.Lever;
import org.placewright.allocation.LeverCard;
import org.placewright.allocation.LeverCardBuilder;
import org.placewright.allocation.LeverSettings;
import org.placewright.allocation.PlanBrief;
import org.placewright.allocation.Verdict;
import org.placewright.allocation.model.LeverRows;
import org.placewright.allocation.model.Term;
import org.placewright.plan.PlacesPlan;
import org.placewright.scenario.LeverDeclaration;
import org.placewright.scenario.LeverValues;
import org.placewright.scenario.LeverYears;
import org.placewright.supply.CoreStage;
import org.placewright.supply.StageYear;

/** Nobody can enter a higher specialty who is not a candidate for it. */
public final class HigherEntry implements Lever {
  @Override
  public LeverCard card() {
    return LeverCardBuilder.builder()
        .id("higher-entry")
        .title("No more higher entrants than there are candidates")
        .policy(
            "Where higher training is entered in competition, those who complete the core stage, those"
                + " who come from elsewhere and those who try again bound how many can be appointed.")
        .reads(
            "`stages.csv`, `candidates.csv`, `trainees.csv`, `intakes.csv` (entrants before the plan),"
                + " `training.csv`, `time_out.csv`, `cohorts.csv`, `fill_rates.csv`.")
        .scope(Scopes.CORE)
        .value("The share of the candidates who may be appointed; 1, or blank, for all of them.")
        .values(LeverValues.from(0, 2).usually(0.5, 1))
        .years(LeverYears.INTAKES)
        .scopes(Scopes.CORE_NAMES)
        .formula(
            "sum over the core's higher specialties of fill · x[j,t] ≤ value · candidates[t] + what is"
                + " promised beyond that already; candidates[t] = completers[t] + others[t] +"
                + " reapply[t−1] · (candidates[t−1] − entrants[t−1]); completers[t] = those of trainees"
                + " in post and of intakes before the plan, and the sum over planned core places of"
                + " fill · completing[t−i] · x[j,i]; after the last planned intake x[j,i] is x[j,last]")
        .unit("entrants")
        .rows(
            "One for each core specialty and year from the first planned intake on, to the horizon where"
                + " the last planned intake carries on: `higher-entry[core-medicine,2010]`.")
        .price("Weighted FTE-years that one more candidate would save.")
        .example(
            "In 2010 30 complete core medicine and 8 come from elsewhere; of 10 who were not appointed"
                + " in 2009 0.4 try again: 42 candidates. Cardiology has 25 places filled to 1.0 and"
                + " renal medicine 16 filled to 0.9: 39.4 entrants, met with 2.6 entrants to spare. Who"
                + " enters in 2010 does not try again in 2011.")
        .build();
  }

  @Override
  public Optional<LeverDeclaration.NeededBy> neededBy() {
    return Optional.of(
        new LeverDeclaration.NeededBy(
            "stages",
            "no row keeps higher entrants to the candidates there are",
            "for * with value 1"));
  }

  @Override
  public Optional<String> idleWithout() {
    return Optional.of("stages");
  }

  @Override
  public boolean concerns(LeverSettings settings, PlanBrief brief) {
    return !settings.rows().isEmpty()
        || !brief.scenario().workforce().pathways().stages().isEmpty();
  }

  @Override
  public void constrain(LeverSettings settings, PlanBrief brief, LeverRows rows) {
    for (CoreStage core : CoreStage.of(brief.scenario())) {
      CandidateTerms candidates = new CandidateTerms(core, brief);
      for (RuleInForce rule : rules(core, settings, brief)) {
        if (rule.counts() && !candidates.isEmpty()) {
          List<Term> terms = candidates.entrantsLess(rule.value(), rule.year());
          double known = rule.value() * candidates.known(rule.year());
          double room = known - candidates.apart(rule.year());
          rows.add(rule.atMost(Math.max(room, candidates.promised(terms)), terms));
        }
      }
    }
  }

  /** A rule for each planned intake, and for each later year in which the last one carries on. */
  private static List<RuleInForce> rules(CoreStage core, LeverSettings settings, PlanBrief brief) {
    List<RuleInForce> rules = new ArrayList<>();
    for (RuleInForce rule : RuleInForce.forEachIntake(core.id(), settings, brief, core.id())) {
      for (int later = 0; later < rule.years(); later++) {
        rules.add(rule.carriedOn(rule.year() + later, 1));
      }
    }
    return rules;
  }

  @Override
  public List<Verdict> check(LeverSettings settings, PlanBrief brief, PlacesPlan plan) {
    List<Verdict> verdicts = new ArrayList<>();
    if (settings.isOff() || brief.scenario().workforce().pathways().stages().isEmpty()) {
      return verdicts;
    }
    HigherCompetition contests = new HigherCompetition(brief, plan);
    for (CoreStage core : CoreStage.of(brief.scenario())) {
      double smallest = smallestFill(core, brief);
      for (RuleInForce rule : rules(core, settings, brief)) {
        if (Double.isFinite(smallest)) {
          double beyond = contests.promisedBeyond(core, rule.year(), rule.value());
          verdicts.add(verdict(rule, contests.of(core, rule.year()), beyond, smallest));
        }
      }
    }
    return verdicts;
  }

  /** How much one more place takes up at least; infinite when nobody can be appointed at all. */
  private static double smallestFill(CoreStage core, PlanBrief brief) {
    return ProgrammeContext.of(brief).stream()
        .filter(context -> core.higher().contains(brief.baseline().specialty(context.index())))
        .mapToDouble(ProgrammeContext::fill)
        .filter(fill -> fill > 0)
        .min()
        .orElse(Double.POSITIVE_INFINITY);
  }

  private static Verdict verdict(
      RuleInForce rule, StageYear contest, double beyond, double smallest) {
    double open = rule.value() * contest.candidates();
    String sentence =
        "In "
            + rule.year()
            + " the higher specialties of "
            + contest.core()
            + " expect "
            + LeverUnit.ENTRANTS.of(contest.entrants())
            + "; "
            + LeverUnit.ENTRANTS.figure(open)
            + " can be appointed, of candidates "
            + LeverUnit.ENTRANTS.figure(contest.completers())
            + " from the core, "
            + LeverUnit.ENTRANTS.figure(contest.others())
            + " from elsewhere and "
            + LeverUnit.ENTRANTS.figure(contest.reapplying())
            + " who try again"
            + (beyond > 0
                ? ", and " + LeverUnit.ENTRANTS.figure(beyond) + " are promised beyond them"
                : "");
    LeverResult result =
        LeverResult.atMost(LeverUnit.ENTRANTS, contest.entrants(), open + beyond, smallest);
    return rule.verdict(result, sentence);
  }
}
