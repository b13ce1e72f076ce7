package org.placewright.supply;

import java.util.ArrayList;
import java.util.List;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.Scenario;

/**
 * The competition for the higher specialties of one core in one intake, in expected heads.
 *
 * @param core the core's id
 * @param year the intake year
 * @param completers who complete the core in the year
 * @param others candidates from elsewhere
 * @param reapplying who was not appointed a year before and tries again
 * @param places places in the higher specialties
 * @param wanted entrants wanted: places × fill rate; before the plan those who have entered
 * @param entrants heads that enter the higher specialties
 */
public record StageYear(
    String core,
    int year,
    double completers,
    double others,
    double reapplying,
    int places,
    double wanted,
    double entrants) {

  /**
   * The competition under some intakes.
   *
   * @param scenario a checked scenario
   * @param intakes who enters training
   * @param supply supply projected with these intakes
   * @return a row for each core, in the order of their ids, and each year after the base year
   */
  public static List<StageYear> of(Scenario scenario, Intakes intakes, SupplyProjection supply) {
    List<StageYear> rows = new ArrayList<>();
    Horizon horizon = scenario.horizon();
    StageRun run = new StageRun(intakes, supply, scenario.register().deaneries().size());
    for (CoreStage stage : CoreStage.of(scenario)) {
      double notAppointed = 0;
      for (int year = horizon.baseYear() + 1; year <= horizon.horizonYear(); year++) {
        StageYear row = run.year(stage, year, stage.reapplyShare(year - 1) * notAppointed);
        rows.add(row);
        notAppointed = row.notAppointed();
      }
    }
    return List.copyOf(rows);
  }

  private record StageRun(Intakes intakes, SupplyProjection supply, int deaneries) {
    StageYear year(CoreStage stage, int year, double reapplying) {
      double completers = 0;
      for (int d = 0; d < deaneries; d++) {
        int t = year - supply.baseYear();
        completers += supply.get(ProjectionMeasure.CANDIDATES, stage.specialty(), d, t);
      }
      int places = 0;
      double wanted = 0;
      double entrants = 0;
      for (int specialty : stage.higher()) {
        places += intakes.places(specialty, year);
        wanted += intakes.wanted(specialty, year);
        entrants += intakes.total(specialty, year);
      }
      return new StageYear(
          stage.id(), year, completers, stage.others(year), reapplying, places, wanted, entrants);
    }
  }

  /**
   * Heads that compete in the year.
   *
   * @return heads
   */
  public double candidates() {
    return completers + others + reapplying;
  }

  /**
   * Candidates for each entrant wanted.
   *
   * @return the ratio; infinite or not a number where no entrant is wanted
   */
  public double competitionRatio() {
    return candidates() / wanted;
  }

  /**
   * Candidates who do not enter. Some try again a year later; the rest leave.
   *
   * @return heads
   */
  public double notAppointed() {
    return Math.max(0, candidates() - entrants);
  }

  /**
   * Places that nobody takes, for lack of candidates or for any other reason.
   *
   * @return expected places
   */
  public double unfilledPlaces() {
    return Math.max(0, places - entrants);
  }

  /**
   * Entrants beyond the candidates there are: the part of the intakes that cannot happen.
   *
   * @return heads; 0, but for rounding, where every entrant is a candidate
   */
  public double entrantsNotThere() {
    return Math.max(0, entrants - candidates());
  }
}
