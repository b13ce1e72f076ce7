package org.placewright.allocation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.placewright.scenario.Flows;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.Intake;
import org.placewright.scenario.Programme;
import org.placewright.scenario.Register;
import org.placewright.scenario.Scenario;

/**
 * What each programme took in the baseline year, what it has been promised, and where it stands in
 * the register.
 */
public final class Baseline {
  private final int[] specialty;
  private final int[] deanery;
  private final double[] fill;
  private final int[] places;
  private final int[][] promised;

  private Baseline(int programmes, int intakes) {
    specialty = new int[programmes];
    deanery = new int[programmes];
    fill = new double[programmes];
    places = new int[programmes];
    promised = new int[programmes][intakes];
  }

  /**
   * The baseline of a scenario.
   *
   * @param scenario the scenario
   * @return its baseline
   */
  public static Baseline of(Scenario scenario) {
    Register register = scenario.register();
    List<Programme> programmes = register.programmes();
    Baseline baseline = new Baseline(programmes.size(), scenario.horizon().intakes());
    Map<String, Integer> specialties =
        index(register.specialties().stream().map(row -> row.id()).toList());
    Map<String, Integer> deaneries =
        index(register.deaneries().stream().map(row -> row.id()).toList());
    Flows flows = scenario.workforce().flows();
    for (int p = 0; p < programmes.size(); p++) {
      Programme programme = programmes.get(p);
      baseline.specialty[p] = specialties.getOrDefault(programme.specialty(), -1);
      baseline.deanery[p] = deaneries.getOrDefault(programme.deanery(), -1);
      baseline.fill[p] = flows.fillRate(programme.specialty(), programme.deanery());
    }
    baseline.readIntakes(scenario);
    return baseline;
  }

  private void readIntakes(Scenario scenario) {
    Map<String, Integer> programmes =
        index(scenario.register().programmes().stream().map(Programme::id).toList());
    Horizon horizon = scenario.horizon();
    for (Intake intake : scenario.provision().intakes()) {
      int programme = programmes.getOrDefault(intake.programme(), -1);
      if (programme >= 0 && intake.year() == horizon.baselineYear()) {
        places[programme] = intake.places();
      } else if (programme >= 0 && horizon.plans(intake.year())) {
        promised[programme][intake.year() - horizon.firstIntakeYear()] = intake.places();
      }
    }
  }

  private static Map<String, Integer> index(List<String> ids) {
    Map<String, Integer> index = new HashMap<>();
    for (int i = 0; i < ids.size(); i++) {
      index.put(ids.get(i), i);
    }
    return index;
  }

  public int programmes() {
    return places.length;
  }

  /**
   * A programme's specialty.
   *
   * @param programme the programme's index in the register
   * @return the specialty's index in the register
   */
  public int specialty(int programme) {
    return specialty[programme];
  }

  /**
   * A programme's deanery.
   *
   * @param programme the programme's index in the register
   * @return the deanery's index in the register
   */
  public int deanery(int programme) {
    return deanery[programme];
  }

  /**
   * Expected entrants per place of a programme.
   *
   * @param programme the programme's index in the register
   * @return the fill rate
   */
  public double fill(int programme) {
    return fill[programme];
  }

  /**
   * Places in the baseline year.
   *
   * @param programme the programme's index in the register
   * @return places; 0 when no intake is recorded
   */
  public int places(int programme) {
    return places[programme];
  }

  /**
   * Places already promised in a planned intake: the least a plan may commission.
   *
   * @param programme the programme's index in the register
   * @param intake the intake's index from the first planned year
   * @return places
   */
  public int promised(int programme, int intake) {
    return promised[programme][intake];
  }

  /**
   * The plan that carries on as now: the baseline intake every year, and never less than was
   * promised.
   *
   * @return that plan
   */
  public PlacesPlan carriedOn() {
    int[][] plan = new int[places.length][];
    for (int p = 0; p < places.length; p++) {
      plan[p] = new int[promised[p].length];
      for (int i = 0; i < plan[p].length; i++) {
        plan[p][i] = Math.max(places[p], promised[p][i]);
      }
    }
    return new PlacesPlan(plan);
  }
}
