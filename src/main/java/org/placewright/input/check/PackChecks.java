package org.placewright.input.check;

import java.util.List;
import java.util.Optional;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.table.Pack;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.LeverDeclaration;

/**
 * All that the tables of a pack must say of each other.
 *
 * @param pack the tables
 * @param horizon the years of the run, empty when the settings are wrong
 * @param levers the levers there are
 * @param planned whether a plan is to be made, which asks more of the horizon
 */
public record PackChecks(
    Pack pack, Optional<Horizon> horizon, List<LeverDeclaration> levers, boolean planned) {
  /**
   * Checks everything that can be checked.
   *
   * @param findings told of all that is wrong
   */
  public void run(IssueCollector findings) {
    InUse inUse = InUse.of(pack);
    new References(pack, findings).check();
    new RegisterCheck(pack, findings).check();
    new StaffRatesCheck(pack, inUse, findings).check();
    new TrainingCheck(pack, findings).check();
    new TenureCheck(pack, findings).check();
    new TimeOutCheck(pack, findings).check();
    new StageCheck(pack, findings).check();
    new LeverCheck(pack, levers, findings).checkNeeded();
    new MobilityCheck(pack, findings).check();
    new VirementRuleCheck(pack, findings).check();
    new DriverCheck(pack, findings).check();
    new MethodCheck(pack, findings).check();
    new RatioCircleCheck(pack, findings).check();
    new ShiftCheck(pack, findings).check();
    new ReturnsCheck(pack, findings).check();
    new AssuranceCheck(pack, findings).check();
    new PoolCheck(pack, findings).check();
    new ShortfallTierCheck(pack, findings).check();
    new WallCheck(pack, findings).interests();
    new CurriculumCheck(pack, findings).check();
    new HolderCheck(pack, findings).check();
    new TransitionCheck(pack, findings).check();
    new RemitCheck(pack, findings).check();
    new SourceCheck(pack, findings).check();
    new UncertaintyCheck(pack, findings).check();
    horizon.ifPresent(years -> withYears(inUse, years, findings));
  }

  private void withYears(InUse inUse, Horizon years, IssueCollector findings) {
    if (planned) {
      new HorizonCheck(pack, findings).check(years);
    }
    new QualityCheck(pack, findings).check(years);
    new CapacityCheck(pack, years, findings).check();
    new WallCheck(pack, findings).bids(years);
    new IntakeCheck(pack, years, findings).check();
    new PopulationCheck(pack, findings).check(inUse, years);
    new MoneyCheck(pack, findings).check(years);
    new LeadershipCheck(pack, findings).check(years);
    new LeverCheck(pack, levers, findings).check(years);
    new CurveEndCheck(pack, years, findings).check();
    new EquilibriumCheck(pack, years, findings).check();
  }
}
