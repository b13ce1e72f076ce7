package org.placewright.allocation.lever;

import java.util.ArrayList;
import java.util.List;
import org.placewright.allocation.PlanBrief;
import org.placewright.plan.PlacesPlan;
import org.placewright.scenario.Horizon;
import org.placewright.supply.CoreStage;
import org.placewright.supply.Intakes;
import org.placewright.supply.StageYear;
import org.placewright.supply.SupplyModel;

/** The competition for higher specialties under a plan, and under the promised places alone. */
final class HigherCompetition {
  private final PlanBrief brief;
  private final List<StageYear> planned;
  private final List<StageYear> promised;

  HigherCompetition(PlanBrief brief, PlacesPlan plan) {
    this.brief = brief;
    SupplyModel model = SupplyModel.of(brief.scenario());
    planned = under(plan, model);
    promised = under(brief.baseline().promised(), model);
  }

  private List<StageYear> under(PlacesPlan plan, SupplyModel model) {
    Intakes intakes = brief.outlook().intakes(brief.scenario(), plan);
    return StageYear.of(brief.scenario(), intakes, model.project(intakes));
  }

  /** The competition under the plan. */
  StageYear of(CoreStage core, int year) {
    return planned.stream()
        .filter(row -> row.core().equals(core.id()) && row.year() == year)
        .findFirst()
        .orElseThrow();
  }

  /**
   * Entrants promised beyond a share of the candidates whom the promised places leave, where who
   * was promised too much before is missing among those who try again.
   */
  double promisedBeyond(CoreStage core, int year, double share) {
    Horizon horizon = brief.scenario().horizon();
    List<Double> beyond = new ArrayList<>();
    double notAppointed = 0;
    for (StageYear row : promised) {
      if (row.core().equals(core.id()) && row.year() <= year) {
        double candidates =
            row.completers() + row.others() + core.reapplyShare(row.year() - 1) * notAppointed;
        notAppointed = candidates - row.entrants();
        if (row.year() < horizon.firstIntakeYear()) {
          notAppointed = Math.max(0, notAppointed);
        }
        beyond.add(row.entrants() - share * candidates);
      }
    }
    return Math.max(0, beyond.get(beyond.size() - 1));
  }
}
