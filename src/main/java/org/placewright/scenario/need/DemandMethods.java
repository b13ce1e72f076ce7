package org.placewright.scenario.need;

import java.util.List;
import java.util.Optional;
import org.placewright.construction.NamedComponents;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.row.Wildcard;

/**
 * How need is calculated other than from utilisation, and what work moves between specialties.
 *
 * @param choices the method for each specialty
 * @param ratios staff per residents or per other staff
 * @param workingTimes time that staff have for work
 * @param activities work that is done, and the time it takes
 * @param allowances other work for which time is allowed
 * @param standards staff that standards ask for units of service
 * @param returns posts that are said to be wanted
 * @param challenges what is done with returns far from their peers
 * @param shifts work that moves between specialties
 */
@NamedComponents
public record DemandMethods(
    List<MethodChoice> choices,
    List<StaffingRatio> ratios,
    List<WorkingTime> workingTimes,
    List<Activity> activities,
    List<Allowance> allowances,
    List<StaffingStandard> standards,
    List<PostsReturn> returns,
    List<ChallengeRule> challenges,
    List<ShiftRow> shifts) {
  public DemandMethods {
    choices = Row.sorted(choices);
    ratios = Row.sorted(ratios);
    workingTimes = Row.sorted(workingTimes);
    activities = Row.sorted(activities);
    allowances = Row.sorted(allowances);
    standards = Row.sorted(standards);
    returns = Row.sorted(returns);
    challenges = Row.sorted(challenges);
    shifts = Row.sorted(shifts);
  }

  /**
   * The method that a specialty's need is calculated by.
   *
   * @param specialty its id
   * @return the most specific choice; utilisation with drivers where there is none
   */
  public MethodChoice choice(String specialty) {
    return Wildcard.mostSpecific(
            choices,
            row -> Wildcard.covers(row.specialty(), specialty),
            row -> Wildcard.specificity(row.specialty()))
        .orElse(new MethodChoice(Wildcard.ANY, Method.UTILISATION, true));
  }

  /**
   * The time that staff of a specialty have for work.
   *
   * @param specialty its id
   * @return the most specific row, empty when there is none
   */
  public Optional<WorkingTime> workingTime(String specialty) {
    return Wildcard.mostSpecific(
        workingTimes,
        row -> Wildcard.covers(row.specialty(), specialty),
        row -> Wildcard.specificity(row.specialty()));
  }

  /**
   * What is done with a specialty's outlying returns.
   *
   * @param specialty its id
   * @return the most specific rule; the usual one where there is none
   */
  public ChallengeRule challenge(String specialty) {
    return Wildcard.mostSpecific(
            challenges,
            row -> Wildcard.covers(row.specialty(), specialty),
            row -> Wildcard.specificity(row.specialty()))
        .orElse(ChallengeRule.USUAL);
  }

  /**
   * The allowances that hold for a specialty in a deanery.
   *
   * @param specialty its id
   * @param deanery the deanery's id
   * @return the most specific row of each activity, in the order of the activities
   */
  public List<Allowance> allowances(String specialty, String deanery) {
    return allowances.stream()
        .filter(row -> row.specialty().equals(specialty))
        .map(Allowance::activity)
        .distinct()
        .sorted()
        .flatMap(activity -> allowance(specialty, deanery, activity).stream())
        .toList();
  }

  private Optional<Allowance> allowance(String specialty, String deanery, String activity) {
    return Wildcard.mostSpecific(
        allowances,
        row ->
            row.specialty().equals(specialty)
                && row.activity().equals(activity)
                && Wildcard.covers(row.deanery(), deanery),
        row -> Wildcard.specificity(row.deanery()));
  }

  /**
   * The share of a specialty's working time in a deanery that goes into what all its staff do
   * beside their activities: WISN's category allowance standard.
   *
   * @param specialty its id
   * @param deanery the deanery's id
   * @return from 0 up; 0 without working time
   */
  public double categoryShare(String specialty, String deanery) {
    double available = workingTime(specialty).map(WorkingTime::availableHours).orElse(0.0);
    double hours =
        allowances(specialty, deanery).stream()
            .filter(row -> row.kind() == Allowance.AllowanceKind.CATEGORY)
            .mapToDouble(Allowance::hours)
            .sum();
    return available == 0 ? 0 : hours / available;
  }
}
