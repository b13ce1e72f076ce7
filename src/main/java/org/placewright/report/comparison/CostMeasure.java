package org.placewright.report.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.placewright.allocation.model.ShortfallPrices;
import org.placewright.quantity.Figures;
import org.placewright.scenario.Commissioning;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.Settings;
import org.placewright.scenario.policy.ShortfallTier;
import org.placewright.scenario.register.Deanery;
import org.placewright.scenario.register.Specialty;

/**
 * What a plan's cost is measured by: the years that count, and what is paid for each FTE-year short
 * or over. Only costs of one measure can be subtracted from each other.
 *
 * @param terms each by its name, as text; years, settings and weights
 */
public record CostMeasure(SortedMap<String, String> terms) {
  private static final String WEIGHT = "shortfall_weight of ";

  /**
   * A term that two measures do not share.
   *
   * @param name of the term
   * @param first what it is in the one; empty where it is not
   * @param other what it is in the other; empty where it is not
   */
  public record Unlike(String name, Optional<String> first, Optional<String> other) {
    /** As {@code horizon_year (2014 and 2015)}. */
    public String words() {
      return name + " (" + first.orElse("none") + " and " + other.orElse("none") + ")";
    }
  }

  /**
   * The measure of a scenario.
   *
   * @param scenario its settings, tiers and register
   * @return all that the objective of a plan is made of but the plan, demand and supply
   */
  public static CostMeasure of(Scenario scenario) {
    SortedMap<String, String> terms = new TreeMap<>();
    Settings settings = scenario.settings();
    Horizon horizon = settings.horizon();
    terms.put("base_year", Integer.toString(horizon.baseYear()));
    terms.put("first_intake_year", Integer.toString(horizon.firstIntakeYear()));
    terms.put("horizon_year", Integer.toString(horizon.horizonYear()));
    terms.put("terminal_years", Integer.toString(settings.terminalYears()));
    terms.put("discount_rate", Figures.shortest(settings.discountRate()));
    terms.put("surplus_price", Figures.shortest(settings.surplusPrice()));
    Commissioning asked = settings.commissioning();
    terms.put("location_share", Figures.shortest(asked.locationShare()));
    terms.put("change_price", Figures.shortest(asked.changePrice()));
    terms.put("pool_price", Figures.shortest(asked.poolPrice()));
    addTiers(scenario, terms);
    terms.put(
        "deaneries",
        scenario.register().deaneries().stream().map(Deanery::id).collect(Collectors.joining(" ")));
    for (Specialty specialty : scenario.register().specialties()) {
      if (specialty.shortfallWeight() > 0) {
        terms.put(WEIGHT + specialty.id(), Figures.shortest(specialty.shortfallWeight()));
      }
    }
    return new CostMeasure(terms);
  }

  private static void addTiers(Scenario scenario, SortedMap<String, String> terms) {
    List<ShortfallTier> tiers = scenario.policy().shortfallTiers();
    if (tiers.isEmpty()) {
      ShortfallPrices.USUAL.forEach(tier -> terms.putAll(tier(tier.fromShare(), tier.price())));
    }
    tiers.forEach(tier -> terms.putAll(tier(tier.fromShare(), tier.price())));
  }

  private static Map<String, String> tier(double from, double price) {
    return Map.of("shortfall_tiers from " + Figures.shortest(from), Figures.shortest(price));
  }

  /**
   * What two measures do not share.
   *
   * @param other another measure
   * @return each term that differs, sorted by name; empty where costs can be compared
   */
  public List<Unlike> unlike(CostMeasure other) {
    TreeSet<String> names = new TreeSet<>(terms.keySet());
    names.addAll(other.terms.keySet());
    List<Unlike> unlike = new ArrayList<>();
    for (String name : names) {
      Optional<String> mine = Optional.ofNullable(terms.get(name));
      Optional<String> theirs = Optional.ofNullable(other.terms.get(name));
      if (!mine.equals(theirs)) {
        unlike.add(new Unlike(name, mine, theirs));
      }
    }
    return unlike;
  }
}
