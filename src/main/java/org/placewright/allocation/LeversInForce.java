package org.placewright.allocation;

import java.util.ArrayList;
import java.util.List;
import org.placewright.allocation.model.LeverRows;
import org.placewright.plan.PlacesPlan;
import org.placewright.scenario.row.Wildcard;

/** The levers that a pack has anything to do with, each as the pack sets it, in a fixed order. */
public final class LeversInForce {
  private final PlanBrief brief;
  private final List<InForce> levers = new ArrayList<>();

  private record InForce(Lever lever, LeverSettings settings) {}

  private LeversInForce(List<Lever> all, PlanBrief brief) {
    this.brief = brief;
    for (Lever lever : all) {
      LeverSettings settings = LeverSettings.of(brief.scenario().policy().levers(), lever.id());
      if (lever.concerns(settings, brief)) {
        levers.add(new InForce(lever, settings));
      }
    }
  }

  /**
   * The levers in force for a plan.
   *
   * @param all the levers there are, in the order in which they speak
   * @param brief what the plan is made from
   * @return those of them that concern the pack
   */
  public static LeversInForce of(List<Lever> all, PlanBrief brief) {
    return new LeversInForce(all, brief);
  }

  /**
   * The cards of the levers.
   *
   * @return one for each lever that the report speaks of, off or not
   */
  public List<LeverCard> cards() {
    return levers.stream().map(each -> each.lever().card()).toList();
  }

  /**
   * The rows of all levers for the solver.
   *
   * @return new rows, to which more may be added
   */
  public LeverRows rows() {
    LeverRows rows = new LeverRows();
    levers.forEach(each -> each.lever().constrain(each.settings(), brief, rows));
    return rows;
  }

  /**
   * What all levers say of a plan. A lever that limits nothing still says so, once.
   *
   * @param plan the whole places to judge
   * @return at least one verdict for each of {@link #cards}, in that order
   */
  public List<Verdict> verdicts(PlacesPlan plan) {
    List<Verdict> verdicts = new ArrayList<>();
    for (InForce each : levers) {
      List<Verdict> found = each.lever().check(each.settings(), brief, plan);
      verdicts.addAll(found.isEmpty() ? List.of(silent(each)) : found);
    }
    return verdicts;
  }

  /**
   * The levers that are not off.
   *
   * @return their ids
   */
  public List<String> ids() {
    return levers.stream()
        .filter(each -> !each.settings().isOff())
        .map(each -> each.lever().id())
        .toList();
  }

  /**
   * The rules that are the policy's mission and not off.
   *
   * @return their ids
   */
  public List<String> mission() {
    return levers.stream()
        .filter(each -> each.lever().isMission() && !each.settings().isOff())
        .map(each -> each.lever().id())
        .toList();
  }

  private Verdict silent(InForce each) {
    String title = each.lever().card().title();
    boolean off = each.settings().isOff();
    return VerdictBuilder.builder()
        .lever(each.lever().id())
        .scope(Wildcard.ANY)
        .year(brief.scenario().horizon().firstIntakeYear())
        .state(off ? Verdict.State.OFF : Verdict.State.MET)
        .leftSide(0)
        .limit(0)
        .slack(0)
        .sentence(
            (off ? "The lever is off: " : "The lever has nothing to limit in this plan: ")
                + title
                + ".")
        .figures(List.of())
        .build();
  }
}
