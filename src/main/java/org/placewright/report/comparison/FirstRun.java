package org.placewright.report.comparison;

import java.util.List;
import org.placewright.allocation.PlanQuestion;
import org.placewright.allocation.lever.Levers;
import org.placewright.report.PlanReport;

/**
 * The run that others are compared with. It alone is kept whole: of the others little is needed
 * once they have been set beside it.
 */
public final class FirstRun {
  private final String name;
  private final Asked asked;
  private final PlanReport report;
  private final PlanQuestion question;
  private final CostMeasure measure;

  /**
   * Takes the run that others are to be compared with.
   *
   * @param name what it is called beside the others
   * @param asked what it was asked
   * @param report the plan, verified
   */
  public FirstRun(String name, Asked asked, PlanReport report) {
    this.name = name;
    this.asked = asked;
    this.report = report;
    question = PlanQuestion.of(report.brief(), Levers.all());
    measure = CostMeasure.of(report.brief().scenario());
  }

  /** Its figures, beside which the others are set. */
  public ComparedRun figures() {
    return ComparedRun.figures(name, asked, report).build();
  }

  /**
   * Sets another run beside it.
   *
   * @param name what it is called beside the others
   * @param asked what it was asked
   * @param report the plan, verified
   * @return its figures, and how they differ from those of this run
   */
  public ComparedRun beside(String name, Asked asked, PlanReport report) {
    List<CostMeasure.Unlike> unlike = measure.unlike(CostMeasure.of(report.brief().scenario()));
    PlanQuestion.QuestionOrder order =
        PlanQuestion.of(report.brief(), Levers.all()).comparedWith(question);
    return ComparedRun.figures(name, asked, report)
        .difference(
            CostDifference.of(
                this.report.allocation().certificate(),
                report.allocation().certificate(),
                order,
                unlike))
        .inputs(
            InputDifference.of(this.asked, this.report.assumptions(), asked, report.assumptions()))
        .changes(LeverChange.of(this.report, report))
        .build();
  }
}
