package org.placewright.allocation.lever;

import java.time.LocalDate;
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
import org.placewright.scenario.LeverValues;
import org.placewright.scenario.LeverYears;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.Settings;
import org.placewright.scenario.training.Quality;

/** No places where training was not judged good enough by somebody independent. */
public final class QualityThreshold implements Lever {
  static final String ID = "quality-threshold";

  @Override
  public LeverCard card() {
    return LeverCardBuilder.builder()
        .id(ID)
        .title("Places only where training is judged good enough")
        .policy(
            "A High Quality Workforce (2008): deaneries separate commissioning from provision, so that"
                + " quality is judged objectively.")
        .reads(
            "`quality.csv`, `programmes.csv` (provider), settings quality_valid_years and"
                + " intake_month.")
        .scope(Scopes.PROGRAMME)
        .value("The score, from 0 to 100, that passes.")
        .values(LeverValues.from(0, 100).usually(30, 90))
        .years(LeverYears.INTAKES)
        .scopes(Scopes.PROGRAMME_NAMES)
        .formula(
            "x[j,t] ≤ promised[j,t] where the latest independent score is below value, older than"
                + " quality_valid_years when the first planned intake begins, or missing; scores after"
                + " that, and a provider's own, do not count")
        .unit("places")
        .rows(
            "One for each programme and intake year that does not pass:"
                + " `quality-threshold[surgery-north,2010]`. Programmes that pass have none.")
        .price("Weighted FTE-years that one place on the programme would save if it passed.")
        .example(
            "Surgery in the north scored 58 on 2009-06-01; value 60. It may have no places in 2010:"
                + " with 0, met exactly; with 3, missed by 3 places. With 2 places already promised the"
                + " limit is 2.")
        .build();
  }

  @Override
  public Optional<String> closesWithout() {
    return Optional.of("quality");
  }

  @Override
  public void constrain(LeverSettings settings, PlanBrief brief, LeverRows rows) {
    if (!settings.isOff()) {
      BetterJudged.prefer(brief, rows);
    }
    Provisions provisions = Provisions.of(brief.scenario());
    for (ProgrammeContext context : ProgrammeContext.of(brief)) {
      List<Quality> all = provisions.at(context).quality();
      List<Quality> judgements = judgementsOf(context, all, brief.scenario());
      for (RuleInForce rule :
          RuleInForce.forEachIntake(context.id(), settings, brief, context.names())) {
        if (!passes(judgements, rule, brief.scenario().settings()) && rule.counts()) {
          int intake = rule.intake(brief);
          int promised = brief.baseline().promised(context.index(), intake);
          rows.add(rule.atMost(promised, List.of(new Term(context.index(), intake, 1))));
        }
      }
    }
  }

  /** The judgements of the last day on which somebody independent judged. */
  private static List<Quality> judgementsOf(
      ProgrammeContext context, List<Quality> all, Scenario scenario) {
    LocalDate planned = begins(scenario.horizon().firstIntakeYear(), scenario.settings());
    List<Quality> newest = new ArrayList<>();
    for (Quality row : all) {
      boolean independent = !row.assessor().equals(context.programme().provider());
      boolean known = !row.assessedOn().isAfter(planned);
      if (independent && known) {
        newest.removeIf(older -> older.assessedOn().isBefore(row.assessedOn()));
        newest.add(row);
      }
    }
    return newest;
  }

  private static boolean passes(List<Quality> judgements, RuleInForce rule, Settings settings) {
    LocalDate oldest =
        begins(settings.horizon().firstIntakeYear() - settings.qualityValidYears(), settings);
    return !judgements.isEmpty()
        && judgements.stream()
            .allMatch(row -> row.score() >= rule.value() && !row.assessedOn().isBefore(oldest));
  }

  private static LocalDate begins(int intakeYear, Settings settings) {
    return LocalDate.of(intakeYear, settings.intakeMonth(), 1);
  }

  @Override
  public List<Verdict> check(LeverSettings settings, PlanBrief brief, PlacesPlan plan) {
    List<Verdict> verdicts = new ArrayList<>();
    IndependentScores scores = IndependentScores.of(brief.scenario());
    for (ProgrammeContext context : ProgrammeContext.of(brief)) {
      for (RuleInForce rule :
          RuleInForce.forEachIntake(context.id(), settings, brief, context.names())) {
        Optional<String> against = scores.reasonAgainst(context.id(), rule.value());
        if (against.isPresent()) {
          int places = plan.at(context.index(), rule.intake(brief));
          int promised = brief.baseline().promised(context.index(), rule.intake(brief));
          LeverResult result = LeverResult.atMost(LeverUnit.PLACES, places, promised, 1);
          verdicts.add(
              rule.verdict(
                  result,
                  sentence(rule, places, promised, against.get()),
                  scores.written(context.id())));
        }
      }
    }
    return verdicts;
  }

  private static String sentence(RuleInForce rule, int places, int promised, String against) {
    return "In "
        + rule.year()
        + " programme "
        + rule.scope()
        + " "
        + against
        + ": it may have "
        + (promised == 0 ? "no places" : "only the " + LeverUnit.PLACES.of(promised) + " promised")
        + " and has "
        + (places == 0 ? "none" : LeverUnit.PLACES.figure(places));
  }
}
