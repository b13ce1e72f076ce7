package org.placewright.funding.cost;

import java.util.ArrayList;
import java.util.List;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.register.Deanery;
import org.placewright.scenario.register.Positions;
import org.placewright.scenario.register.Programme;
import org.placewright.scenario.register.Provider;
import org.placewright.scenario.register.Register;
import org.placewright.scenario.register.Specialty;
import org.placewright.scenario.training.Intake;

/**
 * Where the places of each programme are, and what training costs there. Trainees in post are known
 * by deanery alone: they cost the mean of the specialty's programmes in it, weighted by baseline
 * places, and the tariff as it is where no programme has any.
 */
public final class TrainingPosts {
  private final List<TrainingPost> ofProgramme = new ArrayList<>();
  private final double[][] mean;

  private TrainingPosts(Register register) {
    mean = new double[register.specialties().size()][register.deaneries().size()];
  }

  static TrainingPosts of(Scenario scenario) {
    Register register = scenario.register();
    TrainingPosts posts = new TrainingPosts(register);
    Positions specialties = Positions.of(register.specialties(), Specialty::id);
    Positions deaneries = Positions.of(register.deaneries(), Deanery::id);
    for (Programme programme : register.programmes()) {
      posts.ofProgramme.add(
          new TrainingPost(
              specialties.of(programme.specialty()),
              deaneries.of(programme.deanery()),
              factor(register, programme)));
    }
    posts.weigh(scenario);
    return posts;
  }

  private static double factor(Register register, Programme programme) {
    return register.providers().stream()
        .filter(provider -> provider.id().equals(programme.provider()))
        .mapToDouble(Provider::marketForcesFactor)
        .findFirst()
        .orElse(1);
  }

  /** Sums what places differ by from 1, so that a mean of ones is 1 to the last digit. */
  private void weigh(Scenario scenario) {
    Positions programmes = Positions.of(scenario.register().programmes(), Programme::id);
    double[][] places = new double[mean.length][scenario.register().deaneries().size()];
    for (Intake row : scenario.provision().intakes()) {
      if (row.year() == scenario.horizon().baselineYear()) {
        TrainingPost post = ofProgramme(programmes.of(row.programme()));
        places[post.specialty()][post.deanery()] += row.places();
        mean[post.specialty()][post.deanery()] += row.places() * (post.marketForces() - 1);
      }
    }
    for (int s = 0; s < mean.length; s++) {
      for (int d = 0; d < mean[s].length; d++) {
        mean[s][d] = places[s][d] == 0 ? 1 : 1 + mean[s][d] / places[s][d];
      }
    }
  }

  /** Every programme, in register order. */
  List<TrainingPost> all() {
    return List.copyOf(ofProgramme);
  }

  public TrainingPost ofProgramme(int programme) {
    return ofProgramme.get(programme);
  }

  /** The post of trainees of whom only specialty and deanery are known. */
  TrainingPost ofTrainees(int specialty, int deanery) {
    return new TrainingPost(specialty, deanery, mean[specialty][deanery]);
  }
}
