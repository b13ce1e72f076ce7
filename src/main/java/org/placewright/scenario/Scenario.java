package org.placewright.scenario;

/**
 * All that a run is told, in canonical order: two packs with the same rows in any order make equal
 * scenarios.
 *
 * @param settings the settings
 * @param register who and what there is
 * @param provision what providers can train and have been promised
 * @param workforce the people
 * @param need what the population needs
 * @param money funds, budgets and tariffs
 * @param policy the levers and scenarios
 */
public record Scenario(
    Settings settings,
    Register register,
    Provision provision,
    Workforce workforce,
    Need need,
    Money money,
    Policy policy) {
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
}
