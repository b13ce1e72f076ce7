package org.placewright.funding.cost;

import org.placewright.scenario.Scenario;
import org.placewright.scenario.training.CurriculumRow;
import org.placewright.scenario.training.Training;

/** How long trainees are taught a component, and what service they give up for it. */
public final class CurriculumTime {
  private final CostInputs costing;
  private final CurriculumComponent component;
  private final double[] contribution;
  private final double[][][] years;
  private final double[][][] service;

  public CurriculumTime(CostInputs costing, CurriculumComponent component) {
    this.costing = costing;
    this.component = component;
    Scenario scenario = costing.scenario();
    contribution =
        scenario.register().specialties().stream()
            .mapToDouble(
                row ->
                    scenario
                        .workforce()
                        .training(row.id())
                        .map(Training::serviceContribution)
                        .orElse(0.0))
            .toArray();
    int deaneries = scenario.register().deaneries().size();
    years = new double[costing.funds()][deaneries][costing.span().years()];
    service = new double[costing.funds()][deaneries][costing.span().years()];
  }

  public void follow(TraineeGroup group) {
    for (int j = 0; j <= group.course().years(); j++) {
      int elapsed = group.elapsed() + j;
      int year = j;
      component
          .taught(group.post().specialty(), elapsed, group.year() + j)
          .ifPresent(row -> add(group, year, row));
    }
  }

  /** A year of training is paid, and taught, in two financial years, by months. */
  private void add(TraineeGroup group, int j, CurriculumRow row) {
    int fund = component.fund(row);
    double heads = group.heads() * group.course().inTraining(j);
    double fte =
        group.heads()
            * group.course().fteInTraining(j)
            * contribution[group.post().specialty()]
            * row.timeShare().fraction();
    double share = costing.calendar().firstShare();
    int y = costing.calendar().beginsIn(group.year()).first() + j - costing.span().first();
    add(years[fund][group.post().deanery()], y, share, heads);
    add(service[fund][group.post().deanery()], y, share, fte);
  }

  private static void add(double[] byYear, int y, double firstShare, double more) {
    if (y >= 0 && y < byYear.length) {
      byYear[y] += firstShare * more;
    }
    if (y + 1 >= 0 && y + 1 < byYear.length) {
      byYear[y + 1] += (1 - firstShare) * more;
    }
  }

  public double traineeYears(int fund, int deanery, int year) {
    return years[fund][deanery][year - costing.span().first()];
  }

  public double service(int fund, int deanery, int year) {
    return service[fund][deanery][year - costing.span().first()];
  }
}
