package org.placewright.supply;

import java.util.List;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.register.Deanery;
import org.placewright.scenario.register.Positions;

/**
 * Where people are counted in a run: each deanery on its own, or the country as one. Rates do not
 * depend on the deanery, so that the country's figures are the sums of the deaneries'. As one, it
 * has one workplace, and two areas of training: 0 for those whom mobility keeps in the country, and
 * 1 for those who will move away.
 */
final class Geography {
  private static final int STAYING = 0;
  private static final int AWAY = 1;

  private final Positions positions;
  private final MobilityShares mobility;
  private final int workplaces;
  private final double[][] parts;

  private Geography(
      Positions positions, MobilityShares mobility, int workplaces, double[][] parts) {
    this.positions = positions;
    this.mobility = mobility;
    this.workplaces = workplaces;
    this.parts = parts;
  }

  static Geography ofDeaneries(Scenario scenario) {
    MobilityShares mobility = MobilityShares.of(scenario);
    List<Deanery> deaneries = scenario.register().deaneries();
    double[][] parts = new double[deaneries.size()][deaneries.size()];
    for (int d = 0; d < parts.length; d++) {
      parts[d][d] = 1;
    }
    return new Geography(Positions.of(deaneries, Deanery::id), mobility, parts.length, parts);
  }

  static Geography ofCountry(Scenario scenario) {
    MobilityShares mobility = MobilityShares.of(scenario);
    List<Deanery> deaneries = scenario.register().deaneries();
    double[][] parts = new double[deaneries.size()][2];
    for (int d = 0; d < parts.length; d++) {
      double away = mobility.away(d);
      parts[d][STAYING] = 1 - away;
      parts[d][AWAY] = away;
    }
    MobilityShares between = MobilityShares.stayingOrAway();
    return new Geography(Positions.of(deaneries, Deanery::id), between, 1, parts);
  }

  /** How many areas people train in. */
  int areas() {
    return mobility.areas();
  }

  /** How many areas people work in: the first ones of those they train in. */
  int workplaces() {
    return workplaces;
  }

  /** Who works where, of those who complete in an area. */
  MobilityShares mobility() {
    return mobility;
  }

  /** The area in which a deanery's staff are counted. */
  int workplace(String deanery) {
    return workplaces == 1 ? 0 : positions.of(deanery);
  }

  /** The shares of a deanery's trainees who are counted in each area; not to be changed. */
  double[] parts(String deanery) {
    return parts[positions.of(deanery)];
  }

  /** Entrants by area and year, from those by deanery and year. */
  double[][] entrants(double[][] byDeanery) {
    double[][] entrants = new double[areas()][byDeanery[0].length];
    for (int d = 0; d < byDeanery.length; d++) {
      for (int area = 0; area < entrants.length; area++) {
        double part = parts[d][area];
        for (int t = 0; part != 0 && t < byDeanery[d].length; t++) {
          entrants[area][t] += byDeanery[d][t] * part;
        }
      }
    }
    return entrants;
  }
}
