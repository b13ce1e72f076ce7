package org.placewright.input.table;

import java.util.List;
import org.placewright.scenario.Activity;
import org.placewright.scenario.Allowance;
import org.placewright.scenario.ChallengeRule;
import org.placewright.scenario.DemandMethods;
import org.placewright.scenario.MethodChoice;
import org.placewright.scenario.PostsReturn;
import org.placewright.scenario.ShiftRow;
import org.placewright.scenario.StaffingRatio;
import org.placewright.scenario.StaffingStandard;
import org.placewright.scenario.WorkingTime;

/** What was read of the tables of demand methods and shifts. */
public final class MethodTables {
  public final TableRows<MethodChoice> choices;
  public final TableRows<StaffingRatio> ratios;
  public final TableRows<WorkingTime> workingTimes;
  public final TableRows<Activity> activities;
  public final TableRows<Allowance> allowances;
  public final TableRows<StaffingStandard> standards;
  public final TableRows<PostsReturn> returns;
  public final TableRows<ChallengeRule> challenges;
  public final TableRows<ShiftRow> shifts;

  MethodTables(Pack.Loader loader) {
    choices = loader.load(new DemandMethodsTable());
    ratios = loader.load(new RatiosTable());
    workingTimes = loader.load(new WorkingTimeTable());
    activities = loader.load(new WorkloadTable());
    allowances = loader.load(new AllowancesTable());
    standards = loader.load(new StandardsTable());
    returns = loader.load(new ReturnsTable());
    challenges = loader.load(new ChallengesTable());
    shifts = loader.load(new ShiftsTable());
  }

  /** The tables, in the order in which the documentation lists them. */
  static List<Table<?>> tables() {
    return List.of(
        new DemandMethodsTable(),
        new RatiosTable(),
        new WorkingTimeTable(),
        new WorkloadTable(),
        new AllowancesTable(),
        new StandardsTable(),
        new ReturnsTable(),
        new ChallengesTable(),
        new ShiftsTable());
  }

  List<TableRows<?>> all() {
    return List.of(
        choices,
        ratios,
        workingTimes,
        activities,
        allowances,
        standards,
        returns,
        challenges,
        shifts);
  }

  /**
   * The rows put together.
   *
   * @return those that could be read
   */
  public DemandMethods rows() {
    return new DemandMethods(
        choices.rows(),
        ratios.rows(),
        workingTimes.rows(),
        activities.rows(),
        allowances.rows(),
        standards.rows(),
        returns.rows(),
        challenges.rows(),
        shifts.rows());
  }
}
