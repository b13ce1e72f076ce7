package org.placewright.supply;

import java.util.ArrayList;
import java.util.List;
import org.placewright.scenario.Specialty;
import org.placewright.scenario.Training;

/**
 * The ways from entry to completion in one specialty: full time or less than full time, with or
 * without an extension, and out of training by attrition in any year. Equation and worked example:
 * docs page {@code models/supply.md}.
 */
public final class TrainingPipeline {
  private final List<TrainingPath> paths = new ArrayList<>();
  private final double attrition;

  private TrainingPipeline(double attrition) {
    this.attrition = attrition;
  }

  /**
   * The pipeline of a specialty.
   *
   * @param specialty its nominal years of training
   * @param training attrition, extension and LTFT shares
   * @param ltftFte the pace of those who train less than full time, over 0 and at most 1
   * @return the pipeline
   * @throws IllegalArgumentException when training takes no time, or the pace is not one
   */
  public static TrainingPipeline of(Specialty specialty, Training training, double ltftFte) {
    if (specialty.trainingYears() < 1) {
      throw new IllegalArgumentException("training takes at least a year: " + specialty.id());
    }
    if (!(ltftFte > 0 && ltftFte <= 1)) {
      throw new IllegalArgumentException("LTFT pace must be over 0 and at most 1: " + ltftFte);
    }
    TrainingPipeline pipeline = new TrainingPipeline(training.annualAttrition());
    pipeline.add(specialty.trainingYears(), 1 - training.ltftShare(), 1, training.extensionRate());
    double years = specialty.trainingYears() / ltftFte;
    int whole = (int) years;
    double part = years - whole;
    double ltft = training.ltftShare();
    pipeline.add(whole, ltft * (1 - part), ltftFte, training.extensionRate());
    pipeline.add(whole + 1, ltft * part, ltftFte, training.extensionRate());
    return pipeline;
  }

  /**
   * Attrition is the same in every year, so that a share of those who reach the end is the same
   * share of those who enter.
   */
  private void add(int years, double share, double pace, double extensionRate) {
    addUnlessEmpty(new TrainingPath(years, share * (1 - extensionRate), pace));
    addUnlessEmpty(new TrainingPath(years + 1, share * extensionRate, pace));
  }

  private void addUnlessEmpty(TrainingPath path) {
    if (path.share() > 0) {
      paths.add(path);
    }
  }

  /**
   * What becomes of one entrant.
   *
   * @return the course from the intake on
   */
  public Course fromEntry() {
    return after(0);
  }

  /**
   * What becomes of someone known to be in training some years after the intake.
   *
   * @param years years since the intake
   * @return the course from that time on; beyond the longest path, completion a year later
   */
  public Course after(int years) {
    return Course.of(paths, years, attrition);
  }
}
