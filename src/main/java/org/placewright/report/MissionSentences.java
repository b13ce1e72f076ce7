package org.placewright.report;

import org.placewright.allocation.Certificate;
import org.placewright.allocation.WithoutRules;
import org.placewright.allocation.lever.PoolArithmetic;
import org.placewright.quantity.Figures;
import org.placewright.scenario.Horizon;
import org.placewright.shortfall.StaffGroups.GroupKind;

/** What the mission's rules force, and what they cost, in sentences. */
public final class MissionSentences {
  private static final double SHOWN = 0.5;

  private MissionSentences() {}

  /**
   * What no money changes: the pool, less those who are to train as GPs.
   *
   * @param found the arithmetic
   * @param decided the plan
   * @return two sentences
   */
  public static String arithmetic(PoolArithmetic found, PlanReport decided) {
    int baseline = decided.brief().scenario().horizon().baselineYear();
    return ("Whatever the money: "
        + Figures.grouped(found.pool(), 0)
        + " can enter training in "
        + found.year()
        + ", and at least "
        + Figures.significant(100 * found.half())
        + " % of entrants train as GPs. That leaves "
        + Figures.grouped(found.pool(), 0)
        + " x (1 - "
        + Figures.significant(found.half())
        + ") = "
        + Figures.grouped(found.left(), 0)
        + " for hospital specialties, where "
        + Figures.grouped(found.entered(), 0)
        + " entered in "
        + baseline
        + ": "
        + Figures.grouped(100 * (1 - found.left() / found.entered()), 0)
        + " % fewer.");
  }

  /**
   * What the rules cost, and who is short with and without them.
   *
   * @param mission the plan without the rules
   * @param decided the plan
   * @return two sentences
   */
  public static String cost(BoardFigures.Mission mission, PlanReport decided) {
    Horizon horizon = decided.brief().scenario().horizon();
    WithoutRules without = mission.without();
    String rules = String.join(" and ", without.levers());
    String who =
        without.levers().size() == 1
            ? "The rule " + rules + " costs "
            : "The rules " + rules + " cost ";
    return (who
        + range(without.cost(decided.allocation().certificate()))
        + ": this plan costs "
        + cost(decided.allocation().certificate())
        + ", one without "
        + (without.levers().size() == 1 ? "it " : "them ")
        + cost(without.allocation().certificate())
        + ". Short in "
        + horizon.horizonYear()
        + " with and without: general practice "
        + both(decided.board(), mission, GroupKind.PRACTICE, horizon)
        + ", hospital doctors "
        + both(decided.board(), mission, GroupKind.HOSPITAL, horizon)
        + " FTE.");
  }

  private static String range(WithoutRules.CostRange cost) {
    if (Double.isInfinite(cost.most())) {
      return "at least " + Figures.grouped(cost.least(), 0) + " weighted FTE-years";
    }
    return (cost.most() < SHOWN
        ? "nothing"
        : "between "
            + Figures.grouped(Math.floor(cost.least()), 0)
            + " and "
            + Figures.grouped(Math.ceil(cost.most()), 0)
            + " weighted FTE-years");
  }

  private static String cost(Certificate certificate) {
    return Figures.grouped(certificate.objective(), 1)
        + (Double.isFinite(certificate.bound())
            ? " (the best at least " + Figures.grouped(certificate.bound(), 1) + ")"
            : "");
  }

  private static String both(
      BoardFigures board, BoardFigures.Mission mission, GroupKind kind, Horizon horizon) {
    return Figures.grouped(BoardFigures.planned(board.groups(), kind, horizon), 0)
        + " and "
        + Figures.grouped(BoardFigures.planned(mission.groups(), kind, horizon), 0);
  }
}
