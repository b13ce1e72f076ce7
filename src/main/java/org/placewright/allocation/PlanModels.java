package org.placewright.allocation;

import java.util.ArrayList;
import java.util.List;
import org.placewright.allocation.model.Labels;
import org.placewright.allocation.model.LeverRows;
import org.placewright.allocation.model.LimitRow;
import org.placewright.allocation.model.LimitRowBuilder;
import org.placewright.allocation.model.PlaceColumn;
import org.placewright.allocation.model.PlanModel;
import org.placewright.allocation.model.ShortfallPrices;
import org.placewright.allocation.model.SpecialtyGoals;
import org.placewright.plan.PlacesPlan;
import org.placewright.quantity.DeaneryYearTable;
import org.placewright.scenario.Commissioning;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.Settings;
import org.placewright.scenario.register.Deanery;
import org.placewright.scenario.register.Programme;
import org.placewright.scenario.register.Specialty;
import org.placewright.scenario.training.Capacity;

/** Writes the decision of a scenario as a plan model. */
final class PlanModels {
  private final PlanBrief brief;
  private final Scenario scenario;
  private final Horizon horizon;
  private final Outlook outlook;

  PlanModels(PlanBrief brief) {
    this.brief = brief;
    outlook = brief.outlook();
    scenario = brief.scenario();
    horizon = scenario.horizon();
  }

  /**
   * Writes the model of a plan under its levers.
   *
   * @param levers the levers in force
   * @return columns, balances and the levers' rows
   */
  PlanModel write(LeversInForce levers) {
    LeverRows rows = levers.rows();
    double poolPrice = scenario.settings().commissioning().poolPrice();
    if (poolPrice > 0) {
      Pools.of(brief).toFill().stream()
          // Whoever waits to enter a set of specialties is trained already; others are applicants.
          .filter(pool -> scenario.register().hasEntrySet(pool.profession()))
          .forEach(pool -> rows.add(unfilled(pool, poolPrice)));
    }
    return new PlanModel(horizon.intakes(), columns(), goals(), prices(), rows, labels());
  }

  /** A plan's places by the columns of its model. */
  static int[] columns(PlanModel model, PlacesPlan plan) {
    int[] columns = new int[model.columns().size()];
    for (int column = 0; column < columns.length; column++) {
      columns[column] = plan.at(column / model.intakes(), model.intake(column));
    }
    return columns;
  }

  /** The plan that has these places by the columns of its model. */
  static PlacesPlan plan(PlanModel model, int[] columns) {
    int intakes = model.intakes();
    return PlacesPlan.of(columns.length / intakes, intakes, (p, i) -> columns[p * intakes + i]);
  }

  /** Whoever is trained so far and finds no place is a loss. */
  private static LimitRow unfilled(Pool pool, double price) {
    return LimitRowBuilder.builder()
        .name("unfilled[" + pool.scope() + "," + pool.year() + "]")
        .terms(pool.drawn(1))
        .lower(pool.room(1, 0))
        .upper(Double.POSITIVE_INFINITY)
        .relaxPrice(price * pool.years())
        .years(pool.years())
        .build();
  }

  private ShortfallPrices prices() {
    List<ShortfallPrices.Tier> tiers =
        scenario.policy().shortfallTiers().stream()
            .map(row -> new ShortfallPrices.Tier(row.fromShare(), row.price()))
            .toList();
    Commissioning asked = scenario.settings().commissioning();
    return new ShortfallPrices(
        tiers.isEmpty() ? ShortfallPrices.USUAL : tiers,
        scenario.settings().surplusPrice(),
        asked.locationShare(),
        asked.changePrice());
  }

  private Labels labels() {
    return new Labels(
        scenario.register().specialties().stream().map(Specialty::id).toList(),
        scenario.register().deaneries().stream().map(Deanery::id).toList(),
        horizon.firstIntakeYear());
  }

  private List<PlaceColumn> columns() {
    List<PlaceColumn> columns = new ArrayList<>();
    List<Programme> programmes = scenario.register().programmes();
    for (int p = 0; p < programmes.size(); p++) {
      for (int i = 0; i < horizon.intakes(); i++) {
        columns.add(column(p, programmes.get(p).id(), i));
      }
    }
    return columns;
  }

  private PlaceColumn column(int programme, String id, int intake) {
    BaselinePlan baseline = brief.baseline();
    int year = horizon.firstIntakeYear() + intake;
    int promised = baseline.promised(programme, intake);
    int most = scenario.provision().capacity(id, year).map(Capacity::maxPlaces).orElse(promised);
    return new PlaceColumn(
        "places[" + id + "," + year + "]",
        baseline.specialty(programme),
        baseline.deanery(programme),
        promised,
        Math.max(most, promised),
        baseline.places(programme));
  }

  private List<SpecialtyGoals> goals() {
    List<SpecialtyGoals> goals = new ArrayList<>();
    List<Specialty> specialties = scenario.register().specialties();
    for (int s = 0; s < specialties.size(); s++) {
      if (specialties.get(s).shortfallWeight() > 0) {
        goals.add(goals(s, specialties.get(s).shortfallWeight()));
      }
    }
    return goals;
  }

  private SpecialtyGoals goals(int specialty, double weight) {
    int deaneries = scenario.register().deaneries().size();
    int years = horizon.horizonYear() - horizon.firstIntakeYear() + 1;
    double[][] demand = new double[deaneries][years];
    double[][] gap = new double[deaneries][years];
    double[][] destination = new double[deaneries][deaneries];
    double[] fill = new double[deaneries];
    for (int d = 0; d < deaneries; d++) {
      fill[d] = outlook.yield().fillRate(specialty, d);
      for (int e = 0; e < deaneries; e++) {
        destination[d][e] = fill[d] * outlook.yield().mobility(d, e);
      }
      for (int y = 0; y < years; y++) {
        int year = horizon.firstIntakeYear() - horizon.baseYear() + y;
        demand[d][y] = outlook.demand().fte(specialty, d, year);
        gap[d][y] = demand[d][y] - outlook.fixed().fte(specialty, d, year);
      }
    }
    IntakeYield yield = IntakeYield.of(brief, specialty);
    return new SpecialtyGoals(
        specialty,
        new DeaneryYearTable(demand),
        new DeaneryYearTable(gap),
        weights(weight, years),
        yield.post(),
        yield.training(),
        destination,
        fill);
  }

  /**
   * The horizon year stands for itself and for the years after it, so that late intakes keep their
   * worth.
   */
  private double[] weights(double weight, int years) {
    Settings settings = scenario.settings();
    double[] weights = new double[years];
    double discount = 1;
    for (int y = horizon.baseYear(); y <= horizon.horizonYear(); y++) {
      if (y >= horizon.firstIntakeYear()) {
        weights[y - horizon.firstIntakeYear()] = weight * discount;
      }
      discount /= 1 + settings.discountRate();
    }
    for (int n = 0; n < settings.terminalYears(); n++) {
      weights[years - 1] += weight * discount;
      discount /= 1 + settings.discountRate();
    }
    return weights;
  }
}
