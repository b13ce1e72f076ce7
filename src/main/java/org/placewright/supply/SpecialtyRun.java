package org.placewright.supply;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.placewright.quantity.AgeBand;
import org.placewright.quantity.Sex;
import org.placewright.scenario.staff.Origin;

/**
 * One specialty run through the years: training, completion, first post, mobility, stock. Runs
 * once.
 */
final class SpecialtyRun {
  private static final Sex[] SEXES = Sex.values();

  private final SpecialtyModel model;
  private final boolean fteAlone;
  private final MobilityShares mobility;
  private final double[][][] figures;
  private final AgeBand ages;
  private final double[][][][] starters;
  private final Arrivals arrivals;
  private final List<Starting> known = new ArrayList<>();

  /** Shares of a trainee's cohort that take up a first post, by year since the start. */
  private static final class Starting {
    private final Trainee trainee;
    private final double[] shares;

    Starting(Trainee trainee) {
      this.trainee = trainee;
      shares = new double[trainee.years() + 1];
      Arrays.setAll(shares, trainee::startingWork);
    }
  }

  private SpecialtyRun(SpecialtyModel model, boolean fteAlone) {
    this.model = model;
    this.fteAlone = fteAlone;
    mobility = model.geography().mobility();
    ages = model.joiningAges();
    int areas = model.geography().areas();
    figures = new double[ProjectionMeasure.values().length][areas][model.years()];
    starters = new double[areas][model.years()][SEXES.length][ages.years()];
    arrivals = new Arrivals(model.years(), ages);
  }

  /** A run that counts every measure. */
  static SpecialtyRun of(SpecialtyModel model) {
    return new SpecialtyRun(model, false);
  }

  /**
   * A run that counts what people in post and trainees work, and no flow of trainees: to count
   * these takes a part of the time of many draws.
   */
  static SpecialtyRun ofFte(SpecialtyModel model) {
    return new SpecialtyRun(model, true);
  }

  /** The trainees of the base year, and those who enter by area and by year index after it. */
  double[][][] run(double[][] entrants) {
    for (SpecialtyModel.Cohort cohort : model.cohorts()) {
      double[] starting = starting(cohort.trainee());
      for (int j = 0; j < starting.length && j < model.years(); j++) {
        train(cohort, starting[j], j, j);
      }
    }
    enter(entrants);
    for (int area = 0; area < entrants.length; area++) {
      for (int t = 0; t < model.years(); t++) {
        double starters = figure(ProjectionMeasure.FIRST_POSTS, area)[t];
        figure(ProjectionMeasure.MOVED_AWAY, area)[t] = starters * mobility.away(area);
      }
    }
    for (int d = 0; d < model.geography().workplaces(); d++) {
      arrive(d);
      work(d);
    }
    return figures;
  }

  private void enter(double[][] entrants) {
    int longest = model.entrant(0).years();
    SpecialtyModel.Cohort[] cohorts = new SpecialtyModel.Cohort[model.years()];
    double[][] starting = new double[model.years()][];
    for (int t = 0; t < cohorts.length; t++) {
      double[] heads = new double[entrants.length];
      for (int area = 0; area < heads.length; area++) {
        heads[area] = entrants[area][t];
        figure(ProjectionMeasure.ENTRANTS, area)[t] += heads[area];
      }
      cohorts[t] = new SpecialtyModel.Cohort(heads, model.entrant(t));
      starting[t] = starting(model.entrant(t));
    }
    for (int j = 0; j <= longest; j++) {
      for (int t = 0; t + j < model.years(); t++) {
        train(cohorts[t], starting[t][j], j, t + j);
      }
    }
  }

  /** Those of most cohorts start alike, and to work it out again costs time in many draws. */
  private double[] starting(Trainee trainee) {
    for (Starting each : known) {
      if (each.trainee.startsLike(trainee)) {
        return each.shares;
      }
    }
    Starting starting = new Starting(trainee);
    known.add(starting);
    return starting.shares;
  }

