package org.placewright.allocation.lever;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.placewright.allocation.LeverCard;
import org.placewright.allocation.LeverCardBuilder;
import org.placewright.allocation.LeverSettings;
import org.placewright.allocation.NamedLever;
import org.placewright.allocation.PlanBrief;
import org.placewright.allocation.Verdict;
import org.placewright.allocation.model.LeverRows;
import org.placewright.allocation.model.Term;
import org.placewright.plan.PlacesPlan;
import org.placewright.scenario.LeverValues;
import org.placewright.scenario.LeverYears;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.policy.Assurance;
import org.placewright.scenario.register.Specialty;

/** No growth, or no places at all, where neither law nor anything else assures the profession. */
public final class AssuranceInForce implements NamedLever {
  static final String ID = "assurance";

  private static final double DECIMALS = 1e9;

  @Override
  public LeverCard card() {
    return LeverCardBuilder.builder()
        .id(ID)
        .title("No places without assurance where risk is significant")
        .policy(
            "A High Quality Workforce (2008): where a profession is not regulated and its practice"
                + " carries significant risk, patients need assurance of another kind.")
        .reads(
            "`specialties.csv` (regulated, risk), `assurance.csv`, `feeders.csv`, setting intake_month.")
        .scope(
            "`*`, a profession or a specialty. The most specific row wins: specialty, then profession,"
                + " and last `*`.")
        .value(
            "The share of the baseline places that may go on without assurance: 0 for none; 1, or"
                + " blank, for no growth.")
        .values(LeverValues.from(0, 2).usually(0, 1))
        .years(LeverYears.INTAKES)
        .scopes(Scopes.SPECIALTY_NAMES)
        .formula(
            "sum over the specialty's programmes of x[j,t] ≤ max(floor(open · baseline places),"
                + " promised places), open = value + (1 − min(1, value)) · assured, where the specialty"
                + " is not regulated, its risk is significant, it does not feed a regulated profession"
                + " (feeders.csv), and assured < 1; assured is the greatest share of the rows of"
                + " assurance.csv in force on the first day of the intake_month of t: 1 for a statutory"
                + " or accredited register and a licence, 0.5 for a voluntary register that nobody"
                + " accredits and an employers' scheme, 0 without a row")
        .unit("places")
        .rows(
            "One for each such specialty and intake year: `assurance[clinical-psychology,2012]`."
                + " Specialties that are regulated, assured or of low risk have none.")
        .price("Weighted FTE-years that one place of the specialty would save if it were assured.")
        .example(
            "Clinical psychology is not regulated, carries significant risk and had 10 places in the"
                + " baseline year; its register is accredited to 2011-12-31; value 0. In August 2011"
                + " there is no row. In August 2012 it may have no places: with 0, met exactly; with 3,"
                + " missed by 3 places. With value 1 the limit of 2012 is 10. With a voluntary register"
                + " that nobody accredits from 2012 on, and value 0, it is 0 + 1 · 0.5 of 10: 5.")
        .build();
  }

  @Override
  public void constrain(LeverSettings settings, PlanBrief brief, LeverRows rows) {
    List<ProgrammeContext> all = ProgrammeContext.of(brief);
    for (Specialty specialty : brief.scenario().register().specialties()) {
      List<ProgrammeContext> contexts =
          all.stream().filter(context -> context.specialty().id().equals(specialty.id())).toList();
      if (!brief.scenario().needsAssurance(specialty) || contexts.isEmpty()) {
        continue;
      }
      for (RuleInForce rule : rules(specialty, settings, brief)) {
        double assured = share(brief.scenario(), specialty, rule.year());
        if (assured < 1 && rule.counts()) {
          double open = rule.value() + (1 - Math.min(1, rule.value())) * assured;
          rows.add(rule.atMost(limit(rule, open, contexts, brief), terms(rule, contexts, brief)));
        }
      }
    }
  }

  /** How much of full assurance is in force when an intake begins, from 0 to 1. */
  static double share(Scenario scenario, Specialty specialty, int year) {
    LocalDate begins = LocalDate.of(year, scenario.settings().intakeMonth(), 1);
    return scenario.policy().assurances().stream()
        .filter(row -> row.covers(specialty) && row.isInForce(begins))
        .mapToDouble(row -> row.kind().share())
        .max()
        .orElse(0);
  }

  private static List<RuleInForce> rules(
      Specialty specialty, LeverSettings settings, PlanBrief brief) {
    return RuleInForce.forEachIntake(
        specialty.id(), settings, brief, specialty.id(), specialty.profession());
  }

