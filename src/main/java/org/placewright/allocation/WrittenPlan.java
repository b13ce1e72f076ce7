package org.placewright.allocation;

import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Optional;
import org.placewright.allocation.model.PlanModel;
import org.placewright.allocation.model.PlanProgram;

/**
 * The plan model of a brief under its levers. Writing it is much of the work of a plan begun from
 * another, and a report asks for it again, so a brief keeps it for as long as there is memory to
 * spare.
 */
final class WrittenPlan {
  private final List<Lever> levers;
  private final LeversInForce inForce;
  private final PlanModel model;
  private Optional<PlanProgram> whole = Optional.empty();

  private WrittenPlan(PlanBrief brief, List<Lever> levers) {
    this.levers = levers;
    inForce = LeversInForce.of(levers, brief);
    model = new PlanModels(brief).write(inForce);
  }

  /**
   * Writes the model, unless the brief still has it.
   *
   * @param brief what the plan is made from
   * @param levers all levers of the program
   */
  static WrittenPlan of(PlanBrief brief, List<Lever> levers) {
    return brief.once(Kept.class, any -> new Kept()).get(brief, levers);
  }

  /** What a brief keeps. */
  private static final class Kept {
    private SoftReference<WrittenPlan> last = new SoftReference<>(null);

    synchronized WrittenPlan get(PlanBrief brief, List<Lever> levers) {
      Optional<WrittenPlan> same =
          Optional.ofNullable(last.get()).filter(written -> written.levers.equals(levers));
      WrittenPlan written = same.orElseGet(() -> new WrittenPlan(brief, levers));
      last = new SoftReference<>(written);
      return written;
    }
  }

  /** The levers that concern the brief. */
  LeversInForce inForce() {
    return inForce;
  }

  /** The model without a solver. */
  PlanModel model() {
    return model;
  }

  /** The model as one program in whole numbers. */
  synchronized PlanProgram whole() {
    PlanProgram program = whole.orElseGet(() -> PlanProgram.of(model));
    whole = Optional.of(program);
    return program;
  }
}
