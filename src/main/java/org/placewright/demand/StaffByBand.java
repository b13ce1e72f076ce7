package org.placewright.demand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.placewright.demand.method.RegisterIndices;
import org.placewright.quantity.AgeBand;
import org.placewright.quantity.Sex;
import org.placewright.scenario.staff.AgeSexTable;
import org.placewright.scenario.staff.StaffInPost;

/**
 * The staff of the base year, with what their rows name looked up once for all draws: those of one
 * specialty, sex and band of ages work alike in every deanery.
 */
final class StaffByBand {
  private final List<Band> bands = new ArrayList<>();
  private final int[] bandOf;
  private final int[] deanery;
  private final double[] heads;

  /** People who work alike. */
  private record Band(int specialty, Sex sex, AgeBand ages) {
    /** FTE per head times the years of the band; an age without participation counts 0. */
    double sum(AgeSexTable participation) {
      double sum = 0;
      for (int age = ages.from(); age <= ages.to(); age++) {
        sum += participation.has(sex, age) ? participation.at(sex, age) : 0;
      }
      return sum;
    }
  }

  StaffByBand(List<StaffInPost> rows, RegisterIndices indices) {
    bandOf = new int[rows.size()];
    deanery = new int[rows.size()];
    heads = new double[rows.size()];
    Map<Band, Integer> known = new HashMap<>();
    for (int i = 0; i < bandOf.length; i++) {
      StaffInPost row = rows.get(i);
      Band band = new Band(indices.specialty(row.specialty()), row.sex(), row.ages());
      bandOf[i] =
          known.computeIfAbsent(
              band,
              added -> {
                bands.add(added);
                return bands.size() - 1;
              });
      deanery[i] = indices.deanery(row.deanery());
      heads[i] = row.headcount();
    }
  }

  /**
   * Adds what they work. A band is spread evenly over its ages, as in supply.
   *
   * @param participation FTE per head of each specialty
   * @param fte FTE by specialty and deanery, to be added to
   */
  void addTo(double[][] fte, List<AgeSexTable> participation) {
    double[] sums = new double[bands.size()];
    for (int b = 0; b < sums.length; b++) {
      sums[b] = bands.get(b).sum(participation.get(bands.get(b).specialty()));
    }
    for (int i = 0; i < heads.length; i++) {
      Band band = bands.get(bandOf[i]);
      fte[band.specialty()][deanery[i]] += heads[i] * sums[bandOf[i]] / band.ages().years();
    }
  }
}
