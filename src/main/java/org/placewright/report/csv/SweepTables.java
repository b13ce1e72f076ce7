package org.placewright.report.csv;

import static org.placewright.report.csv.OutputColumns.choice;
import static org.placewright.report.csv.OutputColumns.figure;
import static org.placewright.report.csv.OutputColumns.fte;
import static org.placewright.report.csv.OutputColumns.gbp;
import static org.placewright.report.csv.OutputColumns.places;
import static org.placewright.report.csv.OutputColumns.share;
import static org.placewright.report.csv.OutputColumns.text;
import static org.placewright.report.csv.OutputColumns.whole;
import static org.placewright.report.csv.OutputColumns.word;
import static org.placewright.report.csv.OutputColumns.words;
import static org.placewright.report.csv.OutputColumns.year;
import static org.placewright.table.OutputColumn.optional;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.placewright.allocation.Verdict.State;
import org.placewright.funding.spend.SpendRow;
import org.placewright.report.SweepStep;
import org.placewright.report.SweepStep.StepOutcome;
import org.placewright.report.SweepStep.StepPlan;
import org.placewright.scenario.Scenario;
import org.placewright.shortfall.ProjectionRow;
import org.placewright.shortfall.Shortage;
import org.placewright.table.FilledTable;
import org.placewright.table.OutputColumn;
import org.placewright.table.OutputTable;

/** The tables of a sweep: each step's plan, what was varied, and where its levers bind. */
public final class SweepTables {
  private static final String WRITTEN = "Written by `sweep`, `gather` and `threshold`.";
  private static final String FTE_YEARS = "weighted FTE-years";

  /** What each step came to. */
  public static final OutputTable<SweepStep> STEPS =
      OutputTable.<SweepStep>of(
              "sweep.csv",
              "What each step of a sweep came to: one row for each combination of values.",
              WRITTEN)
          .keyedBy("step")
          .with(whole("step", "", "0: the pack as it is.", SweepStep::number))
          .with(
              text(
                      "values",
                      "What is varied, as `name=value`, with `; ` between.",
                      SweepTables::values)
                  .blank("nothing: the pack as it is"))
          .with(
              choice(
                  "outcome",
                  words(StepOutcome.values()),
                  "`plan`: a certified plan within the asked gap; `wide_gap`: one with a wider gap;"
                      + " `no_plan`: no plan keeps the hard rules; `not_found`: none was found;"
                      + " `not_certified`: one was found that could not be proven; `bad_input`: the"
                      + " pack has errors with these values.",
                  step -> word(step.outcome())))
          .with(
              ofPlan(
                  figure("cost", FTE_YEARS, "Cost of the plan.", p -> p.certificate().objective())))
          .with(
              ofPlan(
                  figure("bound", FTE_YEARS, "No plan costs less.", p -> p.certificate().bound())))
          .with(ofPlan(share("gap", "(`cost` − `bound`) / `cost`.", p -> p.certificate().gap())))
          .with(
              ofPlan(
                  figure(
                      "carrying_on",
                      FTE_YEARS,
                      "Cost of carrying on.",
                      p -> p.held().carryingOn())))
          .with(ofPlan(places("places", "Places in all planned intakes.", SweepTables::count)))
          .with(
              optional(
                  step -> step.plan().flatMap(StepPlan::moved),
                  "step 0 or this step has no plan",
                  places("moved", "Places more or fewer than in step 0.", moved -> moved)))
          .with(
              ofPlan(
                  fte(
                      "shortfall_fte",
                      "Short at the horizon, in all deaneries.",
                      p -> p.held().atHorizon(ProjectionRow::shortfallFte))))
          .with(
              ofPlan(
                  figure(
                      "shortfall_fte_years",
                      "FTE-years",
                      "Short in all years from the first planned intake, in all deaneries.",
                      p -> p.held().inYears(ProjectionRow::shortfallFte))))
          .with(
              ofPlan(gbp("spend_gbp", "Spend in all years.", p -> p.held().money(SpendRow::spend))))
          .with(text("note", "Why there is no plan.", SweepStep::note).blank("there is one"));

  /** What is varied, one by one. */
  public static final OutputTable<VariedLine> VALUES =
      OutputTable.<VariedLine>of(
              "sweep_values.csv",
              "What each step of a sweep varies: one row for each thing varied.",
              WRITTEN)
          .keyedBy("step", "vary")
          .with(whole("step", "", "As in [sweep.csv](sweep.md).", VariedLine::step))
          .with(text("vary", "What is varied, as it was given.", VariedLine::name))
          .with(text("value", "Its value, as it was given.", VariedLine::value));

  /** How the plan of each step stands to the levers. */
  public static final OutputTable<LeverOfStep> LEVERS =
      OutputTable.<LeverOfStep>of(
              "sweep_levers.csv",
              "How the plan of each step stands to each lever: one row for each lever that has"
                  + " something to say.",
              WRITTEN)
          .keyedBy("step", "lever")
          .with(whole("step", "", "As in [sweep.csv](sweep.md).", row -> row.step().number()))
          .with(text("lever", "The lever's id.", LeverOfStep::lever))
          .with(rules("met", "Rules kept with room for at least one more place.", State.MET))
          .with(rules("binding", "Rules kept with less room.", State.BINDING))
          .with(rules("relaxed", "Soft rules missed at their price.", State.RELAXED));

