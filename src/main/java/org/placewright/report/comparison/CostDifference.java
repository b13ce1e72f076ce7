package org.placewright.report.comparison;

import java.util.List;
import java.util.Locale;
import org.placewright.allocation.Certificate;
import org.placewright.allocation.PlanQuestion;

/**
 * What is proven of the difference between the least costs of two questions: that of the other less
 * that of the first. Of each least cost only an interval is known, from the bound to the cost of
 * the plan that was found.
 *
 * @param finding what the interval shows
 * @param order how the other question stands to the first
 * @param atLeast weighted FTE-years; negative where the other may cost less
 * @param atMost weighted FTE-years, not below {@code atLeast}
 * @param unlike why costs are not compared; empty when they are
 */
public record CostDifference(
    CostFinding finding,
    PlanQuestion.QuestionOrder order,
    double atLeast,
    double atMost,
    List<CostMeasure.Unlike> unlike) {
  public CostDifference {
    unlike = List.copyOf(unlike);
  }

  /** What is shown of the best plans, not of the plans that were found. */
  public enum CostFinding {
    /** It is the run that others are compared with. */
    FIRST,
    /** Both ask the same: their best plans cost the same, whatever was found. */
    SAME_QUESTION,
    /** The best plan costs more than that of the first. */
    MORE,
    /** The best plan costs less than that of the first. */
    LESS,
    /** The costs differ by no more than the gaps allow. */
    NOT_SHOWN,
    /** The costs are not measured alike. */
    NOT_COMPARED;

    /** The word in files. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What is said of the first run itself. */
  public static final CostDifference OF_FIRST =
      new CostDifference(CostFinding.FIRST, PlanQuestion.QuestionOrder.SAME, 0, 0, List.of());

  /**
   * The difference of two runs.
   *
   * @param first the certificate of the first run
   * @param other that of the other run
   * @param order how the other question stands to the first
   * @param unlike what their measures do not share
   * @return an interval that contains the true difference; rounding widens it
   */
  public static CostDifference of(
      Certificate first,
      Certificate other,
      PlanQuestion.QuestionOrder order,
      List<CostMeasure.Unlike> unlike) {
    if (!unlike.isEmpty()) {
      return new CostDifference(CostFinding.NOT_COMPARED, order, 0, 0, unlike);
    }
    if (order == PlanQuestion.QuestionOrder.SAME) {
      return new CostDifference(CostFinding.SAME_QUESTION, order, 0, 0, List.of());
    }
    double most = Math.nextUp(other.objective() - first.bound());
    double least = Math.nextDown(other.bound() - first.objective());
    if (order == PlanQuestion.QuestionOrder.WIDER) {
      most = Math.min(most, 0);
      least = Math.min(least, most);
    } else if (order == PlanQuestion.QuestionOrder.NARROWER) {
      least = Math.max(least, 0);
      most = Math.max(least, most);
    }
    CostFinding finding =
        least > 0 ? CostFinding.MORE : most < 0 ? CostFinding.LESS : CostFinding.NOT_SHOWN;
    return new CostDifference(finding, order, least, most, List.of());
  }

  /** Whether the best plans are shown to differ, as they do not cost the same. */
  public boolean isShown() {
    return finding == CostFinding.MORE || finding == CostFinding.LESS;
  }

  /** Whether the question is that of the first run, or the run is the first itself. */
  public boolean isOfSameQuestion() {
    return finding == CostFinding.SAME_QUESTION || finding == CostFinding.FIRST;
  }
}
