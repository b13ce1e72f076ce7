package org.placewright.supply;

import java.util.Arrays;
import org.placewright.quantity.AgeBand;

/** One specialty's way through the years: training, completion, mobility, stock. Runs once. */
final class SpecialtyRun {
  /** A year of a course, and the age at which it is reached. */
  private record Step(Course course, int year, int age) {}

  private final SpecialtyModel model;
  private final MobilityShares mobility;
  private final double[][][] figures;
  private final double[][][] completers;
  private final double[][] joiners;
  private int youngest = AgeBand.OLDEST;
  private int oldest = 0;

  SpecialtyRun(SpecialtyModel model, MobilityShares mobility) {
    this.model = model;
    this.mobility = mobility;
    int deaneries = model.deaneries();
    figures = new double[Measure.values().length][deaneries][model.years()];
    completers = new double[deaneries][model.years()][AgeBand.OLDEST + 1];
    joiners = new double[model.years()][AgeBand.OLDEST + 1];
  }

  /** The trainees of the base year, and those who enter by year index after it. */
  double[][][] run(double[][] entrants) {
    for (SpecialtyModel.Cohort cohort : model.cohorts()) {
      Course course = model.trainee(cohort.yearOfTraining());
      int elapsed = cohort.yearOfTraining() - 1;
      for (int j = 0; j <= course.years(); j++) {
        train(
            cohort.deanery(), j, cohort.heads(), new Step(course, j, model.ageAfter(elapsed + j)));
      }
    }
    for (int d = 0; d < model.deaneries(); d++) {
      enter(d, entrants[d]);
      for (int t = 0; t < model.years(); t++) {
        double completers = figure(Measure.COMPLETERS, d)[t];
        figure(Measure.MOVED_AWAY, d)[t] = completers * mobility.away(d);
      }
    }
    for (int d = 0; d < model.deaneries(); d++) {
      arrive(d);
      work(d);
    }
    return figures;
  }

  private void enter(int deanery, double[] entrants) {
    Course course = model.entrant();
    for (int j = 0; j <= course.years(); j++) {
      Step step = new Step(course, j, model.ageAfter(j));
      for (int t = 0; t + j < model.years(); t++) {
        train(deanery, t + j, entrants[t], step);
      }
    }
    for (int t = 0; t < model.years(); t++) {
      figure(Measure.ENTRANTS, deanery)[t] += entrants[t];
    }
  }

  private void train(int deanery, int t, double heads, Step step) {
    if (t >= model.years() || heads == 0) {
      return;
    }
    Course course = step.course();
    double done = heads * course.completing(step.year());
    double fte = heads * course.fteInTraining(step.year());
    figure(Measure.TRAINEES, deanery)[t] += heads * course.inTraining(step.year());
    figure(Measure.SERVICE_FTE, deanery)[t] += fte * model.serviceContribution();
    figure(Measure.ATTRITION, deanery)[t] += heads * course.leaving(step.year());
    figure(Measure.COMPLETERS, deanery)[t] += done;
    completers[deanery][t][step.age()] += done;
    youngest = Math.min(youngest, step.age());
    oldest = Math.max(oldest, step.age());
  }

  private void arrive(int to) {
    for (int t = 0; t < model.years(); t++) {
      Arrays.fill(joiners[t], 0);
      for (int from = 0; from < model.deaneries(); from++) {
        double share = mobility.share(from, to);
        for (int age = youngest; age <= oldest; age++) {
          joiners[t][age] += completers[from][t][age] * share;
        }
        figure(Measure.ARRIVALS, to)[t] += figure(Measure.COMPLETERS, from)[t] * share;
      }
    }
  }

  private void work(int deanery) {
    for (int t = 0; t < model.years(); t++) {
      double international = model.international(deanery, t);
      double returners = model.returners(deanery, t);
      joiners[t][model.internationalAge()] += international;
      joiners[t][model.returnerAge()] += returners;
      figure(Measure.INTERNATIONAL, deanery)[t] = international;
      figure(Measure.RETURNERS, deanery)[t] = returners;
    }
    StockPath path = model.stock().run(model.opening(deanery), joiners);
    figures[Measure.HEADS.ordinal()][deanery] = path.heads();
    figures[Measure.IN_POST_FTE.ordinal()][deanery] = path.fte();
    figures[Measure.LEAVERS.ordinal()][deanery] = path.leavers();
  }

  private double[] figure(Measure measure, int deanery) {
    return figures[measure.ordinal()][deanery];
  }
}
