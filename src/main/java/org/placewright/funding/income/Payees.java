package org.placewright.funding.income;

import java.util.ArrayList;
import java.util.List;
import org.placewright.funding.cost.CostInputs;
import org.placewright.funding.cost.TrainingPost;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.register.Deanery;
import org.placewright.scenario.register.Positions;
import org.placewright.scenario.register.Programme;
import org.placewright.scenario.training.Intake;

/**
 * Who is paid for trainees: a line for each programme, in register order, and then one for each
 * deanery, for trainees in post of a specialty that has no baseline places there.
 */
final class Payees {
  private final List<PayeeLine> lines = new ArrayList<>();
  private final List<List<List<Integer>>> programmes = new ArrayList<>();
  private final int[] baseline;
  private final int unplacedFrom;

  /**
   * One line of the books: who is paid for what.
   *
   * @param provider the provider, or {@link Bills#UNPLACED}
   * @param programme the programme, or {@link Bills#UNPLACED}
   * @param deanery the programme's deanery
   * @param sha the strategic health authority that pays
   */
  record PayeeLine(String provider, String programme, String deanery, String sha) {}

  private Payees(int programmes) {
    baseline = new int[programmes];
    unplacedFrom = programmes;
  }

  static Payees of(CostInputs costing) {
    Scenario scenario = costing.scenario();
    List<Programme> register = scenario.register().programmes();
    Payees payees = new Payees(register.size());
    payees.addRoom(scenario);
    for (int p = 0; p < register.size(); p++) {
      Programme row = register.get(p);
      TrainingPost post = costing.posts().ofProgramme(p);
      String sha = scenario.register().deaneries().get(post.deanery()).sha();
      payees.lines.add(new PayeeLine(row.provider(), row.id(), row.deanery(), sha));
      payees.programmes.get(post.specialty()).get(post.deanery()).add(p);
    }
    for (Deanery row : scenario.register().deaneries()) {
      payees.lines.add(new PayeeLine(Bills.UNPLACED, Bills.UNPLACED, row.id(), row.sha()));
    }
    payees.addBaseline(scenario);
    return payees;
  }

  private void addRoom(Scenario scenario) {
    for (int s = 0; s < scenario.register().specialties().size(); s++) {
      List<List<Integer>> byDeanery = new ArrayList<>();
      scenario.register().deaneries().forEach(deanery -> byDeanery.add(new ArrayList<>()));
      programmes.add(byDeanery);
    }
  }

  private void addBaseline(Scenario scenario) {
    Positions positions = Positions.of(scenario.register().programmes(), Programme::id);
    for (Intake row : scenario.provision().intakes()) {
      if (row.year() == scenario.horizon().baselineYear()) {
        baseline[positions.of(row.programme())] += row.places();
      }
    }
  }

  List<PayeeLine> lines() {
    return lines;
  }

  int unplaced(int deanery) {
    return unplacedFrom + deanery;
  }

  /** The lines of a specialty's programmes in a deanery. */
  List<Integer> programmes(int specialty, int deanery) {
    return programmes.get(specialty).get(deanery);
  }

  /** Places of a programme in the baseline year. */
  int baseline(int programme) {
    return baseline[programme];
  }
}
