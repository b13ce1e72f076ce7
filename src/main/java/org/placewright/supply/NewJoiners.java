package org.placewright.supply;

import java.util.List;
import java.util.OptionalDouble;
import org.placewright.quantity.Sex;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.staff.Joiners;

/** Who joins one specialty other than from training, by workplace, year and sex. */
final class NewJoiners {
  private final double shareFemale;
  private final double[][][] international;
  private final double[][][] returners;

  private NewJoiners(double shareFemale, int workplaces, int years) {
    this.shareFemale = shareFemale;
    international = new double[workplaces][years][Sex.values().length];
    returners = new double[workplaces][years][Sex.values().length];
  }

  /**
   * Adds up the rows of one specialty.
   *
   * @param rows the specialty's
   * @param trainingCohorts the years, and the share of women where a row does not say
   * @param geography where people are counted
   */
  static NewJoiners of(List<Joiners> rows, TrainingCohorts trainingCohorts, Geography geography) {
    Horizon horizon = trainingCohorts.horizon();
    NewJoiners joining =
        new NewJoiners(
            trainingCohorts.training().shareFemale(), geography.workplaces(), horizon.years());
    for (Joiners row : rows) {
      int t = row.year() - horizon.baseYear();
      int workplace = geography.workplace(row.deanery());
      // Joiners of the base year and before are in its stock already.
      if (t > 0 && t < horizon.years()) {
        joining.split(
            joining.international[workplace][t],
            row.international(),
            row.internationalShareFemale());
        joining.split(joining.returners[workplace][t], row.returners(), row.returnersShareFemale());
      }
    }
    return joining;
  }

  private void split(double[] bySex, double heads, OptionalDouble ownShareFemale) {
    double share = ownShareFemale.orElse(shareFemale);
    bySex[Sex.FEMALE.ordinal()] += heads * share;
    bySex[Sex.MALE.ordinal()] += heads * (1 - share);
  }

  /** Heads from abroad, by year and sex. */
  double[][] international(int workplace) {
    return international[workplace];
  }

  /** Heads who come back to practice, by year and sex. */
  double[][] returners(int workplace) {
    return returners[workplace];
  }
}
