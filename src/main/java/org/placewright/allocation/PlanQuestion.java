package org.placewright.allocation;

import java.util.List;
import org.placewright.allocation.model.LinearProgram;
import org.placewright.allocation.model.WiderProgram;

/** The question that a plan answers, written as one program, to be set beside other questions. */
public final class PlanQuestion {
  private final LinearProgram program;

  private PlanQuestion(LinearProgram program) {
    this.program = program;
  }

  /** How one question stands to another, as far as their programs show it line by line. */
  public enum QuestionOrder {
    /** Both leave the same choices at the same cost: their best plans cost the same. */
    SAME,
    /** It leaves all the choices of the other and perhaps more: its best plan costs no more. */
    WIDER,
    /** It leaves no choice that the other does not: its best plan costs no less. */
    NARROWER,
    /** Neither of these can be seen in the programs. */
    OTHER
  }

  /**
   * The question that a plan answers.
   *
   * @param brief what the plan is made from
   * @param levers the levers there are
   * @return its whole model
   */
  public static PlanQuestion of(PlanBrief brief, List<Lever> levers) {
    return new PlanQuestion(WrittenPlan.of(brief, levers).whole().program());
  }

  /**
   * How this question stands to another.
   *
   * @param other the question it is compared with
   * @return what is certain of it
   */
  public QuestionOrder comparedWith(PlanQuestion other) {
    boolean wider = WiderProgram.isWider(program, other.program);
    boolean narrower = WiderProgram.isWider(other.program, program);
    return wider && narrower
        ? QuestionOrder.SAME
        : wider ? QuestionOrder.WIDER : narrower ? QuestionOrder.NARROWER : QuestionOrder.OTHER;
  }
}
