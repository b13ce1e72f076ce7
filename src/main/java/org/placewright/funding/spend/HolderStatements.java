package org.placewright.funding.spend;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.placewright.funding.cost.CommittedSpend;
import org.placewright.funding.cost.SpendByYear;
import org.placewright.funding.cost.UnitCosts;
import org.placewright.plan.PlacesToHorizon;
import org.placewright.quantity.Pounds;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.money.BudgetKey;
import org.placewright.scenario.money.Delegation;
import org.placewright.scenario.money.Fund;
import org.placewright.scenario.money.Holder;
import org.placewright.scenario.register.Positions;
import org.placewright.scenario.register.Register;
import org.placewright.scenario.register.Specialty;

/**
 * Each row of spend shared out over those who hold a part of the fund. Equations and a worked
 * statement: docs page {@code models/holders.md}.
 */
public final class HolderStatements {
  private final Register register;
  private final Delegation delegation;
  private final Positions funds;
  private final List<SpendByYear> committed;
  private final List<SpendByYear> planned;
  private final List<SpendByYear> carriedOn;
  private final PlacesBought bought;

  private HolderStatements(Scenario scenario, PlacesToHorizon places) {
    register = scenario.register();
    delegation = scenario.money().delegation();
    funds = Positions.of(scenario.money().funds(), Fund::id);
    UnitCosts costs = UnitCosts.of(scenario);
    committed = CommittedSpend.bySpecialty(costs);
    planned = PlannedSpend.bySpecialty(scenario, costs, places.plannedAlone());
    carriedOn = PlannedSpend.bySpecialty(scenario, costs, places.carriedOnAlone());
    bought = new PlacesBought(scenario, costs, places.planned());
  }

  /**
   * Shares out the spend of a plan.
   *
   * @param places the places of the plan, to the horizon
   * @param spend the plan's spend
   * @return for each row of spend one for each holder, by service line, and last one for what
   *     nobody holds; together they are the row, to the penny. None where nobody holds anything
   */
  public static List<HolderStatement> of(
      Scenario scenario, PlacesToHorizon places, List<SpendRow> spend) {
    if (scenario.money().delegation().holders().isEmpty()) {
      return List.of();
    }
    HolderStatements statements = new HolderStatements(scenario, places);
    return spend.stream().flatMap(row -> statements.of(row).stream()).toList();
  }

  private List<HolderStatement> of(SpendRow row) {
    List<Holder> holders = delegation.holders(row.fund(), row.sha());
    Map<String, HolderPart> byServiceLine = new TreeMap<>();
    holders.forEach(holder -> byServiceLine.put(holder.serviceLine(), new HolderPart()));
    HolderPart rest = new HolderPart();
    List<Specialty> specialties = register.specialties();
    for (int s = 0; s < specialties.size(); s++) {
      HolderPart part =
          delegation
              .serviceLine(specialties.get(s).id())
              .flatMap(line -> Optional.ofNullable(byServiceLine.get(line)))
              .orElse(rest);
      add(part, row, s);
    }
    List<HolderStatement> statements = new ArrayList<>();
    Pounds left = row.budget();
    for (Holder holder : holders) {
      Pounds budget = row.budget().part(holder.budgetShare());
      left = left.minus(budget);
      HolderPart part = Optional.ofNullable(byServiceLine.get(holder.serviceLine())).orElse(rest);
      statements.add(part.statement(Optional.of(holder), part.spend(row, budget)));
    }
    SpendRow own = rest.spend(row, left).moving(row.virement(), row.carriedIn(), row.carriedOut());
    statements.add(rest.statement(Optional.empty(), own));
    return statements;
  }

  private void add(HolderPart part, SpendRow row, int specialty) {
    BudgetKey key = row.budgetKey();
    PlacesBought.FundedPlaces more = bought.of(funds.of(key.fund()), key, specialty);
    part.committed = part.committed.plus(committed.get(specialty).of(key));
    part.planned = part.planned.plus(planned.get(specialty).of(key));
    part.carriedOn = part.carriedOn.plus(carriedOn.get(specialty).of(key));
    part.places += more.places();
    part.entrants += more.entrants();
  }

  /** What the specialties of one holder, or of none, cost and get. */
  private static final class HolderPart {
    private Pounds committed = Pounds.ZERO;
    private Pounds planned = Pounds.ZERO;
    private Pounds carriedOn = Pounds.ZERO;
    private long places;
    private double entrants;

    SpendRow spend(SpendRow row, Pounds budget) {
      return SpendRowBuilder.builder()
          .budgetKey(row.budgetKey())
          .budget(budget)
          .committed(committed)
          .planned(planned)
          .carriedOn(carriedOn)
          .virement(Pounds.ZERO)
          .carriedIn(Pounds.ZERO)
          .carriedOut(Pounds.ZERO)
          .build();
    }

    HolderStatement statement(Optional<Holder> holder, SpendRow money) {
      return new HolderStatement(holder, money, places, entrants);
    }
  }
}
