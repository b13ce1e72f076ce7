package org.placewright.input.check;

import java.util.List;
import java.util.Optional;
import org.placewright.input.coverage.CoverageCheck;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.table.Pack;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.LeverDeclaration;

/**
 * The checks of the tables of a pack against each other.
 *
 * @param horizon the years of the run, empty when the settings are wrong
 * @param levers what the levers of the program declare
 * @param planned whether a plan is to be made, which asks more of the horizon
 */
public record PackChecks(
    Pack pack, Optional<Horizon> horizon, List<LeverDeclaration> levers, boolean planned) {
  /**
   * Checks everything that can be checked.
   *
   * @param issues collects what is wrong
   * @return how far each table covers each specialty and each deanery
   */
  public CoverageCheck run(IssueCollector issues) {
    InUse inUse = InUse.of(pack);
    withoutYears(inUse, issues);
    if (planned) {
      new LeverCheck(pack, levers, issues).checkAny();
    }
    horizon.ifPresent(years -> withYears(inUse, years, issues));
    return counts(issues);
  }

  private void withoutYears(InUse inUse, IssueCollector issues) {
    new References(pack, issues).check();
    new RegisterCheck(pack, issues).check();
    new GroupCheck(pack, issues).check();
    new StaffRatesCheck(pack, inUse, issues).check();
    new LeavingEndCheck(pack, inUse, issues).check();
    new TrainingCheck(pack, issues).check();
    new TenureCheck(pack, issues).check();
    new TimeOutCheck(pack, issues).check();
    new StageCheck(pack, issues).check();
    new LeverCheck(pack, levers, issues).checkNeeded();
    new LeverValueCheck(pack, levers, issues).check();
    new LeverScopeCheck(pack, issues).check(levers);
    new MobilityCheck(pack, issues).check();
    new VirementRuleCheck(pack, issues).check();
    new DriverCheck(pack, issues).check();
    new MethodCheck(pack, issues).check();
    new RatioCircleCheck(pack, issues).check();
    new ShiftCheck(pack, issues).check();
    new ReturnsCheck(pack, issues).check();
    new AssuranceCheck(pack, issues).check();
    new PoolCheck(pack, issues).check();
    new ShortfallTierCheck(pack, issues).check();
    new WallCheck(pack, issues).interests();
    new CurriculumCheck(pack, issues).check();
    new HolderCheck(pack, issues).check();
    new TransitionCheck(pack, issues).check();
    new RemitCheck(pack, issues).check();
    new SourceCheck(pack, issues).check();
    new UncertaintyCheck(pack, issues).check();
    figures(issues);
  }

  /** Each figure is usual, and fits the others. */
  private void figures(IssueCollector issues) {
    new EmptyRowCheck(pack, issues).check();
    new PlausibilityCheck(pack, issues).check();
    new WomenCheck(pack, issues).check();
    new JoinerCheck(pack, issues).check();
    new FirstPostCheck(pack, issues).check();
  }

  /** Nobody is counted twice, and nobody is left out. */
  private CoverageCheck counts(IssueCollector issues) {
    new TotalCheck(pack, issues).check();
    new TwinCheck(pack, issues).check();
    CoverageCheck coverage = new CoverageCheck(pack, horizon, levers);
    coverage.report(issues);
    return coverage;
  }

  private void withYears(InUse inUse, Horizon years, IssueCollector issues) {
    new PlausibilityCheck(pack, issues).settings();
    if (planned) {
      new HorizonCheck(pack, issues).check(years);
      new WeightCheck(pack, issues).check();
    }
    new QualityCheck(pack, issues).check(years);
    new CapacityCheck(pack, years, issues).check();
    new WallCheck(pack, issues).bids(years);
    new PoolCheck(pack, issues).check(years);
    new IntakeCheck(pack, years, issues).check();
    new LostYearCheck(pack, years, issues).check();
    new TraineeYearsCheck(pack, years, issues).check();
    new PopulationCheck(pack, issues).check(inUse, years);
    new MoneyCheck(pack, issues).check(years);
    new ScaleCheck(pack, issues).check(years);
    new LeadershipCheck(pack, issues).check(years);
    new LeverCheck(pack, levers, issues).check(years);
    new LeverReachCheck(pack, levers, issues).check(years);
    new CurveEndCheck(pack, years, issues).check();
    new CandidateYearsCheck(pack, years, issues).check();
    new AssuranceCheck(pack, issues).check(years);
    new EquilibriumCheck(pack, years, issues).check();
    new DriverYearsCheck(pack, issues).check(years);
  }
}