  /** Who is short by the plan of each step. */
  public static final OutputTable<ShortOfStep> SHORTAGE =
      OutputTable.<ShortOfStep>of(
              "sweep_shortage.csv",
              "Who is short at the horizon by the plan of each step: one row for each specialty.",
              WRITTEN)
          .keyedBy("step", "specialty")
          .with(whole("step", "", "As in [sweep.csv](sweep.md).", ShortOfStep::step))
          .with(text("specialty", "The specialty.", ShortOfStep::specialty))
          .with(year("year", "The year at the horizon.", row -> row.shortage().year()))
          .with(fte("demand_fte", "Needed in the country.", row -> row.shortage().demand()))
          .with(fte("carrying_on_fte", "Short by carrying on.", row -> row.shortage().carryingOn()))
          .with(fte("shortfall_fte", "Short by the plan.", row -> row.shortage().planned()));

  /** The file of a step's places. */
  public static final String PLACES_FILE = "sweep_places.csv";

  /** The places of a step's plan. */
  public static final OutputTable<PlaceOfStep> PLACES =
      OutputTable.<PlaceOfStep>of(
              PLACES_FILE,
              "The places of a step's plan: one row for each programme and intake.",
              "Written by `sweep` and `threshold` in the folder of each step that has a plan.")
          .keyedBy("programme", "intake_year")
          .with(text("programme", "The programme.", PlaceOfStep::programme))
          .with(year("intake_year", "The year of the intake.", PlaceOfStep::year))
          .with(places("places", "Places.", PlaceOfStep::places));

  private SweepTables() {}

  /** The places of one programme in one intake. */
  record PlaceOfStep(String programme, int year, int places) {}

  /**
   * The places of a step's plan.
   *
   * @param plan of the step
   */
  public static FilledTable<?> placesOf(StepPlan plan) {
    Scenario scenario = plan.held().scenario();
    List<PlaceOfStep> rows = new ArrayList<>();
    for (int p = 0; p < plan.places().programmes(); p++) {
      for (int i = 0; i < plan.places().intakes(); i++) {
        String programme = scenario.register().programmes().get(p).id();
        int year = scenario.horizon().firstIntakeYear() + i;
        rows.add(new PlaceOfStep(programme, year, plan.places().at(p, i)));
      }
    }
    return PLACES.filledWith(rows);
  }

  /** One thing varied in one step. */
  record VariedLine(int step, String name, String value) {}

  /** A lever in one step. */
  record LeverOfStep(SweepStep step, String lever) {}

  /** A specialty in one step. */
  record ShortOfStep(int step, String specialty, Shortage shortage) {}

  /** The tables in which steps are put together, without rows. */
  public static List<OutputTable<?>> gathered() {
    return List.of(STEPS, VALUES, LEVERS, SHORTAGE);
  }

  /** All tables of a sweep, without rows. */
  static List<OutputTable<?>> all() {
    return List.of(STEPS, VALUES, LEVERS, SHORTAGE, PLACES);
  }

  /**
   * The tables of some steps.
   *
   * @param steps in their order
   */
  public static List<FilledTable<?>> of(List<SweepStep> steps) {
    List<VariedLine> values = new ArrayList<>();
    List<LeverOfStep> levers = new ArrayList<>();
    List<ShortOfStep> shortages = new ArrayList<>();
    for (SweepStep step : steps) {
      step.values()
          .forEach((name, value) -> values.add(new VariedLine(step.number(), name, value)));
      step.plan()
          .ifPresent(
              plan -> {
                plan.held().cards().forEach(card -> levers.add(new LeverOfStep(step, card.id())));
                Shortage.bySpecialty(plan.held().projection())
                    .forEach(
                        (specialty, years) ->
                            shortages.add(
                                new ShortOfStep(
                                    step.number(), specialty, years.get(years.size() - 1))));
              });
    }
    return List.of(
        STEPS.filledWith(steps),
        VALUES.filledWith(values),
        LEVERS.filledWith(levers),
        SHORTAGE.filledWith(shortages));
  }

  private static String values(SweepStep step) {
    return step.values().entrySet().stream()
        .map(each -> each.getKey() + "=" + each.getValue())
        .collect(Collectors.joining("; "));
  }

  private static int count(StepPlan plan) {
    int count = 0;
    for (int p = 0; p < plan.places().programmes(); p++) {
      for (int i = 0; i < plan.places().intakes(); i++) {
        count += plan.places().at(p, i);
      }
    }
    return count;
  }

  private static OutputColumn<SweepStep> ofPlan(OutputColumn<StepPlan> column) {
    return optional(SweepStep::plan, "there is no plan", column);
  }

  private static OutputColumn<LeverOfStep> rules(String name, String meaning, State state) {
    return whole(name, "rules", meaning, row -> row.step().rules(row.lever(), state));
  }
}
