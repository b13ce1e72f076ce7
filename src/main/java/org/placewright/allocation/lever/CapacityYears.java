package org.placewright.allocation.lever;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placewright.allocation.LeverSettings;
import org.placewright.allocation.PlanBrief;
import org.placewright.plan.PlacesPlan;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.training.Capacity;
import org.placewright.scenario.training.Intake;

/**
 * What programmes can train, and the years in which it is asked of them. After the last row of
 * {@code capacity.csv} it is as in the last planned year.
 */
final class CapacityYears {
  private final LeverSettings settings;
  private final PlanBrief brief;
  private final Horizon horizon;
  private final Provisions provisions;

  CapacityYears(LeverSettings settings, PlanBrief brief) {
    this.settings = settings;
    this.brief = brief;
    horizon = brief.scenario().horizon();
    provisions = Provisions.of(brief.scenario());
  }

  /**
   * A programme's rules in the years in which its capacity is known: each planned intake, and where
   * the plan carries on each later year of a window that begins with the last planned one, or in
   * which the capacity is another than the year before.
   */
  List<RuleInForce> rules(ProgrammeContext context, int window) {
    List<RuleInForce> rules = new ArrayList<>();
    for (RuleInForce rule :
        RuleInForce.forEachIntake(context.id(), settings, brief, context.names())) {
      if (find(context, rule.year()).isPresent()) {
        List<Integer> years = years(context, rule, window);
        for (int n = 0; n < years.size(); n++) {
          int until = n + 1 < years.size() ? years.get(n + 1) : rule.year() + rule.years();
          rules.add(rule.carriedOn(years.get(n), until - years.get(n)));
        }
      }
    }
    return rules;
  }

  private List<Integer> years(ProgrammeContext context, RuleInForce rule, int window) {
    List<Integer> years = new ArrayList<>();
    for (int year = rule.year(); year < rule.year() + rule.years(); year++) {
      if (year < rule.year() + window
          || !capacity(context, year).equals(capacity(context, year - 1))) {
        years.add(year);
      }
    }
    return years;
  }

  private Optional<Capacity> find(ProgrammeContext context, int year) {
    return provisions
        .at(context)
        .capacity(context.id(), year)
        .or(
            () ->
                year > horizon.lastIntakeYear()
                    ? provisions.at(context).capacity(context.id(), horizon.lastIntakeYear())
                    : Optional.empty());
  }

  /** The capacity of a year of {@link #rules}. */
  Capacity capacity(ProgrammeContext context, int year) {
    return find(context, year).orElseThrow();
  }

  List<Intake> intakes(ProgrammeContext context) {
    return provisions.at(context).intakes();
  }

  /** The most places that a plan can have. */
  int mostPlaces(ProgrammeContext context, int intake) {
    int most = find(context, horizon.firstIntakeYear() + intake).map(Capacity::maxPlaces).orElse(0);
    return Math.max(most, brief.baseline().promised(context.index(), intake));
  }

  /** The same for every programme. */
  PlacesPlan mostPlaces() {
    int[][] most = new int[brief.baseline().programmes()][horizon.intakes()];
    for (ProgrammeContext context : ProgrammeContext.of(brief)) {
      for (int i = 0; i < horizon.intakes(); i++) {
        most[context.index()][i] = mostPlaces(context, i);
      }
    }
    return new PlacesPlan(most);
  }
}
