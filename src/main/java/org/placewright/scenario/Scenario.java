package org.placewright.scenario;

import java.util.Collection;
import java.util.List;
import org.placewright.construction.NamedComponents;
import org.placewright.scenario.money.Money;
import org.placewright.scenario.need.Need;
import org.placewright.scenario.policy.LeverRow;
import org.placewright.scenario.policy.Mode;
import org.placewright.scenario.policy.Policy;
import org.placewright.scenario.register.Register;
import org.placewright.scenario.register.Risk;
import org.placewright.scenario.register.Specialty;
import org.placewright.scenario.staff.Workforce;
import org.placewright.scenario.training.Curriculum;
import org.placewright.scenario.training.Provision;

/**
 * The whole input of a run, in canonical order: two packs with the same rows in any order make
 * equal scenarios.
 *
 * @param settings the years of the run and single numbers, from {@code settings.csv}
 * @param register who and what there is
 * @param provision what providers can train and have been promised
 * @param workforce staff and trainees, and how they join, move and leave
 * @param need what the population needs
 * @param money funds, budgets and tariffs
 * @param policy the levers and scenarios
 */
@NamedComponents
public record Scenario(
    Settings settings,
    Register register,
    Provision provision,
    Workforce workforce,
    Need need,
    Money money,
    Policy policy) {
  /**
   * The same with some levers off.
   *
   * @param levers their ids
   * @return all else as it is
   */
  public Scenario without(Collection<String> levers) {
    List<LeverRow> rows =
        policy.levers().stream()
            .map(row -> levers.contains(row.lever()) ? row.in(Mode.OFF) : row)
            .toList();
    return new Scenario(settings, register, provision, workforce, need, money, policy.under(rows));
  }

  /**
   * The same with another curriculum.
   *
   * @param curriculum what is taught
   * @return all else as it is
   */
  public Scenario with(Curriculum curriculum) {
    return new Scenario(
        settings, register, provision, workforce, need, money.with(curriculum), policy);
  }

  public Horizon horizon() {
    return settings.horizon();
  }

  /**
   * Whether patients need assurance that the law does not give them: the profession is not
   * regulated and its practice carries significant risk.
   *
   * @param specialty a specialty of the register
   * @return whether something must stand in for regulation
   */
  public boolean needsAssurance(Specialty specialty) {
    return !isUnderRegulation(specialty) && specialty.risk() == Risk.SIGNIFICANT;
  }

  /**
   * Whether the law regulates a specialty, or what it trains for: who feeds a regulated profession,
   * as medical students do, is under its regulation already.
   *
   * @param specialty a specialty of the register
   * @return whether it is regulated itself or feeds a profession that is
   */
  public boolean isUnderRegulation(Specialty specialty) {
    return specialty.regulated()
        || workforce.flows().feeders().stream()
            .filter(row -> row.fromSpecialty().equals(specialty.id()))
            .anyMatch(row -> isRegulated(row.profession()));
  }

  private boolean isRegulated(String profession) {
    return register.specialties().stream()
        .anyMatch(row -> row.profession().equals(profession) && row.regulated());
  }
}
