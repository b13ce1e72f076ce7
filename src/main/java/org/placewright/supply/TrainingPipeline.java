package org.placewright.supply;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.placewright.scenario.register.Specialty;
import org.placewright.scenario.training.TimeOut;
import org.placewright.scenario.training.Training;

/**
 * The paths from entry to completion in one specialty: full time or less than full time, with or
 * without an extension and time out, and out of training by attrition in any year. Equation and
 * worked examples: docs pages {@code models/supply.md} and {@code models/training.md}.
 */
public final class TrainingPipeline {
  private final List<TrainingPath> paths = new ArrayList<>();
  private final double attrition;

  private TrainingPipeline(double attrition) {
    this.attrition = attrition;
  }

  /**
   * The pipeline of a specialty in which nobody takes time out.
   *
   * @param specialty its nominal years of training
   * @param training attrition, extension and LTFT shares
   * @param ltftFte the pace of those who train less than full time, over 0 and at most 1
   * @return the pipeline
   * @throws IllegalArgumentException when training takes no time, or the pace is not one
   */
  public static TrainingPipeline of(Specialty specialty, Training training, double ltftFte) {
    return of(specialty, training, ltftFte, List.of());
  }

  /**
   * The pipeline of a specialty.
   *
   * @param specialty its nominal years of training
   * @param training attrition, extension and LTFT shares
   * @param ltftFte the pace of those who train less than full time, over 0 and at most 1
   * @param timeOut the time out that trainees take, each reason once and independent of the others
   * @return the pipeline
   * @throws IllegalArgumentException when training takes no time, the pace is not one, or time out
   *     comes after the end of training
   */
  public static TrainingPipeline of(
      Specialty specialty, Training training, double ltftFte, List<TimeOut> timeOut) {
    if (specialty.trainingYears() < 1) {
      throw new IllegalArgumentException("training takes at least a year: " + specialty.id());
    }
    if (!(ltftFte > 0 && ltftFte <= 1)) {
      throw new IllegalArgumentException("LTFT pace must be over 0 and at most 1: " + ltftFte);
    }
    TrainingPipeline pipeline = new TrainingPipeline(training.annualAttrition());
    double extended = training.extensionRate();
    pipeline.add(
        TrainingPath.straight(specialty.trainingYears(), 1 - training.ltftShare(), 1), extended);
    double years = specialty.trainingYears() / ltftFte;
    int whole = (int) years;
    double part = years - whole;
    double ltft = training.ltftShare();
    pipeline.add(TrainingPath.straight(whole, ltft * (1 - part), ltftFte), extended);
    pipeline.add(TrainingPath.straight(whole + 1, ltft * part, ltftFte), extended);
    pipeline.takeOut(specialty, timeOut);
    return pipeline;
  }

  /**
   * Attrition is the same in every year, so that a share of those who reach the end is the same
   * share of those who enter.
   */
  private void add(TrainingPath path, double extensionRate) {
    double pace = path.course().get(0).service();
    addUnlessEmpty(path.part(1 - extensionRate));
    addUnlessEmpty(TrainingPath.straight(path.years() + 1, path.share() * extensionRate, pace));
  }

  private void addUnlessEmpty(TrainingPath path) {
    if (path.share() > 0) {
      paths.add(path);
    }
  }

  private void takeOut(Specialty specialty, List<TimeOut> timeOut) {
    List<TimeOut> inTurn = new ArrayList<>(timeOut);
    inTurn.sort(Comparator.comparing(TimeOut::afterYear).thenComparing(TimeOut::reason));
    List<Branch> branches = new ArrayList<>();
    paths.forEach(path -> branches.add(new Branch(path, 0)));
    for (TimeOut out : inTurn) {
      if (out.afterYear() < 0 || out.afterYear() >= specialty.trainingYears()) {
        throw new IllegalArgumentException(
            out.reason() + " after the end of training in " + specialty.id());
      }
      List<Branch> before = List.copyOf(branches);
      branches.clear();
      before.forEach(branch -> branch.fork(out, branches));
    }
    paths.clear();
    branches.forEach(branch -> addUnlessEmpty(branch.path()));
  }

  /** A path through training, and the years of time out in it so far. */
  private record Branch(TrainingPath path, int out) {
    void fork(TimeOut next, List<Branch> branches) {
      branches.add(new Branch(path.part(1 - next.share()), out));
      TrainingPath taken = path.part(next.share()).with(next, out);
      branches.add(new Branch(taken, out + next.years()));
    }
  }

  /**
   * The course of one entrant.
   *
   * @return the course from the intake on
   */
  public Course fromEntry() {
    return after(0);
  }

  /**
   * The course of someone known to be in training, or out of it for a time, some years after the
   * intake.
   *
   * @param years years since the intake
   * @return the course from that time on; beyond the longest path, completion a year later
   */
  public Course after(int years) {
    return Course.of(paths, years, attrition);
  }
}
