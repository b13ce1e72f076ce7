package org.placewright.supply;

import org.placewright.quantity.AgeBand;
import org.placewright.quantity.Sex;
import org.placewright.scenario.Origin;

/**
 * One specialty's way through the years: training, completion, first post, mobility, stock. Runs
 * once.
 */
final class SpecialtyRun {
  private static final int SEXES = Sex.values().length;

  private final SpecialtyModel model;
  private final MobilityShares mobility;
  private final double[][][] figures;
  private final double[][][][] starters;
  private final Arrivals arrivals;
  private int youngest = AgeBand.OLDEST;
  private int oldest = 0;

  SpecialtyRun(SpecialtyModel model, MobilityShares mobility) {
    this.model = model;
    this.mobility = mobility;
    int deaneries = model.deaneries();
    figures = new double[Measure.values().length][deaneries][model.years()];
    starters = new double[deaneries][model.years()][SEXES][AgeBand.OLDEST + 1];
    arrivals = new Arrivals(model.years());
  }

  /** The trainees of the base year, and those who enter by year index after it. */
  double[][][] run(double[][] entrants) {
    for (SpecialtyModel.Cohort cohort : model.cohorts()) {
      for (int j = 0; j <= cohort.trainee().years() && j < model.years(); j++) {
        train(cohort, j, j);
      }
    }
    for (int d = 0; d < model.deaneries(); d++) {
      enter(d, entrants[d]);
      for (int t = 0; t < model.years(); t++) {
        double starters = figure(Measure.FIRST_POSTS, d)[t];
        figure(Measure.MOVED_AWAY, d)[t] = starters * mobility.away(d);
      }
    }
    for (int d = 0; d < model.deaneries(); d++) {
      arrive(d);
      work(d);
    }
    return figures;
  }

  private void enter(int deanery, double[] entrants) {
    int longest = model.entrant(0).years();
    for (int j = 0; j <= longest; j++) {
      for (int t = 0; t + j < model.years(); t++) {
        train(new SpecialtyModel.Cohort(deanery, entrants[t], model.entrant(t)), j, t + j);
      }
    }
    for (int t = 0; t < model.years(); t++) {
      figure(Measure.ENTRANTS, deanery)[t] += entrants[t];
    }
  }

  /** A cohort in year {@code j} of its course, which is the year of index {@code t}. */
  private void train(SpecialtyModel.Cohort cohort, int j, int t) {
    double heads = cohort.heads();
    if (heads == 0) {
      return;
    }
    int deanery = cohort.deanery();
    Trainee trainee = cohort.trainee();
    double done = heads * trainee.completing(j);
    double starting = heads * trainee.startingWork(j);
    double fte = heads * trainee.course().fteInTraining(j);
    figure(Measure.TRAINEES, deanery)[t] += heads * trainee.course().inTraining(j);
    figure(Measure.AWAY, deanery)[t] += heads * trainee.course().away(j);
    figure(Measure.SERVICE_FTE, deanery)[t] += fte * trainee.service().in(j);
    figure(Measure.ATTRITION, deanery)[t] += heads * trainee.leaving(j);
    figure(Measure.COMPLETERS, deanery)[t] += done;
    figure(Measure.CANDIDATES, deanery)[t] += done * trainee.next().competing();
    figure(Measure.NEVER_IN_POST, deanery)[t] += done * trainee.next().never();
    figure(Measure.AWAITING_POST, deanery)[t] += heads * trainee.awaitingPost(j);
    figure(Measure.FIRST_POSTS, deanery)[t] += starting;
    int age = trainee.ageAfter(j);
    for (Sex sex : Sex.values()) {
      starters[deanery][t][sex.ordinal()][age] += starting * trainee.share(sex);
    }
    youngest = Math.min(youngest, age);
    oldest = Math.max(oldest, age);
  }

  private void arrive(int to) {
    arrivals.clear();
    for (int t = 0; t < model.years(); t++) {
      for (int from = 0; from < model.deaneries(); from++) {
        double share = mobility.share(from, to);
        for (Sex sex : Sex.values()) {
          double[] byAge = starters[from][t][sex.ordinal()];
          for (int age = youngest; age <= oldest; age++) {
            arrivals.add(Origin.TRAINING, t, sex, new Arrivals.AtAge(age, byAge[age] * share));
          }
        }
        figure(Measure.ARRIVALS, to)[t] += figure(Measure.FIRST_POSTS, from)[t] * share;
      }
    }
    join(Origin.ABROAD, figure(Measure.INTERNATIONAL, to), to);
    join(Origin.RETURNERS, figure(Measure.RETURNERS, to), to);
  }

  private void join(Origin origin, double[] figures, int deanery) {
    double[][] joiners = model.joiners(origin, deanery);
    int age = model.ageOf(origin);
    for (int t = 0; t < model.years(); t++) {
      for (Sex sex : Sex.values()) {
        double heads = joiners[t][sex.ordinal()];
        arrivals.add(origin, t, sex, new Arrivals.AtAge(age, heads));
        figures[t] += heads;
      }
    }
  }

  private void work(int deanery) {
    StockPath path = model.stock().run(model.opening(deanery), arrivals);
    figures[Measure.HEADS.ordinal()][deanery] = path.heads();
    figures[Measure.IN_POST_FTE.ordinal()][deanery] = path.fte();
    figures[Measure.LEAVERS.ordinal()][deanery] = path.leavers();
  }

  private double[] figure(Measure measure, int deanery) {
    return figures[measure.ordinal()][deanery];
  }
}