  /**
   * A cohort in year {@code j} of its course, which is the year of index {@code t}, and the share
   * of it that takes up a first post in that year.
   */
  private void train(SpecialtyModel.Cohort cohort, double startingShare, int j, int t) {
    if (cohort.isNobody()) {
      return;
    }
    Trainee trainee = cohort.trainee();
    add(ProjectionMeasure.SERVICE_FTE, cohort, t, trainee.serving(j));
    if (!fteAlone) {
      countFlows(cohort, j, t);
    }
    if (startingShare == 0) {
      return;
    }
    add(ProjectionMeasure.FIRST_POSTS, cohort, t, startingShare);
    int age = trainee.ageAfter(j) - ages.from();
    for (int area = 0; area < starters.length; area++) {
      double starting = cohort.heads()[area] * startingShare;
      for (Sex sex : SEXES) {
        starters[area][t][sex.ordinal()][age] += starting * trainee.share(sex);
      }
    }
  }

  private void countFlows(SpecialtyModel.Cohort cohort, int j, int t) {
    Trainee trainee = cohort.trainee();
    add(ProjectionMeasure.TRAINEES, cohort, t, trainee.course().inTraining(j));
    add(ProjectionMeasure.ATTRITION, cohort, t, trainee.leaving(j));
    add(ProjectionMeasure.AWAY, cohort, t, trainee.course().away(j));
    add(ProjectionMeasure.AWAITING_POST, cohort, t, trainee.awaitingPost(j));
    double completing = trainee.completing(j);
    if (completing != 0) {
      add(ProjectionMeasure.COMPLETERS, cohort, t, completing);
      add(ProjectionMeasure.CANDIDATES, cohort, t, completing * trainee.next().competing());
      add(ProjectionMeasure.NEVER_IN_POST, cohort, t, completing * trainee.next().never());
    }
  }

  /** Most of a course adds 0 to most measures, and each addition costs time in many draws. */
  private void add(ProjectionMeasure measure, SpecialtyModel.Cohort cohort, int t, double each) {
    if (each != 0) {
      double[][] byArea = figures[measure.ordinal()];
      double[] heads = cohort.heads();
      for (int area = 0; area < heads.length; area++) {
        byArea[area][t] += heads[area] * each;
      }
    }
  }

  private void arrive(int to) {
    arrivals.clear();
    for (int t = 0; t < model.years(); t++) {
      for (int from = 0; from < starters.length; from++) {
        double share = mobility.share(from, to);
        if (share == 0) {
          continue;
        }
        for (Sex sex : SEXES) {
          arrivals.addTrained(t, sex, starters[from][t][sex.ordinal()], share);
        }
        figure(ProjectionMeasure.ARRIVALS, to)[t] +=
            figure(ProjectionMeasure.FIRST_POSTS, from)[t] * share;
      }
    }
    NewJoiners joining = model.joining();
    join(Origin.ABROAD, joining.international(to), figure(ProjectionMeasure.INTERNATIONAL, to));
    join(Origin.RETURNERS, joining.returners(to), figure(ProjectionMeasure.RETURNERS, to));
  }

  private void join(Origin origin, double[][] joiners, double[] figures) {
    int age = origin == Origin.ABROAD ? model.ageFromAbroad() : model.ageOfReturners();
    for (int t = 0; t < model.years(); t++) {
      for (Sex sex : SEXES) {
        double heads = joiners[t][sex.ordinal()];
        if (heads != 0) {
          arrivals.add(origin, t, sex, new Arrivals.AtAge(age, heads));
          figures[t] += heads;
        }
      }
    }
  }

  private void work(int deanery) {
    StockPath path = model.stock().run(model.opening()[deanery], arrivals);
    figures[ProjectionMeasure.HEADS.ordinal()][deanery] = path.heads();
    figures[ProjectionMeasure.IN_POST_FTE.ordinal()][deanery] = path.fte();
    figures[ProjectionMeasure.LEAVERS.ordinal()][deanery] = path.leavers();
    figures[ProjectionMeasure.WOMEN.ordinal()][deanery] = path.women();
    figures[ProjectionMeasure.NOT_TAKEN_UP.ordinal()][deanery] = path.notTakenUp();
  }

  private double[] figure(ProjectionMeasure measure, int deanery) {
    return figures[measure.ordinal()][deanery];
  }
}