  private static double limit(
      RuleInForce rule, double open, List<ProgrammeContext> contexts, PlanBrief brief) {
    long baseline =
        contexts.stream().mapToLong(context -> brief.baseline().places(context.index())).sum();
    long promised =
        contexts.stream()
            .mapToLong(context -> brief.baseline().promised(context.index(), rule.intake(brief)))
            .sum();
    return Math.max(RoundedDownShare.of(baseline, decimal(open)), promised);
  }

  /** A share without what binary arithmetic leaves on it. */
  private static double decimal(double share) {
    return StrictMath.rint(share * DECIMALS) / DECIMALS;
  }

  private static List<Term> terms(
      RuleInForce rule, List<ProgrammeContext> contexts, PlanBrief brief) {
    return contexts.stream()
        .map(context -> new Term(context.index(), rule.intake(brief), 1))
        .toList();
  }

  @Override
  public List<Verdict> check(LeverSettings settings, PlanBrief brief, PlacesPlan plan) {
    List<Verdict> verdicts = new ArrayList<>();
    List<Specialty> specialties = brief.scenario().register().specialties();
    for (int s = 0; s < specialties.size(); s++) {
      Specialty specialty = specialties.get(s);
      Unassured unassured = Unassured.of(s, brief);
      if (unassured.trains() && brief.scenario().needsAssurance(specialty)) {
        for (RuleInForce rule : rules(specialty, settings, brief)) {
          if (unassured.missing(rule.year()) > 0) {
            verdicts.add(unassured.verdict(rule, plan));
          }
        }
      }
    }
    return verdicts;
  }

  /**
   * One specialty's side of the judgement, counted programme by programme.
   *
   * @param index the specialty's index in the register
   * @param id the specialty's id, as its table has it
   * @param inForce what assures it, whenever that is
   * @param brief what the plan is made from
   */
  private record Unassured(int index, String id, List<Assurance> inForce, PlanBrief brief) {
    static Unassured of(int index, PlanBrief brief) {
      Specialty specialty = brief.scenario().register().specialties().get(index);
      List<Assurance> known = new ArrayList<>();
      for (Assurance row : brief.scenario().policy().assurances()) {
        boolean named = row.specialty().equals(specialty.id()) || row.specialty().equals("*");
        if (named && row.profession().equals(specialty.profession())) {
          known.add(row);
        }
      }
      return new Unassured(index, specialty.id(), List.copyOf(known), brief);
    }

    boolean trains() {
      for (int p = 0; p < brief.baseline().programmes(); p++) {
        if (brief.baseline().specialty(p) == index) {
          return true;
        }
      }
      return false;
    }

    /** What is missing to full assurance when the intake of a year begins. */
    double missing(int year) {
      LocalDate first = LocalDate.of(year, brief.scenario().settings().intakeMonth(), 1);
      double missing = 1;
      for (Assurance row : inForce) {
        if (row.validFrom().compareTo(first) <= 0 && row.validTo().compareTo(first) >= 0) {
          missing = Math.min(missing, 1 - row.kind().share());
        }
      }
      return missing;
    }

    Verdict verdict(RuleInForce rule, PlacesPlan plan) {
      int intake = rule.intake(brief);
      int places = 0;
      int promised = 0;
      int baseline = 0;
      for (int p = 0; p < brief.baseline().programmes(); p++) {
        if (brief.baseline().specialty(p) == index) {
          places += plan.at(p, intake);
          promised += brief.baseline().promised(p, intake);
          baseline += brief.baseline().places(p);
        }
      }
      double missing = missing(rule.year());
      double asked = rule.value() >= 1 ? rule.value() : 1 - (1 - rule.value()) * missing;
      int open = Math.toIntExact(RoundedDownShare.of(baseline, decimal(asked)));
      int limit = open > promised ? open : promised;
      return rule.verdict(
          LeverResult.atMost(LeverUnit.PLACES, places, limit, 1),
          sentence(rule, places, limit, missing));
    }

    private String sentence(RuleInForce rule, int places, int limit, double missing) {
      return "In "
          + rule.year()
          + " "
          + id
          + " is not regulated, carries significant risk and has "
          + (missing < 1 ? "only " + LeverUnit.percent(1 - missing) + " of full" : "no")
          + " assurance in force: it may have "
          + (limit == 0 ? "no places" : "at most " + LeverUnit.PLACES.of(limit))
          + " and has "
          + (places == 0 ? "none" : LeverUnit.PLACES.figure(places));
    }
  }
}
